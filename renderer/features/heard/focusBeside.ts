/**
 * A row that is sorted goes away: the focus moves on to the next one, or to the heading above when
 * it was the last. Before it goes, so that nobody falls back to the top of the page.
 */
export const focusBeside = (row: HTMLElement): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-signal]')];
  const at = rows.indexOf(row);
  const next = rows[at + 1] ?? rows[at - 1];
  const target =
    next?.querySelector<HTMLElement>('button') ??
    document.querySelector<HTMLElement>('[data-screen-heading]');
  target?.focus();
};
