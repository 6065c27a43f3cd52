import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainStateRecord } from '../../../../../main/sync/format/plainStateRecord.ts';
import { readStateRecord } from '../../../../../main/sync/format/stateRecordCodec.ts';
import { holds } from '../../kernel/seeded.ts';
import { recordId } from '../samples.ts';

const dot = `${'0'.repeat(16)}${'a'.repeat(16)}.7`;
const plain = {
  kind: 'lesson',
  record: {
    id: recordId(1),
    title: 'Buurttuin',
    tags: ['groen'],
    sharedAt: null,
    _m: {
      c: dot,
      by: 'u-1',
      u: 'f'.repeat(16),
      r: { title: dot },
      x: { why: [], happened: [dot] },
    },
  },
  texts: { why: 'omdat' },
  yjs: 'AAA=',
};

/** Values that stand, or nearly stand, in some place of a record. */
const odd: readonly unknown[] = [
  ...['', 'x', '$new', '$del', 'id', '_m', '__proto__', 'constructor', 'AAAA', 'A===', dot],
  ...[`${dot}.0`, `${dot}.1`, 'F'.repeat(16), 'x'.repeat(101), null, 0, 1e999, true, [], {}],
  ...[[dot], [[dot, 'x']], { title: dot }, { title: [[dot, 1]] }, { $del: [[dot, {}]] }],
  JSON.parse('{"__proto__":1}'),
  JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`),
  JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`),
  JSON.parse(`${'['.repeat(31)}${']'.repeat(31)}`),
];
const keys = ['kind', 'record', 'yjs', 'texts', 'id', '_m', 'c', 'by', 'u', 'r', 'x', 's', 'a'];
const names = [...keys, 'title', 'tags', 'why', '$del', 'constructor', 'a-b', '9'];

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Every object in it, itself first. */
const trees = (of: Tree): readonly Tree[] => [
  of,
  ...Object.values(of).filter(isTree).flatMap(trees),
];

const inputs = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(3)), {
  minLength: 1,
  maxLength: 3,
});

describe('a record that is taken at a glance', () => {
  it('is one that the whole form takes, as it is', () => {
    let taken = 0;
    holds('records at a glance', 5_000, inputs, (changes) => {
      const json = structuredClone(plain) as Tree;
      for (const [where, which, what, how] of changes) {
        const all = trees(json);
        const tree = all[where % all.length] ?? json;
        const there = Object.keys(tree);
        const isList = Array.isArray(tree);
        const name =
          how === 0 && !isList ? names[which % names.length] : there[which % there.length];
        if (name === undefined) continue;
        if (how === 1 && !isList) Reflect.deleteProperty(tree, name);
        else tree[name] = structuredClone(odd[what % odd.length]);
      }

      if (!isPlainStateRecord(json)) return;
      taken += 1;
      expect(readStateRecord(json)).toEqual(json);
    });
    expect(taken).toBeGreaterThan(200);
  });

  it('may have texts of many megabytes', () => {
    const long = { ...plain, yjs: 'AAAA'.repeat(10 * 2 ** 18) };

    expect(isPlainStateRecord(long)).toBe(true);
    expect(isPlainStateRecord({ ...long, yjs: `${long.yjs}A` })).toBe(false);
  });

  it('is every record that was made and changed as most are', () => {
    expect(isPlainStateRecord(plain)).toBe(true);
    expect(readStateRecord(plain)).toEqual(plain);
  });
});
