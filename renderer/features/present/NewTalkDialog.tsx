import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMakeDeck } from '../../domain/deck/useMakeDeck.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useOnce } from '../../ui/useOnce.ts';
import { CardChoices } from './CardChoices.tsx';
import styles from './Present.module.css';
import { chosenOf, useCardGroups } from './useCardGroups.ts';

/** What the talk is called, for whom, and which cards come along in which order. */
export const NewTalkDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const make = useMakeDeck();
  const once = useOnce();
  const [title, setTitle] = useState('');
  const [audience, setAudience] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const groups = useCardGroups(nothing);

  const create = (): void => {
    const cards = chosenOf(groups, chosen);
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
        <CardChoices groups={groups} chosen={chosen} onChange={setChosen} />
      </div>
    </Dialog>
  );
};

const nothing: ReadonlySet<string> = new Set();
