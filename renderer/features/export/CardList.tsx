import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { Selection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './ExportScreen.module.css';
import type { Exportable } from './exportable.ts';

interface Props {
  readonly label: string;
  readonly cards: readonly Exportable[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** The cards to choose from; only the rows in view are drawn. */
export const CardList = ({ label, cards, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const choose = (selection: Selection): void => {
    const shown = new Set(cards.map(({ id }) => id));
    const elsewhere = [...chosen].filter((id) => !shown.has(id));
    const here = selection === 'all' ? [...shown] : [...selection].map(String);
    onChoose(new Set([...elsewhere, ...here]));
  };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 44 }}>
      <GridList
        aria-label={label}
        items={cards}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectionBehavior="toggle"
        disallowTypeAhead
        selectedKeys={chosen}
        onSelectionChange={choose}
        className={cx(styles.cards)}
      >
        {(card) => (
          <GridListItem
            id={card.id}
            textValue={card.title || t('export.untitled')}
            className={cx(styles.card)}
          >
            <Checkbox slot="selection" />
            <span className={cx(styles.cardTitle)}>{card.title || t('export.untitled')}</span>
            {card.isDraft && <span className={cx(styles.draft)}>{t('export.draft')}</span>}
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
};
