import { z } from 'zod';

/** Knows something of a file again without saying what it says. */
export const importHash = z.string().regex(/^[0-9a-f]{32}$/);

/**
 * Where a record was brought in from, so that the same card is not brought in twice: which card of
 * which program, and what stood on it then. Both are hashes: they say nothing to who reads them.
 */
export const importMark = z.object({ key: importHash, content: importHash });
export type ImportMark = z.infer<typeof importMark>;
