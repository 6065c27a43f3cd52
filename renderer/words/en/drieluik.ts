import type { drieluik as nl } from '../nl/drieluik.ts';

export const drieluik: typeof nl = {
  seated: 'At the table: {{names}}.',
  empty: 'Empty chair: {{names}}.',
};
