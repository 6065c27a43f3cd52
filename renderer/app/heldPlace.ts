import { readRecord } from '../../shared/domain/entity.ts';
import { entityOf } from '../../shared/domain/kinds.ts';
import { routeToRecord } from '../domain/fields/routeToRecord.ts';
import { call } from './api.ts';
import { openOverlay } from './overlay.ts';
import { goTo } from './route.ts';
import type { Route } from './route.ts';

/** Where a field of a record stands that is kept when it is left. */
const placeOfField = (name: string): Route | null => {
  const [, kind = '', id = '', field = '', villageId = ''] = name.split('/');
  if (villageId !== '') return { screen: 'villages', id: villageId };
  switch (kind) {
    case 'presentation':
      return { screen: 'present', id };
    // On its own page these two are saved while somebody types.
    case 'initiative':
      return field === 'needs' ? { screen: 'handover' } : { screen: 'initiative', id };
    case 'lesson':
      return field === 'title' ? { screen: 'handover' } : { screen: 'library', id };
    case 'area':
    case 'village':
    case 'department':
      return { screen: 'settings', part: 'gebieden' };
    default:
      return null;
  }
};

/** Where a form stands, by its name: a new one with what it is about, where it is about something. */
const placeOf = (name: string): Route | null => {
  const [kind, of = '', about = '', last = ''] = name.split('/');
  const onInitiative = about === '' ? null : ({ screen: 'initiative', id: about } as const);
  switch (kind) {
    case 'role':
    case 'plank':
    case 'newParty':
    case 'close':
      return { screen: 'initiative', id: of };
    case 'takeaway':
    case 'question':
    case 'packing':
      return { screen: 'present', id: of };
    case 'talk':
      return { screen: 'present' };
    case 'contact':
      return (of === 'new' ? onInitiative : null) ?? { screen: 'contacts' };
    case 'person':
      return { screen: 'contacts' };
    case 'experiment':
    case 'onTheSpotAgreement':
    case 'knowledgeQuestion':
    case 'dilemma':
      if (of !== 'new') return { screen: 'trying', id: of };
      return onInitiative ?? { screen: 'trying' };
    case 'table':
      return { screen: 'turn' };
    case 'activity':
      return onInitiative ?? { screen: 'villages', id: last };
    case 'attachment':
      return onInitiative ?? { screen: 'library', id: last };
    case 'party':
      return { screen: 'network' };
    case 'point':
      return { screen: 'villages', id: about };
    case 'programme':
    case 'fundingSource':
      return { screen: 'villages', id: of };
    case 'village':
    case 'department':
      return { screen: 'settings', part: 'gebieden' };
    case 'setting':
      return { screen: 'settings', part: of };
    case 'export':
      return { screen: 'export' };
    case 'proposal':
      return { screen: 'stories', id: of };
    case 'choice':
      return { screen: 'stories', id: last };
    case 'field':
      return placeOfField(name);
    case 'use':
      return { screen: 'library', id: of };
    case 'signal':
    case 'coffeeStart':
    case 'desk':
      return { screen: 'heard' };
    default:
      return null;
  }
};

const leadToRecord = async (kind: string, id: string): Promise<void> => {
  const record = await call('record:get', { kind, id });
  const entity = entityOf(kind);
  if (record !== null && entity !== undefined) goTo(routeToRecord(readRecord(entity, record)));
};

/** How to get to a form that was being filled in; null where the app leads there by itself. */
export const leadToForm = (name: string): (() => void) | null => {
  if (name === 'newHeard') {
    return () => {
      openOverlay('newHeard');
    };
  }
  const [kind, of = '', about = ''] = name.split('/');
  if (kind === 'together') return () => void leadToRecord(of, about);
  const place = placeOf(name);
  if (place === null) return null;
  return () => {
    goTo(place);
  };
};
