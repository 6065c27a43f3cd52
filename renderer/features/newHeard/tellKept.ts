import { showNotice } from '../../app/notice.ts';
import { goTo, routeOf } from '../../app/route.ts';
import { clearFilter } from '../../domain/board/boardView.ts';

interface Kept {
  readonly id: string;
  readonly values: { readonly card: string; readonly column: string };
  /** A filter of the board does not show it. */
  readonly isHidden: boolean;
}

/** Says where it stands now, with a way to see it there. */
export const tellKept = ({ id, values, isHidden }: Kept): void => {
  const open = (): void => {
    goTo({ screen: 'board', open: id });
  };
  const show = (): void => {
    clearFilter();
    // What lies open beside the board stays.
    if (routeOf(window.location.hash).screen !== 'board') goTo({ screen: 'board' });
  };
  showNotice({
    tone: 'done',
    words: wordsOfKept(isHidden),
    values,
    act: isHidden ? { words: 'newHeard.showIt', run: show } : { words: 'newHeard.open', run: open },
  });
};

export const wordsOfKept = (isHidden: boolean) =>
  isHidden ? 'newHeard.keptHidden' : 'newHeard.kept';
