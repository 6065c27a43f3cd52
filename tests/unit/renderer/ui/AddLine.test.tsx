import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { AddLine } from '../../../../renderer/ui/AddLine.tsx';

const field = (onAdd: (typed: string) => Promise<boolean>, addsWhenLeft: boolean) => {
  const { unmount } = render(
    <AddLine label="Vraag" addLabel="Bewaar" maxLength={300} {...{ onAdd, addsWhenLeft }} />,
  );
  return { unmount, typing: screen.getByRole('textbox', { name: 'Vraag' }) };
};

describe('a line that was typed and not added', () => {
  it.each([
    [true, [['Komt er geld?']]],
    [false, []],
  ])('is added when the field goes, where that is asked: %s', async (addsWhenLeft, added) => {
    const onAdd = vi.fn(() => Promise.resolve(true));
    const { unmount, typing } = field(onAdd, addsWhenLeft);
    await userEvent.type(typing, ' Komt er geld? ');

    unmount();

    expect(onAdd.mock.calls).toEqual(added);
  });

  it('is added once when the field goes while it is being kept', async () => {
    const onAdd = vi.fn(() => new Promise<boolean>(() => undefined));
    const { unmount, typing } = field(onAdd, true);
    await userEvent.type(typing, 'Komt er geld?{Enter}');

    unmount();

    expect(onAdd).toHaveBeenCalledTimes(1);
  });
});
