import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { openErase } from '../../app/erase.ts';
import { showNotice } from '../../app/notice.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { goTo } from '../../app/route.ts';
import { exportChosen } from '../../app/selection.ts';
import { openShare } from '../../app/share.ts';
import type { ShareTarget } from '../../app/share.ts';
import { undoLast } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import type { Reach } from '../../domain/reach.ts';
import { RecordHistory } from '../../domain/history/RecordHistory.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { shelveEdits } from './lessonEdits.ts';

/** What is done to a lesson now and then. */
export const LessonMenu = ({ lesson }: { readonly lesson: Lesson }) => {
  const { t } = useTranslation();
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const { id, shelved } = lesson;
  const title = lesson.title || t('library.untitled');
  const share = (to: ShareTarget['to']): void => {
    openShare({ kind: 'lesson', id, title, to });
  };
  const remove = async (reach: Reach | null): Promise<void> => {
    const result = await write([{ op: 'delete', kind: 'lesson', id }], 'delete');
    if (!result.ok) return;
    goTo({ screen: 'library' });
    showNotice({
      tone: 'done',
      words: reach === null ? 'library.deleted' : `share.removedToo.${reach}`,
      values: { title },
      act: {
        words: 'library.undo',
        run: () => {
          undoLast();
          goTo({ screen: 'library', id });
        },
      },
    });
  };
  return (
    <>
      <MenuButton
        label={t('library.menu')}
        placement="bottom end"
        entries={[
          {
            id: 'history',
            label: t('library.history'),
            onAction: () => {
              setHistoryOpen(true);
            },
          },
          {
            id: 'export',
            label: t('library.exportThis'),
            onAction: () => {
              exportChosen('lesson', [id]);
            },
          },
          ...(lesson.shared === undefined
            ? [{ id: 'share', label: t('share.menu'), onAction: () => share('publish') }]
            : []),
          ...(lesson.shared?.isOwn === true
            ? [{ id: 'withdraw', label: t('share.withdraw'), onAction: () => share('withdraw') }]
            : []),
          ...(shelved && lesson.shared === undefined
            ? [
                {
                  id: 'unshelve',
                  label: t('library.unshelve'),
                  onAction: () => void write(shelveEdits(lesson, false), 'shelve'),
                },
              ]
            : []),
          {
            id: 'delete',
            label: t('library.delete'),
            startsGroup: true,
            onAction: () => {
              removeAsked({ record: lesson, title, remove, mayWithdraw: true });
            },
          },
          {
            id: 'erase',
            label: t('erase.menu'),
            onAction: () => {
              const isShared = lesson.shared !== undefined;
              const onErased = (): void => {
                goTo({ screen: 'library' });
              };
              openErase({ kind: 'lesson', id, title, isShared, onErased });
            },
          },
        ]}
      >
        <IconButton label={t('library.menu')} icon={Ellipsis} />
      </MenuButton>
      {isHistoryOpen && (
        <RecordHistory
          kind="lesson"
          id={id}
          onClose={() => {
            setHistoryOpen(false);
          }}
        />
      )}
    </>
  );
};
