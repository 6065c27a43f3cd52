import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Panel } from '../../../shared/domain/enums.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { hold } from '../../app/held.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { useRecords } from '../../app/records.ts';
import { newParty, newPartyForm } from '../../domain/party/partyDraft.ts';
import { byName } from '../../domain/villageOrder.ts';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Drieluik.module.css';
import { useEditing } from './editing.ts';
import { NewPartyDialog } from './NewPartyDialog.tsx';

interface Props {
  readonly panel: Panel;
  readonly record: Initiative;
}

/** A quiet button that becomes a field: a party that is known in a few letters, or a new one. */
export const AddParty = ({ panel, record }: Props) => {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const form = newPartyForm(record.id, panel);
  const making = useFormOpener(form);
  const around = useRef<HTMLDivElement>(null);
  const make = (name: string): void => {
    hold(form, newParty(panel, name));
    making.open();
  };
  const stop = (): void => {
    setAsking(false);
    // The field goes away with the focus in it: it goes back to the button.
    requestAnimationFrame(() => around.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={around} className={cx(styles.add)}>
      {isAsking ? (
        <PartyField panel={panel} record={record} onDone={stop} onCreate={make} />
      ) : (
        <Button
          variant="quiet"
          size="small"
          icon={Plus}
          aria-label={t('initiative.addParty', { panel: t(`initiative.panel.${panel}`) })}
          onPress={() => {
            setAsking(true);
          }}
        >
          {t('initiative.addChair')}
        </Button>
      )}
      {making.isOpen && (
        <NewPartyDialog
          initiativeId={record.id}
          panel={panel}
          onClose={() => {
            making.close();
            stop();
          }}
        />
      )}
    </div>
  );
};

interface FieldProps extends Props {
  readonly onDone: () => void;
  readonly onCreate: (name: string) => void;
}

const PartyField = ({ panel, record, onDone, onCreate }: FieldProps) => {
  const { t } = useTranslation();
  const { add } = useEditing(record.id);
  const { list, byId } = useRecords(party);
  const offered = list
    .filter((one) => one.panel === panel && !record.partyIds.includes(one.id))
    .toSorted(byName);
  return (
    <ComboBox
      label={t('initiative.addParty', { panel: t(`initiative.panel.${panel}`) })}
      hideLabel
      autoFocus
      placeholder={t('initiative.addPartyPlaceholder')}
      options={offered.map(({ id, name, partyKind }) => ({
        id,
        label: name,
        hint: t(`enums.partyKind.${partyKind}`),
      }))}
      value={null}
      onChange={(id) => {
        if (id === null) return;
        add('partyIds', id);
        announce(t('initiative.partySeated', { party: byId.get(id)?.name ?? '' }));
        onDone();
      }}
      onCreate={onCreate}
    />
  );
};
