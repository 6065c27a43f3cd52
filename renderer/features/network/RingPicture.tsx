import { useMemo } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { panels } from '../../../shared/domain/enums.ts';
import { cx } from '../../ui/cx.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { inOrderOfNames } from './focus.ts';
import type { InFocus } from './focus.ts';
import type { Network } from './networkModel.ts';
import styles from './Ring.module.css';
import { RingDrawing } from './RingDrawing.tsx';
import { labelMeetings, labelParties } from './ringLabels.ts';
import { layoutRing } from './ringLayout.ts';

interface Props {
  readonly network: Network;
  readonly focus: InFocus | null;
  readonly onFocus: (id: string | null) => void;
}

/** More titles than this lie on each other. */
const mostTitles = 12;

/** Who meets whom: parties on three equal arcs, and the initiatives where they meet between them. */
export const RingPicture = ({ network, focus, onFocus }: Props) => {
  const { t } = useTranslation();
  const [around, measured] = useWidth<HTMLDivElement>();
  const width = Math.max(240, measured);
  const height = Math.round(Math.min(540, Math.max(Math.min(width, 460), width * 0.46)));
  const size = useMemo(() => ({ width, height, text: 12.5 }), [height, width]);
  const ring = useMemo(() => layoutRing(network, size), [network, size]);
  const names = useMemo(() => namesOf(network, t('villages.untitled')), [network, t]);
  const nameOf = (id: string): string => names.get(id) ?? '';
  const labels = labelParties(ring, size, nameOf, inOrderOfNames(network, focus));
  const titled = focus === null ? ring.marks : ring.marks.filter(({ id }) => focus.clear.has(id));
  const most = width < 420 ? mostTitles / 2 : mostTitles;
  const isShown = titled.length <= most;
  const titles = isShown ? labelMeetings(titled, size, nameOf, Math.min(140, width * 0.3)) : [];
  const sayings = useNodeWords(network);
  const unnamed = focus === null && labels.length > 0 ? network.members.length - labels.length : 0;
  return (
    <div ref={around} className={cx(styles.around)}>
      {measured > 0 && (
        <svg
          role="group"
          aria-label={t('network.pictureOf', {
            parties: network.members.length,
            initiatives: network.meetings.length,
          })}
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          className={cx(styles.picture, focus !== null && styles.focused)}
          onKeyDown={walk}
        >
          <RingDrawing {...{ ring, labels, titles, focus, onFocus }} {...sayings} />
        </svg>
      )}
      <ul className={cx(styles.key)}>
        {panels.map((panel) => (
          <li key={panel} className={cx(styles[panel])}>
            <svg viewBox="0 0 16 16" aria-hidden className={cx(styles.sign)}>
              <path d={signs[panel]} />
            </svg>
            {t(`enums.panel.${panel}`)}
          </li>
        ))}
        <li>
          <svg viewBox="0 0 16 16" aria-hidden className={cx(styles.sign, styles.mark)}>
            <path d="M8 2l6 6-6 6-6-6Z" />
          </svg>
          {t('network.initiative')}
        </li>
      </ul>
      {unnamed > 0 && <p className={cx(styles.hint)}>{t('network.unnamed', { count: unnamed })}</p>}
    </div>
  );
};

/** What a dot and a mark are called: all that the picture says of them. */
const useNodeWords = ({ members, meetings }: Network) => {
  const { t } = useTranslation();
  return {
    sayParty: (id: string): string => {
      const member = members.find(({ party }) => party.id === id);
      if (member === undefined) return '';
      const { party, at, meets } = member;
      return [
        `${party.name} (${t(`enums.panel.${party.panel}`)})`,
        t('network.sits', { count: at.length }),
        t('network.meets', { count: meets.length }),
      ].join(', ');
    },
    sayMeeting: (id: string): string => {
      const meeting = meetings.find(({ initiative }) => initiative.id === id);
      if (meeting === undefined) return '';
      const { title } = meeting.initiative;
      const names = meeting.parties.map(({ name }) => name).join(', ');
      return `${title === '' ? t('villages.untitled') : title}: ${names}`;
    },
  };
};

const signs = {
  residents: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z',
  municipality: 'M3 3h10v10H3Z',
  organisations: 'M8 2.5L14 13.5H2Z',
} as const;

const namesOf = ({ members, meetings }: Network, untitled: string): ReadonlyMap<string, string> =>
  new Map([
    ...members.map(({ party: { id, name } }) => [id, name] as const),
    ...meetings.map(
      ({ initiative: { id, title } }) => [id, title === '' ? untitled : title] as const,
    ),
  ]);

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** One stop for Tab; within it the arrows go round. */
const walk = (event: KeyboardEvent<SVGSVGElement>): void => {
  const step = steps[event.key];
  if (step === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<SVGGElement>('[role="button"]')];
  const now = all.findIndex((one) => one === document.activeElement);
  if (now < 0) return;
  event.preventDefault();
  const next = Number.isFinite(step)
    ? (now + step + all.length) % all.length
    : step < 0
      ? 0
      : all.length - 1;
  all[next]?.focus();
};
