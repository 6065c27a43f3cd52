import { PackageOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { markFresh } from '../../app/fresh.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { readLesson } from './readLesson.ts';
import { takeEdits } from './takeLesson.ts';

/** Takes the game box home: its questions, not its answers. */
export const TakeButton = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const cards = useRecords(initiative).list;
  const once = useOnce();
  const take = async (): Promise<void> => {
    const lesson = await readLesson(id);
    if (lesson === null) return;
    const cardId = newId();
    const title = lesson.title || t('library.untitled');
    const edits = takeEdits(
      { ...lesson, title },
      {
        cardId,
        relationId: newId(),
        cards,
        intro: t('library.takenFrom', { title }),
        ask: (field) => t(`library.fields.${field}`),
      },
    );
    const taken = await write(edits, 'create');
    if (!taken.ok) return;
    markFresh(cardId);
    goTo({ screen: 'initiative', id: cardId });
    showNotice({
      tone: 'done',
      words: 'library.taken',
      act: undoAct(taken.value, 'library.undo', () => {
        goTo({ screen: 'library', id });
      }),
    });
  };
  return (
    <Button icon={PackageOpen} onPress={() => void once(take)}>
      {t('library.take')}
    </Button>
  );
};
