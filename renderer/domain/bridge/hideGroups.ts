import { facelessBridge, withoutGroups } from './facelessBridge.ts';
import type { Known } from './facelessBridge.ts';
import type { PosterFacts } from './posterLayout.ts';

/** A group of residents may not want to hang on the wall by name: the drawing can do without. */
export const hideGroups = (
  facts: PosterFacts,
  parties: readonly Known[],
  instead: string,
): PosterFacts => ({
  ...facts,
  ...facelessBridge(facts, parties, instead),
  title: withoutGroups(facts.title, parties, instead),
});

/** Whether the one says a name that the other does not. */
export const namesGroups = (whole: PosterFacts, hidden: PosterFacts): boolean =>
  whole.title !== hidden.title ||
  whole.pillars.some(({ name }, at) => name !== hidden.pillars[at]?.name) ||
  whole.planks.some(
    ({ text, who }, at) => text !== hidden.planks[at]?.text || who !== hidden.planks[at].who,
  );
