import { FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoffeeTable } from '../../../../shared/domain/coffeeTable.ts';
import { themes } from '../../../../shared/domain/enums.ts';
import type { Theme } from '../../../../shared/domain/enums.ts';
import type { Signal } from '../../../../shared/domain/signal.ts';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { useSettings } from '../../../app/settings.ts';
import { write } from '../../../app/write.ts';
import { ChipChoice } from '../../../domain/ChipChoice.tsx';
import { useNaming } from '../../../domain/knownNames.ts';
import { themeIcons } from '../../../domain/ThemeChip.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { cx } from '../../../ui/cx.ts';
import { useTableNames } from '../tableName.ts';
import styles from './Coffee.module.css';
import { NameChoices } from './NameChoices.tsx';
import { PaperPreview } from './PaperPreview.tsx';
import { saveThanks } from './saveThanks.ts';
import { checkLines, cleanLines, keptNames, linesOf, openNames } from './sheetLines.ts';
import type { SheetChoices } from './sheetLines.ts';
import { usePaper } from './usePaper.ts';

interface Props {
  readonly table: CoffeeTable;
  readonly said: readonly Signal[];
}

const noChoices: SheetChoices = { leftOut: new Set(), names: new Map() };

/** What hangs in the village house afterwards. No name gets on it unseen. */
export const Thanks = ({ table, said }: Props) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const { place, name } = useTableNames();
  const { open, groups, persons } = useNaming();
  const paperOf = usePaper();
  const [choices, setChoices] = useState(noChoices);
  const where = place(table);
  const lines = useMemo(
    () => checkLines(linesOf(where, said), [...open, ...groups], persons),
    [groups, open, persons, said, where],
  );
  const paper = paperOf(table, cleanLines(lines, choices));
  const left = openNames(lines, choices);
  const save = (): void => {
    const fileTitle = `${t('coffee.thanksTitle')} ${name(table)}`;
    void saveThanks({ paper, kept: [...keptNames(lines, choices)], fileTitle, language });
  };
  return (
    <div className={cx(styles.thanks)}>
      <p className={cx(styles.where)}>{t('coffee.thanksHint')}</p>
      <div className={cx(styles.beside)}>
        <div className={cx(styles.chosen)}>
          <Themes table={table} />
          <h2>{t('coffee.lines')}</h2>
          <ul className={cx(styles.lines)}>
            {lines.map((line) => (
              <li key={line.id}>
                <Checkbox
                  isSelected={!choices.leftOut.has(line.id)}
                  onChange={(isOn) => {
                    const leftOut = new Set(choices.leftOut);
                    if (isOn) leftOut.delete(line.id);
                    else leftOut.add(line.id);
                    setChoices({ ...choices, leftOut });
                  }}
                >
                  {line.text}
                </Checkbox>
                {!choices.leftOut.has(line.id) && (
                  <NameChoices
                    line={line}
                    choices={choices}
                    onChoose={(key, choice) => {
                      const names = new Map(choices.names).set(key, choice);
                      setChoices({ ...choices, names });
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
          <div className={cx(styles.save)}>
            <Button
              variant="primary"
              icon={FileDown}
              isDisabled={left > 0 || paper.sections.length === 0}
              onPress={save}
            >
              {t('coffee.save')}
            </Button>
            <p role="status" className={cx(styles.where)}>
              {left > 0 && t('coffee.openNames', { count: left })}
            </p>
          </div>
        </div>
        <PaperPreview paper={paper} label={t('coffee.preview')} />
      </div>
    </div>
  );
};

const Themes = ({ table }: { readonly table: CoffeeTable }) => {
  const { t } = useTranslation();
  const change = (next: readonly Theme[]): void => {
    const target = { kind: 'coffeeTable', id: table.id, field: 'themes' } as const;
    const edits: readonly Edit[] = [
      ...next
        .filter((one) => !table.themes.includes(one))
        .map((value) => ({ op: 'add', ...target, value }) as const),
      ...table.themes
        .filter((one) => !next.includes(one))
        .map((value) => ({ op: 'remove', ...target, value }) as const),
    ];
    if (edits.length > 0) void write(edits, 'edit');
  };
  return (
    <ChipChoice
      label={t('coffee.themes')}
      options={themes.map((id) => ({
        id,
        label: t(`enums.theme.${id}`),
        icon: themeIcons[id],
      }))}
      chosen={table.themes}
      choose="many"
      onChange={change}
    />
  );
};
