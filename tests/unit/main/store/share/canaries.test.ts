import { randomInt } from 'node:crypto';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { aFolder } from '../disk/profileFolder.ts';
import { aStore, anId, creating } from '../aStore.ts';
import { filesWith } from '../laidOpen.ts';
import { carry, carryBase } from '../shared/carry.ts';
import { randomFrom } from './randomFrom.ts';

type Computer = Awaited<ReturnType<typeof aStore>>;

/** A long session of edits, sharing, withdrawing, erasing, checkpoints and crashes; private words are canaries. */
const session = async (seed: number) => {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T | undefined => from[random(from.length)];
  const canaries: string[] = [];
  const canary = (): string => {
    const word = `kanarie${seed.toString(36)}x${canaries.length.toString(36)}q`;
    canaries.push(word);
    return word;
  };
  let computer: Computer = await aStore();
  const given = new Set<string>();
  const cards: { kind: 'initiative' | 'lesson'; id: string }[] = [];

  const steps: readonly (() => Promise<unknown>)[] = [
    async () => {
      const id = anId();
      const kind = random(2) === 0 ? 'initiative' : 'lesson';
      cards.push({ kind, id });
      const values = kind === 'initiative' ? { notes: canary(), caseNumber: canary() } : {};
      await computer.write([creating(kind, { title: 'Buurttuin', ...values }, id)], 'create');
    },
    async () => {
      const card = pick(cards.filter(({ kind }) => kind === 'initiative'));
      if (card === undefined) return;
      const base = String((await computer.values(card.kind, card.id))?.['notes'] ?? '');
      // A word that is typed and taken out again must not travel either.
      const next = random(2) === 0 ? '' : `${base} ${canary()}`;
      const edit: Edit = { op: 'text', ...card, field: 'notes', base, next };
      await computer.store.write({ edits: [edit], action: 'edit' });
    },
    async () => {
      // An undercurrent is about a card that may be shared, and stays behind.
      const about = pick(cards.filter(({ kind }) => kind === 'initiative'));
      const id = anId();
      const values = { text: canary(), initiativeId: about?.id ?? null };
      await computer.write([creating('undercurrentNote', values, id)], 'create');
      await computer.store.publish('undercurrentNote', id, []);
    },
    async () => {
      const card = pick(cards);
      const now = card === undefined ? null : await computer.store.get(card.kind, card.id);
      if (card === undefined || now === null || now.shared !== undefined) return;
      // A draft of a share field, overwritten before it is shared.
      const draft = canary();
      const field = card.kind === 'lesson' ? 'why' : 'title';
      if (field === 'title') {
        await computer.write([{ op: 'set', ...card, field, value: draft }]);
        await computer.write([{ op: 'set', ...card, field, value: 'Hof' }]);
      } else {
        const base = String(now.values['why'] ?? '');
        await computer.write([{ op: 'text', ...card, field, base, next: `${base} ${draft}` }]);
        await computer.write([
          { op: 'text', ...card, field, base: `${base} ${draft}`, next: 'Omdat.' },
        ]);
      }
    },
    async () => {
      const card = pick(cards);
      if (card === undefined) return;
      // Undo may have brought a draft back: what is shared on purpose is no secret any more.
      const seen = JSON.stringify((await computer.store.previewShare(card.kind, card.id)) ?? '');
      canaries.filter((word) => seen.includes(word)).forEach((word) => given.add(word));
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
      if (card === undefined || random(4) > 0) return;
      await computer.store.erase([{ kind: card.kind, id: card.id }]);
    },
    async () => {
      // The power goes: what lies on the disk now is all there is.
      const folder = await aFolder();
      await cp(computer.folder, folder, {
        recursive: true,
        filter: (from) => !from.endsWith('lock'),
      });
      computer = await aStore({ folder });
    },
  ];
  for (let step = 0; step < 120; step += 1) await steps[random(steps.length)]?.();
  return { computer, canaries: canaries.filter((word) => !given.has(word)) };
};

describe('a private word', () => {
  it('is in no file of the shared store, and reaches no colleague, whatever was done', async () => {
    const seed = Number(env['SEED'] ?? randomInt(2 ** 31));
    console.info(`seed ${String(seed)}: canaries`);
    const { computer, canaries } = await session(seed);
    const colleague = await aStore();
    const late = await aStore();
    await carry(computer.store.shared('0'), colleague.store.shared('0'));
    await carryBase(computer.store.shared('0'), late.store.shared('0'));
    await computer.store.checkpoint();
    for (const one of [computer, colleague, late]) await one.close();

    const folders = [join(computer.folder, 'shared'), colleague.folder, late.folder];
    const found = await Promise.all(folders.map((folder) => filesWith(folder, canaries)));

    expect(canaries.length).toBeGreaterThan(3);
    expect(found.flat()).toEqual([]);
  });
});

describe('an undercurrent', () => {
  it('is refused by sharing, and stays behind when what it is about is shared', async () => {
    const computer = await aStore();
    const [card, note] = [anId(), anId()];
    const text = 'kanarieonderstroom';
    await computer.write([
      creating('initiative', { title: 'Buurttuin' }, card),
      creating('undercurrentNote', { text, initiativeId: card }, note),
    ]);

    const refused = await computer.store.publish('undercurrentNote', note, []);
    const shared = await computer.store.publish('initiative', card, []);
    await computer.store.checkpoint();
    await computer.close();

    expect(refused).toEqual({ ok: false, error: { kind: 'no-permission' } });
    expect(shared.ok).toBe(true);
    expect(await filesWith(join(computer.folder, 'shared'), 'Buurttuin')).not.toEqual([]);
    expect(await filesWith(join(computer.folder, 'shared'), text)).toEqual([]);
  });
});
