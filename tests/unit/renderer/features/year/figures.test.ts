import { describe, expect, test } from 'vitest';
import { figuresOf, usesOfOwn, yearsOf } from '../../../../../renderer/features/year/figures.ts';
import type { Counted } from '../../../../../renderer/features/year/figures.ts';
import { yearPaper } from '../../../../../shared/ipc/year.ts';
import { yearHtml } from '../../../../../main/export/yearHtml.ts';

const secret = 'kanarie die niemand mag lezen';
const at = (year: number, month = 6): string =>
  `${String(year)}-${String(month).padStart(2, '0')}-15T12:00:00.000Z`;
const card = (created: number, closed: number | null, begun: number | null = null) => ({
  createdAt: at(created),
  // Whatever was touched later.
  updatedAt: at(2031),
  outcome: closed === null ? null : ('own_feet' as const),
  closedOn: closed === null ? null : at(closed).slice(0, 10),
  begunOn:
    begun === null ? null : ({ value: `${String(begun)}-01-01`, precision: 'year' } as const),
  villageIds: ['zuidwolde'],
  themes: ['care' as const],
  notes: secret,
  title: secret,
});

const counted: Counted & { readonly talks: readonly { readonly note: string }[] } = {
  initiatives: [card(2026, 2027), card(2027, 2027), card(2026, 2026, 2014)],
  planks: [
    { createdAt: at(2027), contributionKind: 'talent', status: 'offered' },
    { createdAt: at(2027), contributionKind: 'talent', status: 'missing' },
    { createdAt: at(2026), contributionKind: 'strength', status: 'offered' },
  ],
  talks: [
    { when: at(2027, 2), note: secret },
    { when: at(2027, 2), note: secret },
    { when: at(2026, 11), note: secret },
    { when: null, note: secret },
  ] as never,
  lessons: [
    { createdAt: at(2027), shelved: true },
    { createdAt: at(2027), shelved: false },
  ],
  relations: [
    { createdAt: at(2027), relationKind: 'inspired_by', lessonId: 'les' },
    { createdAt: at(2027), relationKind: 'inspired_by', lessonId: null },
  ],
  uses: [{ createdAt: at(2027) }, { createdAt: at(2026) }],
  activities: [
    {
      createdAt: at(2026),
      on: { value: '2027-03-01', precision: 'season' },
      activityKind: 'meeting',
    },
    { createdAt: at(2027), on: null, activityKind: 'think_along' },
    { createdAt: at(2027), on: { value: '2018-01-01', precision: 'year' }, activityKind: 'outing' },
  ],
  stories: [{ createdAt: at(2027) }],
};

describe('the figures of a year', () => {
  test('count what belongs to it and nothing of the years around it', () => {
    const of = figuresOf(2027, counted);

    expect(of).toMatchObject({ initiatives: 2, begun: 1, planks: 1, talks: 2 });
    expect(of).toMatchObject({ lessons: 1, reuses: 2, stories: 1 });
    expect(of).toMatchObject({ activities: 2, thoughtAlong: 1 });
    expect(of.talksByMonth).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(of.planksByKind.talent).toBe(1);
    expect(of.byTheme).toEqual({ care: 2, wellbeing: 0, liveability: 0 });
    expect([...of.byVillage]).toEqual([['zuidwolde', 2]]);
  });

  test('count an initiative from when it began until it was closed, and while it runs', () => {
    expect(figuresOf(2014, counted)).toMatchObject({ initiatives: 1, begun: 1 });
    expect(figuresOf(2020, counted)).toMatchObject({ initiatives: 1, begun: 0 });
    expect(figuresOf(2028, counted).initiatives).toBe(0);
    const running = { ...counted, initiatives: [card(2026, null)] };
    expect([2025, 2026, 2040].map((year) => figuresOf(year, running).initiatives)).toEqual([
      0, 1, 1,
    ]);
  });

  test('go by the last change of what was closed before its day was kept', () => {
    const old = { ...card(2026, 2027), closedOn: null, updatedAt: at(2028) };

    const initiatives = [old];
    expect(figuresOf(2028, { ...counted, initiatives }).initiatives).toBe(1);
    expect(figuresOf(2029, { ...counted, initiatives }).initiatives).toBe(0);
  });

  test('take only the use of lessons of one’s own', () => {
    const lessons = [
      { shared: { id: 'eigen', isOwn: true, isLive: true } },
      { shared: { id: 'van een ander', isOwn: false, isLive: true } },
    ];
    const uses = [{ lessonId: 'eigen' }, { lessonId: 'van een ander' }, { lessonId: null }];

    expect(usesOfOwn(lessons, uses)).toEqual([{ lessonId: 'eigen' }]);
  });

  test('hold no word of what was counted', () => {
    const of = figuresOf(2027, counted);

    expect(JSON.stringify({ ...of, byVillage: [...of.byVillage] })).not.toContain('kanarie');
  });

  test('are offered from this year back to the first of which there is something', () => {
    expect(yearsOf(counted, 2028).at(0)).toBe(2028);
    expect(yearsOf(counted, 2028).at(-1)).toBe(2014);
    const lone = { ...counted, initiatives: [], talks: [] };
    expect(yearsOf(lone, 2028).at(-1)).toBe(2018);
    expect(yearsOf({ ...lone, activities: [] }, 2028)).toEqual([2028]);
  });
});

describe('the paper of a year', () => {
  const paper = {
    title: 'Jaarbeeld 2027',
    intro: '',
    figures: [{ label: 'Gesprekken', count: 2 }],
    charts: [
      { heading: 'Dorpen', of: 'Dorp', unit: 'Keer', rows: [{ label: '<b>Zuidwolde', count: 2 }] },
    ],
    story: { heading: 'Verhaal', title: '<i>Buurttuin', reason: 'Omdat & daarom' },
    foot: '',
  };

  test('takes labels and numbers, and drops whatever else is handed along', () => {
    const given = { ...paper, notes: secret, figures: [{ label: 'a', count: 1, note: secret }] };

    expect(JSON.stringify(yearPaper.parse(given))).not.toContain('kanarie');
    expect(yearPaper.safeParse({ ...paper, title: 'x'.repeat(121) }).success).toBe(false);
  });

  test('shows each bar with its number in a table, and escapes what it is given', () => {
    const html = yearHtml(paper, 'nl');

    expect(html).toContain('&lt;b&gt;Zuidwolde</th>');
    expect(html).toContain('&lt;i&gt;Buurttuin');
    expect(html).toContain('Omdat &amp; daarom');
    expect(yearHtml({ ...paper, story: null }, 'nl')).not.toContain('<section class="story">');
    expect(html).toContain('<td class="count">2</td>');
    expect(html).toContain('width:100%');
  });
});
