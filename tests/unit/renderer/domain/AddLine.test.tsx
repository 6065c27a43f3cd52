import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Json } from '../../../../shared/domain/entity.ts';
import { openWindow } from '../openWindow.ts';

/** What main was told, in order. */
type Told = readonly [string, Json];

const field = async (
  onAdd: (typed: string) => Promise<boolean>,
  addsWhenLeft: boolean = false,
  left: Readonly<Record<string, Json>> = {},
) => {
  const told: Told[] = [];
  await openWindow({
    answers: {
      'held:list': () => left,
      'held:set': ({ name, value }) => {
        told.push([name, value]);
        return null;
      },
    },
  });
  const { loadHeld } = await import('../../../../renderer/app/held.ts');
  const { flushAll } = await import('../../../../renderer/app/flush.ts');
  const { AddLine } = await import('../../../../renderer/domain/AddLine.tsx');
  await loadHeld();
  const words = { form: 'question/1', label: 'Vraag', addLabel: 'Bewaar', maxLength: 300 };
  const draw = (as: typeof words) => <AddLine {...as} {...{ onAdd, addsWhenLeft }} />;
  const drawn = render(draw(words));
  const rerender = (as: typeof words): void => {
    drawn.rerender(draw(as));
  };
  const typing = screen.getByRole('textbox', { name: 'Vraag' });
  return { unmount: drawn.unmount, rerender, words, told, flushAll, typing };
};

describe('a line that was typed and not added', () => {
  it.each([
    [true, [['Komt er geld?']]],
    [false, []],
  ])('is added when the field goes, where that is asked', async (addsWhenLeft, added) => {
    const onAdd = vi.fn(() => Promise.resolve(true));
    const { unmount, typing } = await field(onAdd, addsWhenLeft);
    await userEvent.type(typing, ' Komt er geld? ');

    unmount();

    expect(onAdd.mock.calls).toEqual(added);
  });

  it('is added once when the field goes while it is being kept', async () => {
    const onAdd = vi.fn(() => new Promise<boolean>(() => undefined));
    const { unmount, typing } = await field(onAdd, true);
    await userEvent.type(typing, 'Komt er geld?{Enter}');

    unmount();

    expect(onAdd).toHaveBeenCalledTimes(1);
  });

  it('is added when the app ends', async () => {
    const onAdd = vi.fn(() => Promise.resolve(true));
    const { typing, flushAll } = await field(onAdd, true);
    await userEvent.type(typing, 'Komt er geld?');

    await act(flushAll);

    expect(onAdd.mock.calls).toEqual([['Komt er geld?']]);
  });

  it('is another one that is typed and added while the one before is being kept', async () => {
    const keeping: ((kept: boolean) => void)[] = [];
    const onAdd = vi.fn((_line: string) => new Promise<boolean>((kept) => keeping.push(kept)));
    const { typing } = await field(onAdd);

    await userEvent.type(typing, 'Komt er geld?{Enter}En wanneer?{Enter}Wie');
    await act(async () => keeping[0]?.(true));

    expect(onAdd.mock.calls).toEqual([['Komt er geld?'], ['En wanneer?']]);
    expect(screen.getByDisplayValue('Wie')).toBe(typing);
    await act(async () => keeping[1]?.(false));
    expect(screen.getByDisplayValue('En wanneer? Wie')).toBe(typing);
  });

  it('is there again after a crash', async () => {
    const { typing } = await field(() => Promise.resolve(true), false, { 'question/1': 'Komt er' });

    expect(typing).toHaveProperty('value', 'Komt er');
  });

  it('is let go of once it is on its way to the disk, not before', async () => {
    const order: string[] = [];
    const { typing, told, flushAll } = await field(() => {
      order.push(`add after ${String(told.length)}`);
      return Promise.resolve(true);
    });
    await userEvent.type(typing, 'Komt er geld?');
    await flushAll();

    await userEvent.type(typing, '{Enter}');

    expect(told).toEqual([
      ['question/1', 'Komt er geld?'],
      ['question/1', null],
    ]);
    expect(order).toEqual(['add after 1']);
  });

  it('stays with what it was typed for', async () => {
    const onAdd = vi.fn(() => Promise.resolve(true));
    const { rerender, words, typing } = await field(onAdd, false, { 'question/2': 'Wie' });
    await userEvent.type(typing, 'Komt er');

    rerender({ ...words, form: 'question/2' });
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Wie');

    rerender(words);
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Komt er');
  });
});
