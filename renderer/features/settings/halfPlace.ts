import { heldUnder } from '../../app/held.ts';

/** An area of which something was being typed when the app stopped. */
export const halfArea = (): string | undefined =>
  heldUnder('field/area/')[0]?.split('/')[0] ?? heldUnder('village/')[0];

/** A village of which something was being typed here, and not on its own page. */
export const halfVillage = (): string | null => {
  const halves = heldUnder('field/village/').map((rest) => rest.split('/'));
  return halves.find(([, , onPageOf = '']) => onPageOf === '')?.[0] ?? null;
};
