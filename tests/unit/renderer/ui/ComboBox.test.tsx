import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ComboBox } from '../../../../renderer/ui/ComboBox.tsx';
import type { Option } from '../../../../renderer/ui/option.ts';
import { i18n } from '../../../../renderer/words/i18n.ts';

beforeAll(async () => {
  await i18n.init({ lng: 'nl' });
});

const villages = [
  { id: 'b', label: 'Bedum' },
  { id: 'n', label: 'Noordwolde' },
  { id: 'o', label: 'Onderdendam', alsoKnownAs: ['Onnerndaam'] },
];

const Field = ({
  onCreate,
  first = null,
}: {
  onCreate?: (name: string) => void;
  first?: string | null;
}) => {
  const [value, setValue] = useState<string | null>(first);
  return (
    <>
      <ComboBox
        label="Dorp"
        options={villages}
        value={value}
        onChange={setValue}
        {...(onCreate ? { onCreate } : {})}
      />
      <output>{value ?? 'niets'}</output>
    </>
  );
};

const chosen = (): string | null => screen.getByRole('status', { hidden: true }).textContent;

describe('ComboBox', () => {
  it('takes the first option that fits with Enter', async () => {
    render(<Field />);

    await userEvent.type(screen.getByRole('combobox', { name: 'Dorp' }), 'ond{Enter}');

    expect(chosen()).toBe('o');
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'Onderdendam');
  });

  it('takes it with Tab as well', async () => {
    render(<Field />);

    await userEvent.type(screen.getByRole('combobox'), 'noo');
    await userEvent.tab();

    expect(chosen()).toBe('n');
  });

  it('finds an option by another name', async () => {
    render(<Field />);

    await userEvent.type(screen.getByRole('combobox'), 'onner');

    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Onderdendam',
    ]);
  });

  it('says so when nothing fits', async () => {
    render(<Field />);

    await userEvent.type(screen.getByRole('combobox'), 'zzz');

    expect(screen.getByText('Niets gevonden. Probeer een korter woord.')).toBeTruthy();
  });

  it('offers to make what is not there, and nothing when it is there already', async () => {
    const onCreate = vi.fn();
    render(<Field onCreate={onCreate} />);
    const field = screen.getByRole('combobox');

    await userEvent.type(field, 'bedum');
    expect(screen.queryByRole('option', { name: /Maak nieuw/ })).toBeNull();
    await userEvent.clear(field);
    await userEvent.type(field, 'Kantens{Enter}');

    expect(onCreate).toHaveBeenCalledExactlyOnceWith('Kantens');
  });

  it('chooses nothing once it is emptied', async () => {
    render(<Field first="b" />);

    await userEvent.clear(screen.getByRole('combobox'));

    expect(chosen()).toBe('niets');
  });

  it('puts the chosen option back when the letters are left as they are not', async () => {
    render(<Field first="b" />);

    await userEvent.type(screen.getByRole('combobox'), 'x{Escape}');
    await userEvent.tab();

    expect(screen.getByRole('combobox')).toHaveProperty('value', 'Bedum');
    expect(chosen()).toBe('b');
  });

  it('loses no letter when its list closes by itself, and still takes what fits', async () => {
    render(<Field />);
    const field = screen.getByRole('combobox');
    await userEvent.type(field, 'on');

    fireEvent.scroll(document.body);
    expect(field).toHaveProperty('value', 'on');
    await userEvent.keyboard('d{Enter}');

    expect(chosen()).toBe('o');
  });

  it.each(['{Enter}', '{Tab}'])('takes what fits with %s before it is pointed at', async (key) => {
    render(<Field />);
    const field = screen.getByRole('combobox');
    await userEvent.type(field, 'ond');

    fireEvent.scroll(document.body);
    await userEvent.keyboard(key);

    expect(chosen()).toBe('o');
    expect(field).toHaveProperty('value', 'Onderdendam');
  });

  it('shows what is chosen when its options come later', () => {
    const late = (options: readonly Option[]) => (
      <ComboBox label="Dorp" options={options} value="b" onChange={() => undefined} />
    );
    const { rerender } = render(late([]));

    rerender(late(villages));

    expect(screen.getByRole('combobox')).toHaveProperty('value', 'Bedum');
  });
});
