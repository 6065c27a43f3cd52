import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roomQuestion } from '../../../shared/domain/roomQuestion.ts';
import { isHeld } from '../../app/held.ts';
import { keepField } from '../../app/keepField.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { write } from '../../app/write.ts';
import { AddLine } from '../../domain/AddLine.tsx';
import { isoToday } from '../../domain/dates.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Present.module.css';

interface Props {
  readonly presentationId: string;
  /** The telling lies over the page, with a field of its own for what is asked. */
  readonly isTelling: boolean;
}

/** What a question from the room is called while it is typed during the telling. */
export const tellingForm = (presentationId: string): string => `question/${presentationId}/telling`;

/** What was asked from the room: written down in a line, ticked off when it was answered. */
export const Questions = ({ presentationId, isTelling }: Props) => {
  const { t } = useTranslation();
  const telling = tellingForm(presentationId);
  const own = `question/${presentationId}`;
  // After a crash the page has what was typed during the telling, until that goes on.
  const [form, setForm] = useState(() => (isHeld(telling) ? telling : own));
  if (isTelling && form !== own) setForm(own);
  const questions = useRecords(roomQuestion)
    .list.filter((one) => one.presentationId === presentationId)
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return (
    <Sheet title={t('present.questions')} icon={MessageCircleQuestion}>
      <p className={cx(styles.hint)}>{t('present.questionsHint')}</p>
      <ul className={cx(styles.talks)}>
        {questions.map(({ id, text, answeredOn }) => (
          <li key={id}>
            <Checkbox
              aria-label={t('present.answeredNamed', { text })}
              isSelected={answeredOn !== null}
              onChange={(isAnswered) => {
                const of = { kind: 'roomQuestion', id, field: 'answeredOn' };
                void keepField(of, isAnswered ? isoToday() : null);
              }}
            >
              {text}
            </Checkbox>
          </li>
        ))}
      </ul>
      {!isTelling && <AddQuestion presentationId={presentationId} form={form} />}
    </Sheet>
  );
};

interface AddProps {
  readonly presentationId: string;
  /** What its form is called while a question is typed. */
  readonly form: string;
  /** What was typed and not added is added as the talk ends, or the app. */
  readonly addsWhenLeft?: boolean;
}

export const AddQuestion = ({ presentationId, form, addsWhenLeft = false }: AddProps) => {
  const { t } = useTranslation();
  return (
    <AddLine
      form={form}
      label={t('present.questionAdd')}
      addLabel={t('present.questionKeep')}
      maxLength={300}
      addsWhenLeft={addsWhenLeft}
      advice={(typed) => <NameHint text={typed} />}
      onAdd={async (text) => {
        const values = { presentationId, text, askedOn: isoToday() };
        const edit = { op: 'create', kind: 'roomQuestion', id: newId(), values } as const;
        return (await write([edit], 'create')).ok;
      }}
    />
  );
};
