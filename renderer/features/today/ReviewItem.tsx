import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachment } from '../../../shared/domain/attachment.ts';
import { contactMoment } from '../../../shared/domain/contactMoment.ts';
import { party } from '../../../shared/domain/party.ts';
import { person } from '../../../shared/domain/person.ts';
import { undercurrentNote } from '../../../shared/domain/undercurrentNote.ts';
import type { RetentionDue } from '../../../shared/ipc/retention.ts';
import { useRetentionStop } from '../../app/retention.ts';
import { useSettings } from '../../app/settings.ts';
import { Picture } from '../../domain/attachments/Picture.tsx';
import { dayOf } from '../../domain/contact/months.ts';
import { formatDay } from '../../domain/dates.ts';
import { keepLonger } from '../../domain/retention/answers.ts';
import { MarkdownText } from '../../editor/MarkdownText.tsx';
import { cx } from '../../ui/cx.ts';
import { KeepOrErase } from './KeepOrErase.tsx';
import styles from './Review.module.css';
import { SureDialog } from './SureDialog.tsx';
import { useLastRecord } from './useLastRecord.ts';
import { useWhy } from './useWhy.ts';

interface Props {
  readonly due: RetentionDue;
}

/** What it says is read by the one who chooses, and by nobody else. */
export const ReviewItem = ({ due }: Props) => {
  switch (due.kind) {
    case 'contactMoment':
      return <Contact due={due} />;
    case 'person':
      return <Person due={due} />;
    case 'party':
      return <Group due={due} />;
    case 'undercurrentNote':
      return <Note due={due} />;
    case 'attachment':
      return <Photo due={due} />;
  }
};

const Contact = ({ due }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const record = useLastRecord(contactMoment, due.id);
  if (!record) return null;
  const { placeKind, channel } = record;
  const place =
    placeKind === null ? t(`enums.channel.${channel}`) : t(`enums.placeKind.${placeKind}`);
  const name = t('retention.contact', { place, day: formatDay(dayOf(record), language) });
  return (
    <Item due={due} name={name}>
      <MarkdownText markdown={record.note} />
    </Item>
  );
};

const Person = ({ due }: Props) => {
  const { t } = useTranslation();
  const record = useLastRecord(person, due.id);
  if (!record) return null;
  return (
    <Item due={due} name={record.displayName || t('retention.untitled')}>
      {record.howToReach !== '' && <span>{record.howToReach}</span>}
    </Item>
  );
};

const Group = ({ due }: Props) => {
  const { t } = useTranslation();
  const record = useLastRecord(party, due.id);
  return record && <Item due={due} name={record.name || t('retention.untitled')} />;
};

const Note = ({ due }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const record = useLastRecord(undercurrentNote, due.id);
  if (!record) return null;
  return (
    <Item due={due} name={t('retention.noteOf', { day: formatDay(due.since, language) })}>
      <MarkdownText markdown={record.text} />
    </Item>
  );
};

const Photo = ({ due }: Props) => {
  const { t } = useTranslation();
  const record = useLastRecord(attachment, due.id);
  if (!record) return null;
  return (
    <Item due={due} name={record.alt || record.fileName || t('retention.untitled')}>
      <div className={cx(styles.picture)}>
        <Picture record={record} />
      </div>
    </Item>
  );
};

interface ItemProps extends Props {
  readonly name: string;
  readonly children?: React.ReactNode;
}

const Item = ({ due, name, children }: ItemProps) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const isStopped = useRetentionStop() !== null;
  const [isAsking, setAsking] = useState(false);
  const why = useWhy(due);
  const stays = t('retention.staysOne', { day: formatDay(due.staysUntil, language) });
  return (
    <li>
      <strong>{name}</strong>
      {children}
      <span className={cx(styles.about)}>{isStopped ? why : `${why} · ${stays}`}</span>
      <span className={cx(styles.acts)}>
        <KeepOrErase
          keepLabel={t('retention.keepOne', { name })}
          eraseLabel={t('retention.eraseOne', { name })}
          onKeep={() => void keepLonger([due])}
          onErase={() => {
            setAsking(true);
          }}
        />
      </span>
      <SureDialog
        due={[due]}
        what={name}
        isOpen={isAsking}
        onClose={() => {
          setAsking(false);
        }}
      />
    </li>
  );
};
