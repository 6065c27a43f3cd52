import type { Entity, RecordMeta, Sibling } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { useRecord } from '../../app/records.ts';
import { cx } from '../../ui/cx.ts';
import { useFieldWords } from '../fields/useFieldWords.ts';
import { valueKind } from '../fields/valueKind.ts';
import { useFocusKept } from '../useFocusKept.ts';
import { CameBack } from './CameBack.tsx';
import { Versions } from './Versions.tsx';
import styles from './Versions.module.css';
import { cameBack, waitingFields } from './waitingFields.ts';

interface Props {
  readonly record: RecordMeta;
  /** Fields that say so at a place of their own. */
  readonly except?: readonly string[];
  /** In a list that keeps the focus itself, once nothing of this is left. */
  readonly isListed?: boolean;
}

/** Whatever two wrote at once in a record, with the choice; nothing where nobody did. */
export const RecordVersions = ({ record, except = [], isListed = false }: Props) => {
  const fields = waitingFields(record).filter((field) => !except.includes(field));
  const entity = entityOf(record.kind);
  useFocusKept(isListed ? 0 : Math.min(fields.length, 1));
  if (fields.length === 0 || entity === undefined) return null;
  // A record from a list does not have them yet.
  if (record.siblings === undefined) return <Read {...{ entity, fields }} id={record.id} />;
  return <Waiting {...{ entity, fields, record }} />;
};

interface OfEntity {
  readonly entity: Entity;
  readonly fields: readonly string[];
}

const Read = ({ id, ...of }: OfEntity & { readonly id: string }) => {
  const record = useRecord(of.entity, id);
  return record?.siblings === undefined ? null : <Waiting {...of} record={record} />;
};

const Waiting = ({ entity, fields, record }: OfEntity & { readonly record: RecordMeta }) => {
  const { fieldName, say, asWritten } = useFieldWords(entity.kind);
  const place = useFocusKept<HTMLDivElement>(fields.length);
  const written = (field: string): readonly Sibling[] =>
    (record.siblings?.[field] ?? []).map((one) => ({
      ...one,
      value: asWritten(field, one.value),
    }));
  return (
    <>
      {fields.includes(cameBack) && <CameBack record={record} />}
      <div ref={place} tabIndex={-1} className={cx(styles.waiting)}>
        {fields
          .filter((field) => field !== cameBack)
          .map((field) => (
            <Versions
              key={field}
              record={{ ...record, siblings: { [field]: written(field) } }}
              field={field}
              name={fieldName(field) ?? ''}
              isNamed
              {...valueKind(entity, field)}
              say={(value) => say(field, value)}
            />
          ))}
      </div>
    </>
  );
};
