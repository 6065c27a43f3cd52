import { expect, it } from 'vitest';
import { hashOf } from '../../../../renderer/app/route.ts';
import { routeOfNews } from '../../../../renderer/domain/newsPlace.ts';
import type { NewsItem } from '../../../../shared/ipc/news.ts';

const item = (kind: string, within: NewsItem['within'] = null): NewsItem => ({
  ...{ key: 'k', kind, id: 'own', recordId: 'own', authorId: 'u', what: 'new' },
  ...{ at: '2026-11-24T10:00:00.000Z', title: '', within, isThere: true },
});

it.each([
  ['initiative', null, '#/initiatief/own'],
  ['lesson', null, '#/magazijn/own'],
  ['lessonUse', null, '#/magazijn/own'],
  ['contribution', { kind: 'initiative', id: 'i' }, '#/initiatief/i'],
  ['attachment', { kind: 'lesson', id: 'l' }, '#/magazijn/l'],
  ['visionPoint', { kind: 'village', id: 'v' }, '#/dorpen/v'],
  ['dilemma', null, '#/proberen'],
  ['translation', null, '#/vertaaltafel'],
  ['collision', null, '#/botsruimte'],
  ['programme', null, '#/dorpen'],
])('leads from news of a %s to where it stands', (kind, within, hash) => {
  expect(hashOf(routeOfNews(item(kind, within)))).toBe(hash);
});
