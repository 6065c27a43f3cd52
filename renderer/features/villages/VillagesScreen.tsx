import { VillageIndex } from './VillageIndex.tsx';
import { VillagePage } from './VillagePage.tsx';

/** All villages, or what there is to know of one. */
export const VillagesScreen = ({ id }: { readonly id?: string | undefined }) =>
  id === undefined ? <VillageIndex /> : <VillagePage id={id} />;
