import { stages } from '../../../shared/domain/enums.ts';
import type { Stage } from '../../../shared/domain/enums.ts';

/** Columns share the width until they are as narrow as a card reads well; then they scroll. */
export const columnTracks = (collapsed: readonly Stage[]): string =>
  stages.map((stage) => (collapsed.includes(stage) ? '2.75rem' : 'minmax(14.5rem, 1fr)')).join(' ');
