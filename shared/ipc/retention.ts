import { z } from 'zod';
import { recordId } from '../domain/field.ts';
import type { RetentionKind } from '../privacy/retention.ts';
import { changes, reads } from './channel.ts';

/** Something about which the question stands. */
export interface RetentionDue {
  readonly kind: RetentionKind;
  readonly id: string;
  /** The day its time began. */
  readonly since: string;
  /** It stays at least until this day. */
  readonly staysUntil: string;
  /** Colleagues have it too. */
  readonly isShared: boolean;
}

export const retentionRequests = {
  /** Everything that the app should ask about today. */
  'retention:due': reads(z.null())<readonly RetentionDue[]>(),
  /** The question stood on the screen; without that nothing ever goes by itself. */
  'retention:asked': changes(z.object({ ids: z.array(recordId).max(50_000) }))<null>(),
};

export interface RetentionEvents {
  /** Asked in vain, and now gone: how much of what. */
  'retention:tidied': {
    readonly counts: readonly { readonly kind: RetentionKind; readonly count: number }[];
  };
}
