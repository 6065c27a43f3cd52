import { VillageIndex } from './VillageIndex.tsx';
import { VillagePage } from './VillagePage.tsx';

/** All villages, or what there is to know of one; `id` may name what to begin at, behind a slash. */
export const VillagesScreen = ({ id }: { readonly id?: string | undefined }) => {
  const [villageId, beginAt] = id?.split('/') ?? [];
  return villageId === undefined ? (
    <VillageIndex />
  ) : (
    <VillagePage key={villageId} id={villageId} beginAt={beginAt} />
  );
};
