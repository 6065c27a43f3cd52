import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionDue } from '../../../shared/ipc/retention.ts';
import { retentionKinds } from '../../../shared/privacy/retention.ts';
import type { RetentionKind } from '../../../shared/privacy/retention.ts';
import { call } from '../../app/api.ts';
import { useRetentionStop } from '../../app/retention.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay } from '../../domain/dates.ts';
import { keepLonger } from '../../domain/retention/answers.ts';
import { StopNotice } from '../../domain/retention/StopNotice.tsx';
import { useFocusKept } from '../../domain/useFocusKept.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { KeepOrErase } from './KeepOrErase.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { SureDialog } from './SureDialog.tsx';
import styles from './TodayPage.module.css';

/** What asks: still needed? Only how many, for whoever looks along at this screen. */
export const KeepOrClear = ({ due }: { readonly due: readonly RetentionDue[] }) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<RetentionKind | null>(null);
  const list = useFocusKept<HTMLUListElement>(due.length);
  useAsked(due);
  if (due.length === 0 && opened === null) return null;
  const of = (kind: RetentionKind) => due.filter((one) => one.kind === kind);
  return (
    <PrivateSheet title={t('retention.ask')}>
      <StopNotice />
      <ul ref={list} tabIndex={-1} className={cx(styles.items)}>
        {retentionKinds.map((kind) => (
          <KindRow
            key={kind}
            kind={kind}
            due={of(kind)}
            onLook={() => {
              setOpened(kind);
            }}
          />
        ))}
      </ul>
      {opened !== null && (
        <ReviewDialog
          kind={opened}
          due={of(opened)}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </PrivateSheet>
  );
};

/** Only a question that stood on the screen counts as asked. */
const useAsked = (due: readonly RetentionDue[]): void => {
  useEffect(() => {
    void call('retention:asked', { ids: due.map(({ id }) => id) }).catch(() => null);
  }, [due]);
};

interface RowProps {
  readonly kind: RetentionKind;
  readonly due: readonly RetentionDue[];
  readonly onLook: () => void;
}

const KindRow = ({ kind, due, onLook }: RowProps) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const isStopped = useRetentionStop() !== null;
  const [isAsking, setAsking] = useState(false);
  if (due.length === 0) return null;
  const what = t(`retention.what.${kind}`, { count: due.length });
  const until = due.map(({ staysUntil }) => staysUntil).toSorted()[0] ?? '';
  return (
    <li>
      <span className={cx(styles.question)}>
        <strong>{what}</strong>
        <span className={cx(styles.about)}>
          {t(`retention.whyAll.${kind}`)}{' '}
          {!isStopped && t('retention.stays', { day: formatDay(until, language) })}
        </span>
      </span>
      <span className={cx(styles.acts)}>
        <Button
          variant="quiet"
          size="small"
          aria-label={t('retention.lookAt', { what })}
          onPress={onLook}
        >
          {t('retention.look')}
        </Button>
        <KeepOrErase
          keepLabel={t('retention.keepAll', { what })}
          eraseLabel={t('retention.eraseAll', { what })}
          onKeep={() => void keepLonger(due)}
          onErase={() => {
            setAsking(true);
          }}
        />
      </span>
      <SureDialog
        due={due}
        what={what}
        isOpen={isAsking}
        onClose={() => {
          setAsking(false);
        }}
      />
    </li>
  );
};
