import { z } from 'zod';
import type { PersonalDataKind } from '../privacy/personalData.ts';
import type { Result } from '../result.ts';
import { changes, reads } from './channel.ts';
import type { Receipt, WriteError } from './edit.ts';
import type { ExportDone, ExportError } from './export.ts';
import type { HitChoice } from './share.ts';

type Counts = Readonly<Record<string, number>>;

/** Something in what goes along that looks like a person. */
export interface HandoverName {
  readonly text: string;
  readonly kind: PersonalDataKind;
  /** How often it stands there. */
  readonly count: number;
  /** Titles of some records in which it stands. */
  readonly places: readonly string[];
  /** Somebody who was not asked, or said no: it cannot stay. */
  readonly isRefused: boolean;
  /** Part of a name, without a capital: kept as an everyday word it stands in the book as well. */
  readonly mayBeWord: boolean;
  /** Null while the person still has to choose. */
  readonly choice: HitChoice | null;
}

/** By kind: what goes along, and what is erased without going along. */
export interface HandoverPlan {
  readonly goes: Counts;
  readonly stays: Counts;
  readonly photos: number;
  readonly names: readonly HandoverName[];
}

export interface PackageMade {
  readonly fileName: string;
  readonly records: number;
  readonly people: number;
  /** Photos of which the bytes are not on this computer. */
  readonly missing: number;
}

export type PackageError =
  /** Something that looks like a person has no choice yet. */
  | { readonly kind: 'names-open' }
  | { readonly kind: 'nothing-to-give' }
  | { readonly kind: 'too-large' }
  /** What was written could not be read back as it was. */
  | { readonly kind: 'not-read-back' }
  | { readonly kind: 'not-written'; readonly because: 'disk-full' | 'no-access' | 'disk-error' };

export type ClearError =
  | WriteError
  /** "Bewaarstop": nothing may be erased now. */
  | { readonly kind: 'retention-stop' }
  | { readonly kind: 'no-package' }
  /** The package does not lie where it was written, or is another file now. */
  | { readonly kind: 'package-gone' }
  /** Something was written since the package was made. */
  | { readonly kind: 'changed-since' };

/** Counts alone, of what this computer no longer has. */
export interface Cleared {
  readonly counts: Counts;
}

export type OpenPackageError =
  | { readonly kind: 'wrong-passphrase' }
  | { readonly kind: 'not-readable' }
  | { readonly kind: 'not-a-package' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' };

export interface PreviewCard {
  readonly title: string;
  readonly villages: readonly string[];
  /** A calendar date that may be vague; null where nobody said. */
  readonly touch: {
    readonly value: string;
    readonly precision: 'day' | 'month' | 'season' | 'year';
  } | null;
}

/** What a package would bring, before anything of it is kept. */
export interface PackagePreview {
  readonly from: string;
  readonly madeOn: string;
  readonly brings: Counts;
  readonly people: number;
  readonly photos: number;
  /** Records that are here already: they are left as they are. */
  readonly known: number;
  /** Records and persons that were erased on this computer: they do not come back here. */
  readonly erased: number;
  readonly letGo: readonly PreviewCard[];
  readonly route: readonly {
    readonly week: number;
    readonly village: string;
    readonly cards: number;
  }[];
}

export interface PackageTaken extends Receipt {
  /** The record that remembers it. */
  readonly id: string;
  readonly records: number;
  /** Those of which the bytes were not here. */
  readonly photos: number;
}

export const bookOrder = z.object({ title: z.string().max(200), language: z.enum(['nl', 'en']) });
export type BookOrder = z.infer<typeof bookOrder>;

const passphrase = z.string().min(1).max(300);

export const handoverRequests = {
  'handover:plan': reads(z.null())<HandoverPlan>(),
  /** Asks where, writes, and reads back with the phrase; null when the person changes their mind. */
  'handover:write': reads(z.object({ passphrase }))<Result<PackageMade, PackageError> | null>(),
  /** The handover book as a tagged PDF; `export:open` then opens it by its job. */
  'export:handover': reads(z.object({ job: z.uuid(), order: bookOrder }))<
    Result<ExportDone, ExportError | { readonly kind: 'names-open' }>
  >(),
  /** The package was put elsewhere: true when the file that the person shows is that package. */
  'handover:find': reads(z.null())<boolean | null>(),
  /** Clears the private store, for good. */
  'handover:clear': changes(z.null())<Result<Cleared, ClearError>>(),
  /** Asks which file, or with `isAgain` tries the phrase on the file of just now. */
  'handover:open': reads(z.object({ passphrase, isAgain: z.boolean() }))<Result<
    PackagePreview,
    OpenPackageError
  > | null>(),
  /** Keeps what the package of just now brings, as one action. */
  'handover:take': changes(z.null())<
    Result<PackageTaken, WriteError | { readonly kind: 'no-package' }>
  >(),
};
