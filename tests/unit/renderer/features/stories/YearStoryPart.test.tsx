import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { yearChoiceId } from '../../../../../shared/domain/yearChoice.ts';
import { openWindow } from '../../openWindow.ts';

const subject = {
  subjectKind: 'lesson',
  subjectId: '019400aa-0000-7000-8000-000000000001',
  reason: 'Het mag klein zijn.',
};
/** Long past: on offer only because of what is here. */
const [chosenIn, proposedFor] = [2019, 2017];

const aPart = async () => {
  await openWindow({
    edits: [
      {
        ...{ op: 'create', kind: 'yearChoice', id: yearChoiceId(chosenIn) },
        values: { year: chosenIn, choice: subject },
      },
      {
        ...{ op: 'create', kind: 'storyProposal', id: '019400aa-0000-7000-8000-000000000002' },
        values: { year: proposedFor, ...subject },
      },
    ],
  });
  const { YearStoryPart } =
    await import('../../../../../renderer/features/stories/YearStoryPart.tsx');
  render(<YearStoryPart />);
  await screen.findByRole('button', { name: /Welk jaar/ });
  const user = userEvent.setup();
  const which = () => screen.getByRole('button', { name: /Welk jaar/ });
  const choose = async (year: number): Promise<void> => {
    await user.click(which());
    await user.click(await screen.findByRole('option', { name: String(year) }));
    await waitFor(() => {
      expect(which().textContent).toContain(String(year));
    });
  };
  await choose(chosenIn);
  // What was chosen never was on this computer: it says so, and the choice can be taken away.
  await screen.findByRole('heading', { name: 'Dit verhaal is er niet meer' });
  screen.getByText(/niet meer gedeeld, of nog niet op deze computer/);
  (await screen.findByRole('button', { name: 'Haal de keuze weg' })).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Haal de keuze weg' })).toBeNull();
  });
  return { which, choose };
};

it('stays at a year of which the choice was taken away, and has it to choose from later', async () => {
  const { which, choose } = await aPart();
  expect(which().textContent).toContain(String(chosenIn));

  await choose(proposedFor);
  await choose(chosenIn);

  expect(which().textContent).toContain(String(chosenIn));
});

it('gives the keys to the year when the button for taking away went by its own press', async () => {
  const { which } = await aPart();

  expect(document.activeElement).toBe(which());
});
