import { describe, expect, it } from 'vitest';
import { previewNames } from '../../../../../renderer/features/share/previewNames.ts';
import { allEntities } from '../../../../../shared/domain/kinds.ts';
import { shareKeys } from '../../../../../shared/domain/sharePart.ts';
import { shareKinds } from '../../../../../shared/ipc/share.ts';

/** Share fields that say nothing by themselves, or that have a line of their own in the dialog. */
const unsaid: ReadonlySet<string> = new Set([
  // Organisations by name, and how many groups of residents stay behind.
  'initiative/partyIds',
  // The photo on the card is one of those in the list.
  'initiative/coverId',
  // The picture itself; its name, words and permission are said.
  'attachment/file',
  'attachment/size',
  // The order of the planks, a key of a few letters.
  'contribution/position',
  // True when residents bring it, who stay unnamed.
  'contribution/byResidents',
  'gameSeat/byResidents',
  // A slide never goes to colleagues; these fields are what its file may hold.
  'slide/slideKind',
  'slide/title',
  'slide/words',
  'slide/notes',
  'slide/photoId',
]);

const isShareKind = (kind: string): boolean => (shareKinds as readonly string[]).includes(kind);

/** What goes to colleagues by choice, and what goes along with it. */
const going = allEntities().filter(
  ({ kind, home, partOf = [] }) => home === 'private' && (isShareKind(kind) || partOf.length > 0),
);

describe('what colleagues will see', () => {
  it.each(going.map((entity) => [entity.kind, entity] as const))(
    'is said of a %s field by field',
    (kind, entity) => {
      const whole = new Set(entity.partOf ?? []);
      const silent = shareKeys(entity)
        .filter((field) => !whole.has(field))
        .map((field) => `${kind}/${field}`)
        .filter((name) => previewNames[name] === undefined && !unsaid.has(name));

      expect(silent).toEqual([]);
    },
  );
});
