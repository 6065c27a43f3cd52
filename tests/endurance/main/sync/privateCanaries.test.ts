import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { doTask } from '../../../../main/export/office/makeOffice.ts';
import type { Team } from '../../../../main/sync/packet/team.ts';
import { runExport } from '../../../../main/export/runExport.ts';
import type { ExportFormat } from '../../../../shared/ipc/export.ts';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { aFolder } from '../../../unit/main/store/disk/profileFolder.ts';
import { partsOf } from '../../../unit/main/export/office/unzipped.ts';
import { aStore, anId, creating } from '../../../unit/main/store/aStore.ts';
import { filesWith } from '../../../unit/main/store/laidOpen.ts';
import { randomFrom } from '../../../unit/main/store/share/randomFrom.ts';
import { printedSeed } from '../../../unit/main/printedSeed.ts';
import { filesIn, lockedTeam, openTeam, packetOf } from '../../../unit/main/sync/packet/aTeam.ts';
import { aSharedFolder, publishBaseOn, sharerOn } from '../../../unit/main/sync/realFolder.ts';
import { unlockFolder, unlocked } from '../../../unit/main/sync/unlocked.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;
interface Card {
  readonly kind: 'initiative' | 'lesson';
  readonly id: string;
}

const keysOf = ({ keys }: Team) => (keys.length === 0 ? null : keys);

const never = new AbortController().signal;
const formats: readonly ExportFormat[] = [
  'markdown-folder',
  'markdown-file',
  'pdf',
  'docx',
  'xlsx',
  'csv',
];

/** Words by what may become of them. */
interface Words {
  /** Of private fields: for nobody else, but on the person's own paper. */
  readonly own: string[];
  /** Of talks with people: on no paper either. */
  readonly neverOnPaper: string[];
  /** Shared on purpose at some time. */
  readonly given: Set<string>;
}

/** A person's long day, in any order, with the power going now and then. */
const session = async (seed: number, steps: number, team: Team) => {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[random(from.length)];
  const words: Words = { own: [], neverOnPaper: [], given: new Set() };
  let minted = 0;
  const keys = keysOf(team);
  const canary = (list: string[]): string => {
    minted += 1;
    const word = `kanarie${seed.toString(36)}x${minted.toString(36)}q`;
    list.push(word);
    return word;
  };
  const [folder, packets, papers] = [await aSharedFolder(keys), await aFolder(), await aFolder()];
  const cards: Card[] = [];
  let computer: Computer = await aStore();
  const sync = () => sharerOn(folder, computer.store.shared('1'), undefined, keys).syncNow();
  const write = (...edits: readonly Edit[]) =>
    computer.store.write({ edits: [...edits], action: 'edit' });

  const doings: readonly (() => Promise<unknown>)[] = [
    () => {
      const card = { kind: random(2) === 0 ? 'initiative' : 'lesson', id: anId() } as const;
      cards.push(card);
      const secret = { notes: canary(words.own), caseNumber: canary(words.own) };
      const values = { title: 'Buurttuin', ...(card.kind === 'initiative' && secret) };
      return write(creating(card.kind, values, card.id));
    },
    () => write(creating('contactMoment', { note: canary(words.neverOnPaper) })),
    async () => {
      const about = pick(cards.filter(({ kind }) => kind === 'initiative'));
      const note = { text: canary(words.neverOnPaper), initiativeId: about?.id ?? null };
      const id = anId();
      await write(creating('undercurrentNote', note, id));
      await computer.store.publish('undercurrentNote', id, []);
    },
    async () => {
      const card = pick(cards.filter(({ kind }) => kind === 'initiative'));
      if (card === undefined) return;
      const base = String((await computer.values(card.kind, card.id))?.['notes'] ?? '');
      // What is typed and taken out again must not travel either.
      const next = random(2) === 0 ? '' : `${base} ${canary(words.own)}`;
      await write({ op: 'text', ...card, field: 'notes', base, next });
    },
    async () => {
      const card = pick(cards.filter(({ kind }) => kind === 'lesson'));
      const now = card === undefined ? null : await computer.store.get(card.kind, card.id);
      if (card === undefined || now === null || now.shared !== undefined) return;
      const base = String(now.values['why'] ?? '');
      const draft = `${base} ${canary(words.own)}`;
      await write({ op: 'text', ...card, field: 'why', base, next: draft });
      await write({ op: 'text', ...card, field: 'why', base: draft, next: 'Omdat.' });
    },
    async () => {
      const card = pick(cards);
      if (card === undefined) return;
      // Undo may have brought a draft back: what is shared on purpose is no secret any more.
      const seen = JSON.stringify((await computer.store.previewShare(card.kind, card.id)) ?? '');
      for (const word of words.own) if (seen.includes(word)) words.given.add(word);
      await computer.store.publish(card.kind, card.id, []);
    },
    async () => {
      const card = pick(cards);
      if (card !== undefined) await computer.store.withdraw(card.kind, card.id);
    },
    () => computer.store.undo(),
    () => computer.store.redo(),
    () => computer.store.checkpoint(),
    async () => {
      const card = pick(cards);
      if (card !== undefined && random(4) === 0) await computer.store.erase([card]);
    },
    sync,
    sync,
    () => publishBaseOn(folder, computer.store.shared('1'), undefined, keys),
    async () => {
      const name = `${String(minted)}.pakketje`;
      // Nothing is shared yet at first.
      const packet = await packetOf(computer.store.shared('1'), team).catch(() => null);
      if (packet !== null) await writeFile(join(packets, name), packet);
    },
    async () => {
      const to = join(papers, String((minted += 1)));
      await mkdir(to);
      const [kind, format] = [pick(['initiative', 'lesson'] as const), pick(formats)];
      if (kind === undefined || format === undefined) return;
      const ids = cards.filter((card) => card.kind === kind).map(({ id }) => id);
      const said = { leaveOut: [], title: 'Alles', colour: 'clay', language: 'nl' } as const;
      const order = { kind, ids, format, ...said, leaveOut: [] };
      const path = format === 'markdown-folder' ? to : join(to, 'Alles');
      const place = {
        choose: () => Promise.resolve(path),
        mayReplace: () => Promise.resolve(true),
      };
      const { store } = computer;
      await runExport(
        order,
        {
          ...{ source: store, place, now: () => new Date(0), onProgress: () => undefined },
          // Packed words are not found by searching: they lie beside it unpacked.
          officeWork: async (task, onShare) => {
            const result = await doTask(task, onShare);
            if (result instanceof Uint8Array) {
              const words = [...partsOf(result).values()].join('\n');
              await writeFile(join(to, 'unpacked.xml'), words);
            }
            return result;
          },
          readPhoto: () => Promise.resolve(null),
          hasPhoto: () => Promise.resolve(true),
          logo: () => Promise.resolve(null),
          // What would be printed, as it is; Electron alone can print it.
          print: async (html) => {
            await writeFile(join(to, 'printed.html'), html);
            const blank = await PDFDocument.create();
            blank.addPage();
            return blank.save();
          },
        },
        never,
      );
    },
    async () => {
      // The power goes: what lies on the disk now is all there is.
      const profile = await aFolder();
      const filter = (from: string) => !from.endsWith('lock');
      await cp(computer.folder, profile, { recursive: true, filter });
      computer = await aStore({ folder: profile });
    },
  ];
  for (let step = 0; step < steps; step += 1) await doings[random(doings.length)]?.();
  const takeBackAll = async (): Promise<void> => {
    for (const { kind, id } of cards) await computer.store.withdraw(kind, id);
    await sync();
  };
  // By which the search shows that it finds what is there.
  const known: Card = { kind: 'lesson', id: anId() };
  await write(creating(known.kind, { title: 'Zoekproef' }, known.id));
  await computer.store.publish(known.kind, known.id, []);
  await sync();
  await writeFile(join(packets, 'laatste'), await packetOf(computer.store.shared('1'), team));
  return { computer, folder, packets, papers, words, takeBackAll };
};

const teams = [
  { name: 'a team without a passphrase', makeTeam: () => Promise.resolve(openTeam()) },
  { name: 'a team with a passphrase', makeTeam: () => lockedTeam('zes woorden van een dorp') },
];

/** The folder and the packets, without their lock when they have one. */
const laidOpen = async (
  folder: string,
  packets: string,
  { keys }: Team,
): Promise<readonly string[]> => {
  if (keys.length === 0) return [folder, packets];
  const [openFolder, openPackets] = [await aFolder(), await aFolder()];
  expect(await unlockFolder(folder, openFolder, keys)).toBeGreaterThan(5);
  for (const name of await readdir(packets)) {
    for (const [path, bytes] of filesIn(await readFile(join(packets, name)))) {
      const body = unlocked(bytes, keys);
      if (body === null) continue;
      await writeFile(join(openPackets, `${name}-${path.replaceAll('/', '-')}`), body);
    }
  }
  return [openFolder, openPackets];
};

describe('scenario 28: a private word', { timeout: 600_000 }, () => {
  it.each(teams)(
    'promises a, b and d: comes in no folder, packet or paper of $name',
    async ({ name, makeTeam }) => {
      const seed = printedSeed(`scenario 28, ${name}`);
      const team = await makeTeam();
      const done = await session(seed, 300, team);
      const { computer, folder, packets, papers, words, takeBackAll } = done;
      const colleague = await aStore();
      const sharer = sharerOn(folder, colleague.store.shared('1'), undefined, keysOf(team));
      await sharer.syncNow();

      await takeBackAll();
      await sharer.syncNow();

      // (d) What was withdrawn is with nobody any more.
      const theirs = ['initiative', 'lesson'].map((kind) => colleague.store.list(kind));
      const titles = (await Promise.all(theirs)).flat().map(({ values }) => values['title']);
      expect(titles).toEqual(['Zoekproef']);
      await computer.store.checkpoint();
      for (const one of [computer, colleague]) await one.close();
      const secret = [...words.own.filter((word) => !words.given.has(word)), ...words.neverOnPaper];
      expect(words.own.length).toBeGreaterThan(20);
      expect(words.neverOnPaper.length).toBeGreaterThan(5);
      const opened = await laidOpen(folder, packets, team);
      const places = [
        ...opened,
        folder,
        packets,
        join(computer.folder, 'shared'),
        colleague.folder,
      ];
      for (const place of places) expect(await filesWith(place, secret)).toEqual([]);
      expect(await filesWith(papers, words.neverOnPaper)).toEqual([]);
      for (const place of opened) expect(await filesWith(place, 'Zoekproef')).not.toEqual([]);
      // With a passphrase not even what is shared can be read.
      const isLocked = team.keys.length > 0;
      if (isLocked) expect(await filesWith(folder, ['Zoekproef', 'Buurttuin'])).toEqual([]);
      expect(await filesWith(papers, 'Buurttuin')).not.toEqual([]);
    },
  );
});
