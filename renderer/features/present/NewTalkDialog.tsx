import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dilemma } from '../../../shared/domain/dilemma.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { useRecords } from '../../app/records.ts';
import type { Chosen } from '../../domain/deck/useDeckCards.ts';
import { useMakeDeck } from '../../domain/deck/useMakeDeck.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import styles from './Present.module.css';

/** What the talk is called, for whom, and which cards come along in which order. */
export const NewTalkDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const make = useMakeDeck();
  const once = useOnce();
  const [title, setTitle] = useState('');
  const [audience, setAudience] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const initiatives = useRecords(initiative).list.map(({ id, title: name }): Row => ({
    ...{ kind: 'initiative', id },
    title: name,
  }));
  const lessons = useRecords(lesson).list.map(({ id, title: name }): Row => ({
    ...{ kind: 'lesson', id },
    title: name,
  }));
  const dilemmas = useRecords(dilemma).list.map(({ id, oneSide, otherSide }): Row => ({
    ...{ kind: 'dilemma', id },
    title: [oneSide, otherSide].filter((side) => side !== '').join(' · '),
  }));
  const byTitle = (a: Row, b: Row): number => a.title.localeCompare(b.title, 'nl');
  const groups = [
    { name: t('export.initiatives'), rows: initiatives.toSorted(byTitle) },
    { name: t('export.lessons'), rows: lessons.toSorted(byTitle) },
    { name: t('present.deck.dilemmas'), rows: dilemmas.toSorted(byTitle) },
  ].filter(({ rows }) => rows.length > 0);
  const all = groups.flatMap(({ rows }) => rows);

  const create = (): void => {
    const cards = chosen.flatMap((id) => all.filter((row) => row.id === id));
    const name = title.trim() || t('present.deck.motto');
    void once(() => make({ title: name, audience: audience.trim(), date, cards }));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('present.newTitle')}
      closesOutside={false}
      footer={
        <Button variant="primary" onPress={create}>
          {t('present.make')}
        </Button>
      }
    >
      <div className={cx(styles.fields)}>
        <TextField
          label={t('present.name')}
          placeholder={t('present.deck.motto')}
          value={title}
          maxLength={300}
          onChange={setTitle}
          autoFocus
        />
        <TextField
          label={t('present.audience')}
          placeholder={t('present.audiencePlaceholder')}
          value={audience}
          maxLength={300}
          onChange={setAudience}
        />
        <DatePicker label={t('present.date')} value={date} onChange={setDate} />
        {groups.length === 0 && <p className={cx(styles.hint)}>{t('present.noCards')}</p>}
        {groups.map(({ name, rows }) => (
          <fieldset key={name} className={cx(styles.choices)}>
            <legend>{`${t('present.cards')} ${name}`}</legend>
            {rows.map((row) => (
              <Checkbox
                key={row.id}
                isSelected={chosen.includes(row.id)}
                onChange={(isOn) => {
                  const others = chosen.filter((id) => id !== row.id);
                  setChosen(isOn ? [...others, row.id] : others);
                }}
              >
                {row.title === '' ? t('present.untitled') : row.title}
              </Checkbox>
            ))}
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
};

interface Row extends Chosen {
  readonly title: string;
}
