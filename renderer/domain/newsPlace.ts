import type { NewsItem } from '../../shared/ipc/news.ts';
import type { Route } from '../app/route.ts';
import type { WordKey } from '../words/i18n.ts';

const kinds = [
  'initiative',
  'lesson',
  'contribution',
  'experiment',
  'onTheSpotAgreement',
  'knowledgeQuestion',
  'dilemma',
  'translation',
  'collision',
  'attachment',
  'villageVision',
  'visionPoint',
  'activity',
  'programme',
  'fundingSource',
] as const;

export const kindWords = (kind: string): WordKey => {
  const known = kinds.find((one) => one === kind);
  return known === undefined ? 'news.other' : `news.kinds.${known}`;
};

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
