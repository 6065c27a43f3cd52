import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Json, RawRecord, Sibling } from '../../../../../shared/domain/entity.ts';
import { openWindow } from '../../openWindow.ts';

const at = '2018-01-11T12:00:00.000Z';
const plankId = '019400aa-0000-7000-8000-000000000011';
const partyId = '019400aa-0000-7000-8000-000000000012';
const sharedPartyId = '019400aa-0000-7000-8000-000000000013';

const sibling = (value: Json, authorId = 'u-anders'): Sibling => ({ value, at, authorId });
const aRecord = (kind: string, change: Partial<RawRecord>): RawRecord => ({
  ...{ id: plankId, kind, createdAt: at, updatedAt: at, authorId: 'me', values: {} },
  ...change,
});
const aParty = aRecord('party', {
  id: partyId,
  values: { name: 'Dorpsbelang' },
  shared: { id: sharedPartyId, isOwn: true, isLive: true },
});

/** What stands where a record is shown, of which two wrote something at once. */
const shown = async (record: RawRecord) => {
  const main = await openWindow({
    answers: {
      'record:get': ({ id }) => (id === record.id ? record : null),
      'record:pieces': ({ kind }) => [JSON.stringify(kind === 'party' ? [aParty] : [])],
    },
  });
  const { RecordVersions } =
    await import('../../../../../renderer/domain/versions/RecordVersions.tsx');
  // As a list has it: which fields, and not yet what was written in them.
  const { siblings: _, values: __, ...listed } = record;
  render(<RecordVersions record={listed} />);
  return { main, user: userEvent.setup() };
};

describe('what two wrote at once in any record', () => {
  it('stands there field by field, by its name', async () => {
    await shown(
      aRecord('contribution', {
        conflicts: ['text', 'status', 'partyId'],
        siblings: {
          text: [sibling('Een schuur'), sibling('Een bakfiets', 'me')],
          status: [sibling('offered'), sibling('missing', 'me')],
          partyId: [sibling(sharedPartyId), sibling(null, 'me')],
        },
      }),
    );

    expect(await screen.findByRole('button', { name: 'Plank: 2 versies' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Ligt de plank er al? 2 versies' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Wie de plank brengt: 2 versies' })).toBeDefined();
  });

  it('is said in words, and chosen under the name that this computer has', async () => {
    const { main, user } = await shown(
      aRecord('contribution', {
        conflicts: ['partyId'],
        siblings: { partyId: [sibling(null, 'me'), sibling(sharedPartyId)] },
      }),
    );

    await user.click(await screen.findByRole('button', { name: 'Wie de plank brengt: 2 versies' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('niets')).toBeDefined();
    expect(await dialog.findByText('Dorpsbelang')).toBeDefined();
    await user.click(dialog.getByRole('button', { name: 'Kies deze: van Een collega' }));

    expect(main.writes.at(-1)).toEqual({
      action: 'settle',
      edits: [{ op: 'set', kind: 'contribution', id: plankId, field: 'partyId', value: partyId }],
    });
  });

  it('can be put together, as long as it fits', async () => {
    const { main, user } = await shown(
      aRecord('experiment', {
        conflicts: ['result'],
        siblings: { result: [sibling('Het werkte.'), sibling('x'.repeat(1_995), 'me')] },
      }),
    );

    await user.click(await screen.findByRole('button', { name: 'Wat kwam eruit? 2 versies' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: 'Bewaar samen' })).toHaveProperty('disabled', true);
    await user.clear(dialog.getByRole('textbox', { name: 'Samen' }));
    await user.type(dialog.getByRole('textbox', { name: 'Samen' }), 'Het werkte een beetje.');
    await user.click(dialog.getByRole('button', { name: 'Bewaar samen' }));

    expect(main.writes.at(-1)?.edits).toMatchObject([{ value: 'Het werkte een beetje.' }]);
  });

  it('is said of a record that came back too', async () => {
    const { main, user } = await shown(
      aRecord('translation', { conflicts: ['$del'], siblings: { $del: [sibling(null)] } }),
    );

    expect(await screen.findByText(/Een collega verwijderde dit/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Houden' }));

    expect(main.writes.at(-1)?.edits).toEqual([
      { op: 'restore', kind: 'translation', id: plankId },
    ]);
  });

  it('leaves out what nobody sees', async () => {
    const { user } = await shown(
      aRecord('contribution', {
        conflicts: ['sample'],
        siblings: { sample: [sibling(true), sibling(false)] },
      }),
    );
    await user.tab();

    expect(screen.queryByRole('button')).toBeNull();
  });
});
