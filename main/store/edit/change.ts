import type { Json, StoreName } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** An edit, or one that undoes another: it then leaves a field alone that somebody changed since. */
export type Change = (Edit | Reopen) & { readonly ifNow?: Json; readonly in?: StoreName };

/**
 * Undoes a choice between values written apart: they stand beside each other again, the shown one last.
 * Of a text these are the dots of its edits; an edit beside it puts the words back.
 */
interface Reopen {
  readonly op: 'reopen';
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly values: readonly Json[];
}
