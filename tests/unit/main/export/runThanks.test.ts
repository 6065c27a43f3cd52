import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runThanks } from '../../../../main/export/runThanks.ts';
import type { ThanksOrder, ThanksPaper } from '../../../../shared/ipc/thanks.ts';
import { aRecord, aSource } from './exportParts.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thanks-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const source = aSource([
  aRecord('village', 'v', { name: 'Den Andel' }),
  aRecord('person', 'p', { displayName: 'Jannie' }),
  aRecord('party', 'g', { name: 'Vrienden Van Ganzedijk', partyKind: 'residents_group' }),
]);
const tools = () => ({
  source,
  place: {
    choose: () => Promise.resolve(join(folder, 'dank.pdf')),
    mayReplace: () => Promise.resolve(true),
  },
  print: (html: string) => Promise.resolve(new TextEncoder().encode(html)),
});
const paper = (line: string): ThanksPaper => ({
  title: 'Dank voor de koffie',
  intro: '',
  facts: [{ label: 'Waar', words: 'Den Andel' }],
  about: 'Het ging over',
  themes: [],
  sections: [{ heading: 'Dit zoeken we samen uit', next: '', lines: [line] }],
  foot: '',
});
const order = (line: string, kept: string[] = []): ThanksOrder => ({
  paper: paper(line),
  kept,
  fileTitle: 'Dank voor de koffie',
  language: 'nl',
});
const run = (one: ThanksOrder) => runThanks(one, tools(), new AbortController().signal);

describe('printing the sheet that says thanks', () => {
  it('writes nothing that looks like a name', async () => {
    const result = await run(order('Jan de Vries wil een bankje'));

    expect(result).toEqual({ ok: false, error: { kind: 'names-found' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes nothing that names a known person, also with one word', async () => {
    expect(await run(order('We vroegen het aan jannie'))).toMatchObject({ ok: false });
    expect(await run(order('Dat is Jannies idee'))).toMatchObject({ ok: false });
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes the names of groups of residents, and words that only begin as a name does', async () => {
    expect(await run(order('Jannieland, met de Vrienden Van Ganzedijk'))).toMatchObject({
      ok: true,
    });
  });

  it('writes what the person said is no name, and the names of places', async () => {
    const result = await run(order('Het Grote Bos bij Den Andel', ['Grote Bos']));

    expect(result).toMatchObject({ ok: true, value: { fileName: 'dank.pdf' } });
    expect(await readFile(join(folder, 'dank.pdf'), 'utf8')).toContain('Het Grote Bos');
  });

  it('shows the signs of a remark as signs', async () => {
    await run(order('<b>5 < 6</b>'));

    expect(await readFile(join(folder, 'dank.pdf'), 'utf8')).toContain(
      '&lt;b&gt;5 &lt; 6&lt;/b&gt;',
    );
  });

  it('makes no empty sheet', async () => {
    const { paper: full, ...rest } = order('');

    const result = await run({ ...rest, paper: { ...full, sections: [] } });

    expect(result).toEqual({ ok: false, error: { kind: 'nothing-to-export' } });
  });
});
