import { z } from 'zod';
import { theme } from '../domain/enums.ts';
import { recordId } from '../domain/field.ts';
import type { Mark } from '../search/marks.ts';
import { reads } from './channel.ts';

/** What can be found, in the order in which a mixed list shows it. */
export const searchKinds = [
  'initiative',
  'lesson',
  'experiment',
  'onTheSpotAgreement',
  'knowledgeQuestion',
  'dilemma',
  'village',
  'party',
  'programme',
  'fundingSource',
  'story',
  'signal',
  'person',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Own notes: found by their own words, of which the first stand for a title. */
const noteKinds: ReadonlySet<string> = new Set<SearchKind>(['story', 'signal']);
export const isNote = (kind: string): boolean => noteKinds.has(kind);

/** Nothing of it leaves this computer, its title neither. */
export const isOnlyHere = (kind: SearchKind): boolean => isNote(kind) || kind === 'person';

/** What a name beside a title is of it. */
export type NameOf =
  | 'village'
  | 'alias'
  | 'strength'
  | 'party'
  | 'programme'
  | 'fundingSource'
  | 'period'
  | 'tag'
  | 'topic'
  | 'forWhom'
  | 'initiative';

/** A short name that belongs to a record, as it was found. */
export interface FoundName {
  readonly of: NameOf;
  readonly name: string;
  readonly ranges: readonly Mark[];
}

export interface SearchHit {
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  readonly titleRanges: readonly Mark[];
  /** The title itself is of what never leaves this computer. */
  readonly isTitlePrivate: boolean;
  /** A piece of a long text around what was found, or its beginning; empty without texts. */
  readonly snippet: string;
  readonly snippetRanges: readonly Mark[];
  /** The snippet comes from a field that never leaves this computer. */
  readonly isPrivate: boolean;
  /** Names beside the title by which it was found, where title and snippet do not show it. */
  readonly names: readonly FoundName[];
  /** The words of this record that answer the query, folded: for marking them elsewhere. */
  readonly words: readonly string[];
  readonly score: number;
}

export interface SearchReply {
  /** `filling`: the index is being made; what it has already is here. */
  readonly state: 'ready' | 'filling';
  /** Nothing matched as typed; these look like it. */
  readonly isGuess: boolean;
  readonly total: number;
  /** All that was found, best first, up to `maxFound`; `hits` tells more about the first of them. */
  readonly found: readonly { readonly kind: SearchKind; readonly id: string }[];
  readonly hits: readonly SearchHit[];
}

export const maxFound = 10_000;

/** Where something is and what it is about; within one of the three any may fit, all three must. */
export const searchFilter = z.object({
  areaIds: z.array(recordId),
  villageIds: z.array(recordId),
  themes: z.array(theme),
});
export type SearchFilter = z.infer<typeof searchFilter>;

export const noSearchFilter: SearchFilter = { areaIds: [], villageIds: [], themes: [] };

export const isSearchFiltered = ({ areaIds, villageIds, themes }: SearchFilter): boolean =>
  areaIds.length + villageIds.length + themes.length > 0;

export const searchQuery = z.object({
  text: z.string().max(200),
  kinds: z.array(z.enum(searchKinds)).optional(),
  /** With no text to seek: all that fits it, what was changed last first. */
  filter: searchFilter.optional(),
  limit: z.int().min(0).max(200),
  /** Of one kind no more hits than this: a hundred notes do not hide a card. */
  ofAKind: z.int().min(1).optional(),
  /** One of the words is enough; what has more of them stands first. */
  any: z.boolean().optional(),
});
export type SearchQuery = z.infer<typeof searchQuery>;

export const searchRequests = {
  'search:find': reads(searchQuery)<SearchReply>(),
};

export interface SearchEvents {
  /** The index holds everything: what is shown may be asked again. */
  'search:ready': null;
}
