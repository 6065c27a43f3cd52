import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useHeldDialog } from '../../app/heldDialog.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import type { Subject } from '../../domain/yearStory/useYearStories.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

interface Props {
  readonly year: number;
  readonly subjects: readonly Subject[];
  readonly onClose: () => void;
}

const proposalDraft = z.object({ subjectId: z.string().nullable(), reason: z.string() });
type ProposalDraft = z.infer<typeof proposalDraft>;

/** What its form is called while it is filled in. */
export const proposalForm = (year: number): string => `proposal/${String(year)}`;

/** One colleague's proposal: it is theirs, and goes to everybody. */
export const ProposeDialog = ({ year, subjects, onClose }: Props) => {
  const { t } = useTranslation();
  const { draft, change, close } = useHeldDialog<ProposalDraft>(
    proposalForm(year),
    proposalDraft,
    () => ({ subjectId: null, reason: '' }),
    onClose,
  );
  const subject = subjects.find(({ id }) => id === draft.subjectId);
  const keep = async (reason: string): Promise<boolean> => {
    if (subject === undefined) return false;
    const { kind: subjectKind, sharedId: subjectId } = subject;
    const values = { year, subjectKind, subjectId, reason };
    const done = await write(
      [{ op: 'create', kind: 'storyProposal', id: newId(), values }],
      'create',
    );
    if (done.ok) {
      const act = undoAct(done.value, 'yearStory.undo');
      showNotice({ tone: 'done', words: 'yearStory.kept', act });
    }
    return done.ok;
  };
  return (
    <ReasonDialog
      title={t('yearStory.proposeTitle')}
      label={t('yearStory.why')}
      hint={t('yearStory.whyHint')}
      reason={draft.reason}
      onChange={(reason) => {
        change({ reason });
      }}
      keepLabel={t('yearStory.keep')}
      anywayLabel={t('yearStory.keepAnyway')}
      isReady={subject !== undefined}
      onKeep={keep}
      onClose={close}
    >
      <ComboBox
        label={t('yearStory.subject')}
        placeholder={t('yearStory.subjectPlaceholder')}
        options={subjects.map(({ id, title, kind }) => ({
          id,
          label: title,
          hint: t(`yearStory.kinds.${kind}`),
        }))}
        value={draft.subjectId}
        onChange={(subjectId) => {
          change({ subjectId });
        }}
        // Focused, its list opens over what was typed before a crash.
        autoFocus={draft.subjectId === null}
      />
    </ReasonDialog>
  );
};
