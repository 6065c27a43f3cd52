import type { Initiative } from '../../../shared/domain/initiative.ts';
import { cx } from '../../ui/cx.ts';
import { Drieluik } from './Drieluik.tsx';
import styles from './InitiativeParts.module.css';
import { LessonsPart } from './LessonsPart.tsx';
import { PrivatePart } from './PrivatePart.tsx';
import { SharePart } from './SharePart.tsx';
import { TablesPart } from './TablesPart.tsx';
import { StoriesPart } from './StoriesPart.tsx';

/** White for what colleagues may see one day, yellow for what stays with the person. */
export const InitiativeParts = ({ record }: { readonly record: Initiative }) => (
  <div className={cx(styles.around)}>
    <Drieluik record={record} />
    <div className={cx(styles.parts)}>
      <div className={cx(styles.column)}>
        <SharePart record={record} />
        <TablesPart record={record} />
        <LessonsPart record={record} />
        <StoriesPart record={record} />
      </div>
      <div className={cx(styles.column)}>
        <PrivatePart record={record} />
      </div>
    </div>
  </div>
);
