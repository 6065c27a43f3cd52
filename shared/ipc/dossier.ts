import { z } from 'zod';

/** What goes with a piece for the file of the municipality. Typed for it: no private field is read. */
export const dossierFacts = z.object({
  /** A function, never a person. */
  author: z.string().max(200),
  subject: z.string().max(300),
  caseNumber: z.string().max(100),
  keywords: z.array(z.string().max(100)).max(40),
});
export type DossierFacts = z.infer<typeof dossierFacts>;
