import type { Words } from '../nl.ts';

export const news: Words['news'] = {
  title: 'New from colleagues',
  hint: 'This came in since you looked. What you open, you have seen.',
  empty: 'Nothing new. You have seen it all.',
  emptyAlone: 'You do not share with colleagues yet. What they share will come here.',
  toSharing: 'Go to Sharing',
  count_one: '{{count}} new',
  count_other: '{{count}} new',
  allSeen: 'All seen',
  seen: 'seen',
  untitled: 'Untitled',
  other: 'Something else',
  what: {
    new: 'new',
    changed: 'changed',
    withdrawn: 'no longer shared',
    merged: 'merged',
    versions: '2 versions',
  },
};
