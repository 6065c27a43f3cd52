import { z } from 'zod';
import {
  layer,
  panel as panelSchema,
  partyKind as partyKindSchema,
} from '../../../shared/domain/enums.ts';
import type { Panel, PartyKind } from '../../../shared/domain/enums.ts';
import { usualPanel } from '../../../shared/domain/party.ts';
import type { Party } from '../../../shared/domain/party.ts';

/** A party as it stands in its dialog, until it is kept. A crash may leave it half. */
export const partyDraft = z.object({
  name: z.string(),
  partyKind: partyKindSchema,
  panel: panelSchema,
  chainPartner: z.boolean(),
  departmentId: z.string().nullable(),
  layer: layer.nullable(),
});
export type PartyDraft = Readonly<z.infer<typeof partyDraft>>;

/** What its form is called while it is filled in. */
export const partyForm = (id = 'new'): string => `party/${id}`;

/** The same for a new one that comes to sit in a corner of an initiative. */
export const newPartyForm = (initiativeId: string, panel: Panel): string =>
  `newParty/${initiativeId}/${panel}`;

/** What mostly sits in a corner: a first guess, easily changed. */
const usualKind: Readonly<Record<Panel, PartyKind>> = {
  residents: 'residents_group',
  municipality: 'department',
  organisations: 'volunteer_org',
};

export const newParty = (panel: Panel, name: string): PartyDraft => ({
  name,
  panel,
  partyKind: usualKind[panel],
  chainPartner: false,
  departmentId: null,
  layer: null,
});

export const draftOf = (party: Party): PartyDraft => ({
  name: party.name,
  partyKind: party.partyKind,
  panel: party.panel,
  chainPartner: party.chainPartner,
  departmentId: party.departmentId,
  layer: party.layer,
});

export const withKind = (draft: PartyDraft, partyKind: PartyKind): PartyDraft => ({
  ...draft,
  partyKind,
  panel: usualPanel(partyKind),
});

/** As it is kept: only who sits in the town hall has a place there. No ladder elsewhere. */
export const keptValues = (draft: PartyDraft): PartyDraft => {
  const name = draft.name.trim();
  return draft.panel === 'municipality'
    ? { ...draft, name }
    : { ...draft, name, departmentId: null, layer: null };
};
