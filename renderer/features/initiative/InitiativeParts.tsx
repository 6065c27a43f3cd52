import type { Initiative } from '../../../shared/domain/initiative.ts';
import { keepField } from '../../app/keepField.ts';
import { Attachments } from '../../domain/attachments/Attachments.tsx';
import { YearStoryMark } from '../../domain/yearStory/YearStoryMark.tsx';
import { cx } from '../../ui/cx.ts';
import { ActivityPart } from './ActivityPart.tsx';
import { BackingPart } from './BackingPart.tsx';
import { BridgePart } from './bridge/BridgePart.tsx';
import { ContactPart } from './ContactPart.tsx';
import { Drieluik } from './Drieluik.tsx';
import styles from './InitiativeParts.module.css';
import { HeardPart } from './HeardPart.tsx';
import { KinPart } from './KinPart.tsx';
import { LessonsPart } from './LessonsPart.tsx';
import { NoabersPart } from './NoabersPart.tsx';
import { PrivatePart } from './PrivatePart.tsx';
import { RolePart } from './role/RolePart.tsx';
import { SharePart } from './SharePart.tsx';
import { TablesPart } from './TablesPart.tsx';
import { TriedPart } from './TriedPart.tsx';
import { StoriesPart } from './StoriesPart.tsx';
import { TranslationsPart } from './TranslationsPart.tsx';
import { UndercurrentPart } from './UndercurrentPart.tsx';

/** White for what colleagues may see one day, yellow for what stays with the person. */
export const InitiativeParts = ({ record }: { readonly record: Initiative }) => (
  <div className={cx(styles.around)}>
    <YearStoryMark kind="initiative" id={record.id} />
    <BridgePart record={record} />
    <Drieluik record={record} />
    <div className={cx(styles.parts)}>
      <div className={cx(styles.column)}>
        <SharePart record={record} />
        <ActivityPart record={record} />
        <BackingPart record={record} />
        <TablesPart record={record} />
        <KinPart record={record} />
        <TriedPart record={record} />
        <Attachments
          owner={{ field: 'initiativeId', id: record.id }}
          shared={record.shared}
          cover={{
            id: record.coverId,
            choose: (value) => {
              const of = { kind: 'initiative', id: record.id, field: 'coverId' };
              void keepField(of, value);
            },
          }}
        />
        <TranslationsPart record={record} />
        <LessonsPart record={record} />
        <StoriesPart record={record} />
      </div>
      <div className={cx(styles.column)}>
        <RolePart record={record} />
        <NoabersPart record={record} />
        <HeardPart record={record} />
        <ContactPart id={record.id} />
        <UndercurrentPart record={record} />
        <PrivatePart record={record} />
      </div>
    </div>
  </div>
);
