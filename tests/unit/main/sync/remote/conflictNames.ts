/** How each product names the copy it makes of a file that two computers wrote at once. */
export const conflictNames: readonly ((stem: string, ending: string) => string)[] = [
  (stem, ending) => `${stem} (Anna's conflicted copy 2026-11-23)${ending}`,
  (stem, ending) => `${stem} (In Konflikt stehende Kopie von PC 2026-11-23)${ending}`,
  (stem, ending) => `${stem} (Case Conflict)${ending}`,
  (stem, ending) => `${stem}-DESKTOP-7F3K2${ending}`,
  (stem, ending) => `${stem} (conflicted copy 2026-11-23 101112)${ending}`,
  (stem, ending) => `${stem}_conflict-20261123-101112${ending}`,
  (stem, ending) => `${stem}.sync-conflict-20261123-101112-ABCDEFG${ending}`,
  (stem, ending) => `${stem} (1)${ending}`,
  (stem, ending) => `Kopie van ${stem}${ending}`,
];

export const conflictName = (name: string, which: number): string => {
  const dot = name.lastIndexOf('.');
  const make = conflictNames[which % conflictNames.length];
  return make === undefined ? name : make(name.slice(0, dot), name.slice(dot));
};
