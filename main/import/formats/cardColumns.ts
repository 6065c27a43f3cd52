import { ownColumn } from '../source.ts';
import type { Column } from '../source.ts';

/** What the card of a board program has, in the order in which its reader fills it in. */
export const cardColumns: readonly Column[] = [
  ownColumn('name', 'title'),
  ownColumn('list', 'list'),
  ownColumn('labels', 'tags'),
  ownColumn('text', 'text', true),
  ownColumn('start', 'begunOn'),
  ownColumn('due', 'touchOn'),
  ownColumn('members', 'people'),
  ownColumn('comments', 'comments', true),
];
