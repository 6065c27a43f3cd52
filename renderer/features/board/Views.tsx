import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { isSameView, setBoardView } from '../../domain/board/boardView.ts';
import type { BoardView } from '../../domain/board/boardView.ts';
import { isFiltering } from '../../domain/board/filter.ts';
import { useSavedViews } from '../../domain/views/savedViews.ts';
import { NamedViews } from '../../domain/views/NamedViews.tsx';

/** The views of the board that were given a name, and a way to name this one. */
export const Views = ({ view }: { readonly view: BoardView }) => {
  const { t } = useTranslation();
  const saved = useSavedViews();
  const { filter, lanes } = view;
  return (
    <NamedViews<BoardView>
      saved={saved}
      current={saved.find((one) => isSameView(one, view))}
      now={isFiltering(filter) || lanes !== 'none' ? { filter, lanes } : null}
      how={t('board.views.how')}
      read={() => useSettings.getState().savedViews}
      keep={(views) => changeSettings({ savedViews: [...views] })}
      onChoose={(chosen) => {
        setBoardView({ filter: chosen.filter, lanes: chosen.lanes });
      }}
    />
  );
};
