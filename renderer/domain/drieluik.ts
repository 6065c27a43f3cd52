import { panels } from '../../shared/domain/enums.ts';
import type { Panel } from '../../shared/domain/enums.ts';

interface Sitting {
  readonly partyIds: readonly string[];
}
type PanelById = ReadonlyMap<string, { readonly panel: Panel }>;

const nobody: readonly Panel[] = [];

/** The corners where somebody sits, in the order of the glyph. */
export const seatedPanels = ({ partyIds }: Sitting, parties: PanelById): readonly Panel[] => {
  if (partyIds.length === 0) return nobody;
  const seated = new Set(partyIds.map((id) => parties.get(id)?.panel));
  return panels.filter((panel) => seated.has(panel));
};
