import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SharingPhase } from '../../../../../shared/ipc/sharing.ts';
import { call } from '../../../../app/api.ts';
import { showNotice } from '../../../../app/notice.ts';
import { useSettings } from '../../../../app/settings.ts';
import { useSharing } from '../../../../app/sharing.ts';
import { formatInstant } from '../../../../domain/dates.ts';
import { Button } from '../../../../ui/Button.tsx';
import { cx } from '../../../../ui/cx.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { Sheet } from '../../../../ui/Sheet.tsx';
import settings from '../../Settings.module.css';
import { AttentionList } from './AttentionList.tsx';
import styles from './Health.module.css';
import { itemLines, reportText } from './reportText.ts';
import { SpaceUsed } from './SpaceUsed.tsx';
import { TakingPart } from './TakingPart.tsx';
import { useHealth, useMeasured } from './useHealth.ts';
import { useSayPerson } from './useSayPerson.ts';
import { useSaySpace } from './useSaySpace.ts';

/** *Gezondheid van het delen*: written so that a colleague of IT can act on it. */
export const SharingHealth = () => {
  const { t } = useTranslation();
  const language = useSettings(({ language: chosen }) => chosen);
  const sharing = useSharing();
  const { people, items, ownApp } = useHealth(sharing);
  const [measured, measure] = useMeasured();
  const sayPerson = useSayPerson();
  const saySpace = useSaySpace();
  const isHindered = sharing.phase !== 'fine' && sharing.phase !== 'off';

  const copy = async (): Promise<void> => {
    const said = people.all.map((person) => {
      const { label, notes } = sayPerson(person);
      return `${label} (${person.deviceId}): ${notes.join(', ')}`;
    });
    const space = typeof measured === 'string' ? [] : saySpace(measured);
    const text = reportText({
      head: t('health.report', {
        app: ownApp,
        when: formatInstant(new Date().toISOString(), language),
      }),
      parts: [
        { title: t('sharing.folder'), lines: sharing.folder === null ? [] : [sharing.folder] },
        { title: t('health.people'), lines: said },
        {
          title: t('health.attention'),
          lines: [
            ...(isHindered ? [t(`health.${hindrance(sharing.phase)}`)] : []),
            ...itemLines(items),
          ],
        },
        { title: t('health.space'), lines: space },
      ],
    });
    await call('sharing:copyReport', { text: text.slice(0, 200_000) });
    showNotice({ tone: 'done', words: 'health.copied' });
  };

  return (
    <Sheet title={t('health.title')} className={styles.sheet}>
      {isHindered && <Notice tone="attention">{t(`health.${hindrance(sharing.phase)}`)}</Notice>}
      <TakingPart people={people.all} />
      <AttentionList items={items} isSure={!isHindered} />
      <SpaceUsed measured={measured} onMeasure={measure} />
      {!sharing.isServer && <p className={cx(settings.hint)}>{t('health.tip')}</p>}
      <div className={cx(settings.row)}>
        <Button icon={Copy} onPress={() => void copy()}>
          {t('health.copy')}
        </Button>
        <span className={cx(settings.hint)}>{t('health.copyHint')}</span>
      </div>
    </Sheet>
  );
};

const hindrance = (phase: SharingPhase) =>
  phase === 'fine' || phase === 'off' ? 'starting' : phase;
