/** Lower case without accents, so that "cafe" finds "Naaicafé". */
export const foldText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
