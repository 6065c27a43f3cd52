import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../shared/domain/enums.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import type { SearchHit } from '../../../shared/ipc/search.ts';
import { marksIn } from '../../../shared/search/marks.ts';
import { useSharing } from '../../app/sharing.ts';
import { lessonKindColour } from '../../domain/LessonKindLabel.tsx';
import { OutcomeLabel } from '../../domain/OutcomeLabel.tsx';
import { cx } from '../../ui/cx.ts';
import { Highlight } from '../../ui/Highlight.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './LessonList.module.css';

interface Props {
  readonly lesson: Lesson;
  readonly hit: SearchHit | undefined;
  readonly words: ReadonlySet<string>;
  readonly soughtText: string;
  /** Where it comes from, in a few words. */
  readonly from: string;
  /** How what it was learned from ended. */
  readonly outcome: Outcome | null;
  readonly isOpen: boolean;
}

/** One game box on the shelf. */
export const LessonRow = ({ lesson, hit, words, soughtText, from, outcome, isOpen }: Props) => {
  const { t } = useTranslation();
  const title = lesson.title.trim() === '' ? t('library.untitled') : lesson.title;
  const kind = lesson.lessonKind;
  const hasTeam = useSharing((sharing) => sharing.hasTeam);
  const isOnlyHere = hasTeam && lesson.shelved && lesson.shared?.isLive !== true;
  const isInText = (hit?.snippetRanges.length ?? 0) > 0;
  return (
    <div className={cx(styles.row)} data-open={isOpen || undefined}>
      <span
        aria-hidden
        className={cx(styles.edge)}
        style={{ background: kind === null ? 'var(--line-strong)' : lessonKindColour[kind] }}
      />
      <div className={cx(styles.words)}>
        <span className={cx(styles.about)}>
          {kind !== null && <span>{t(`enums.lessonKind.${kind}`)}</span>}
          {outcome !== null && <OutcomeLabel outcome={outcome} />}
          {!lesson.shelved && <span className={cx(styles.draft)}>{t('library.draft')}</span>}
          {isOnlyHere && (
            <span className={cx(styles.onlyHere)}>
              <Lock size={14} aria-hidden />
              {t('library.onlyHere')}
            </span>
          )}
        </span>
        <span className={cx(styles.title)}>
          <Highlight text={title} ranges={marksIn(title, words, soughtText)} />
        </span>
        {hit !== undefined && isInText && (
          <span className={cx(styles.snippet)}>
            <Highlight text={hit.snippet} ranges={hit.snippetRanges} />
          </span>
        )}
        {from !== '' && <span className={cx(styles.from)}>{from}</span>}
        {isOpen && <VisuallyHidden>{t('library.opened')}</VisuallyHidden>}
      </div>
    </div>
  );
};
