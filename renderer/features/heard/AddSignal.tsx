import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../app/newId.ts';
import { write } from '../../app/write.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { VillagePicker } from '../../domain/VillagePicker.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Heard.module.css';

/** One line; Enter keeps it. The village stays for the next one. */
export const AddSignal = () => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [villageId, setVillageId] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const said = text.trim();
    if (said === '') return;
    setText('');
    const values = { text: said, villageId };
    const { ok } = await write([{ op: 'create', kind: 'signal', id: newId(), values }], 'create');
    if (!ok) setText((now) => `${said} ${now}`.trim());
  };
  return (
    <form
      className={cx(styles.add)}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className={cx(styles.line)}>
        <TextField
          label={t('heard.add')}
          placeholder={t('heard.addPlaceholder')}
          value={text}
          onChange={setText}
          maxLength={300}
        />
        <NameHint text={text} />
      </div>
      <VillagePicker
        label={t('newHeard.village')}
        value={villageId}
        onChange={setVillageId}
        className={styles.village}
      />
      <Button type="submit" icon={Plus}>
        {t('heard.addButton')}
      </Button>
    </form>
  );
};
