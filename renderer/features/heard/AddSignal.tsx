import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { useHeld } from '../../app/held.ts';
import { newId } from '../../app/newId.ts';
import { write } from '../../app/write.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { VillagePicker } from '../../domain/VillagePicker.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Heard.module.css';

const half = z.object({ text: z.string(), villageId: z.string().nullable() });
const nothing: z.infer<typeof half> = { text: '', villageId: null };

/** One line; Enter keeps it. The village stays for the next one. */
export const AddSignal = () => {
  const { t } = useTranslation();
  const form = useHeld('signal/new', half, () => nothing);
  const { text, villageId } = form.value;
  const add = async (): Promise<void> => {
    const said = text.trim();
    if (said === '') return;
    const values = { text: said, villageId };
    // The disk takes it before it lets go of what was typed.
    const adding = write([{ op: 'create', kind: 'signal', id: newId(), values }], 'create');
    form.beginAgain({ text: '', villageId });
    if (!(await adding).ok)
      form.change({ text: `${said} ${form.latest().text}`.trim(), villageId });
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
          onChange={(next) => {
            form.change({ text: next, villageId });
          }}
          maxLength={300}
        />
        <NameHint text={text} />
      </div>
      <VillagePicker
        label={t('newHeard.village')}
        value={villageId}
        onChange={(id) => {
          form.change({ text, villageId: id });
        }}
        className={styles.village}
      />
      <Button type="submit" icon={Plus}>
        {t('heard.addButton')}
      </Button>
    </form>
  );
};
