import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../../shared/domain/slideChecks.ts';
import type { FuzzyDate } from '../../../../shared/domain/fuzzyDate.ts';
import type { Behind } from '../../../../shared/domain/slideChecks.ts';

const slide = {
  ...{ initiativeId: null, lessonId: null, dilemmaId: null },
  ...{ photoId: null, drawingOfId: null, mayShow: false },
};
const file = { hash: 'a'.repeat(64), size: 1, mediaType: 'image/png' } as const;
const nothing: Behind = {
  initiative: () => undefined,
  lesson: () => undefined,
  dilemma: () => undefined,
  photo: () => undefined,
  today: '2026-11-30',
};
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
    const behind: Behind = { ...nothing, initiative: () => ({}) };

    expect(checksOf({ ...slide, initiativeId: 'i' }, behind)).toEqual(['private-card']);
    expect(checksOf({ ...slide, initiativeId: 'i', mayShow: true }, behind)).toEqual([]);
  });

  it('stops at a drawing of a card that colleagues do not have', () => {
    const behind: Behind = { ...nothing, initiative: () => ({}) };

    expect(checksOf({ ...slide, drawingOfId: 'i' }, behind)).toEqual(['private-card']);
    expect(checksOf({ ...slide, drawingOfId: 'i', mayShow: true }, behind)).toEqual([]);
  });

  it('lets a shared card pass, and stops again when it was withdrawn', () => {
    const shared = (isLive: boolean): Behind => ({
      ...nothing,
      initiative: () => ({ shared: { id: 's', isOwn: true, isLive } }),
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

  it('stops at a draft of a lesson, not at one in the library', () => {
    const lesson = (shelved: boolean): Behind => ({ ...nothing, lesson: () => ({ shelved }) });

    expect(checksOf({ ...slide, lessonId: 'l' }, lesson(false))).toEqual(['private-card']);
    expect(checksOf({ ...slide, lessonId: 'l' }, lesson(true))).toEqual([]);
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
