import { z } from 'zod';
import type { PersonalDataKind } from '../privacy/personalData.ts';
import { hitChoices } from './share.ts';

/** What becomes on paper of each place where these words stand; the card itself stays as it is. */
export const leavingChoice = z.object({
  text: z.string().max(1_000),
  choice: z.enum(hitChoices),
});
export type LeavingChoice = z.infer<typeof leavingChoice>;

export const leavingChoices = z.array(leavingChoice).max(50_000);

/** A card that seems to name somebody, whether colleagues have it or not. */
export interface NamedCard {
  readonly kind: 'lesson' | 'initiative';
  readonly id: string;
  readonly title: string;
  readonly names: readonly LeavingName[];
}

export interface LeavingName {
  readonly text: string;
  readonly kind: PersonalDataKind;
}
