import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { layer, panel, partyKind } from './enums.ts';
import type { Panel, PartyKind } from './enums.ts';
import { calendarDate, line, quiet, recordId, register, sharedAs } from './field.ts';

/** A group or an organisation that takes part. Never a person. */
export const party = {
  kind: 'party',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own', onlyNamed: true },
  fields: {
    name: register(line, '', 'share'),
    partyKind: register(partyKind, 'volunteer_org', 'share'),
    panel: register(panel, 'organisations', 'share'),
    chainPartner: register(z.boolean(), false, 'share'),
    /** Where in the town hall, of who sits there: a department and a layer. */
    departmentId: register(recordId.nullable(), null, 'share'),
    layer: register(layer.nullable(), null, 'share'),
    /** Of a group of residents, kept on purpose: the day on which the app asks again. */
    reviewBy: quiet(calendarDate.nullable(), null),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type Party = RecordOf<typeof party>;

/** The corner of the drieluik where a kind of party sits unless somebody says otherwise. */
export const usualPanel = (kind: PartyKind): Panel => {
  switch (kind) {
    case 'residents_group':
      return 'residents';
    case 'department':
    case 'province':
      return 'municipality';
    default:
      return 'organisations';
  }
};
