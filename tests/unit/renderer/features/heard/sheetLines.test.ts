import { describe, expect, it } from 'vitest';
import {
  checkLines,
  cleanLines,
  keptNames,
  linesOf,
  openNames,
} from '../../../../../renderer/features/heard/coffee/sheetLines.ts';
import type {
  NameChoice,
  SheetChoices,
} from '../../../../../renderer/features/heard/coffee/sheetLines.ts';
import { aSignal } from './aSignal.ts';

const none: SheetChoices = { leftOut: new Set(), names: new Map() };
const said = [
  aSignal({ id: 'bench', triage: 'fits_many', text: 'Jan de Vries wil een bankje' }),
  aSignal({ id: 'lamp', triage: 'desk', text: 'De lamp is stuk' }),
];
const known = ['De Pomp', 'Zuidwolde'];
const checked = checkLines(linesOf('De Pomp, Zuidwolde', said), known, []);
const key = checked.flatMap(({ hits }) => hits)[0]?.key ?? '';
const chosen = (choice: NameChoice): SheetChoices => ({ ...none, names: new Map([[key, choice]]) });
const textsOf = (choices: SheetChoices) => cleanLines(checked, choices).map(({ text }) => text);

describe('what comes on the sheet', () => {
  it('is never a worry about somebody, nor what nobody sorted', () => {
    const worry = aSignal({ id: 'worry', careWorry: true, text: 'Oma valt vaak' });

    expect(linesOf('', [worry, aSignal({ text: 'Nog niet gesorteerd' })])).toEqual([]);
  });

  it('waits for a choice as long as a line holds a name', () => {
    expect(openNames(checked, none)).toBe(1);
    expect(openNames(checked, chosen('resident'))).toBe(0);
    expect(openNames(checked, { ...none, leftOut: new Set(['bench']) })).toBe(0);
  });

  it('finds a known person of whom one word stands there', () => {
    const lines = linesOf('', [aSignal({ triage: 'desk', text: 'jannie zet koffie' })]);
    const texts = checkLines(lines, known, ['Jannie']).flatMap(({ hits }) => hits);
    expect(texts.map(({ text }) => text)).toEqual(['jannie']);
  });

  it('shows no name before somebody chose', () => {
    expect(textsOf(none).join(' ')).not.toContain('Vries');
  });

  it.each([
    ['resident', ['De Pomp, Zuidwolde', 'Een inwoner wil een bankje', 'De lamp is stuk']],
    ['remove', ['De Pomp, Zuidwolde', 'wil een bankje', 'De lamp is stuk']],
    ['leaveOut', ['De Pomp, Zuidwolde', 'De lamp is stuk']],
    ['keep', ['De Pomp, Zuidwolde', 'Jan de Vries wil een bankje', 'De lamp is stuk']],
  ] as const)('does with a name what was chosen: %s', (choice, texts) => {
    expect(textsOf(chosen(choice))).toEqual(texts);
  });

  it('tells the printer only of what is no name', () => {
    expect(keptNames(checked, chosen('keep'))).toEqual(['Jan de Vries']);
    expect(keptNames(checked, chosen('resident'))).toEqual([]);
  });
});
