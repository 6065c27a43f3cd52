import { PackageOpen, PackagePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OtherTeamsPacket } from '../../../../shared/ipc/packet.ts';
import { useSharing } from '../../../app/sharing.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { cx } from '../../../ui/cx.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import styles from '../Settings.module.css';
import { OtherPacketDialog } from './OtherPacketDialog.tsx';
import { PacketPassphrase } from './PacketPassphrase.tsx';
import { PacketResult } from './PacketResult.tsx';
import { usePacket } from './usePacket.ts';
import type { PacketOutcome } from './usePacket.ts';

/** Without a folder: everything that is shared in one file, and back. */
export const PacketPart = () => {
  const { t } = useTranslation();
  const { phase, isLocked } = useSharing();
  const { job, outcome, begin, goOn, forget } = usePacket();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [takeOver, setTakeOver] = useState<string | null>(null);
  const asks = passphraseFor(outcome);
  const removes = removedBy(outcome);
  const other = otherOf(outcome);

  const start = (next: 'writing' | 'reading'): void => {
    setPassphrase(null);
    setTakeOver(null);
    void begin(next);
  };

  return (
    <Sheet title={t('packet.title')}>
      <p>{t('packet.story')}</p>
      <p className={cx(styles.hint)}>
        {t(phase === 'off' ? 'packet.perhapsOpen' : isLocked ? 'packet.locked' : 'packet.open')}
      </p>
      <div className={cx(styles.row)}>
        <Button
          icon={PackagePlus}
          isPending={job === 'writing'}
          isDisabled={job === 'reading'}
          onPress={() => {
            start('writing');
          }}
        >
          {t('packet.make')}
        </Button>
        <Button
          icon={PackageOpen}
          isPending={job === 'reading'}
          isDisabled={job === 'writing'}
          onPress={() => {
            start('reading');
          }}
        >
          {t('packet.read')}
        </Button>
      </div>
      <div role="status" className={cx(styles.outcome)}>
        {job === null ? (
          outcome !== null && asks === null && <PacketResult outcome={outcome} />
        ) : (
          <span className={cx(styles.hint)}>{t(`packet.${job}`)}</span>
        )}
      </div>
      {asks !== null && (
        <PacketPassphrase
          isWrong={asks.isWrong}
          isBusy={job !== null}
          onGiven={(typed) => {
            setPassphrase(typed);
            void goOn(asks.job, { passphrase: typed, mayRemove: false, takeOver });
          }}
        />
      )}
      <ConfirmDialog
        isOpen={removes !== null && job === null}
        title={t('packet.removesTitle')}
        confirmLabel={t('packet.readAnyway')}
        onCancel={forget}
        onConfirm={() => {
          void goOn('reading', { passphrase, mayRemove: true, takeOver });
        }}
      >
        {t('packet.removes', { count: removes ?? 0 })}
      </ConfirmDialog>
      {other !== null && job === null && (
        <OtherPacketDialog
          other={other}
          onCancel={forget}
          onConfirm={() => {
            setTakeOver(other.team);
            void goOn('reading', { passphrase, mayRemove: false, takeOver: other.team });
          }}
        />
      )}
    </Sheet>
  );
};

const passphraseFor = (outcome: PacketOutcome | null) => {
  if (outcome?.kind !== 'not-made' && outcome?.kind !== 'not-read') return null;
  const { kind } = outcome.error;
  if (kind !== 'needs-passphrase' && kind !== 'wrong-passphrase') return null;
  const job = outcome.kind === 'not-made' ? ('writing' as const) : ('reading' as const);
  return { job, isWrong: kind === 'wrong-passphrase' };
};

const otherOf = (outcome: PacketOutcome | null): OtherTeamsPacket | null =>
  outcome?.kind === 'not-read' && outcome.error.kind === 'other-team' ? outcome.error : null;

const removedBy = (outcome: PacketOutcome | null): number | null =>
  outcome?.kind === 'not-read' && outcome.error.kind === 'removes-much'
    ? outcome.error.count
    : null;
