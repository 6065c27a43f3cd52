import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHandovers } from '../../../../main/handover/handovers.ts';
import { seal, unseal } from '../../../../main/handover/sealed.ts';
import { openHeldFile } from '../../../../main/store/heldFile.ts';
import { openSettings } from '../../../../main/store/settingsFile.ts';
import { areaSeed } from '../../../../shared/domain/seed/areas.ts';
import type { Json } from '../../../../shared/domain/entity.ts';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { aFolder } from '../store/disk/profileFolder.ts';
import { aStore, anId, creating } from '../store/aStore.ts';

export const phrase = 'boot brug dorp fiets haven molen';
const rng = { bytes: (count: number) => randomBytes(count), fraction: () => Math.random() };
/** A phrase costs less here than it does a person. */
const sealer = {
  seal: (sealing: Parameters<typeof seal>[0]) => seal({ ...sealing, cost: 2 ** 14 }, rng),
  unseal,
};

export const aCoordinator = async () => {
  const computer = await aStore();
  const settings = await openSettings(
    join(computer.folder, 'settings.json'),
    async () => true,
    () => undefined,
  );
  const held = await openHeldFile(join(computer.folder, 'held.json'), async () => true);
  let isStopped = false;
  /** Stands for what other programs and the spelling checker keep. */
  const copies = ['kanariekopie'];
  await computer.write(areaSeed(), 'create');
  const [area] = await computer.store.list('area');
  await settings.change({ areaId: area?.id ?? null, person: { name: 'Anneke Vos', role: '' } });
  const parts = () => ({
    ...{ store: computer.store, settings, held, sealer, app: '0' },
    forgetCopies: async () => {
      copies.length = 0;
    },
    isStopped: () => isStopped,
    now: () => new Date('2018-06-01T10:00:00Z'),
  });
  return {
    computer,
    settings,
    held,
    copies,
    work: () => createHandovers(parts()),
    stop: (on: boolean) => {
      isStopped = on;
    },
    make: async (kind: string, values: Readonly<Record<string, Json>>): Promise<string> => {
      const id = anId();
      await computer.write([creating(kind, values, id)], 'create');
      return id;
    },
  };
};

export type Coordinator = Awaited<ReturnType<typeof aCoordinator>>;

export const choose = async (one: Coordinator, id: string, edits: readonly Partial<Edit>[]) => {
  await one.computer.write(
    edits.map((edit) => ({ op: 'add', kind: 'handover', id, ...edit }) as Edit),
  );
};

/** Everything that a coordinator may have written, and what she chose. */
export const aHandover = async () => {
  const bedum = await aCoordinator();
  const { make, computer } = bedum;
  const villages = await computer.store.list('village');
  const villageId = villages.find(({ values }) => values['name'] === 'Onderdendam')?.id ?? '';
  const card = await make('initiative', {
    title: 'Buurttuin',
    stage: 'let_go',
    villageIds: [villageId],
    notes: 'Bel Geertje Kanarie-Nee op 0595-123456. Ook Geertje komt.',
    needs: 'Een belletje in mei',
    nextLightTouch: { value: '2018-09-01', precision: 'month' },
  });
  const staying = await make('initiative', { title: 'Blijftthuis', notes: 'kanarieblijft' });
  const gameId = await make('game', { initiativeId: card, name: 'Tafel' });
  const seatId = await make('gameSeat', { gameId, tactic: 'kanarietactiek' });
  await computer.write([
    { op: 'set', kind: 'game', id: gameId, field: 'turnSeatId', value: seatId },
  ]);
  await make('rolePeriod', { initiativeId: card, role: 'letting_go' });
  await make('rolePeriod', { initiativeId: staying, why: 'kanarierol' });
  const note = await make('undercurrentNote', {
    text: 'kanarieonderstroom',
    initiativeId: card,
  });
  await make('contactMoment', { note: 'kanariecontact', initiativeIds: [card] });
  const no = await make('person', {
    displayName: 'Geertje Kanarie-Nee',
    howToReach: 'bel 0595-123456',
  });
  const yes = await make('person', { displayName: 'Hendrik Welja', howToReach: 'na zessen' });
  const chosen = await make('handover', { since: 2015, until: 2018 });
  await choose(bedum, chosen, [
    { field: 'stayingIds', value: staying },
    { field: 'personIds', value: yes },
  ]);
  return { ...bedum, card, staying, note, no, yes, chosen, seatId };
};

export const canaries = [
  'kanarieonderstroom',
  'kanariecontact',
  'kanarietactiek',
  'kanarieblijft',
  'kanarierol',
  'Kanarie-Nee',
  'Geertje',
  '123456',
];

type Handing = Awaited<ReturnType<typeof aHandover>>;

export const packageWith = async (from: Handing, words: string): Promise<string> => {
  const path = join(await aFolder(), 'bedum.overdracht');
  const made = await from.work().give(path, words);
  if (!made.ok) throw new Error(made.error.kind);
  return path;
};

export const give = (from: Handing): Promise<string> => packageWith(from, phrase);

export const inside = async (path: string): Promise<string> => {
  const read = await unseal(await readFile(path), phrase);
  if (!read.ok) throw new Error(read.error.kind);
  return JSON.stringify(read.value.payload);
};
