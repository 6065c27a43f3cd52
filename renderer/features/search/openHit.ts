import { readRecord } from '../../../shared/domain/entity.ts';
import { story } from '../../../shared/domain/story.ts';
import type { SearchHit } from '../../../shared/ipc/search.ts';
import { call } from '../../app/api.ts';
import { goTo } from '../../app/route.ts';

const openStory = async (id: string): Promise<void> => {
  const raw = await call('record:get', { kind: 'story', id });
  const of = raw === null ? null : readRecord(story, raw).initiativeId;
  if (of !== null) goTo({ screen: 'initiative', id: of });
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
      void openStory(hit.id);
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
