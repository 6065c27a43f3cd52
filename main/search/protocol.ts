import type { ChildProcess } from '../process/childProcess.ts';
import type { RawRecord } from '../../shared/domain/entity.ts';
import type { SearchQuery, SearchReply } from '../../shared/ipc/search.ts';

/** What main tells the search process. */
export type ToSearch =
  | { readonly say: 'put'; readonly records: readonly RawRecord[] }
  | { readonly say: 'drop'; readonly kind: string; readonly ids: readonly string[] }
  | { readonly say: 'filled' }
  | { readonly say: 'find'; readonly ask: number; readonly query: SearchQuery };

/** What the search process answers. */
export type FromSearch =
  | { readonly say: 'found'; readonly ask: number; readonly reply: SearchReply }
  /** A bug of ours; after it the process says nothing more. */
  | { readonly say: 'failed'; readonly where: string };

/** The process as main holds it. */
export type SearchProcess = ChildProcess<ToSearch, FromSearch>;
