import type { RecordMeta } from '../../../shared/domain/entity.ts';

/** The fields by which a record of a kind is known, the first that says something first. */
const naming: Readonly<Record<string, readonly string[]>> = {
  initiative: ['title'],
  lesson: ['title'],
  presentation: ['title'],
  slide: ['title', 'words'],
  party: ['name'],
  village: ['name'],
  area: ['name'],
  department: ['name'],
  villageVision: ['name'],
  visionPoint: ['words'],
  programme: ['name'],
  fundingSource: ['name'],
  activity: ['name'],
  contribution: ['text'],
  game: ['name', 'stake'],
  rolePeriod: ['why'],
  experiment: ['hypothesis'],
  onTheSpotAgreement: ['what'],
  knowledgeQuestion: ['question'],
  dilemma: ['oneSide', 'otherSide'],
  translation: ['theirWords', 'bridgeWords', 'ourWords'],
  collision: ['insight'],
  attachment: ['alt', 'fileName'],
  lessonUse: ['whatDiffered'],
  storyProposal: ['reason'],
};

const longest = 80;

/** What a record is called in one line; empty when nothing says. */
export const recordTitle = (record: RecordMeta): string => {
  const values: Readonly<Record<string, unknown>> = { ...record };
  const words = (naming[record.kind] ?? [])
    .map((field) => values[field])
    .find((value) => typeof value === 'string' && value.trim() !== '');
  const title = typeof words === 'string' ? words.trim() : '';
  return title.length > longest ? `${title.slice(0, longest).trimEnd()}…` : title;
};
