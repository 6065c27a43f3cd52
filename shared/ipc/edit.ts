import { z } from 'zod';
import type { Json } from '../domain/entity.ts';
import { maxTextLength, recordId } from '../domain/field.ts';

export const json = z.json() as z.ZodType<Json>;
const target = { kind: z.string().min(1).max(40), id: recordId };
const field = z.string().min(1).max(60);
const longText = z.string().max(maxTextLength);

/** One change of one record. The store checks names and values against the entity. */
export const edit = z.discriminatedUnion('op', [
  z.object({ op: z.literal('create'), ...target, values: z.record(field, json) }),
  z.object({ op: z.literal('set'), ...target, field, value: json }),
  z.object({ op: z.literal('add'), ...target, field, value: json }),
  z.object({ op: z.literal('remove'), ...target, field, value: json }),
  /** `base` is the text the writer started from, so that what came in meanwhile is kept. */
  z.object({ op: z.literal('text'), ...target, field, base: longText, next: longText }),
  /** A text that was merged is right as it is. */
  z.object({ op: z.literal('accept'), ...target, field }),
  z.object({ op: z.literal('delete'), ...target }),
  z.object({ op: z.literal('restore'), ...target }),
]);
export type Edit = z.infer<typeof edit>;

/** What the person did, for the undo menu and the history: a key of the word list. */
export const actions = [
  'create',
  'edit',
  'move',
  'delete',
  'restore',
  'close',
  'shelve',
  'putBack',
  'sample',
  'import',
  'settle',
  'share',
  'withdraw',
  'takeOver',
] as const;
export const action = z.enum(actions);
export type Action = (typeof actions)[number];

/** One action of a person: all of it is kept, or none. */
export const write = z.object({
  edits: z.array(edit).min(1).max(50_000),
  action,
  /** What a profile begins with, such as its villages: undo stops before it. */
  isBeginning: z.boolean().optional(),
  /** A pause in typing: what is typed on goes on in the same step of undo. */
  isTyping: z.boolean().optional(),
});
export type Write = z.infer<typeof write>;

export type WriteError =
  /** The disk is full, or refuses. Nothing of this write was kept; the text is still on screen. */
  | { readonly kind: 'not-saved'; readonly because: 'disk-full' | 'no-access' | 'disk-error' }
  /** A newer version wrote this profile: reading is safe, writing is not. */
  | { readonly kind: 'read-only' }
  | { readonly kind: 'invalid-edit'; readonly at: number };

export interface Receipt {
  /** ISO 8601, for "Bewaard". */
  readonly savedAt: string;
  /** Names it for `undo:undo`; null where nothing changed, or nothing takes it back. */
  readonly step: number | null;
}
