const collator = new Intl.Collator('nl-NL', { sensitivity: 'base', numeric: true });

/** "'t Zandt" stands with the Z, "De Marne" with the M, "Den Andel" with the A. */
export const withoutArticle = (name: string): string =>
  name.replace(/^(?:['’`]t|de|den|het)\s+/i, '');

export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  collator.compare(withoutArticle(a.name), withoutArticle(b.name)) ||
  collator.compare(a.name, b.name);
