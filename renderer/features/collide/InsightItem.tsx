import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { longestInsight } from '../../../shared/domain/collision.ts';
import type { Collision } from '../../../shared/domain/collision.ts';
import { openErase } from '../../app/erase.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { useSettings } from '../../app/settings.ts';
import { openShare } from '../../app/share.ts';
import type { ShareTarget } from '../../app/share.ts';
import { formatInstant } from '../../domain/dates.ts';
import { useHistoryDialog } from '../../domain/history/useHistoryDialog.tsx';
import { NameHint } from '../../domain/NameHint.tsx';
import { SharedLabel } from '../../domain/SharedLabel.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { LineField } from '../../editor/LineField.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import styles from './Collide.module.css';

/** One insight: all that is left of a collision. */
export const InsightItem = ({ record }: { readonly record: Collision }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const day = formatInstant(record.createdAt, language);
  return (
    <div className={cx(styles.insight)}>
      <div className={cx(styles.words)}>
        <LineField
          kind="collision"
          id={record.id}
          field="insight"
          stored={record.insight}
          isRequired
        >
          {({ value, isMissing, onChange, onBlur }) => (
            <TextArea
              label={t('collide.insightOf', { day })}
              hideLabel
              rows={1}
              value={value}
              maxLength={longestInsight}
              {...(isMissing && { error: t('collide.insightMissing') })}
              onChange={onChange}
              onBlur={onBlur}
            />
          )}
        </LineField>
        <div className={cx(styles.about)}>
          <span>{day}</span>
          <SharedLabel record={record} />
          <RecordVersions record={record} />
          <NameHint text={record.insight} />
        </div>
      </div>
      <InsightMenu record={record} day={day} />
    </div>
  );
};

const InsightMenu = ({ record, day }: { readonly record: Collision; readonly day: string }) => {
  const { t } = useTranslation();
  const { id, shared, insight } = record;
  const { historyEntry, historyDialog } = useHistoryDialog('collision', id);
  const title = t('collide.insightOf', { day });
  const share = (to: ShareTarget['to']) => () => {
    openShare({ kind: 'collision', id, title, to });
  };
  const label = t('collide.menu', { day });
  return (
    <>
      <MenuButton
        label={label}
        placement="bottom end"
        entries={[
          historyEntry,
          ...(shared === undefined && insight.trim() !== ''
            ? [{ id: 'share', label: t('share.menu'), onAction: share('publish') }]
            : []),
          ...(shared?.isOwn === true
            ? [{ id: 'withdraw', label: t('share.withdraw'), onAction: share('withdraw') }]
            : []),
          {
            id: 'remove',
            label: t('collide.remove'),
            onAction: () => {
              removeAsked({ record, title, words: 'collide.removed', mayWithdraw: true });
            },
          },
          {
            id: 'erase',
            label: t('erase.menu'),
            onAction: () => {
              openErase({ record, title });
            },
          },
        ]}
      >
        <IconButton label={label} icon={Ellipsis} />
      </MenuButton>
      {historyDialog}
    </>
  );
};
