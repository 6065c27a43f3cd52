import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { register, sharedAs } from './field.ts';

export const longestInsight = 2_000;

/**
 * What a collision taught. What it was about, between whom, and who sat in the circle are never
 * stored: they live in the window for as long as the circle sits, and have no field here.
 */
export const collision = {
  kind: 'collision',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own' },
  news: { words: ['insight'] },
  fields: {
    insight: register(z.string().max(longestInsight), '', 'share'),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
  mayShare: ({ insight }: Readonly<Record<string, unknown>>): boolean =>
    typeof insight === 'string' && insight.trim() !== '',
} as const;
export type Collision = RecordOf<typeof collision>;
