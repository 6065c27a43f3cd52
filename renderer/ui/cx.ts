/** Joins the class names that hold; a CSS module's name may be undefined by its type. */
export const cx = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
