import { Landmark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { areaOnDay, village } from '../../../shared/domain/village.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { write } from '../../app/write.ts';
import {
  backingFields,
  backingKinds,
  backingNamed,
  createBacking,
  linkBacking,
  useBackings,
} from '../../domain/backing/backing.ts';
import type { Backing, BackingKind } from '../../domain/backing/backing.ts';
import { isoToday } from '../../domain/dates.ts';
import { HeldTagField } from '../../domain/HeldTagField.tsx';
import { NameHint } from '../../domain/NameHint.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './InitiativeParts.module.css';

/** Which programme it belongs to, and what it is paid from. */
export const BackingPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const backings = useBackings();
  return (
    <Sheet title={t('backing.title')} icon={Landmark}>
      <div className={cx(styles.fields)}>
        {backingKinds.map((kind) => (
          <BackingField key={kind} kind={kind} record={record} backings={backings[kind]} />
        ))}
      </div>
    </Sheet>
  );
};

interface FieldProps {
  readonly kind: BackingKind;
  readonly record: Initiative;
  readonly backings: readonly Backing[];
}

const BackingField = ({ kind, record, backings }: FieldProps) => {
  const { t } = useTranslation();
  const areaId = useAreaOf(record);
  const ids = record[backingFields[kind]];
  const linked = backings.filter(({ id }) => ids.includes(id));
  const add = async (name: string): Promise<boolean> => {
    const known = backingNamed(backings, name);
    const id = known?.id ?? newId();
    const made =
      known === undefined ? [createBacking(kind, id, { name: name.trim(), areaId })] : [];
    return (await write([...made, linkBacking('add', kind, record.id, id)], 'edit')).ok;
  };
  const remove = (name: string): void => {
    const gone = backingNamed(linked, name);
    if (gone !== undefined) void write([linkBacking('remove', kind, record.id, gone.id)], 'edit');
  };
  return (
    <HeldTagField
      form={fieldForm('initiative', record.id, backingFields[kind])}
      label={t(`backing.ask.${kind}`)}
      hint={t(`backing.hint.${kind}`)}
      placeholder={t(`backing.example.${kind}`)}
      tags={linked.map(({ name }) => name)}
      suggestions={backings.map(({ name }) => name)}
      advice={(typed) => <NameHint text={typed} />}
      onAdd={add}
      onRemove={remove}
    />
  );
};

/** Where its first village lies today: a new programme belongs there until somebody says otherwise. */
const useAreaOf = ({ villageIds }: Initiative): string | null => {
  const villages = useRecords(village).byId;
  const areas = villageIds.flatMap((id) => {
    const of = villages.get(id);
    return of === undefined ? [] : (areaOnDay(of, isoToday()) ?? []);
  });
  return areas[0] ?? null;
};
