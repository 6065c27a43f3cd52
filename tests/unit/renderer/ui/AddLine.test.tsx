import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { AddLine } from '../../../../renderer/ui/AddLine.tsx';

type Add = () => Promise<void>;

const field = (onAdd: (typed: string) => Promise<boolean>, addsWhenLeft?: (add: Add) => Add) => {
  const { unmount } = render(
    <AddLine
      {...{ label: 'Vraag', addLabel: 'Bewaar', maxLength: 300, onAdd }}
      {...(addsWhenLeft && { addsWhenLeft })}
    />,
  );
  return { unmount, typing: screen.getByRole('textbox', { name: 'Vraag' }) };
};
const nothing = () => Promise.resolve();

describe('a line that was typed and not added', () => {
  it.each([
    [() => nothing, [['Komt er geld?']]],
    [undefined, []],
  ])('is added when the field goes, where that is asked', async (addsWhenLeft, added) => {
    const onAdd = vi.fn(() => Promise.resolve(true));
    const { unmount, typing } = field(onAdd, addsWhenLeft);
    await userEvent.type(typing, ' Komt er geld? ');

    unmount();

    expect(onAdd.mock.calls).toEqual(added);
  });

  it('is added once when the field goes while it is being kept', async () => {
    const onAdd = vi.fn(() => new Promise<boolean>(() => undefined));
    const { unmount, typing } = field(onAdd, () => nothing);
    await userEvent.type(typing, 'Komt er geld?{Enter}');

    unmount();

    expect(onAdd).toHaveBeenCalledTimes(1);
  });

  it('is added when the app ends', async () => {
    const onAdd = vi.fn(() => Promise.resolve(true));
    const asked: Add[] = [];
    const { typing } = field(onAdd, (add) => {
      asked.push(add);
      return nothing;
    });
    await userEvent.type(typing, 'Komt er geld?');

    await act(async () => asked[0]?.());

    expect(onAdd.mock.calls).toEqual([['Komt er geld?']]);
  });

  it('is another one that is typed and added while the one before is being kept', async () => {
    const keeping: ((kept: boolean) => void)[] = [];
    const onAdd = vi.fn((_line: string) => new Promise<boolean>((kept) => keeping.push(kept)));
    const { typing } = field(onAdd);

    await userEvent.type(typing, 'Komt er geld?{Enter}En wanneer?{Enter}Wie');
    await act(async () => keeping[0]?.(true));

    expect(onAdd.mock.calls).toEqual([['Komt er geld?'], ['En wanneer?']]);
    expect(screen.getByDisplayValue('Wie')).toBe(typing);
    await act(async () => keeping[1]?.(false));
    expect(screen.getByDisplayValue('En wanneer? Wie')).toBe(typing);
  });
});
