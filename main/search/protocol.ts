import type { RawRecord } from '../../shared/domain/entity.ts';
import type { SearchQuery, SearchReply } from '../../shared/ipc/search.ts';

/** What main tells the search thread. */
export type ToSearch =
  | { readonly say: 'put'; readonly records: readonly RawRecord[] }
  | { readonly say: 'drop'; readonly kind: string; readonly ids: readonly string[] }
  | { readonly say: 'filled' }
  | { readonly say: 'find'; readonly ask: number; readonly query: SearchQuery };

/** What the search thread answers. */
export interface FromSearch {
  readonly ask: number;
  readonly reply: SearchReply;
}
