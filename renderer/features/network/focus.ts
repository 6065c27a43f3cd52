import type { Network } from './networkModel.ts';

/** What stays clear while the rest steps back: parties and initiatives by id. */
export interface InFocus {
  /** A party, or an initiative. */
  readonly id: string;
  readonly clear: ReadonlySet<string>;
}

/** Null for an id that is not there any more. */
export const inFocus = ({ members, meetings }: Network, id: string | null): InFocus | null => {
  if (id === null) return null;
  const member = members.find(({ party }) => party.id === id);
  if (member !== undefined) {
    const { at, meets } = member;
    return { id, clear: new Set([id, ...[...at, ...meets].map((one) => one.id)]) };
  }
  const meeting = meetings.find(({ initiative }) => initiative.id === id);
  return meeting === undefined
    ? null
    : { id, clear: new Set([id, ...meeting.parties.map((one) => one.id)]) };
};

/** Whose names come first: who is in focus, and then who meets most. */
export const inOrderOfNames = ({ members }: Network, focus: InFocus | null): readonly string[] =>
  members
    .filter(({ party }) => focus === null || focus.clear.has(party.id))
    .toSorted(
      (a, b) =>
        Number(b.party.id === focus?.id) - Number(a.party.id === focus?.id) ||
        b.meets.length - a.meets.length ||
        b.at.length - a.at.length,
    )
    .map(({ party }) => party.id);
