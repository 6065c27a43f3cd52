import { readRecord } from '../../../shared/domain/entity.ts';
import { signal } from '../../../shared/domain/signal.ts';
import { story } from '../../../shared/domain/story.ts';
import type { SearchHit } from '../../../shared/ipc/search.ts';
import { call } from '../../app/api.ts';
import { goTo } from '../../app/route.ts';
import type { PlainScreen } from '../../app/route.ts';
import { backingPlace } from './backingPlace.ts';

type OfACard = typeof story | typeof signal;

/** On the card that it belongs to, or on the screen where those without a card stand. */
const openNote = async (entity: OfACard, id: string, loose?: PlainScreen): Promise<void> => {
  const raw = await call('record:get', { kind: entity.kind, id });
  const of = raw === null ? null : readRecord(entity, raw).initiativeId;
  if (of !== null) goTo({ screen: 'initiative', id: of });
  else if (loose !== undefined) goTo({ screen: loose });
};

/** Goes to what was found. What stands on no screen is sought by its name. */
export const openHit = async (hit: SearchHit): Promise<'opened' | 'seek-name'> => {
  switch (hit.kind) {
    case 'initiative':
      goTo({ screen: 'initiative', id: hit.id });
      return 'opened';
    case 'lesson':
      goTo({ screen: 'library', id: hit.id });
      return 'opened';
    case 'experiment':
    case 'onTheSpotAgreement':
    case 'knowledgeQuestion':
    case 'dilemma':
      goTo({ screen: 'trying', id: hit.id });
      return 'opened';
    case 'story':
      await openNote(story, hit.id);
      return 'opened';
    case 'signal':
      await openNote(signal, hit.id, 'heard');
      return 'opened';
    case 'person':
      goTo({ screen: 'contacts', id: hit.id });
      return 'opened';
    case 'village':
      goTo({ screen: 'villages', id: hit.id });
      return 'opened';
    case 'party':
      goTo({ screen: 'network', id: hit.id });
      return 'opened';
    case 'programme':
    case 'fundingSource': {
      const place = await backingPlace(hit.kind, hit.id);
      if (place === null) return 'seek-name';
      goTo(place);
      return 'opened';
    }
  }
};
