import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openWindow } from '../../openWindow.ts';

describe('a look at a text', () => {
  it('shows it as it is written, in a place that can be reached by keyboard', async () => {
    await openWindow({});
    const { PreviewText } = await import('../../../../../renderer/features/export/PreviewText.tsx');
    const files = [{ name: 'tuin.md', text: '# Tuin\n\n<b>Samen</b>' }];

    render(<PreviewText preview={{ kind: 'text', files, isAll: false }} />);

    const text = screen.getByRole('group', { name: 'tuin.md' });
    expect(text.getAttribute('aria-labelledby')).toBe(screen.getByText('tuin.md').id);
    expect(text.textContent).toBe('# Tuin\n\n<b>Samen</b>');
    expect(text.tabIndex).toBe(0);
    expect(screen.getByText('En wat je verder koos.')).toBeTruthy();
  });
});

describe('a look at a table', () => {
  it('has its headings, and says nothing of more where there is no more', async () => {
    await openWindow({});
    const { PreviewTable } =
      await import('../../../../../renderer/features/export/PreviewTable.tsx');
    const table = { columns: ['Titel', 'Dorp'], rows: [['Tuin', 'Bedum']] };

    render(<PreviewTable preview={{ kind: 'table', ...table, isAll: true }} />);

    const around = screen.getByRole('region', { name: 'De eerste regels van de tabel' });
    const names = within(around).getAllByRole('columnheader');
    expect(names.map(({ textContent }) => textContent)).toEqual(['Titel', 'Dorp']);
    expect(within(around).getByRole('cell', { name: 'Bedum' })).toBeTruthy();
    expect(screen.queryByText('En wat je verder koos.')).toBeNull();
  });
});
