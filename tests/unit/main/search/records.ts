import type { Json, RawRecord } from '../../../../shared/domain/entity.ts';

/** A record as the store gives it; a test says only what matters to it. */
export const aRecord = (
  kind: string,
  id: string,
  values: Readonly<Record<string, Json>> = {},
): RawRecord => ({
  id,
  kind,
  createdAt: '2018-01-11T19:30:00.000Z',
  updatedAt: '2018-01-11T19:30:00.000Z',
  authorId: 'me',
  values,
});

/** UUIDs that a person can tell apart. */
export const idOf = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
