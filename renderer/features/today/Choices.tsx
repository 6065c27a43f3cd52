import { GitMerge } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entity } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import type { WaitingRecord } from '../../../shared/ipc/record.ts';
import { useRecord } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { kindNames } from '../../domain/fields/kindNames.ts';
import { recordTitle } from '../../domain/fields/recordTitle.ts';
import { routeToRecord } from '../../domain/fields/routeToRecord.ts';
import { useFocusKept } from '../../domain/useFocusKept.ts';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './TodayPage.module.css';

const atOnce = 10;

/** All that two wrote at once, wherever it stands: here none of it is missed. */
export const Choices = ({ waiting }: { readonly waiting: readonly WaitingRecord[] }) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(atOnce);
  const list = useFocusKept<HTMLUListElement>(waiting.length);
  if (waiting.length === 0) return null;
  return (
    <Sheet title={t('versions.waiting', { count: waiting.length })} icon={GitMerge}>
      <p>{t('versions.waitingHint')}</p>
      <ul ref={list} tabIndex={-1} className={cx(styles.items)}>
        {waiting.slice(0, shown).map((one) => {
          const entity = entityOf(one.kind);
          return (
            entity !== undefined && (
              <li key={`${one.kind}/${one.id}`} className={cx(styles.choice)}>
                <Choice entity={entity} id={one.id} />
              </li>
            )
          );
        })}
      </ul>
      {waiting.length > shown && (
        <Button
          variant="quiet"
          onPress={() => {
            setShown(shown + atOnce);
          }}
        >
          {t('versions.moreWaiting')}
        </Button>
      )}
    </Sheet>
  );
};

const Choice = ({ entity, id }: { readonly entity: Entity; readonly id: string }) => {
  const { t } = useTranslation();
  const record = useRecord(entity, id);
  if (record === undefined || record === null) return null;
  const named = kindNames.get(entity.kind);
  const kind = named === undefined ? '' : t(named);
  const title = recordTitle(record);
  return (
    <>
      <a href={hashOf(routeToRecord(record))}>{title === '' ? kind : title}</a>
      {title !== '' && <span className={cx(styles.about)}>{kind}</span>}
      <RecordVersions record={record} isListed />
    </>
  );
};
