import { z } from 'zod';
import type { Json } from '../domain/entity.ts';
import { changes, reads } from './channel.ts';

/** What a form is called while it is being filled in: `contact/new/…`. */
const name = z.string().min(1).max(200);
const json = z.json() as z.ZodType<Json>;

/** Half a form: it must come back after a crash, and leave nothing behind once it is kept. */
export type HeldForms = Readonly<Record<string, Json>>;

export const heldRequests = {
  'held:list': reads(z.null())<HeldForms>(),
  /** Null when it was kept or cancelled. */
  'held:set': changes(z.object({ name, value: json.nullable() }))<null>(),
};
