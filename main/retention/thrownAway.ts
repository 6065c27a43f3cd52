import { dayIn, daysAfter } from '../../shared/domain/calendarDay.ts';
import type { Json } from '../../shared/domain/entity.ts';
import { party } from '../../shared/domain/party.ts';
import { person } from '../../shared/domain/person.ts';
import {
  retentionKinds,
  sharedThrownAwayDays,
  thrownAwayDays,
} from '../../shared/privacy/retention.ts';
import type { RetentionKind } from '../../shared/privacy/retention.ts';

export interface ThrownAwaySource {
  readonly thrownAway: (kind: string) => Promise<
    readonly {
      readonly id: string;
      readonly atMs: number;
      readonly wasShared: boolean;
      readonly values: Readonly<Record<string, Json>>;
    }[]
  >;
}

export interface Emptying {
  /** May go now: nobody is asked, for somebody threw it away. */
  readonly gone: readonly {
    readonly kind: RetentionKind;
    readonly id: string;
    /** Of a person: it may stand in what was kept outside the records, and goes there too. */
    readonly name: string | null;
  }[];
  /** Before this day nothing more can go, whatever is thrown away meanwhile. */
  readonly lookAgain: string;
}

/** What was thrown away so long ago that nobody brings it back, of all that may be about persons. */
export const emptyingOn = async (
  source: ThrownAwaySource,
  today: string,
  timeZone: string,
): Promise<Emptying> => {
  const gone: Emptying['gone'][number][] = [];
  let lookAgain = daysAfter(today, thrownAwayDays);
  for (const kind of retentionKinds) {
    for (const { id, atMs, wasShared, values } of await source.thrownAway(kind)) {
      if (isKept(kind, values)) continue;
      const days = wasShared ? sharedThrownAwayDays : thrownAwayDays;
      const day = daysAfter(dayIn(new Date(atMs).toISOString(), timeZone), days);
      if (day <= today) gone.push({ kind, id, name: nameOf(kind, values) });
      else if (day < lookAgain) lookAgain = day;
    }
  }
  return { gone, lookAgain };
};

const nameOf = (kind: string, values: Readonly<Record<string, Json>>): string | null => {
  const name = kind === person.kind ? values['displayName'] : null;
  return typeof name === 'string' ? name : null;
};

/** The sample belongs to nobody, and an organisation is not about a person. */
const isKept = (kind: RetentionKind, values: Readonly<Record<string, Json>>): boolean =>
  values['sample'] === true || (kind === party.kind && values['partyKind'] !== 'residents_group');

/** A day that is further off than anything can be was written by a clock that ran ahead. */
export const mayLook = (lookAgain: string | null, today: string): boolean =>
  lookAgain === null || today >= lookAgain || lookAgain > daysAfter(today, thrownAwayDays);
