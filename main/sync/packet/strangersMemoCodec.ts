import { z } from 'zod';
import type { Json } from '../../../shared/domain/entity.ts';
import type { JsonObject } from '../../kernel/entry.ts';

/** Computers that only another team knows, by the workspace of that team, to which a person said yes. */
export type Strangers = ReadonlyMap<string, readonly string[]>;

const memo = z.looseObject({ strangers: z.record(z.string(), z.array(z.string())) });

export const recallStrangers = (said: Json): Strangers => {
  const parsed = memo.safeParse(said);
  return new Map(parsed.success ? Object.entries(parsed.data.strangers) : []);
};

export const rememberStrangers = (strangers: Strangers): JsonObject => ({
  strangers: Object.fromEntries([...strangers].map(([team, devices]) => [team, [...devices]])),
});

/** Who takes part somewhere else. In the own team nobody is a stranger, whose ever it was before. */
export const strangersTo = (own: string | null, strangers: Strangers): readonly string[] => [
  ...new Set([...strangers].flatMap(([team, devices]) => (team === own ? [] : devices))),
];
