import { useTranslation } from 'react-i18next';
import { contributionKinds, contributionStatuses } from '../../../../shared/domain/contribution.ts';
import type { Contribution } from '../../../../shared/domain/contribution.ts';
import type { Initiative } from '../../../../shared/domain/initiative.ts';
import { party } from '../../../../shared/domain/party.ts';
import { useHeldDialog } from '../../../app/heldDialog.ts';
import { newId } from '../../../app/newId.ts';
import { useRecords } from '../../../app/records.ts';
import { write } from '../../../app/write.ts';
import { plankName } from '../../../domain/bridge/facts.ts';
import { useBridgeWords } from '../../../domain/bridge/useBridge.ts';
import { NameHint } from '../../../domain/NameHint.tsx';
import { byName } from '../../../domain/villageOrder.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { announce } from '../../../ui/LiveRegion.tsx';
import { SegmentedControl } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useOnce } from '../../../ui/useOnce.ts';
import { changePlank, newPlank, plankDraft, plankDraftOf, plankForm } from './plankEdits.ts';
import type { PlankDraft } from './plankEdits.ts';

interface Props {
  readonly record: Pick<Initiative, 'id' | 'partyIds'>;
  readonly laid: readonly Contribution[];
  /** What is changed, or with which status a new one begins. */
  readonly of: Contribution | Contribution['status'];
  readonly onClose: () => void;
}

const nobody = 'nobody';

/** A plank in four short questions, of which none has to be answered. */
export const PlankDialog = ({ record, laid, of, onClose }: Props) => {
  const { t } = useTranslation();
  const words = useBridgeWords();
  const once = useOnce();
  const old = typeof of === 'string' ? null : of;
  const { draft, change, close } = useHeldDialog<PlankDraft>(
    plankForm(record.id, old?.id),
    plankDraft,
    () =>
      typeof of === 'string'
        ? { contributionKind: 'strength', text: '', partyId: null, status: of }
        : plankDraftOf(of),
    onClose,
  );
  const keep = async (): Promise<void> => {
    const tidy = { ...draft, text: draft.text.trim() };
    const edits = old === null ? newPlank(record.id, tidy, laid, newId()) : changePlank(old, tidy);
    if (edits.length > 0 && !(await write(edits, old === null ? 'create' : 'edit')).ok) return;
    close();
    if (old !== null) return;
    const plank = plankName({ kind: tidy.contributionKind, text: tidy.text }, words);
    announce(t(tidy.status === 'offered' ? 'bridge.laid' : 'bridge.asked', { plank }));
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      title={t(old === null ? 'bridge.newTitle' : 'bridge.editTitle')}
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" onPress={() => void once(keep)}>
            {t(old === null ? 'bridge.layIt' : 'bridge.keep')}
          </Button>
          <Button variant="quiet" onPress={close}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <SegmentedControl
        label={t('bridge.whichKind')}
        hint={t(`bridge.kindHint.${draft.contributionKind}`)}
        options={contributionKinds.map((id) => ({ id, label: t(`bridge.kind.${id}`) }))}
        value={draft.contributionKind}
        onChange={(contributionKind) => {
          change({ contributionKind });
        }}
      />
      <div>
        <TextField
          label={t('bridge.text')}
          hint={t('bridge.textHint')}
          value={draft.text}
          onChange={(text) => {
            change({ text });
          }}
          maxLength={300}
          autoFocus
        />
        <NameHint text={draft.text} />
      </div>
      <WhoField
        record={record}
        value={draft.partyId}
        onChange={(partyId) => {
          change({ partyId });
        }}
      />
      <SegmentedControl
        label={t('bridge.whichStatus')}
        options={contributionStatuses.map((id) => ({ id, label: t(`bridge.status.${id}`) }))}
        value={draft.status}
        onChange={(status) => {
          change({ status });
        }}
      />
    </Dialog>
  );
};

interface WhoProps {
  readonly record: Pick<Initiative, 'partyIds'>;
  readonly value: string | null;
  readonly onChange: (partyId: string | null) => void;
}

/** Those at the table, and whoever already has this plank. */
const WhoField = ({ record, value, onChange }: WhoProps) => {
  const { t } = useTranslation();
  const { byId } = useRecords(party);
  const ids = new Set(value === null ? record.partyIds : [...record.partyIds, value]);
  const known = [...ids].flatMap((id) => byId.get(id) ?? []).toSorted(byName);
  return (
    <Select
      label={t('bridge.who')}
      options={[
        { id: nobody, label: t('bridge.nobody') },
        ...known.map(({ id, name }) => ({ id, label: name })),
      ]}
      value={known.some(({ id }) => id === value) ? value : nobody}
      onChange={(id) => {
        onChange(id === nobody ? null : id);
      }}
    />
  );
};
