import type { RecordMeta } from '../../../shared/domain/entity.ts';
import type { Route } from '../../app/route.ts';

/** The screen on which a record stands. */
export const routeToRecord = (record: RecordMeta): Route => {
  const values: Readonly<Record<string, unknown>> = { ...record };
  const { id, kind } = record;
  const of = (field: string): { readonly id?: string } => {
    const value = values[field];
    return typeof value === 'string' ? { id: value } : {};
  };
  switch (kind) {
    case 'initiative':
      return { screen: 'initiative', id };
    case 'lesson':
      return { screen: 'library', id };
    case 'lessonUse':
      return { screen: 'library' };
    case 'village':
      return { screen: 'villages', id };
    case 'villageVision':
      return { screen: 'villages', ...of('villageId') };
    case 'visionPoint':
    case 'programme':
    case 'fundingSource':
    case 'activity':
      return { screen: 'villages' };
    case 'area':
    case 'department':
      return { screen: 'settings', part: 'gebieden' };
    case 'party':
      return { screen: 'network' };
    case 'translation':
      return { screen: 'translations', id };
    case 'collision':
      return { screen: 'collide' };
    case 'storyProposal':
    case 'yearChoice':
      return { screen: 'stories' };
    case 'gameSeat':
      return { screen: 'turn' };
    case 'presentation':
      return { screen: 'present', id };
    default:
      return (
        besideInitiative(of) ?? (tried.has(kind) ? { screen: 'trying', id } : { screen: 'board' })
      );
  }
};

/** Of what was tried, some belongs to no initiative. */
const tried = new Set(['dilemma', 'experiment', 'onTheSpotAgreement', 'knowledgeQuestion']);

/** A part stands on the page of its initiative; a photo of a lesson with that lesson. */
const besideInitiative = (of: (field: string) => { readonly id?: string }): Route | null => {
  const id = of('initiativeId').id ?? of('fromId').id;
  if (id !== undefined) return { screen: 'initiative', id };
  const lessonId = of('lessonId').id;
  return lessonId === undefined ? null : { screen: 'library', id: lessonId };
};
