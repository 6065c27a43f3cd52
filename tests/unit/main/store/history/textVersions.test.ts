import { afterEach, describe, expect, it, vi } from 'vitest';
import { textVersions } from '../../../../../main/store/history/textVersions.ts';
import { dotText } from '../../../../../main/kernel/dot.ts';
import type { Entry } from '../../../../../main/kernel/entry.ts';
import { TextDoc } from '../../../../../main/store/text/textDoc.ts';

const [kind, id, field] = ['initiative', 'kaart', 'notes'];
const [ann, bert] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];

const entry = (a: string, n: number, op: Entry['ops'][number]): Entry => ({
  ...{ a, n, t: '', by: 'iemand', act: 'edit' },
  ops: [op],
});

/** Writes a text as the store does: each edit as an update, with the edits that it replaces. */
const aWriter = (a: string, client: number, from: readonly Entry[]) => {
  const doc = new TextDoc(client);
  const entries: Entry[] = [];
  const take = (taken: readonly Entry[]): void => {
    for (const { ops } of taken)
      for (const op of ops) if (op.op === 'txt') doc.apply(Buffer.from(op.y, 'base64'));
  };
  take(from);
  return {
    entries,
    take,
    write: (next: string, p = [entries.at(-1) ?? from.at(-1)]): void => {
      const y = Buffer.from(doc.edit(field, next) ?? []).toString('base64');
      const after = p.flatMap((one) => (one === undefined ? [] : [dotText(one.a, one.n)]));
      const op = { op: 'txt', k: kind, r: id, f: field, p: after, y } as const;
      entries.push(entry(a, entries.length + 1 + from.length, op));
    },
    read: () => doc.read(field),
  };
};

const lastOf = ({ entries }: { readonly entries: readonly Entry[] }) => {
  const last = entries.at(-1);
  if (last === undefined) throw new Error('Nothing was written');
  return { a: last.a, n: last.n, t: last.t, by: last.by, v: '', i: 0 };
};

/** Two write apart in one text; one takes in the other's and types on, edit by edit. */
const typedOn = (edits: number) => {
  const first = aWriter(ann, 1, []);
  first.write('Een hek.');
  const one = aWriter(ann, 2, first.entries);
  const other = aWriter(bert, 3, first.entries);
  one.write('Een hoog hek.');
  other.write('Een hek van hout.');
  one.take(other.entries);
  for (let at = 0; at < edits; at += 1) one.write(one.read().replace('hout', 'hout!'));
  const entries = [...first.entries, ...one.entries, ...other.entries];
  return { entries, edits: [lastOf(one), lastOf(other)] };
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the text as each edit left it', () => {
  it('is what its writer wrote before the merge, however long was typed on after it', () => {
    const { entries, edits } = typedOn(300);

    expect(textVersions(id, field, entries, edits)).toEqual(['Een hoog hek.', 'Een hek van hout.']);
  });

  it('reads each edit twice at most', () => {
    const { entries, edits } = typedOn(300);
    const apply = vi.spyOn(TextDoc.prototype, 'apply');

    textVersions(id, field, entries, edits);

    expect(apply.mock.calls.length).toBeLessThanOrEqual(2 * edits.length * entries.length);
  });

  it('is the whole text where nothing came in between', () => {
    const writer = aWriter(ann, 1, []);
    for (const text of ['Een', 'Een hek', 'Een hoog hek']) writer.write(text);

    expect(textVersions(id, field, writer.entries, [lastOf(writer)])).toEqual(['Een hoog hek']);
  });

  it('is gone where an edit before it is', () => {
    const { entries, edits } = typedOn(3);

    expect(textVersions(id, field, entries.slice(1), edits)).toEqual([null, null]);
  });
});
