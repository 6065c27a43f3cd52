import type { RetentionKind, RetentionRule } from '../../../../shared/privacy/retention.ts';

interface Choices {
  readonly ask: readonly number[];
  readonly gone: readonly number[];
}

const months: Choices = { ask: [3, 6, 12, 18, 24, 36], gone: [6, 12, 24, 36, 48, 60, 120] };

const choices: Readonly<Record<RetentionKind, Choices>> = {
  contactMoment: months,
  person: months,
  party: months,
  undercurrentNote: { ask: [30, 60, 90, 120, 180], gone: [60, 90, 120, 180, 270, 365] },
  attachment: { ask: [-7, -14, -30, -60], gone: [0, 30, 90] },
};

/** What may be chosen, with what is chosen now among it: asking always comes first. */
export const choicesFor = (kind: RetentionKind, { ask, gone }: RetentionRule): Choices => {
  const of = choices[kind];
  return {
    ask: of.ask.includes(ask) ? of.ask : [...of.ask, ask].toSorted((a, b) => a - b),
    gone: [...new Set([...of.gone.filter((one) => one > ask), gone])].toSorted((a, b) => a - b),
  };
};

/** Asking later moves the end along where it would come before the question. */
export const withAsk = (kind: RetentionKind, rule: RetentionRule, ask: number): RetentionRule => {
  const gone = rule.gone > ask ? rule.gone : choices[kind].gone.find((one) => one > ask);
  return { ...rule, ask, gone: gone ?? ask + 1 };
};
