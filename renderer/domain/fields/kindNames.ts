import type { WordKey } from '../../words/i18n.ts';

const kinds = [
  'initiative',
  'lesson',
  'lessonUse',
  'story',
  'contribution',
  'rolePeriod',
  'relation',
  'game',
  'gameSeat',
  'experiment',
  'onTheSpotAgreement',
  'knowledgeQuestion',
  'dilemma',
  'translation',
  'collision',
  'attachment',
  'party',
  'village',
  'area',
  'villageVision',
  'visionPoint',
  'programme',
  'fundingSource',
  'activity',
  'department',
  'storyProposal',
  'yearChoice',
  'presentation',
  'slide',
] as const;

/** What a record of a kind is called; a kind that nobody sees is not here. */
export const kindNames: ReadonlyMap<string, WordKey> = new Map(
  kinds.map((kind): [string, WordKey] => [kind, `fields.kinds.${kind}`]),
);
