import { z } from 'zod';

const keyEntry = z.object({ number: z.int().min(1), text: z.string().max(1000) });
export type KeyEntry = z.infer<typeof keyEntry>;

/** What the numbers in the drawing of a bridge stand for, in the columns of one slide. */
export const bridgeKey = z.object({
  of: z.enum(['planks', 'pillars']),
  columns: z.array(z.array(keyEntry).readonly()).readonly(),
});
export type BridgeKey = z.infer<typeof bridgeKey>;
