import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { domains } from './enums.ts';
import { passage, recordId, refersTo, register, sharedAs } from './field.ts';
import { fuzzyDate } from './fuzzyDate.ts';

export const roles = [
  'facilitating',
  'steering',
  'bit_of_both',
  'letting_go',
  'enforcing',
  'safety_net',
] as const;
export const role = z.enum(roles);
export type Role = (typeof roles)[number];

/** What the role is about, where it is not about a department. */
export const commonPlanes = ['whole', ...domains] as const;

/** The role of the municipality in one initiative, on one plane, for a while. */
export const rolePeriod = {
  kind: 'rolePeriod',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own' },
  fields: {
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    /** One of `commonPlanes`, or the id of a department. */
    plane: register<string, 'share'>(z.enum(commonPlanes).or(recordId), 'whole', 'share'),
    role: register(role, 'facilitating', 'share'),
    from: register(fuzzyDate.nullable(), null, 'share'),
    /** Null while it goes on. */
    to: register(fuzzyDate.nullable(), null, 'share'),
    why: register(passage, '', 'share'),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
  partOf: ['initiativeId'],
} as const;
export type RolePeriod = RecordOf<typeof rolePeriod>;
