import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Json } from '../../../../shared/domain/entity.ts';
import { heldOnDisk } from '../heldOnDisk.ts';
import { openWindow } from '../openWindow.ts';

const formOf = (village: string): string => `field/village/${village}/strengths/${village}`;
const form = formOf('1');

const opened = async (typed: string, tags: readonly string[] = []) => {
  const disk = new Map<string, Json>([[form, typed]]);
  await openWindow({
    answers: heldOnDisk(disk),
  });
  const held = await import('../../../../renderer/app/held.ts');
  const { flushAll } = await import('../../../../renderer/app/flush.ts');
  const { HeldTagField } = await import('../../../../renderer/domain/HeldTagField.tsx');
  await held.loadHeld();
  const onAdd = vi.fn((_tag: string) => Promise.resolve(true));
  const props = { form, label: 'Sterk', tags, onAdd, onRemove: vi.fn() };
  const { rerender, unmount } = render(<HeldTagField {...props} />);
  const goTo = (village: string, adds: typeof onAdd): void => {
    rerender(<HeldTagField {...props} form={formOf(village)} onAdd={adds} />);
  };
  const field = () => screen.getByRole('combobox', { name: 'Sterk' });
  const empty = async (): Promise<void> => {
    await waitFor(() => {
      expect(disk.size).toBe(0);
    });
  };
  return { ...held, disk, onAdd, field, flushAll, unmount, goTo, empty };
};

describe('a tag that was being typed when the app stopped', () => {
  it('is there again, until it is kept', async () => {
    const { field, flushAll, onAdd, empty } = await opened('ijsb');
    expect(field()).toHaveProperty('value', 'ijsb');

    await userEvent.type(field(), 'aan');
    await flushAll();

    expect(onAdd.mock.calls).toEqual([['ijsbaan']]);
    await empty();
  });

  it('is kept when the screen is left, though nobody came near the field', async () => {
    const { unmount, onAdd, empty } = await opened(' ijsbaan ');

    unmount();

    expect(onAdd.mock.calls).toEqual([['ijsbaan']]);
    await empty();
  });

  it('is kept when the app ends', async () => {
    const { flushAll, unmount, onAdd, empty } = await opened('ijsbaan');

    await flushAll();
    unmount();

    expect(onAdd.mock.calls).toEqual([['ijsbaan']]);
    await empty();
  });

  it('goes away when it stands there already', async () => {
    const { unmount, onAdd, empty } = await opened('ijsbaan', ['IJsbaan']);

    unmount();

    expect(onAdd).not.toHaveBeenCalled();
    await empty();
  });

  it('is not added by leaving once somebody in it was erased', async () => {
    const { letGo, unmount, onAdd } = await opened('bakkerij van Jan');

    letGo(form);
    unmount();

    expect(onAdd).not.toHaveBeenCalled();
  });
});

it('holds on to a tag that the disk did not take, and says so to who ends the app', async () => {
  const { field, onAdd, flushAll, disk } = await opened('ijsbaan');
  onAdd.mockResolvedValue(false);

  expect(await flushAll()).toBe(false);

  expect(field()).toHaveProperty('value', 'ijsbaan');
  await waitFor(() => {
    expect(disk.get(form)).toBe('ijsbaan');
  });
});

it('gives a half tag to what it was typed for', async () => {
  const { field, onAdd, goTo } = await opened('ijsbaan');
  const onAddToOther = vi.fn((_tag: string) => Promise.resolve(true));

  goTo('2', onAddToOther);

  expect(field()).toHaveProperty('value', '');
  expect(onAdd.mock.calls).toEqual([['ijsbaan']]);
  expect(onAddToOther).not.toHaveBeenCalled();
});
