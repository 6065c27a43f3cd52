import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../../shared/domain/calendarDay.ts';
import {
  askAgainOn,
  askedDays,
  askedOn,
  daysOf,
  graceDays,
  proposedRules,
  retentionKinds,
  standingOf,
  staysUntil,
} from '../../../../shared/privacy/retention.ts';
import type { Asked, Held, RetentionKind } from '../../../../shared/privacy/retention.ts';

const held = (kind: RetentionKind, since: string, reviewBy: string | null = null): Held => ({
  kind,
  id: 'x',
  since,
  reviewBy,
  isShared: false,
});
/** Seen often enough, the first time on that day. */
const askedSince = (first: string): Asked => ({ first, last: first, days: askedDays });
const rules = proposedRules;

describe('the proposed rules', () => {
  it.each([
    ['contactMoment', '2024-02-29', '2025-02-28', '2026-02-28'],
    ['party', '2024-01-31', '2025-01-31', '2026-01-31'],
    ['undercurrentNote', '2026-01-01', '2026-04-01', '2026-06-30'],
    ['attachment', '2026-09-01', '2026-08-02', '2026-09-01'],
  ] as const)('of a %s of %s ask on %s and end on %s', (kind, since, ask, gone) => {
    expect(daysOf(held(kind, since), rules)).toEqual({ ask, gone });
  });

  it('begin anew from the day that somebody put it off to', () => {
    const kept = held('undercurrentNote', '2020-01-01', '2026-04-01');

    expect(daysOf(kept, rules)).toEqual({ ask: '2026-04-01', gone: '2026-06-30' });
  });
});

it('contact that goes on after somebody wanted to keep it counts too', () => {
  const kept = held('contactMoment', '2026-10-01', '2026-11-01');

  expect(daysOf(kept, rules)).toEqual({ ask: '2027-10-01', gone: '2028-10-01' });
});

describe('what is asked about', () => {
  const note = held('undercurrentNote', '2026-01-01');

  it('rests until its day, to the day', () => {
    expect(standingOf(note, rules, undefined, '2026-03-31')).toBe('rest');
    expect(standingOf(note, rules, undefined, '2026-04-01')).toBe('ask');
  });

  it('goes on its day when it was asked about in time', () => {
    const asked = askedSince('2026-04-01');

    expect(standingOf(note, rules, asked, '2026-06-29')).toBe('ask');
    expect(standingOf(note, rules, asked, '2026-06-30')).toBe('gone');
  });

  it('is asked about first, and long enough, when somebody was away for years', () => {
    const back = '2029-05-10';

    expect(standingOf(note, rules, undefined, back)).toBe('ask');
    expect(staysUntil(note, rules, undefined, back)).toBe(daysAfter(back, graceDays));
    expect(standingOf(note, rules, askedSince(back), daysAfter(back, graceDays - 1))).toBe('ask');
    expect(standingOf(note, rules, askedSince(back), daysAfter(back, graceDays))).toBe('gone');
  });

  it('stays when the question was seen on too few days', () => {
    const seldom = { ...askedSince('2026-04-01'), days: askedDays - 1 };

    expect(standingOf(note, rules, seldom, '2030-01-01')).toBe('ask');
  });

  it('stays for ever where its rule is off', () => {
    const off = { ...rules, undercurrentNote: { ...rules.undercurrentNote, isOn: false } };

    expect(standingOf(note, off, askedSince('2026-04-01'), '2090-01-01')).toBe('rest');
  });

  it('is asked anew after a clock that ran ahead', () => {
    const ahead = askedSince('2099-01-01');

    expect(standingOf(note, rules, ahead, '2026-08-01')).toBe('ask');
    expect(askedOn(ahead, '2026-08-01')).toEqual({
      first: '2026-08-01',
      last: '2026-08-01',
      days: 1,
    });
  });
});

describe('a day on which it was asked', () => {
  it('counts once', () => {
    const first = askedOn(undefined, '2026-04-01');

    expect(askedOn(first, '2026-04-01')).toBe(first);
    expect(askedOn(first, '2026-04-09')).toEqual({
      first: '2026-04-01',
      last: '2026-04-09',
      days: 2,
    });
  });
});

const aDay = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aKind = fc.constantFrom(...retentionKinds);
const aRule = fc.record({
  isOn: fc.boolean(),
  ask: fc.integer({ min: -60, max: 400 }),
  gone: fc.integer({ min: -60, max: 400 }),
});
const someRules = fc.record({
  contactMoment: aRule,
  person: aRule,
  party: aRule,
  undercurrentNote: aRule,
  attachment: aRule,
});

describe('whatever the rules are', () => {
  it('nothing goes before its question stood for the days that it should', () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: aKind,
          id: fc.constant('x'),
          since: aDay,
          reviewBy: fc.option(aDay, { nil: null }),
          isShared: fc.boolean(),
        }),
        someRules,
        fc.option(fc.record({ first: aDay, last: aDay, days: fc.integer({ min: 1, max: 9 }) }), {
          nil: undefined,
        }),
        aDay,
        (one, chosen, known, today) => {
          const standing = standingOf(one, chosen, known, today);
          const days = daysOf(one, chosen);
          if (days === null || today < days.ask) expect(standing).toBe('rest');
          if (standing === 'gone') {
            expect(known?.days).toBeGreaterThanOrEqual(askedDays);
            expect(daysAfter(known?.first ?? '9999-12-31', graceDays) <= today).toBe(true);
            expect((days?.gone ?? '9999-12-31') <= today).toBe(true);
          }
        },
      ),
    );
  });

  it('nothing that goes on is asked about sooner, or goes sooner, because somebody kept it', () => {
    const goesOn = aKind.filter((kind) => kind !== 'undercurrentNote');
    fc.assert(
      fc.property(goesOn, aDay, aDay, someRules, (kind, since, reviewBy, chosen) => {
        const [plain, kept] = [null, reviewBy].map((day) => daysOf(held(kind, since, day), chosen));

        expect((kept?.ask ?? '') >= (plain?.ask ?? '')).toBe(true);
        expect((kept?.gone ?? '') >= (plain?.gone ?? '')).toBe(true);
      }),
    );
  });

  it('what is kept today rests tomorrow', () => {
    fc.assert(
      fc.property(aKind, aDay, aDay, someRules, (kind, since, today, chosen) => {
        const kept = held(kind, since, askAgainOn(kind, chosen, today));

        expect(standingOf(kept, chosen, askedSince('2000-01-01'), today)).toBe('rest');
      }),
    );
  });
});
