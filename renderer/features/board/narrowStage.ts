import { create } from 'zustand';
import type { Stage } from '../../../shared/domain/enums.ts';

/**
 * The one column that a small window shows; it goes along with a card that is moved. Null as long
 * as nobody chose one.
 */
export const useNarrowStage = create<{ readonly stage: Stage | null }>(() => ({ stage: null }));

export const showStage = (stage: Stage): void => {
  useNarrowStage.setState({ stage });
};
