import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { openErase } from '../../app/erase.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { goTo } from '../../app/route.ts';
import { exportChosen } from '../../app/selection.ts';
import { openShare } from '../../app/share.ts';
import type { ShareTarget } from '../../app/share.ts';
import { write } from '../../app/write.ts';
import { useHistoryDialog } from '../../domain/history/useHistoryDialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { shelveEdits } from './lessonEdits.ts';

/** What is done to a lesson now and then. */
export const LessonMenu = ({ lesson }: { readonly lesson: Lesson }) => {
  const { t } = useTranslation();
  const { id, shelved } = lesson;
  const { historyEntry, historyDialog } = useHistoryDialog('lesson', id);
  const title = lesson.title || t('library.untitled');
  const share = (to: ShareTarget['to']): void => {
    openShare({ kind: 'lesson', id, title, to });
  };
  return (
    <>
      <MenuButton
        label={t('library.menu')}
        placement="bottom end"
        entries={[
          historyEntry,
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
              removeAsked({
                record: lesson,
                title,
                words: 'library.deleted',
                mayWithdraw: true,
                onRemoved: () => {
                  goTo({ screen: 'library' });
                },
                onUndone: () => {
                  goTo({ screen: 'library', id });
                },
              });
            },
          },
          {
            id: 'erase',
            label: t('erase.menu'),
            onAction: () => {
              const onErased = (): void => {
                goTo({ screen: 'library' });
              };
              openErase({ record: lesson, title, onErased });
            },
          },
        ]}
      >
        <IconButton label={t('library.menu')} icon={Ellipsis} />
      </MenuButton>
      {historyDialog}
    </>
  );
};
