import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translationName, translationWords } from '../../../shared/domain/translation.ts';
import type { Translation } from '../../../shared/domain/translation.ts';
import { useSettings } from '../../app/settings.ts';
import { useNamesSomebody } from '../../domain/knownNames.ts';
import { flushDrafts } from '../../editor/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { saveGlossary } from './saveGlossary.ts';
import { short } from './short.ts';
import styles from './Translations.module.css';

interface Props {
  /** In the order in which they lie on the screen. */
  readonly rows: readonly Translation[];
  readonly onClose: () => void;
}

/** What comes on the sheet. A row that seems to name somebody comes on it only when that is asked. */
export const PrintDialog = ({ rows, onClose }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const inWords = useNamesSomebody();
  const written = rows.filter((one) => translationName(one) !== '');
  const namesSomebody = (one: Translation): boolean =>
    translationWords.some((field) => inWords(one[field]));
  const [title, setTitle] = useState(t('translations.printDefault'));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(written.filter((one) => !namesSomebody(one)).map(({ id }) => id)),
  );
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    await flushDrafts();
    const ids = written.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    const sheetTitle = title.trim() === '' ? t('translations.printDefault') : title.trim();
    const isDone = await saveGlossary({ ids, title: sheetTitle, language });
    setBusy(false);
    if (isDone) onClose();
  };
  const toggle = (id: string, isOn: boolean): void => {
    setChosen(new Set(isOn ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('translations.printTitle')}
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={isBusy || chosen.size === 0}
            onPress={() => void save()}
          >
            {t(isBusy ? 'translations.busy' : 'translations.save')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('translations.printHint')}</p>
      <TextField
        label={t('translations.printName')}
        value={title}
        onChange={setTitle}
        maxLength={200}
      />
      <div className={cx(styles.choose)}>
        <span role="status">{t('translations.chosen', { count: chosen.size })}</span>
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            setChosen(new Set(chosen.size === 0 ? written.map(({ id }) => id) : []));
          }}
        >
          {t(chosen.size === 0 ? 'translations.all' : 'translations.none')}
        </Button>
      </div>
      <ul className={cx(styles.choices)}>
        {written.map((one) => (
          <li key={one.id}>
            <Checkbox
              isSelected={chosen.has(one.id)}
              onChange={(isOn) => {
                toggle(one.id, isOn);
              }}
            >
              {translationWords
                .map((field) => short(one[field].trim()))
                .filter((words) => words !== '')
                .join(' · ')}
            </Checkbox>
            {namesSomebody(one) && <p className={cx(styles.named)}>{t('privacy.name')}</p>}
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
