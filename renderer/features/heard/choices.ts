import { triages } from '../../../shared/domain/enums.ts';
import type { Triage } from '../../../shared/domain/enums.ts';
import { positionAtTop } from '../../../shared/domain/position.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Signal } from '../../../shared/domain/signal.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** The five things that can happen with what was heard; the number of each is its key. */
export const choices = [...triages, 'care'] as const;
export type Choice = Triage | 'care';

export const choiceOf = ({ triage, careWorry }: Signal): Choice | null =>
  careWorry ? 'care' : triage;

export const choiceForKey = (key: string): Choice | undefined =>
  /^[1-5]$/.test(key) ? choices[Number(key) - 1] : undefined;

const set = (id: string, field: string, value: string | boolean | null): Edit => ({
  op: 'set',
  kind: 'signal',
  id,
  field,
  value,
});

/** What residents solve themselves is done at once; the others ask for one thing more. */
export const choose = ({ id }: Signal, choice: Choice, today: string): readonly Edit[] => {
  if (choice === 'care') return [set(id, 'careWorry', true)];
  const edits = [set(id, 'triage', choice)];
  return choice === 'self' ? [...edits, set(id, 'closedOn', today)] : edits;
};

/** Back to where it waits to be sorted. A card that was made of it stays. */
export const sortAgain = ({ id }: Signal): readonly Edit[] => [
  set(id, 'triage', null),
  set(id, 'careWorry', false),
  set(id, 'departmentId', null),
  set(id, 'closedOn', null),
];

export const close = ({ id }: Signal, today: string): readonly Edit[] => [
  set(id, 'closedOn', today),
];

/** Somebody looked again, and it was about no one's health. */
export const noWorry = ({ id }: Signal): readonly Edit[] => [set(id, 'careWorry', false)];

export const sendTo = ({ id }: Signal, departmentId: string): readonly Edit[] => [
  set(id, 'departmentId', departmentId),
];

/** That somebody worried, and nothing of what it was: it takes the place of what is erased. */
export const wordless = (signal: Signal, id: string, today: string): Edit => ({
  op: 'create',
  kind: 'signal',
  id,
  values: {
    careWorry: true,
    closedOn: today,
    villageId: signal.villageId,
    coffeeTableId: signal.coffeeTableId,
  },
});

interface CardParts {
  readonly cards: readonly Pick<Initiative, 'stage' | 'outcome' | 'position'>[];
  readonly newId: () => string;
  readonly today: string;
  /** The tag of what came from a coffee table. */
  readonly tag: string;
  /** The contact that a table counts as. */
  readonly contactOf: (tableId: string) => string | null;
}

/** A card for each, at the top of Gehoord; the signal names its card, and its contact does too. */
export const makeCards = (
  signals: readonly Signal[],
  { cards, newId, today, tag, contactOf }: CardParts,
): readonly Edit[] => {
  const above = cards
    .filter(({ stage, outcome }) => stage === 'heard' && outcome === null)
    .map(({ position }) => position);
  return signals.flatMap((signal): readonly Edit[] => {
    const { id, text, villageId, originHint, coffeeTableId } = signal;
    const initiativeId = newId();
    const position = positionAtTop(above);
    above.push(position);
    const contactId = coffeeTableId === null ? null : contactOf(coffeeTableId);
    return [
      {
        op: 'create',
        kind: 'initiative',
        id: initiativeId,
        values: {
          title: text,
          stage: 'heard',
          position,
          ...(villageId === null ? {} : { villageIds: [villageId] }),
          ...(originHint === null ? {} : { origin: originHint }),
          ...(coffeeTableId === null ? {} : { tags: [tag] }),
        },
      },
      set(id, 'initiativeId', initiativeId),
      set(id, 'closedOn', today),
      ...(contactId === null ? [] : [addTo(contactId, initiativeId)]),
    ];
  });
};

const addTo = (contactId: string, initiativeId: string): Edit => ({
  op: 'add',
  kind: 'contactMoment',
  id: contactId,
  field: 'initiativeIds',
  value: initiativeId,
});

/** Sorted as something for an initiative, and no card yet. */
export const wantsCard = ({ triage, closedOn, initiativeId }: Signal): boolean =>
  (triage === 'fits_many' || triage === 'fits_nowhere') &&
  closedOn === null &&
  initiativeId === null;
