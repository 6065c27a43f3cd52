import { fieldNames } from '../../domain/fields/fieldNames.ts';
import type { WordKey } from '../../words/i18n.ts';

/** What has a line of its own in the dialog, or is said there with something else. */
const saidElsewhere: ReadonlySet<string> = new Set([
  // Organisations by name, and how many groups of residents stay behind.
  'initiative/partyIds',
  // The photo on the card is one of those in the list.
  'initiative/coverId',
  // Residents, who stay unnamed.
  'contribution/byResidents',
  'gameSeat/byResidents',
]);

/** What each field that goes to colleagues is called in the preview. A test sees that none is left out. */
export const previewNames: Readonly<Record<string, WordKey>> = {
  ...Object.fromEntries(Object.entries(fieldNames).filter(([field]) => !saidElsewhere.has(field))),
  // An organisation that goes along is no field of the card.
  'party/name': 'share.parts.organisation',
};
