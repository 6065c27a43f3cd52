import { readRecord } from '../../../shared/domain/entity.ts';
import { signal } from '../../../shared/domain/signal.ts';
import { story } from '../../../shared/domain/story.ts';
import type { SearchHit } from '../../../shared/ipc/search.ts';
import { call } from '../../app/api.ts';
import { goTo } from '../../app/route.ts';
import type { PlainScreen } from '../../app/route.ts';

type OfACard = typeof story | typeof signal;

/** On the card that it belongs to, or on the screen where those without a card stand. */
const openNote = async (entity: OfACard, id: string, loose?: PlainScreen): Promise<void> => {
  const raw = await call('record:get', { kind: entity.kind, id });
  const of = raw === null ? null : readRecord(entity, raw).initiativeId;
  if (of !== null) goTo({ screen: 'initiative', id: of });
  else if (loose !== undefined) goTo({ screen: loose });
};

/** Goes to what was found. What has no screen of its own is sought by its name. */
export const openHit = (hit: SearchHit): 'opened' | 'seek-name' => {
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
      void openNote(story, hit.id);
      return 'opened';
    case 'signal':
      void openNote(signal, hit.id, 'heard');
      return 'opened';
    case 'person':
      goTo({ screen: 'contacts' });
      return 'opened';
    case 'village':
      goTo({ screen: 'villages', id: hit.id });
      return 'opened';
    case 'party':
      goTo({ screen: 'network', id: hit.id });
      return 'opened';
    case 'programme':
    case 'fundingSource':
      return 'seek-name';
  }
};
