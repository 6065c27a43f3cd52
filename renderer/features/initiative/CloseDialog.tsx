import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { outcome as outcomeSchema, outcomes } from '../../../shared/domain/enums.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { closeEdits, lessonEdits } from '../../domain/closing.ts';

interface Props {
  readonly record: Initiative;
  readonly onClose: () => void;
}

const closing = z.object({ outcome: outcomeSchema.nullable(), answer: z.string() });

/** What its form is called while it is filled in. */
export const closeForm = (initiativeId: string): string => `close/${initiativeId}`;

/** How it ended, and the one question that makes it worth keeping. "Later" is a good answer too. */
export const CloseDialog = ({ record, onClose }: Props) => {
  const { t } = useTranslation();
  const {
    draft,
    change,
    close: leave,
  } = useHeldDialog<z.infer<typeof closing>>(
    closeForm(record.id),
    closing,
    () => ({ outcome: null, answer: '' }),
    onClose,
  );
  const { outcome, answer } = draft;
  const [isAsked, setAsked] = useState(false);
  const lessons = useRecords(lesson).list;
  const hasLesson = lessons.some((one) => one.sourceInitiativeId === record.id);
  const once = useOnce();

  const close = async (lessonIs: 'now' | 'later' | 'there'): Promise<void> => {
    if (outcome === null) {
      setAsked(true);
      return;
    }
    const lessonId = newId();
    const newLesson =
      lessonIs === 'now' ? lessonEdits({ ...record, outcome }, lessonId, answer) : [];
    const edits = [...closeEdits(record.id, outcome, lessonIs === 'later'), ...newLesson];
    const closed = await write(edits, 'close');
    if (!closed.ok) return;
    leave();
    showNotice({
      tone: 'done',
      words: 'initiative.closedNotice',
      values: { title: record.title },
      act: undoAct(closed.value, 'initiative.undo'),
    });
    if (lessonIs === 'now') goTo({ screen: 'library', id: lessonId });
  };
  const first = hasLesson ? 'there' : 'now';
  return (
    <Dialog
      isOpen
      onClose={leave}
      title={t('initiative.closeTitle')}
      closesOutside={false}
      footer={
        <>
          <Button
            variant="primary"
            onPress={() => void once(() => close(answer.trim() === '' ? first : 'now'))}
          >
            {t(
              hasLesson && answer.trim() === ''
                ? 'initiative.closeOnly'
                : 'initiative.closeWithLesson',
            )}
          </Button>
          {!hasLesson && (
            <Button variant="quiet" onPress={() => void once(() => close('later'))}>
              {t('initiative.closeLater')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('initiative.closeHint')}</p>
      <RadioGroup
        label={t('initiative.closeTitle')}
        hideLabel
        options={outcomes.map((id) => ({ id, label: t(`enums.outcome.${id}`) }))}
        value={outcome}
        onChange={(chosen) => {
          change({ outcome: chosen });
          setAsked(false);
        }}
        error={isAsked ? t('initiative.outcomeMissing') : undefined}
      />
      <div>
        <TextArea
          label={t('initiative.closeAsk')}
          hint={t('initiative.closeAskHint')}
          value={answer}
          onChange={(next) => {
            change({ answer: next });
          }}
          rows={2}
          maxLength={300}
        />
        <NameHint text={answer} />
      </div>
    </Dialog>
  );
};
