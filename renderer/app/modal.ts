/**
 * Something lies over the screen that is to be answered or closed first. React Aria gives this role to
 * what keeps the screen behind it away, and never says `aria-modal`.
 */
export const isModalOpen = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
