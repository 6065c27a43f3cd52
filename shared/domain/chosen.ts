/** Nothing chosen lets everything through; otherwise one of the chosen must be held. */
export const isAmongChosen = <T>(chosen: readonly T[], held: readonly T[]): boolean =>
  chosen.length === 0 || held.some((one) => chosen.includes(one));

export const isSameChoice = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));
