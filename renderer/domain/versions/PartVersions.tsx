import type { RecordMeta } from '../../../shared/domain/entity.ts';
import { cx } from '../../ui/cx.ts';
import { recordTitle } from '../fields/recordTitle.ts';
import { useRecordNames } from '../fields/useRecordNames.ts';
import { RecordVersions } from './RecordVersions.tsx';
import styles from './Versions.module.css';
import { waitingFields } from './waitingFields.ts';

/** What two wrote at once in the records behind a picture, or on a page of their own. */
export const PartVersions = ({ records }: { readonly records: readonly RecordMeta[] }) => {
  const waiting = records.filter((one) => waitingFields(one).length > 0);
  if (waiting.length === 0) return null;
  return (
    <ul className={cx(styles.parts)}>
      {waiting.map((one) => (
        <Row key={one.id} record={one} />
      ))}
    </ul>
  );
};

/** The names are asked for where somebody has to choose, and nowhere else. */
const Row = ({ record }: { readonly record: RecordMeta }) => {
  const { nameOf } = useRecordNames();
  return (
    <li>
      <span>{nameOf([record.kind], record.id) ?? recordTitle(record)}</span>
      <RecordVersions record={record} />
    </li>
  );
};
