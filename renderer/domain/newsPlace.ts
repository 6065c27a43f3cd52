import type { NewsItem } from '../../shared/ipc/news.ts';
import type { Route } from '../app/route.ts';

/** Where it stands by itself. */
const screens: Readonly<Record<string, Route>> = {
  dilemma: { screen: 'trying' },
  experiment: { screen: 'trying' },
  onTheSpotAgreement: { screen: 'trying' },
  knowledgeQuestion: { screen: 'trying' },
  translation: { screen: 'translations' },
  collision: { screen: 'collide' },
};

/** The page on which the news can be read. */
export const routeOfNews = ({ kind, id, within }: NewsItem): Route => {
  const at = within ?? { kind, id };
  if (at.kind === 'lesson' || at.kind === 'lessonUse') return { screen: 'library', id: at.id };
  if (at.kind === 'initiative') return { screen: 'initiative', id: at.id };
  if (at.kind === 'village') return { screen: 'villages', id: at.id };
  return screens[kind] ?? { screen: 'villages' };
};
