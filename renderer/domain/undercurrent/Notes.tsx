import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UndercurrentNote } from '../../../shared/domain/undercurrentNote.ts';
import { newId } from '../../app/newId.ts';
import { write } from '../../app/write.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { useOneClick } from '../../ui/useOneClick.ts';
import styles from './NoteItem.module.css';
import { NoteItem } from './NoteItem.tsx';
import { newNote } from './review.ts';

interface Props {
  readonly notes: readonly UndercurrentNote[];
  /** What a new note is about; null for a loose one. */
  readonly initiativeId: string | null;
  readonly namesInitiative: boolean;
}

/** The notes as they come, and a way to write one more. */
export const Notes = ({ notes, initiativeId, namesInitiative }: Props) => {
  const { t } = useTranslation();
  const [justAdded, setJustAdded] = useState<string | null>(null);
  const add = useOneClick(() => {
    const id = newId();
    setJustAdded(id);
    void write([newNote(id, initiativeId)], 'create');
  });
  return (
    <>
      <div>
        <Button size="small" icon={Plus} onPress={add}>
          {t('undercurrent.add')}
        </Button>
      </div>
      {notes.length > 0 && (
        <ol className={cx(styles.notes)} aria-label={t('undercurrent.notes')}>
          {notes.map(({ id }, at) => (
            <li key={id}>
              <NoteItem
                id={id}
                number={at + 1}
                isNew={id === justAdded}
                namesInitiative={namesInitiative}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
};
