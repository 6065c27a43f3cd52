import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slide } from '../../../shared/domain/slide.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { addCardEdits } from '../../domain/deck/addCards.ts';
import { useDeckCards } from '../../domain/deck/useDeckCards.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { CardChoices } from './CardChoices.tsx';
import styles from './Present.module.css';
import { chosenOf, useCardGroups } from './useCardGroups.ts';

interface Props {
  readonly presentationId: string;
  readonly slides: readonly Slide[];
  readonly onAdded: (slideId: string) => void;
  readonly onClose: () => void;
}

/** More cards for a talk that exists, each with the slide that a new talk would give it. */
export const AddCardDialog = ({ presentationId, slides, onAdded, onClose }: Props) => {
  const { t } = useTranslation();
  const once = useOnce();
  const cardsOf = useDeckCards();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const shown = slides.flatMap(({ slideKind, initiativeId, lessonId, dilemmaId }) =>
    // The slide of a dilemma names its initiative too, which has no slide of its own by that.
    slideKind === 'card' ? (dilemmaId ?? lessonId ?? initiativeId ?? []) : [],
  );
  const groups = useCardGroups(new Set(shown));
  const add = async (): Promise<boolean> => {
    const cards = await cardsOf(chosenOf(groups, chosen));
    const { edits, ids } = addCardEdits(slides, presentationId, cards, newId);
    const added = await write(edits, 'create');
    const [first] = ids;
    if (!added.ok || first === undefined) return added.ok;
    onAdded(first);
    onClose();
    showNotice({
      tone: 'done',
      words: 'present.cardsAdded',
      values: { count: ids.length },
      act: undoAct(added.value, 'present.undo'),
    });
    return true;
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('present.addCard')}
      closesOutside={false}
      footer={
        <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void once(add)}>
          {t('present.addCardDo')}
        </Button>
      }
    >
      <div className={cx(styles.fields)}>
        {groups.length === 0 && (
          <p className={cx(styles.hint)}>
            {t(shown.length === 0 ? 'present.noCardsYet' : 'present.allCardsIn')}
          </p>
        )}
        <CardChoices groups={groups} chosen={chosen} onChange={setChosen} />
      </div>
    </Dialog>
  );
};
