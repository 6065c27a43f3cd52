import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { readRecord } from '../../../../../../shared/domain/entity.ts';
import type { Json } from '../../../../../../shared/domain/entity.ts';
import { initiative } from '../../../../../../shared/domain/initiative.ts';
import type { Edit } from '../../../../../../shared/ipc/edit.ts';
import type { BridgeFacts } from '../../../../../../renderer/domain/bridge/facts.ts';
import { openWindow } from '../../../openWindow.ts';

const [cardId, groupId, townId, personId] = [1, 2, 3, 4].map(
  (at) => `019400dd-0000-7000-8000-${String(at).padStart(12, '0')}`,
) as [string, string, string, string];

const made = (kind: string, id: string, values: Record<string, Json>): Edit => ({
  ...{ op: 'create', kind, id },
  values,
});
const group = { name: 'Werkgroep Tuin', panel: 'residents', partyKind: 'residents_group' } as const;
const town = { name: 'Team Ruimte', panel: 'municipality', partyKind: 'department' } as const;

/** The drawing of a card of which a plank says this, as it will leave the app. */
const openDrawing = async (text: string, title = 'Een tuin', who = '') => {
  await openWindow({
    edits: [
      made('party', groupId, group),
      made('party', townId, town),
      made('person', personId, { displayName: 'Geertje' }),
    ],
  });
  const { loadKind } = await import('../../../../../../renderer/app/records.ts');
  await Promise.all(['party', 'person', 'village', 'area', 'department'].map(loadKind));
  const { DrawingDialog } =
    await import('../../../../../../renderer/features/initiative/bridge/DrawingDialog.tsx');
  const meta = { kind: 'initiative', createdAt: '', updatedAt: '', authorId: '' };
  const record = readRecord(initiative, { id: cardId, ...meta, values: { title } });
  const bridge: BridgeFacts = {
    planks: [{ id: 'a', kind: 'strength', text, status: 'offered', who }],
    pillars: [{ id: townId, ...town }],
  };
  render(<DrawingDialog {...{ record, bridge }} onClose={() => undefined} />);
  const dialog = await screen.findByRole('dialog');
  const drawing = within(dialog).getByRole('img');
  // As one line: a drawing breaks its words.
  const drawn = () =>
    `${drawing.getAttribute('aria-label') ?? ''} ${[
      ...drawing.querySelectorAll('title, tspan, text'),
    ]
      .map(({ textContent }) => textContent)
      .join(' ')}`;
  return { dialog, drawn };
};

const hint = /^Staat hier een naam\?/;

describe('the drawing of one card', () => {
  it('leaves the names of groups out of its words, until they may be named', async () => {
    const { dialog, drawn } = await openDrawing(
      'graven met Werkgroep Tuin',
      'Hulp van Werkgroep Tuin',
    );
    expect(drawn()).not.toMatch(/Werkgroep/);
    expect(drawn()).toMatch(/Hulp van een groep inwoners/);

    await userEvent.click(within(dialog).getByRole('checkbox', { name: /^Noem groepen/ }));

    expect(drawn()).toMatch(/Hulp van Werkgroep Tuin/);
    expect(drawn()).toMatch(/graven met/);
  });

  it('leaves out who lays a plank, also where that group has no chair', async () => {
    const { drawn } = await openDrawing('graven', 'Een tuin', group.name);

    expect(drawn()).not.toMatch(/Werkgroep/);
    expect(drawn()).toMatch(/Een groep/);
  });

  it('asks nothing about groups where there is none, and leaves the town hall its name', async () => {
    const { dialog, drawn } = await openDrawing('grond van Team Ruimte');

    expect(within(dialog).queryByRole('checkbox')).toBeNull();
    expect(within(dialog).queryByText(hint)).toBeNull();
    expect(drawn()).toMatch(/Team/);
  });

  it('asks about one word that names somebody who is known', async () => {
    const { dialog } = await openDrawing('de sleutel van Geertje');

    expect(await within(dialog).findByText(hint)).toBeTruthy();
  });
});
