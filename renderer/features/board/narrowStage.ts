import { create } from 'zustand';
import type { Stage } from '../../../shared/domain/enums.ts';

/** The one column that a small window shows; it goes along with a card that is moved. */
export const useNarrowStage = create<{ readonly stage: Stage }>(() => ({ stage: 'heard' }));

export const showStage = (stage: Stage): void => {
  useNarrowStage.setState({ stage });
};
