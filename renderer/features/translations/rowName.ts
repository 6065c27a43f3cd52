/** The row of a translation in the page. */
export const rowName = (id: string): string => `translation-${id}`;
