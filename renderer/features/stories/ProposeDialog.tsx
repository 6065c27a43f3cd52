import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { undoLast } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import type { Subject } from '../../domain/yearStory/useYearStories.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

interface Props {
  readonly year: number;
  readonly subjects: readonly Subject[];
  readonly onClose: () => void;
}

/** One colleague's proposal: it is theirs, and goes to everybody. */
export const ProposeDialog = ({ year, subjects, onClose }: Props) => {
  const { t } = useTranslation();
  const [id, setId] = useState<string | null>(null);
  const subject = subjects.find((one) => one.sharedId === id);
  const keep = async (reason: string): Promise<boolean> => {
    if (subject === undefined) return false;
    const { kind: subjectKind, sharedId: subjectId } = subject;
    const values = { year, subjectKind, subjectId, reason };
    const done = await write(
      [{ op: 'create', kind: 'storyProposal', id: newId(), values }],
      'create',
    );
    if (done.ok) {
      const act = { words: 'yearStory.undo', run: undoLast } as const;
      showNotice({ tone: 'done', words: 'yearStory.kept', act });
    }
    return done.ok;
  };
  return (
    <ReasonDialog
      title={t('yearStory.proposeTitle')}
      label={t('yearStory.why')}
      hint={t('yearStory.whyHint')}
      value=""
      keepLabel={t('yearStory.keep')}
      anywayLabel={t('yearStory.keepAnyway')}
      isReady={subject !== undefined}
      onKeep={keep}
      onClose={onClose}
    >
      <ComboBox
        label={t('yearStory.subject')}
        placeholder={t('yearStory.subjectPlaceholder')}
        options={subjects.map(({ sharedId, title, kind }) => ({
          id: sharedId,
          label: title,
          hint: t(`yearStory.kinds.${kind}`),
        }))}
        value={id}
        onChange={setId}
        autoFocus
      />
    </ReasonDialog>
  );
};
