import { z } from 'zod';
import { recordId } from '../domain/field.ts';
import type { Result } from '../result.ts';
import { changes } from './channel.ts';
import type { Receipt, WriteError } from './edit.ts';

const target = z.object({ kind: z.string().min(1).max(40), id: recordId });

/** `retention-stop`: while that is on, nothing goes for good. */
export type EraseError = WriteError | { readonly kind: 'retention-stop' };

export const eraseRequests = {
  /** Takes records away for good, everywhere. Nothing brings them back. */
  'erase:records': changes(z.object({ targets: z.array(target).min(1).max(500) }))<
    Result<Receipt, EraseError>
  >(),
};

export interface EraseEvents {
  /** Gone for good, by this person or a colleague: hold on to nothing of it. */
  'erase:erased': { readonly targets: readonly { readonly kind: string; readonly id: string }[] };
}
