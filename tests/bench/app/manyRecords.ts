import { uuidOf } from './uuidOf.ts';
import { generateNKeysBetween } from 'fractional-indexing';
import {
  channels,
  lessonKinds,
  origins,
  placeKinds,
  stages,
  themes,
} from '../../../shared/domain/enums.ts';
import { lessonTexts } from '../../../shared/domain/lesson.ts';
import { areaSeed } from '../../../shared/domain/seed/areas.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { manyLessons } from '../search/lessons.ts';

export interface Amounts {
  readonly initiatives: number;
  readonly lessons: number;
  readonly moments: number;
}

type Create = Extract<Edit, { op: 'create' }>;

const firstDay = Date.UTC(2016, 0, 4, 9);
const tenYearsMs = 10 * 365 * 24 * 3600 * 1000;

const villageIds = areaSeed().flatMap((edit) => (edit.kind === 'village' ? [edit.id] : []));
const pick = <T>(list: readonly T[], at: number): T => {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** Ten years of a coordinator's work, the same in every run. */
export function* manyRecords({ initiatives, lessons, moments }: Amounts): Generator<Create> {
  const written = manyLessons(Math.max(lessons, 200));
  const sentenceOf = (at: number, field: string): string => String(pick(written, at).values[field]);
  const positions = generateNKeysBetween(null, null, initiatives);
  for (const [at, position] of positions.entries()) {
    yield create('initiative', at, {
      title: sentenceOf(at, 'title'),
      villageIds: [pick(villageIds, at * 7)],
      themes: [pick(themes, at)],
      tags: [`label ${String(at % 40)}`],
      // Half of the cards in one column: a column of a small board can be scrolled too.
      stage: at % 2 === 0 ? 'heard' : pick(stages, (at - 1) / 2),
      origin: pick(origins, at),
      position,
      ownWords: sentenceOf(at, 'intended'),
      notes: sentenceOf(at, 'why'),
    });
  }
  for (let at = 0; at < lessons; at += 1) {
    const texts = Object.fromEntries(lessonTexts.map((field) => [field, sentenceOf(at, field)]));
    yield create('lesson', at, {
      title: sentenceOf(at, 'title'),
      lessonKind: pick(lessonKinds, at),
      topics: [`onderwerp ${String(at % 60)}`],
      shelved: true,
      ...(initiatives > 0 && { sourceInitiativeId: uuidOf('initiative', at % initiatives) }),
      ...texts,
    });
  }
  for (let at = 0; at < moments; at += 1) {
    yield create('contactMoment', at, {
      when: new Date(firstDay + (tenYearsMs * at) / moments).toISOString(),
      channel: pick(channels, at),
      placeKind: pick(placeKinds, at),
      villageId: pick(villageIds, at),
      ...(initiatives > 0 && { initiativeIds: [uuidOf('initiative', at % initiatives)] }),
      note: sentenceOf(at, 'nextTime').slice(0, 80),
    });
  }
}

const create = (kind: string, at: number, values: Create['values']): Create => ({
  op: 'create',
  kind,
  id: uuidOf(kind, at),
  values,
});
