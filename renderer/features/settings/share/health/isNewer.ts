/** Whether one version of the app is later than another: "1.10.0" than "1.9.2". */
export const isNewer = (one: string, other: string): boolean => {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, place) => number !== (b[place] ?? 0));
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
};

const numbersOf = (version: string): readonly number[] =>
  (/^\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
