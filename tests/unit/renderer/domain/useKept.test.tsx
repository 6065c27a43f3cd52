import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../shared/domain/entity.ts';
import { villageVision } from '../../../../shared/domain/villageVision.ts';
import { heldOnDisk } from '../heldOnDisk.ts';
import { openWindow } from '../openWindow.ts';
import type { Answers } from '../pretendMain.ts';

const id = '0190aaaa-0000-7000-8000-000000000001';
const kind = 'villageVision';

const form = `field/${kind}/${id}/name/`;

const open = async (answers: Answers = {}, left: Readonly<Record<string, Json>> = {}) => {
  const disk = new Map(Object.entries(left));
  const main = await openWindow({
    answers: { ...heldOnDisk(disk), ...answers },
    edits: [{ op: 'create', kind, id, values: { name: 'Dorpsvisie Usquert', period: '2015' } }],
  });
  const { useRecords } = await import('../../../../renderer/app/records.ts');
  const { write } = await import('../../../../renderer/app/write.ts');
  const { KeptTextField } = await import('../../../../renderer/domain/KeptTextField.tsx');
  const { useNotices } = await import('../../../../renderer/app/notice.ts');
  const { loadHeld } = await import('../../../../renderer/app/held.ts');
  await loadHeld();
  const { flushAll } = await import('../../../../renderer/app/flush.ts');
  const keep = (name: string) =>
    write([{ op: 'set', kind, id, field: 'name', value: name }], 'edit');
  const Field = () => {
    const name = useRecords(villageVision).byId.get(id)?.name;
    return name === undefined ? null : (
      <>
        <KeptTextField
          {...{ form, label: 'Naam', value: name }}
          onKeep={async (value) => (await keep(value)).ok}
        />
        <output>{name}</output>
      </>
    );
  };
  const { unmount } = render(<Field />);
  const field = await screen.findByRole('textbox', { name: 'Naam' });
  /** A colleague's value comes in and is on the screen. */
  const arrive = async (name: string): Promise<void> => {
    await keep(name);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(name));
  };
  const stored = () => main.records().find((record) => record.id === id)?.values['name'];
  return {
    field,
    unmount,
    disk,
    main,
    arrive,
    stored,
    flushAll,
    notices: () => useNotices.getState().shown,
  };
};

describe('a field that is kept when it is left', () => {
  it('keeps every keystroke when a value comes in while somebody types', async () => {
    const { field, arrive } = await open();

    await userEvent.type(field, ' 2');
    await arrive('Visie van Usquert');
    await userEvent.type(field, '030');

    expect(field).toHaveProperty('value', 'Dorpsvisie Usquert 2030');
  });

  it('keeps what was typed, and says what came in meanwhile, with a way back', async () => {
    const { field, main, arrive, stored, notices } = await open();
    const { write } = await import('../../../../renderer/app/write.ts');
    await userEvent.type(field, ' 2030');
    await arrive('Visie van Usquert');

    await userEvent.tab();

    expect(stored()).toBe('Dorpsvisie Usquert 2030');
    await waitFor(() =>
      expect(notices()).toMatchObject([
        { words: 'versions.changedMeanwhile', values: { other: 'Visie van Usquert' } },
      ]),
    );
    // What was done since stays.
    await write([{ op: 'set', kind, id, field: 'period', value: '2031' }], 'edit');
    notices()[0]?.act?.run();
    await waitFor(() => expect(field).toHaveProperty('value', 'Visie van Usquert'));
    expect(main.records().find((one) => one.id === id)?.values['period']).toBe('2031');
  });

  it('says that the window may not close yet when a full disk took nothing', async () => {
    const { field, flushAll, stored } = await open({
      'entry:write': () => ({ ok: false, error: { kind: 'not-saved', because: 'disk-full' } }),
    });
    await userEvent.type(field, ' 2030');

    expect(await flushAll()).toBe(false);
    expect(field).toHaveProperty('value', 'Dorpsvisie Usquert 2030');
    expect(stored()).toBe('Dorpsvisie Usquert');
  });

  it('follows what comes in while nobody types, also when it was left before', async () => {
    const { field, arrive, notices } = await open();
    await userEvent.type(field, ' 2030');
    await userEvent.tab();

    await arrive('Visie van Usquert');

    expect(field).toHaveProperty('value', 'Visie van Usquert');
    expect(notices()).toEqual([]);
  });

  it('leaves what came in when nothing was changed after all', async () => {
    const { field, arrive, stored } = await open();
    await userEvent.type(field, '!{Backspace}');
    await arrive('Visie van Usquert');

    await userEvent.tab();

    expect(stored()).toBe('Visie van Usquert');
    expect(field).toHaveProperty('value', 'Visie van Usquert');
  });

  it('says nothing when the same was typed and came in', async () => {
    const { field, arrive, notices } = await open();
    await userEvent.type(field, ' 2030');
    await arrive('Dorpsvisie Usquert 2030');

    await userEvent.tab();

    expect(notices()).toEqual([]);
  });

  it('has what a crash left of it, and keeps that when it is left', async () => {
    const half = { words: 'Dorpsvisie Usquert 2030', from: 'Dorpsvisie Usquert' };
    const { field, disk, stored } = await open({}, { [form]: half });
    expect(field).toHaveProperty('value', 'Dorpsvisie Usquert 2030');
    expect(stored()).toBe('Dorpsvisie Usquert');

    await userEvent.click(field);
    await userEvent.tab();

    await waitFor(() => expect(disk.size).toBe(0));
    expect(stored()).toBe('Dorpsvisie Usquert 2030');
  });

  it('keeps what was typed when the screen is left by a key, once', async () => {
    const { field, unmount, main, disk, stored } = await open();
    await userEvent.type(field, ' 2030');

    unmount();

    await waitFor(() => expect(stored()).toBe('Dorpsvisie Usquert 2030'));
    expect(main.writes).toHaveLength(1);
    expect(disk.size).toBe(0);
  });

  it('holds what a full disk took not', async () => {
    const { field, disk, flushAll } = await open({
      'entry:write': () => ({ ok: false, error: { kind: 'not-saved', because: 'disk-full' } }),
    });

    await userEvent.type(field, ' 2030');
    await flushAll();

    expect([...disk.values()]).toEqual([
      { words: 'Dorpsvisie Usquert 2030', from: 'Dorpsvisie Usquert' },
    ]);
  });

  it('holds nothing of what was typed and taken away again', async () => {
    const { field, disk, flushAll } = await open();

    await userEvent.type(field, '!{Backspace}');
    await flushAll();

    expect(disk.size).toBe(0);
  });
});

it('keeps what was typed with what it was typed for, when another takes its place', async () => {
  await openWindow();
  const { KeptTextField } = await import('../../../../renderer/domain/KeptTextField.tsx');
  const kept: [string, string][] = [];
  const Field = ({ of }: { readonly of: string }) => (
    <KeptTextField
      {...{ form: `field/area/${of}/name/`, label: 'Naam', value: of }}
      onKeep={(words) => {
        kept.push([of, words]);
        return Promise.resolve(true);
      }}
    />
  );
  const { rerender } = render(<Field of="Bedum" />);
  await userEvent.type(screen.getByRole('textbox'), '!');

  rerender(<Field of="Winsum" />);

  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Winsum');
  expect(kept).toEqual([['Bedum', 'Bedum!']]);
});
