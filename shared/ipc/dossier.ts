import { z } from 'zod';

export const dossierLimits = {
  ...{ author: 200, subject: 300, caseNumber: 100 },
  ...{ keyword: 100, keywords: 40 },
} as const;

/** What goes with a piece for the file of the municipality. Typed for it: no private field is read. */
export const dossierFacts = z.object({
  /** A function, never a person. */
  author: z.string().max(dossierLimits.author),
  subject: z.string().max(dossierLimits.subject),
  caseNumber: z.string().max(dossierLimits.caseNumber),
  keywords: z.array(z.string().max(dossierLimits.keyword)).max(dossierLimits.keywords),
});
export type DossierFacts = z.infer<typeof dossierFacts>;
