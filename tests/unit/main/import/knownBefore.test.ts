import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { importMark } from '../../../../shared/domain/importMark.ts';
import { aPlan, around, readSample, reasons, samplePath } from './aPlan.ts';

const marksBefore = z.record(z.string(), z.array(importMark.extend({ title: z.string() })));

/** What the app wrote on the cards of these files on 1 December 2026: such cards are on real boards. */
const marks = marksBefore.parse(JSON.parse(await readFile(samplePath('marks.json'), 'utf8')));

describe('cards that came in before more was read of their file', () => {
  it.each(Object.keys(marks))('%s: are here already, and none of them is another', async (name) => {
    const source = await readSample(name);
    const before = marks[name] ?? [];

    const { cards, leftOut } = planCards(
      source,
      aPlan(source, { withArchived: true, withChanged: true }),
      around({ marks: before }),
    );

    expect(cards.map(({ title }) => title)).toEqual([]);
    expect(reasons(leftOut.list())['already']).toBe(before.length);
  });
});
