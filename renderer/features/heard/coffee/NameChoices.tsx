import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import styles from './Coffee.module.css';
import type { CheckedLine, NameChoice, SheetChoices } from './sheetLines.ts';

const nameChoices = ['resident', 'remove', 'leaveOut', 'keep'] as const;

interface Props {
  readonly line: CheckedLine;
  readonly choices: SheetChoices;
  readonly onChoose: (key: string, choice: NameChoice) => void;
}

/** For each name on the line: what becomes of it. */
export const NameChoices = ({ line, choices, onChoose }: Props) => {
  const { t } = useTranslation();
  return line.hits.map(({ key, text }) => {
    const chosen = choices.names.get(key);
    return (
      <div key={key} className={cx(styles.name, chosen === undefined && styles.open)}>
        <p>{t('coffee.nameFound', { name: text })}</p>
        <div
          role="group"
          aria-label={t('coffee.choiceFor', { name: text })}
          className={cx(styles.steps)}
        >
          {nameChoices.map((choice) => (
            <Button
              key={choice}
              size="small"
              variant={choice === chosen ? 'primary' : 'outlined'}
              aria-pressed={choice === chosen}
              onPress={() => {
                onChoose(key, choice);
              }}
            >
              {t(`coffee.choice.${choice}`)}
            </Button>
          ))}
        </div>
      </div>
    );
  });
};
