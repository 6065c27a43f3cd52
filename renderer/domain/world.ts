/** From the village's everyday life to the world of rules, money and plans. */
export const worlds = ['-2', '-1', '0', '1', '2'] as const;
export type World = (typeof worlds)[number];

/** The stop at a position of the record, or null while nobody has said. */
export const worldAt = (position: unknown): World | null =>
  worlds.find((world) => Number(world) === position) ?? null;
