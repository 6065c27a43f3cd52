import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/Select.tsx';
import { useBoardColumns, useBoardViews, wholeBoard } from './boardViews.ts';

interface Props {
  readonly onChoose: (ids: ReadonlySet<string>) => void;
}

/** Chooses every card of a view of the board at once; what is chosen can be changed afterwards. */
export const ChooseView = ({ onChoose }: Props) => {
  const { t } = useTranslation();
  const { options, filterOf } = useBoardViews();
  const columns = useBoardColumns();
  const [view, setView] = useState<string | null>(null);
  const named = options.filter(({ id }) => id !== wholeBoard);
  if (named.length === 0) return null;
  return (
    <Select
      label={t('export.view')}
      placeholder={t('export.view')}
      options={named}
      value={view}
      onChange={(id) => {
        setView(id);
        const cards = Object.values(columns.of(filterOf(id))).flat();
        onChoose(new Set(cards.map((card) => card.id)));
      }}
    />
  );
};
