import { z } from 'zod';

/**
 * Where a record was brought in from, so that the same card is not brought in twice: which card of
 * which program, and what stood on it then. Both are hashes: they say nothing to who reads them.
 */
export const importMark = z.object({
  key: z.string().regex(/^[0-9a-f]{32}$/),
  content: z.string().regex(/^[0-9a-f]{32}$/),
});
export type ImportMark = z.infer<typeof importMark>;
