import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { proposeRoles } from '../../../../main/import/plan/headingRole.ts';
import type { Around } from '../../../../main/import/plan/card.ts';
import { readPlace } from '../../../../main/import/readPlace.ts';
import { readSource } from '../../../../main/import/readSource.ts';
import type { Source } from '../../../../main/import/source.ts';
import type { ImportPlan } from '../../../../shared/ipc/import.ts';

const samples = resolve(import.meta.dirname, '../../../fixtures/import');

export const samplePath = (name: string): string => resolve(samples, name);
export const sampleBytes = (name: string): Promise<Buffer> => readFile(samplePath(name));

/** A sample as the thread reads it. */
export const readSample = async (name: string): Promise<Source> => {
  const what = name.includes('.') ? 'file' : 'folder';
  return readSource(await readPlace({ path: samplePath(name), what }), null, () => undefined);
};

/** A file of these bytes under this name. */
export const readBytes = (name: string, bytes: Uint8Array): Promise<Source> => {
  const [extension = ''] = /\.\w+$/.exec(name) ?? [];
  return readSource({ name, extension, files: [{ path: name, bytes }] }, null, () => undefined);
};

/** What the screen begins with, and what a test says otherwise. */
export const aPlan = (source: Source, change: Partial<ImportPlan> = {}): ImportPlan => ({
  roles: [...proposeRoles(source.columns)],
  target: 'heard',
  lists: [],
  places: [],
  villageId: null,
  withArchived: false,
  withPeople: false,
  withComments: false,
  withContact: false,
  withChanged: false,
  language: 'nl',
  ...change,
});

export const villageId = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const villageNames = ['Bedum', 'Noordwolde', 'Onderdendam', 'Zuidwolde', '’t Zandt'];

export const around = (change: Partial<Around> = {}): Around => ({
  villages: villageNames.map((name, at) => ({ id: villageId(at), name, aliases: [] })),
  names: villageNames,
  marks: [],
  ids: [],
  areaId: null,
  today: '2026-11-30',
  ...change,
});

/** The cells of a column, by its heading or its role. */
export const cellsOf = (source: Source, wanted: string): readonly string[] => {
  const at = source.columns.findIndex(({ heading, role }) => [heading, role].includes(wanted));
  return source.rows.map(({ cells }) => cells[at] ?? '');
};

export const reasons = (leftOut: Source['leftOut']): Readonly<Record<string, number>> =>
  Object.fromEntries(leftOut.map(({ reason, count }) => [reason, count]));
