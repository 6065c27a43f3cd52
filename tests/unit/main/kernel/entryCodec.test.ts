import { describe, expect, it } from 'vitest';
import { encodeEntry, parseEntry } from '../../../../main/kernel/entryCodec.ts';

const head = { a: 'a'.repeat(16), n: 1, t: '0'.repeat(16), by: 'u-a', act: 'edit' };
const lesson = { k: 'lesson', r: '01954f00-b000-7000-8000-000000000001' };

const parsedOps = (...ops: readonly unknown[]) => {
  const parsed = parseEntry(JSON.parse(JSON.stringify({ ...head, ops })));
  if (parsed.kind !== 'entry') throw new Error(parsed.kind);
  return parsed.entry.ops;
};

describe('reading an entry', () => {
  it.each([
    [
      'a new record',
      { op: 'new', ...lesson, v: { title: 'x' }, s: { topics: [] }, x: { why: '' } },
    ],
    ['a value', { op: 'set', ...lesson, f: 'title', v: null, p: [] }],
    ['elements', { op: 'add', ...lesson, f: 'topics', v: ['a'], i: 0, p: [] }],
    ['a removal', { op: 'rem', ...lesson, f: 'topics', p: ['a.1.0'] }],
    ['a text', { op: 'txt', ...lesson, f: 'why', y: 'AAA=', p: [] }],
    ['a delete', { op: 'del', ...lesson, saw: { aa: 3 }, p: [] }],
    ['an undelete', { op: 'undel', ...lesson, p: [] }],
    ['an erase', { op: 'erase', ...lesson }],
    ['a void', { op: 'void', p: ['a.1'] }],
    ['what a newer version knows', { op: 'x-glow', ...lesson, colour: 'warm' }],
  ])('gives back %s as it was written', (_what, op) => {
    const parsed = parseEntry({ ...head, ops: [op] });

    expect(parsed.kind === 'entry' && encodeEntry(parsed.entry)).toEqual({ ...head, ops: [op] });
  });

  it.each([
    ['a path for a kind', { op: 'set', ...lesson, k: '../x', f: 'title', v: 1, p: [] }],
    ['a path for an id', { op: 'set', ...lesson, r: '../../etc/passwd', f: 'title', v: 1, p: [] }],
    ['a field of the kernel', { op: 'set', ...lesson, f: '$del', v: {}, p: [] }],
    ['the prototype', { op: 'set', ...lesson, f: '__proto__', v: {}, p: [] }],
    ['the id', { op: 'set', ...lesson, f: 'id', v: 'x', p: [] }],
    ['no value', { op: 'set', ...lesson, f: 'title', p: [] }],
    ['a dot that is no text', { op: 'set', ...lesson, f: 'title', v: 1, p: [5] }],
    ['a negative index', { op: 'add', ...lesson, f: 'topics', v: [], i: -1, p: [] }],
    ['an endless number', { op: 'del', ...lesson, saw: { a: 2 ** 60 }, p: [] }],
    ['a number', 7],
  ])('has no effect for %s', (_what, op) => {
    expect(parsedOps(op)).toMatchObject([{ op: 'other' }]);
  });

  it.each([
    ['no entry', 5],
    ['a strange actor', { ...head, a: 'A', ops: [] }],
    ['number zero', { ...head, n: 0, ops: [] }],
    ['a huge number', { ...head, n: 2 ** 60, ops: [] }],
    ['a stamp of words', { ...head, t: 'gisteren', ops: [] }],
    ['no operations', head],
  ])('refuses %s', (_what, json) => {
    expect(parseEntry(json).kind).toBe('invalid');
  });

  it('does not guess at a form that says it is newer', () => {
    expect(parseEntry({ min: 2, whatever: true }).kind).toBe('newer');
  });
});
