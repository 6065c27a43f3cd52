import type { Words } from '../nl.ts';

/** Which initiatives are kin: on the page of one, and as a family tree. */
export const kin: Words['kin'] = {
  tie: {
    grew_from: 'grew from',
    seeks_out: 'seeks out',
    inspired_by: 'inspired by',
    part_of: 'is part of',
  },
};
