/** Words inside a name that say of nobody who it is. */
const nobodys = new Set(
  `van de der den des te ter ten tot op in het la le el du da von zu 't ’t 's ’s en of
  mevrouw meneer mijnheer dhr mw mevr heer dame buurvrouw buurman opa oma tante oom familie fam
  juf meester dokter dominee pastoor wethouder burgemeester raadslid agent wijkagent voorzitter
  secretaris penningmeester bestuur dorpsbelangen beheerder contactpersoon gemeente`.split(/\s+/),
);

/**
 * A first name or a surname alone, however it is written; null where there is none. `openNames` are
 * not sought where they are such a word.
 */
export const partsPattern = (
  names: readonly string[],
  openNames: readonly string[] = [],
): RegExp | null => {
  const open = new Set(openNames.map((name) => name.trim().toLowerCase()));
  const parts = new Set(
    names
      .flatMap(ownParts)
      .map((part) => part.toLowerCase())
      .filter((part) => !nobodys.has(part) && !open.has(part)),
  );
  if (parts.size === 0) return null;
  const longestFirst = [...parts].sort((a, b) => b.length - a.length).join('|');
  // "Geertjes tuin", "Geertje’s tuin" and "Hans’ tuin" are of that person too.
  const ending = String.raw`(?:['’]?s|(?<=[sxz])['’])?`;
  return new RegExp(String.raw`(?<!\p{L})(?:${longestFirst})${ending}(?!\p{L})`, 'giu');
};

/** In "Geertje van de winkel" only what has a capital names her; "geertje" has none at all. */
const ownParts = (name: string): readonly string[] => {
  const parts = name.split(/[\s,.()]+/).filter((part) => /^\p{L}[\p{L}'’-]+$/u.test(part));
  const capitalised = parts.filter(hasCapital);
  return capitalised.length > 0 ? capitalised : parts;
};

/** Without one it may be an everyday word: "wil" is no name, and Wil is. */
export const hasCapital = (part: string): boolean => /^\p{Lu}/u.test(part);
