import { describe, expect, it } from 'vitest';
import { checksOf, drawingToken } from '../../../../shared/domain/slideChecks.ts';
import type { FuzzyDate } from '../../../../shared/domain/fuzzyDate.ts';
import type { DrawnParty, DrawnPlank } from '../../../../shared/domain/drawnBridge.ts';
import type { Behind } from '../../../../shared/domain/slideChecks.ts';

const slide = {
  ...{ initiativeId: null, lessonId: null, dilemmaId: null },
  ...{ photoId: null, drawingOfId: null, drawingSeen: '', mayShow: false },
};
const file = { hash: 'a'.repeat(64), size: 1, mediaType: 'image/png' } as const;
const nothing: Behind = {
  initiative: () => undefined,
  lesson: () => undefined,
  dilemma: () => undefined,
  photo: () => undefined,
  planks: () => [],
  party: () => undefined,
  today: '2026-11-30',
};
const live = { shared: { id: 's', isOwn: true, isLive: true } };
const aCard = (of: Partial<ReturnType<Behind['initiative']>> = {}) => ({
  ...{ id: 'i', partyIds: [] },
  ...of,
});
const aPlank = (of: Partial<DrawnPlank> = {}): DrawnPlank => ({
  ...{ id: 'p', contributionKind: 'strength', text: 'graven', status: 'offered' },
  ...{ partyId: null, byResidents: false },
  ...of,
});
const aParty = (of: Partial<DrawnParty> = {}): DrawnParty => ({
  ...{ id: 'o', name: 'Klusclub', panel: 'organisations', partyKind: 'volunteer_org' },
  ...of,
});
const bridge = (
  card: ReturnType<Behind['initiative']>,
  planks: readonly DrawnPlank[] = [],
  party?: DrawnParty,
): Behind => ({
  ...nothing,
  initiative: (id) => (id === 'i' ? card : undefined),
  planks: (id) => (id === 'i' ? planks : []),
  party: (id) => (id === party?.id ? party : undefined),
});
const withPhoto = (
  permission: 'none' | 'internal' | 'public',
  alt = 'Een tuin',
  permissionUntil: FuzzyDate | null = null,
): Behind => ({
  ...nothing,
  photo: () => ({ permission, permissionUntil, alt, file }),
});

describe('the check list of a talk', () => {
  it('stops at a card that colleagues do not have, until somebody says that it may be shown', () => {
    const behind: Behind = { ...nothing, initiative: () => aCard() };

    expect(checksOf({ ...slide, initiativeId: 'i' }, behind)).toEqual(['private-card']);
    expect(checksOf({ ...slide, initiativeId: 'i', mayShow: true }, behind)).toEqual([]);
  });

  it('lets a shared card pass, and stops again when it was withdrawn', () => {
    const shared = (isLive: boolean): Behind => ({
      ...nothing,
      initiative: () => aCard({ shared: { ...live.shared, isLive } }),
    });

    expect(checksOf({ ...slide, initiativeId: 'i' }, shared(true))).toEqual([]);
    expect(checksOf({ ...slide, initiativeId: 'i' }, shared(false))).toEqual(['private-card']);
  });

  it('stops at a dilemma that stayed home, until it is shared or may be shown', () => {
    const home: Behind = { ...nothing, dilemma: () => ({}) };
    const shared: Behind = {
      ...nothing,
      dilemma: () => ({ shared: { id: 's', isOwn: true, isLive: true } }),
    };

    expect(checksOf({ ...slide, dilemmaId: 'd' }, home)).toEqual(['private-card']);
    expect(checksOf({ ...slide, dilemmaId: 'd', mayShow: true }, home)).toEqual([]);
    expect(checksOf({ ...slide, dilemmaId: 'd' }, shared)).toEqual([]);
  });

  it('stops at a lesson that only its writer has, on the shelf or not', () => {
    const behind: Behind = { ...nothing, lesson: () => ({}) };
    const shared: Behind = { ...nothing, lesson: () => live };

    expect(checksOf({ ...slide, lessonId: 'l' }, behind)).toEqual(['private-card']);
    expect(checksOf({ ...slide, lessonId: 'l', mayShow: true }, behind)).toEqual([]);
    expect(checksOf({ ...slide, lessonId: 'l' }, shared)).toEqual([]);
  });

  it.each([
    ['none', 'no-permission'],
    ['internal', 'colleagues-only'],
  ] as const)('stops at a photo for %s, whatever was said of its card', (permission, check) => {
    const shown = { ...slide, photoId: 'p', mayShow: true };

    expect(checksOf(shown, withPhoto(permission))).toEqual([check]);
  });

  it('wants words for who cannot see a photo, and a photo that is there', () => {
    const shown = { ...slide, photoId: 'p' };

    expect(checksOf(shown, withPhoto('public'))).toEqual([]);
    expect(checksOf(shown, withPhoto('public', ' '))).toEqual(['no-alt']);
    expect(checksOf(shown, nothing)).toEqual(['photo-gone']);
  });

  it('stops at a photo from the day after its permission ended', () => {
    const until = (value: string, precision: FuzzyDate['precision']) =>
      checksOf({ ...slide, photoId: 'p' }, withPhoto('public', 'Een tuin', { value, precision }));

    expect(until('2026-11-29', 'day')).toEqual(['no-permission']);
    expect(until('2026-11-30', 'day')).toEqual([]);
    expect(until('2026-09-01', 'season')).toEqual([]);
    expect(until('2026-01-01', 'year')).toEqual([]);
    expect(until('2025-01-01', 'year')).toEqual(['no-permission']);
  });
});

describe('the drawing of a bridge in the check list', () => {
  const drawn = { ...slide, drawingOfId: 'i' };
  const seen = (behind: Behind) => ({ ...drawn, drawingSeen: drawingToken(drawn, behind) });

  it('stops where its card stays home, whatever was said of the words of the slide', () => {
    const behind = bridge(aCard());

    expect(checksOf({ ...drawn, mayShow: true }, behind)).toEqual(['private-drawing']);
    expect(checksOf(seen(behind), behind)).toEqual([]);
  });

  it('stops at a plank that was laid after its card was shared', () => {
    const card = aCard(live);

    expect(checksOf(drawn, bridge(card, [aPlank(live)]))).toEqual([]);
    const later = bridge(card, [aPlank(live), aPlank({ id: 'later' })]);
    expect(checksOf({ ...drawn, mayShow: true }, later)).toEqual(['private-plank']);
    expect(checksOf(seen(later), later)).toEqual([]);
    const withdrawn = aPlank({ shared: { ...live.shared, isLive: false } });
    expect(checksOf(drawn, bridge(card, [withdrawn]))).toEqual(['private-plank']);
  });

  it('stops at an organisation that colleagues do not know, not at residents, who stay unnamed', () => {
    const card = aCard({ ...live, partyIds: ['o'] });
    const byThem = [aPlank({ ...live, partyId: 'o' })];

    expect(checksOf(drawn, bridge(card, [], aParty()))).toEqual(['private-plank']);
    expect(checksOf(drawn, bridge(aCard(live), byThem, aParty()))).toEqual(['private-plank']);
    expect(checksOf(drawn, bridge(card, byThem, aParty(live)))).toEqual([]);
    const residents = aParty({ partyKind: 'residents_group' });
    expect(checksOf(drawn, bridge(card, byThem, residents))).toEqual([]);
  });

  it('asks anew as soon as it shows something else', () => {
    const shown = seen(bridge(aCard(), [aPlank({ partyId: 'o' })], aParty()));
    const stops = (planks: readonly DrawnPlank[], party = aParty()) =>
      checksOf(shown, bridge(aCard(), planks, party)).length;

    expect(stops([aPlank({ partyId: 'o' })])).toBe(0);
    expect(stops([])).toBe(1);
    expect(stops([aPlank({ partyId: 'o', text: 'ruzie' })])).toBe(1);
    expect(stops([aPlank({ partyId: 'o', status: 'missing' })])).toBe(1);
    expect(stops([aPlank({ partyId: 'o' }), aPlank({ id: 'q' })])).toBe(1);
    expect(stops([aPlank({ partyId: 'o' })], aParty({ name: 'Jan Bakker' }))).toBe(1);
    const other = { ...shown, drawingOfId: 'j' };
    expect(checksOf(other, { ...nothing, initiative: (id) => ({ ...aCard(), id }) })).toEqual([
      'private-drawing',
    ]);
  });

  it('says so where its card is gone', () => {
    const allowed = { ...drawn, drawingSeen: '0-x', mayShow: true };

    expect(checksOf(allowed, nothing)).toEqual(['drawing-gone']);
  });

  it('keeps little of what was seen, however much lies on it', () => {
    const many = Array.from({ length: 5000 }, (_, at) => aPlank({ id: `p${String(at)}` }));

    expect(drawingToken(drawn, bridge(aCard(), many)).length).toBeLessThanOrEqual(40);
  });
});
