import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { TagField } from '../../../../renderer/ui/TagField.tsx';
import { i18n } from '../../../../renderer/words/i18n.ts';

beforeAll(async () => {
  await i18n.init({ lng: 'nl' });
});

const Field = ({ first = [], most }: { first?: readonly string[]; most?: number }) => {
  const [tags, setTags] = useState(first);
  return (
    <TagField
      label="Labels"
      tags={tags}
      maxLength={10}
      {...(most !== undefined && { most })}
      suggestions={['groen', 'bewegen', 'burenhulp']}
      onAdd={(tag) => {
        setTags((before) => [...before, tag]);
      }}
      onRemove={(tag) => {
        setTags((before) => before.filter((one) => one !== tag));
      }}
    />
  );
};

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Labels' });
const tags = (): readonly (string | null)[] =>
  screen.queryAllByRole('listitem').map((item) => item.textContent);

describe('TagField', () => {
  it('keeps a free word with Enter and with a comma', async () => {
    render(<Field />);

    await userEvent.type(field(), 'ontmoeten{Enter}veiligheid,');

    expect(tags()).toEqual(['ontmoeten', 'veiligheid']);
    expect(field()).toHaveProperty('value', '');
  });

  it('keeps what is typed when the field is left', async () => {
    render(<Field />);

    await userEvent.type(field(), 'ontmoeten');
    await userEvent.tab();

    expect(tags()).toEqual(['ontmoeten']);
  });

  it('takes a word that was used before', async () => {
    render(<Field />);

    await userEvent.type(field(), 'b');
    await userEvent.click(screen.getByRole('option', { name: 'burenhulp' }));

    expect(tags()).toEqual(['burenhulp']);
  });

  it('shows what was used before when an arrow key asks for it', async () => {
    render(<Field first={['groen']} />);

    await userEvent.type(field(), '{ArrowDown}');

    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'bewegen',
      'burenhulp',
    ]);
  });

  it('does not keep a word twice', async () => {
    render(<Field first={['groen']} />);

    await userEvent.type(field(), 'Groen{Enter}');

    expect(tags()).toEqual(['groen']);
  });

  it('takes no longer word than may be kept', async () => {
    render(<Field />);

    await userEvent.type(field(), 'ontmoetingsplek{Enter}');

    expect(tags()).toEqual(['ontmoeting']);
  });

  it('leaves in the field what is one too many, until there is room', async () => {
    render(<Field first={['groen']} most={1} />);

    await userEvent.type(field(), 'rust{Enter}');
    expect(tags()).toEqual(['groen']);
    expect(field()).toHaveProperty('value', 'rust');

    await userEvent.click(screen.getByRole('button', { name: 'Haal groen weg' }));
    await userEvent.type(field(), '{Enter}');
    expect(tags()).toEqual(['rust']);
  });

  it('lets a word go', async () => {
    render(<Field first={['groen', 'bewegen']} />);

    await userEvent.click(screen.getByRole('button', { name: 'Haal groen weg' }));

    expect(tags()).toEqual(['bewegen']);
  });
});
