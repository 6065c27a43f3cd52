import { join } from 'node:path';
import { encodeEntry, parseEntry } from '../../main/kernel/entryCodec.ts';
import { openStore } from '../../main/store/openStore.ts';
import type { Store } from '../../main/store/store.ts';
import { testId } from './settled.ts';

/** The store of a computer on which no app runs. */
export const open = async (folder: string): Promise<Store> => {
  const opened = await openStore({ folder });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
};

/** Brings what one wrote to the other, as the shared folder does. */
export const carry = async (from: Store, to: Store): Promise<void> => {
  const [source, target] = [from.shared('0'), to.shared('0')];
  for (const actor of Object.keys((await source.status()).own)) {
    const after = (await target.status()).seen[actor] ?? 0;
    const entries = await source.ownEntries({ actor, after, maxBytes: 1 << 24 });
    const last = entries.at(-1)?.n;
    if (last === undefined) continue;
    const carried = entries.flatMap((entry) => {
      const parsed = parseEntry(JSON.parse(JSON.stringify(encodeEntry(entry))));
      return parsed.kind === 'entry' ? [parsed.entry] : [];
    });
    await target.ingest([{ actor, first: after + 1, last, entries: carried, file: 'carried' }]);
  }
};

export interface Made {
  readonly initiative: string;
  readonly lesson: string;
}

/** A computer on which a colleague wrote in a shared card and a shared lesson at the same time. */
export const wroteAtOnce = async (userData: string, scratch: string): Promise<Made> => {
  const own = await open(join(userData, 'profile'));
  const colleague = await open(join(scratch, 'colleague'));
  const made = { initiative: testId(), lesson: testId() };
  await own.write({
    edits: [
      { op: 'create', kind: 'initiative', id: made.initiative, values: { title: 'Buurttuin' } },
      {
        op: 'create',
        kind: 'lesson',
        id: made.lesson,
        values: { title: 'Een hek helpt', happened: 'Het hek stond open.', shelved: true },
      },
    ],
    action: 'create',
  });
  await own.publish('initiative', made.initiative, []);
  await own.publish('lesson', made.lesson, []);
  await carry(own, colleague);
  await colleague.computers.introduce({ name: 'Anneke', areaId: null, app: '0' });
  await change(
    own,
    made.initiative,
    made.lesson,
    'Buurttuin aan het water',
    'Het hek stond wijd open.',
  );
  const [card] = await colleague.list('initiative');
  const [lesson] = await colleague.list('lesson');
  await change(
    colleague,
    card?.id ?? '',
    lesson?.id ?? '',
    'Tuin van de buurt',
    'Het hek stond open. De buren kwamen kijken.',
  );
  await carry(colleague, own);
  await own.close();
  await colleague.close();
  return made;
};

const change = async (
  store: Store,
  card: string,
  lesson: string,
  title: string,
  happened: string,
): Promise<void> => {
  const base = 'Het hek stond open.';
  const kept = await store.write({
    edits: [
      { op: 'set', kind: 'initiative', id: card, field: 'title', value: title },
      { op: 'text', kind: 'lesson', id: lesson, field: 'happened', base, next: happened },
    ],
    action: 'edit',
  });
  if (!kept.ok) throw new Error(kept.error.kind);
};
