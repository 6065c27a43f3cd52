import { describe, expect, it } from 'vitest';
import {
  choicesFor,
  withAsk,
} from '../../../../../renderer/features/settings/retention/ruleChoices.ts';
import { erasedBy, tidiedOf } from '../../../../../renderer/features/settings/retention/tidied.ts';
import { en } from '../../../../../renderer/words/en.ts';
import { nl } from '../../../../../renderer/words/nl.ts';

describe('the choices of a rule', () => {
  it('end after they ask, and have what is chosen now among them', () => {
    const { ask, gone } = choicesFor('contactMoment', { isOn: true, ask: 12, gone: 26 });

    expect(ask).toContain(12);
    expect(gone).toEqual([24, 26, 36, 48, 60, 120]);
  });

  it('move the end along when the question comes after it', () => {
    const rule = { isOn: true, ask: 12, gone: 24 };

    expect(withAsk('contactMoment', rule, 6)).toEqual({ isOn: true, ask: 6, gone: 24 });
    expect(withAsk('contactMoment', rule, 36)).toEqual({ isOn: true, ask: 36, gone: 48 });
    expect(withAsk('contactMoment', rule, 500)).toEqual({ isOn: true, ask: 500, gone: 501 });
  });
});

describe('the log of what went', () => {
  it('counts what this person erased that colleagues had too', () => {
    const erased = (authorId: string, ...marks: readonly string[]) => ({
      ...{ authorId, of: 'attachment', on: '2026-11-30', marks },
    });
    const all = [erased('me', 'a', 'b'), erased('anneke', 'c'), erased('me', 'd')];

    expect(tidiedOf(erasedBy('me', all))).toEqual([
      { of: 'attachment', on: '2026-11-30', count: 3 },
    ]);
  });

  it('has one line for a kind and a day, the newest first', () => {
    const went = (of: string, on: string | null, count: number) => ({ of, on, count });

    expect(
      tidiedOf([
        went('undercurrentNote', '2026-11-29', 1),
        went('undercurrentNote', '2026-11-30', 2),
        went('quarantine', '2026-11-30', 4),
        went('undercurrentNote', '2026-11-30', 1),
        went('party', null, 1),
      ]),
    ).toEqual([
      went('undercurrentNote', '2026-11-30', 3),
      went('undercurrentNote', '2026-11-29', 1),
    ]);
  });
});

describe('what is promised about what somebody throws away', () => {
  const dutch = ['contactmoment', 'groep inwoners', 'foto of document', 'onderstroom', 'je kent'];
  const english = ['contact', 'group of residents', 'photo or a document', 'undercurrent', 'know'];

  it.each([
    ['Dutch', nl, [...dutch, 'collega', 'bewaarstop']],
    ['English', en, [...english, 'colleague', 'retention stop']],
  ] as const)('is said in %s of these alone, with what holds it back', (_, words, said) => {
    const { promise, bin } = words.retention.settings;

    for (const word of said) expect(bin).toContain(word);
    expect(promise).not.toContain('{{bin}}');
  });
});
