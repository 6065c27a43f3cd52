import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { showNotice } from '../../app/notice.ts';
import { openShare } from '../../app/share.ts';
import { useSharing } from '../../app/sharing.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { flushDrafts } from '../../editor/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './LessonDetail.module.css';
import { isBlank, shelveEdits } from './lessonEdits.ts';
import { proposedTitle } from './proposedTitle.ts';
import { readLesson } from './readLesson.ts';

/**
 * The button goes; the focus waits in the lesson, also behind the question to share it. Not where
 * somebody went on meanwhile.
 */
const focusTitle = (before: Element | null): void => {
  const now = document.activeElement;
  if (now !== before && now !== document.body) return;
  document.querySelector<HTMLElement>('[data-lesson-heading]')?.focus();
};

/** What a draft still needs: to be put on the shelf. Who has a team is then asked to share it. */
export const ShelveBar = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const hasTeam = useSharing((sharing) => sharing.hasTeam);
  const shelve = async (): Promise<void> => {
    const before = document.activeElement;
    await flushDrafts();
    const lesson = await readLesson(id);
    if (lesson === null) return;
    if (isBlank(lesson)) {
      showNotice({ tone: 'done', words: 'library.shelveMissing' });
      return;
    }
    const result = await write(shelveEdits(lesson, true), 'shelve');
    if (!result.ok) return;
    focusTitle(before);
    const asksToShare = hasTeam && lesson.shared === undefined;
    // Behind the question stands the sharing, and undo would refuse: that goes on where this left off.
    showNotice({
      tone: 'done',
      words: 'library.shelved',
      act: asksToShare ? null : undoAct(result.value, 'library.undo'),
    });
    if (!asksToShare) return;
    openShare({ kind: 'lesson', id, title: lesson.title || proposedTitle(lesson), to: 'publish' });
  };
  return (
    <div className={cx(styles.shelve)}>
      <span className={cx(styles.onlyYou)}>
        <Lock size={16} aria-hidden />
        <span>
          <strong>{t('library.draft')}.</strong> {t('library.onlyYou')}
        </span>
      </span>
      <Button variant="primary" onPress={() => void shelve()}>
        {t('library.shelve')}
      </Button>
    </div>
  );
};
