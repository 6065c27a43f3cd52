/** A list draws only what is in sight, so a moved card may need a few frames to be there. */
const patience = 30;

const findRow = (board: HTMLElement, list: string, cardId: string): HTMLElement | null =>
  board.querySelector<HTMLElement>(
    `[data-card-list="${CSS.escape(list)}"] [data-key="${CSS.escape(cardId)}"]`,
  );

/** Gives a card the focus as soon as it stands in the list. */
export const focusCard = (board: HTMLElement, list: string, cardId: string): void => {
  const tryFrame = (left: number): void => {
    const row = findRow(board, list, cardId);
    if (row !== null) row.focus();
    const isDone = row !== null && document.activeElement === row;
    if (left > 0 && !isDone) {
      requestAnimationFrame(() => {
        tryFrame(left - 1);
      });
    }
  };
  tryFrame(patience);
};

/** Brings the head of a list into sight: there a moved card goes. */
export const scrollToTop = (board: HTMLElement, list: string): void => {
  board.querySelector(`[data-card-list="${CSS.escape(list)}"]`)?.scrollTo({ top: 0 });
};

/** From a focused card to the list beside it, on the card that last had the focus there. */
export const focusBeside = (board: HTMLElement, row: HTMLElement, step: -1 | 1): void => {
  const lane = row.closest<HTMLElement>('[data-lane]') ?? board;
  const lists = [...lane.querySelectorAll<HTMLElement>('[data-card-list]')];
  const here = row.closest('[data-card-list]');
  const next = lists[lists.findIndex((list) => list === here) + step];
  if (next === undefined) return;
  const target =
    next.querySelector<HTMLElement>('[data-key][tabindex="0"]') ??
    next.querySelector<HTMLElement>('[data-key]');
  (target ?? next).focus();
};
