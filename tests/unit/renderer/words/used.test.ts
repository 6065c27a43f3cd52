import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nl } from '../../../../renderer/words/nl.ts';

interface Words {
  readonly [key: string]: string | Words;
}

const keysIn = (words: Words, path = ''): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : keysIn(value, `${path}${key}.`),
  );

/** The program without its lists of words. */
const source = async (): Promise<string> => {
  const all = await Promise.all(
    ['renderer', 'main', 'shared'].map((folder) => readdir(folder, { recursive: true })),
  );
  const paths = all.flatMap((names, at) =>
    names.map((name) => join(['renderer', 'main', 'shared'][at] ?? '', name)),
  );
  const programs = paths.filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith(join('renderer', 'words')),
  );
  return (await Promise.all(programs.map((path) => readFile(path, 'utf8')))).join('\n');
};

const found = (program: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...program.matchAll(pattern)].map(([, text]) => text ?? ''));

it('are all said somewhere: by their whole name, or by its beginning or its end', async () => {
  const program = await source();
  const whole = found(program, /['`]([\w.]+)['`]/g);
  const begins = found(program, /['`]([\w.]+)\.(?:\$\{|')/g);
  const ends = found(program, /\}\.(\w+)`/g);
  const framed = [...program.matchAll(/`(\w+)\.\$\{\w+\}(\w+)`/g)];
  const literals = found(program, /['"`]([\w-]+)['"`]/g);
  /** A whole group is begun often: the rest of the key must stand somewhere too, but for its end. */
  const isFilledIn = (group: string, last: string): boolean =>
    (begins.has(group) && literals.has(last)) ||
    framed.some(
      ([, of, end = '']) =>
        of === group && last.endsWith(end) && literals.has(last.slice(0, -end.length)),
    );
  const isSaid = (key: string): boolean => {
    const plain = key.replace(/_(one|other|zero)$/, '');
    const parts = plain.split('.');
    const [group = '', last = ''] = parts;
    return (
      [key, plain].some((one) => whole.has(one)) ||
      parts.slice(2).some((_, at) => begins.has(parts.slice(0, at + 2).join('.'))) ||
      (parts.length === 2 && isFilledIn(group, last)) ||
      ends.has(parts.at(-1) ?? '')
    );
  };

  expect(keysIn(nl).filter((key) => !isSaid(key))).toEqual([]);
});
