import { z } from 'zod';
import type { Json } from '../domain/entity.ts';
import { recordId } from '../domain/field.ts';
import type { PersonalDataKind } from '../privacy/personalData.ts';
import type { Result } from '../result.ts';
import { changes, reads } from './channel.ts';
import type { Receipt, WriteError } from './edit.ts';

/** What can be shared with colleagues. */
export const shareKinds = [
  'initiative',
  'lesson',
  'attachment',
  'dilemma',
  'translation',
  'collision',
] as const;
export type ShareKind = (typeof shareKinds)[number];

/** Something in a field that looks like a person. */
export interface ShareHit {
  readonly field: string;
  /** Which element, in a field with several lines of text; 0 in any other. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: PersonalDataKind;
}

export const hitChoices = ['keep', 'remove', 'resident'] as const;
export type HitChoice = (typeof hitChoices)[number];

const hitChoice = z.object({
  field: z.string().max(120),
  at: z.int().min(0),
  from: z.int().min(0),
  to: z.int().min(0),
  text: z.string().max(1_000),
  choice: z.enum(hitChoices),
});
export type ChosenHit = z.infer<typeof hitChoice>;

/** Exactly what colleagues will see, before it is theirs. */
export interface SharePreview {
  readonly fields: readonly { readonly field: string; readonly value: Json }[];
  /** Organisations that go along, by name. */
  readonly organisations: readonly string[];
  /** Chairs that stay here: groups of residents. */
  readonly keptBack: number;
  readonly hits: readonly ShareHit[];
  /** How many things go along: 0 when colleagues have all there is to have. */
  readonly count: number;
}

export type ShareError =
  | WriteError
  | { readonly kind: 'not-there' }
  /** Already with colleagues, or not shared from here. */
  | { readonly kind: 'no-change' }
  /** Nobody said yet that others may see it. */
  | { readonly kind: 'no-permission' }
  /** Without a title nobody knows what it is. */
  | { readonly kind: 'no-title' }
  /** The text changed, or a hit got no choice: look again. */
  | { readonly kind: 'names-found'; readonly hits: readonly ShareHit[] };

const target = { kind: z.enum(shareKinds), id: recordId };

export const shareRequests = {
  'share:preview': reads(z.object(target))<SharePreview | null>(),
  /** Writes a new record for colleagues, from the share fields alone. */
  'share:publish': changes(z.object({ ...target, choices: z.array(hitChoice).max(10_000) }))<
    Result<Receipt, ShareError>
  >(),
  'share:withdraw': changes(z.object(target))<Result<Receipt, ShareError>>(),
  /** The name under which this person writes, to tell own words from those of others. */
  'share:author': reads(z.null())<string>(),
};
