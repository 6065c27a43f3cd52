import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { DeckFormat } from '../../shared/ipc/deckFormat.ts';
import type { PaperOrder } from '../../shared/ipc/export.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import type { GlossaryOrder } from '../../shared/ipc/glossary.ts';
import type { ThanksOrder } from '../../shared/ipc/thanks.ts';
import { expect as quick, test } from './app.ts';
import { givenPhoto, talkOf } from './photos.ts';
import { keep, settleIn, testId } from './settled.ts';
import { faultsOf, hasQpdf, jumpsIn, spokenOf } from './taggedPdf.ts';

if (!hasQpdf) console.log('• Not tested: the soundness of PDFs. There is no qpdf here.');

const expect = quick.configure({ timeout: 60_000 });
const [lesson, card, talk, words] = [testId(), testId(), testId(), testId()];
const alt = 'Kinderen op een wip';

const records: readonly Edit[] = [
  {
    ...{ op: 'create', kind: 'initiative', id: card },
    values: {
      ...{ title: 'Buurttuin', stage: 'running', position: 'a0' },
      whatResidentsDo: '# Samen\n\nWij zaaien.\n\n- bonen\n- sla',
    },
  },
  {
    ...{ op: 'create', kind: 'lesson', id: lesson },
    values: {
      ...{ title: 'Haal de kennis van binnen', lessonKind: 'worked', sourceInitiativeId: card },
      ...{ why: '## Ook hier\n\nMet **korte** lijnen.\n\n- bellen', shelved: true },
    },
  },
  {
    ...{ op: 'create', kind: 'translation', id: words },
    values: { theirWords: 'bankje', bridgeWords: 'zitplek', ourWords: 'straatmeubilair' },
  },
];

const look = { title: 'Titel van dit stuk', colour: 'water', language: 'nl' } as const;
const cards = { ...look, leaveOut: [] };
const dossier = { author: 'Coördinator', subject: 'Tuin', caseNumber: 'Z-1', keywords: ['tuin'] };

/** Every paper that goes by one order. */
const papers: Readonly<Record<string, PaperOrder>> = {
  lessons: { kind: 'lesson', format: 'pdf', ids: [lesson], ...cards },
  cards: { kind: 'initiative', format: 'pdf', ids: [card], ...cards },
  dossier: { kind: 'lesson', format: 'dossier', ids: [lesson], ...cards, dossier },
  history: { kind: 'history', format: 'pdf', ids: [card], kept: [], ...look },
  poster: { kind: 'board', size: 'a3', columns: [{ name: 'Loopt', ids: [card] }], ...look },
};

const yearPaper = {
  ...{ title: 'Het jaar', intro: 'Dit was het.', foot: 'Gemaakt met Bruggenbouwer' },
  figures: [{ label: 'Initiatieven', count: 3 }],
  charts: [
    { heading: 'Per maand', of: 'Maand', unit: 'kaarten', rows: [{ label: 'mei', count: 3 }] },
  ],
  story: { heading: 'Verhaal van het jaar', title: 'De tuin', reason: 'Het bleef hangen.' },
};
const thanksPaper = {
  ...{ title: 'Dank voor de koffie', intro: 'Dit hoorden we.', about: 'Het ging over', foot: '' },
  ...{ facts: [{ label: 'Waar', words: 'Bedum' }], themes: ['zorg'] },
  sections: [{ heading: 'Dit zoeken we uit', next: '', lines: ['een bankje'] }],
};

const deck = (page: Page, format: DeckFormat) =>
  page.evaluate(
    async ([presentationId, wanted]) => {
      const order = { presentationId, format: wanted, colour: 'water', language: 'nl' } as const;
      return window.api['export:deck']({ job: crypto.randomUUID(), order });
    },
    [talk, format] as const,
  );

type Job = keyof typeof others;
/** And those that go by one of their own. */
const others = {
  thanks: (page: Page) =>
    page.evaluate(async (paper) => {
      const order: ThanksOrder = { paper, kept: [], fileTitle: 'Dank', language: 'nl' };
      return window.api['export:thanks']({ job: crypto.randomUUID(), order });
    }, thanksPaper),
  glossary: (page: Page) =>
    page.evaluate(async (id) => {
      const order: GlossaryOrder = { ids: [id], title: 'Woorden', language: 'nl' };
      return window.api['export:glossary']({ job: crypto.randomUUID(), order });
    }, words),
  leaflet: (page: Page) =>
    page.evaluate(() => {
      const order = { title: 'Wat de app bewaart', language: 'nl' } as const;
      return window.api['export:leaflet']({ job: crypto.randomUUID(), order });
    }),
  year: (page: Page) =>
    page.evaluate(async (paper) => {
      const order = { paper, fileTitle: 'Jaar', language: 'nl' } as const;
      return window.api['export:year']({ job: crypto.randomUUID(), order });
    }, yearPaper),
  handover: (page: Page) =>
    page.evaluate(() => {
      const order = { title: 'Overdrachtsboek', language: 'nl' } as const;
      return window.api['export:handover']({ job: crypto.randomUUID(), order });
    }),
  deck: (page: Page) => deck(page, 'a3'),
  slides: (page: Page) => deck(page, 'slides-pdf'),
} as const;
const otherNames: readonly Job[] = [
  ...(['thanks', 'glossary', 'leaflet', 'year', 'handover', 'deck', 'slides'] as const),
];

const order = (page: Page, paper: PaperOrder) =>
  page.evaluate(
    async (wanted) => window.api['export:start']({ job: crypto.randomUUID(), order: wanted }),
    paper,
  );

/** A book is printed when everything in it that looks like a name has its answer. */
const answerNames = async (page: Page): Promise<void> => {
  const plan = await page.evaluate(() => window.api['handover:plan'](null));
  const target = { kind: 'handover', id: testId() } as const;
  const names = plan.ok ? plan.value.names : [];
  await keep(page, [
    { op: 'create', ...target, values: { since: 2015, until: 2018 } },
    ...names.map(({ text }): Edit => ({
      ...{ op: 'add', ...target, field: 'nameChoices' },
      value: { text, choice: 'keep' },
    })),
  ]);
};

test('makes every PDF of words sound, tagged, named, in its language, with words for pictures and headings in order', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout(240_000);
  const { electron, page } = await openApp();
  await settleIn(page);
  const photo = await givenPhoto(page, alt, { lessonId: lesson });
  await keep(page, [
    ...records,
    photo,
    ...talkOf(talk, [{ title: 'Zo begon het', words: 'Klein.', photoId: photo.id }]),
  ]);
  await answerNames(page);
  const place = (name: string): Promise<void> =>
    electron.evaluate(
      ({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
        dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
      },
      join(scratchDir, `${name}.pdf`),
    );
  const make = async (name: string, run: () => Promise<unknown>): Promise<void> => {
    await place(name);
    expect(await run(), name).toMatchObject({ ok: true, value: { ok: true } });
  };
  for (const [name, paper] of Object.entries(papers)) await make(name, () => order(page, paper));
  for (const name of otherNames) await make(name, () => others[name](page));

  for (const name of [...Object.keys(papers), ...otherNames]) {
    const path = join(scratchDir, `${name}.pdf`);
    const { title, language, isTagged, headings, alts } = await spokenOf(path);
    expect.soft({ name, isTagged, language }).toEqual({ name, isTagged: true, language: 'nl' });
    expect.soft(title.trim(), `the title of ${name}`).not.toBe('');
    expect.soft(jumpsIn(headings), `the headings of ${name}`).toEqual([]);
    expect.soft(headings, `the headings of ${name}`).toContain('H1');
    expect.soft(alts, `the pictures of ${name}`).not.toContain('');
    if (['lessons', 'deck', 'slides'].includes(name)) expect.soft(alts, name).toContain(alt);
    if (hasQpdf) expect.soft(faultsOf(path), `the soundness of ${name}`).toBe('');
  }
});
