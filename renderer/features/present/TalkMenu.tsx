import { Copy, Ellipsis, Eye, History, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Presentation } from '../../../shared/domain/presentation.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import { deckFormats } from '../../../shared/ipc/deckFormat.ts';
import type { DeckFormat } from '../../../shared/ipc/deckFormat.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { goTo } from '../../app/route.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { useHistoryDialog } from '../../domain/history/useHistoryDialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { lookWords } from './lookWords.ts';
import { copyEdits } from './talk.ts';

interface Props {
  readonly talk: Presentation;
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly onLook: (format: DeckFormat) => void;
}

/** What is done with a talk now and then. */
export const TalkMenu = ({ talk, title, slides, onLook }: Props) => {
  const { t } = useTranslation();
  const { historyEntry, historyDialog } = useHistoryDialog('presentation', talk.id);
  const copy = async (): Promise<void> => {
    const { id, edits } = copyEdits(talk, t('present.copyTitle', { title }), slides, newId);
    const copied = await write(edits, 'create');
    if (!copied.ok) return;
    goTo({ screen: 'present', id });
    const act = undoAct(copied.value, 'present.undo');
    showNotice({ tone: 'done', words: 'present.copied', act });
  };
  const remove = async (): Promise<void> => {
    const removed = await write([{ op: 'delete', kind: 'presentation', id: talk.id }], 'delete');
    if (!removed.ok) return;
    goTo({ screen: 'present' });
    const act = undoAct(removed.value, 'present.undo');
    showNotice({ tone: 'done', words: 'present.removedTalk', act });
  };
  return (
    <>
      <MenuButton
        label={t('present.more')}
        placement="bottom end"
        entries={[
          ...(slides.length === 0 ? [] : deckFormats).map((format) => ({
            id: `look-${format}`,
            label: t(lookWords[format]),
            icon: Eye,
            onAction: () => {
              onLook(format);
            },
          })),
          { id: 'copy', label: t('present.copy'), icon: Copy, onAction: () => void copy() },
          { ...historyEntry, icon: History },
          {
            id: 'remove',
            label: t('present.remove'),
            icon: Trash2,
            startsGroup: true,
            onAction: () => void remove(),
          },
        ]}
      >
        <IconButton label={t('present.more')} icon={Ellipsis} />
      </MenuButton>
      {historyDialog}
    </>
  );
};
