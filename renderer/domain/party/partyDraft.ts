import type { Layer, Panel, PartyKind } from '../../../shared/domain/enums.ts';
import { usualPanel } from '../../../shared/domain/party.ts';
import type { Party } from '../../../shared/domain/party.ts';

export interface PartyDraft {
  readonly name: string;
  readonly partyKind: PartyKind;
  readonly panel: Panel;
  readonly chainPartner: boolean;
  readonly departmentId: string | null;
  readonly layer: Layer | null;
}

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
