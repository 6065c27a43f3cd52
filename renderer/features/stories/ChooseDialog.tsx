import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useHeldDialog } from '../../app/heldDialog.ts';
import type { Subject } from '../../domain/yearStory/useYearStories.ts';
import { ReasonDialog } from './ReasonDialog.tsx';

interface Props {
  readonly year: number;
  readonly subject: Subject;
  /** To begin with: that of the proposal, or of the choice that there is. */
  readonly reason: string;
  readonly onKeep: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

const choiceDraft = z.object({ reason: z.string() });

/** What its form is called while it is filled in. */
export const choiceForm = ({ kind, id }: Pick<Subject, 'kind' | 'id'>, year: number): string =>
  `choice/${kind}/${id}/${String(year)}`;

/** Why this one was chosen together. */
export const ChooseDialog = ({ year, subject, reason, onKeep, onClose }: Props) => {
  const { t } = useTranslation();
  const { draft, change, close } = useHeldDialog(
    choiceForm(subject, year),
    choiceDraft,
    () => ({ reason }),
    onClose,
  );
  return (
    <ReasonDialog
      title={t('yearStory.chooseTitle', { year, title: subject.title })}
      label={t('yearStory.reason')}
      hint={t('yearStory.chooseHint')}
      reason={draft.reason}
      onChange={(next) => {
        change({ reason: next });
      }}
      keepLabel={t('yearStory.chooseKeep')}
      anywayLabel={t('yearStory.chooseAnyway')}
      onKeep={onKeep}
      onClose={close}
    />
  );
};
