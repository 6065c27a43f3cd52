/**
 * Something lies over the screen that is to be answered or closed first. React Aria gives this role to
 * what keeps the screen behind it away, and never says `aria-modal`. What is fading out is closed.
 */
export const isModalOpen = (): boolean =>
  [...document.querySelectorAll('[role="dialog"], [role="alertdialog"]')].some(
    (dialog) => dialog.closest('[data-exiting]') === null,
  );
