import { useTranslation } from 'react-i18next';
import type { SharingState } from '../../../shared/ipc/sharing.ts';
import { formatTime } from '../../domain/dates.ts';
import { personOf, shortName, usePeople } from '../../domain/people.ts';
import { cx } from '../../ui/cx.ts';
import { useSettings } from '../settings.ts';
import { useSharing } from '../sharing.ts';
import styles from './SharingLine.module.css';

type Tone = 'calm' | 'working' | 'away';

const toneOf = ({ phase, outgoing, waiting, held, health }: SharingState): Tone => {
  if (isHindered(phase) || health.founders.length > 1) return 'away';
  const isBusy = outgoing > 0 || waiting.length > 0 || held.length > 0;
  return phase === 'starting' || isBusy ? 'working' : 'calm';
};

const isHindered = (phase: SharingState['phase']): boolean =>
  phase === 'unavailable' || phase === 'full' || phase === 'locked' || phase === 'denied';

/** The state of sharing in one sentence. It never interrupts. */
export const SharingLine = () => {
  const sharing = useSharing();
  return (
    <p className={cx(styles.line)}>
      <span className={cx(styles.dot, styles[toneOf(sharing)])} aria-hidden />
      <Words sharing={sharing} />
    </p>
  );
};

const Words = ({ sharing }: { readonly sharing: SharingState }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const people = usePeople();
  const { phase, outgoing, waiting, held, updatedAt, health } = sharing;
  if (phase !== 'fine') return t(`sharing.line.${phase}`);
  const [asked] = held;
  if (asked !== undefined) {
    const who = personOf(people, asked);
    const name = who === null ? t('share.colleague') : shortName(who);
    return t('sharing.line.held', { count: asked.count, name });
  }
  if (health.founders.length > 1) return t('sharing.line.twoTeams');
  if (outgoing > 0) return t('sharing.line.outgoing', { count: outgoing });
  const [only, ...others] = waiting;
  if (only !== undefined) {
    const count = waiting.reduce((sum, { missing }) => sum + missing, 0);
    const person = personOf(people, only);
    return others.length === 0 && person !== null
      ? t('sharing.line.waitingFrom', { count, name: shortName(person) })
      : t('sharing.line.waiting', { count });
  }
  return updatedAt === null
    ? t('sharing.line.starting')
    : t('sharing.line.updated', { time: formatTime(updatedAt, language) });
};
