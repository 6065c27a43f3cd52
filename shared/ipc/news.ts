import { z } from 'zod';
import { changes, reads } from './channel.ts';

/** What a colleague did to something, as it stands now. */
export type Arrival = 'new' | 'changed' | 'withdrawn' | 'merged' | 'versions';

/** Something that came in since the person looked. Kept on this computer alone. */
export interface NewsItem {
  /** Names the item for `news:seen`. */
  readonly key: string;
  readonly kind: string;
  /** By which the screens know what the news is about. */
  readonly id: string;
  /** What came in: another record where the news is told of what it belongs to. */
  readonly recordId: string;
  readonly authorId: string;
  readonly what: Arrival;
  /** When it came in, ISO 8601. */
  readonly at: string;
  readonly title: string;
  /** What it stands on the page of, when it has no page of its own. */
  readonly within: { readonly kind: string; readonly id: string } | null;
  /** There is something to open. */
  readonly isThere: boolean;
}

export const newsRequests = {
  /** Newest first. */
  'news:list': reads(z.null())<readonly NewsItem[]>(),
  /** The person has seen these; null is all of them. */
  'news:seen': changes(
    z.object({ keys: z.array(z.string().max(200)).max(1_000).nullable() }),
  )<null>(),
};

export interface NewsEvents {
  /** The list is another one; read it again. */
  'news:changed': null;
}
