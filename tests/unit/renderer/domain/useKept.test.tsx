import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { villageVision } from '../../../../shared/domain/villageVision.ts';
import { openWindow } from '../openWindow.ts';

const id = '0190aaaa-0000-7000-8000-000000000001';
const kind = 'villageVision';
type Answers = NonNullable<NonNullable<Parameters<typeof openWindow>[0]>['answers']>;

const open = async (answers: Answers = {}) => {
  const main = await openWindow({
    answers,
    edits: [{ op: 'create', kind, id, values: { name: 'Dorpsvisie Usquert', period: '2015' } }],
  });
  const { useRecords } = await import('../../../../renderer/app/records.ts');
  const { write } = await import('../../../../renderer/app/write.ts');
  const { KeptTextField } = await import('../../../../renderer/domain/KeptTextField.tsx');
  const { useNotices } = await import('../../../../renderer/app/notice.ts');
  const { flushAll } = await import('../../../../renderer/app/flush.ts');
  const keep = (name: string) =>
    write([{ op: 'set', kind, id, field: 'name', value: name }], 'edit');
  const Field = () => {
    const name = useRecords(villageVision).byId.get(id)?.name;
    return name === undefined ? null : (
      <>
        <KeptTextField label="Naam" value={name} onKeep={async (value) => (await keep(value)).ok} />
        <output>{name}</output>
      </>
    );
  };
  render(<Field />);
  const field = await screen.findByRole('textbox', { name: 'Naam' });
  /** A colleague's value comes in and is on the screen. */
  const arrive = async (name: string): Promise<void> => {
    await keep(name);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(name));
  };
  const stored = () => main.records().find((record) => record.id === id)?.values['name'];
  return {
    field,
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
});
