import type { BridgeFacts } from './facts.ts';

/** A group of residents may not want to hang on the wall by name: the drawing can do without. */
export const hideGroups = <Facts extends BridgeFacts>(facts: Facts, instead: string): Facts => {
  const hidden = new Set(
    facts.pillars.filter(({ panel }) => panel === 'residents').map(({ name }) => name),
  );
  return {
    ...facts,
    pillars: facts.pillars.map((one) =>
      one.panel === 'residents' ? { ...one, name: instead } : one,
    ),
    planks: facts.planks.map((one) => (hidden.has(one.who) ? { ...one, who: instead } : one)),
  };
};

export const hasGroups = ({ pillars }: BridgeFacts): boolean =>
  pillars.some(({ panel }) => panel === 'residents');
