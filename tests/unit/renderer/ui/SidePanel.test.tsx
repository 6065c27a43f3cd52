import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { Select } from '../../../../renderer/ui/Select.tsx';
import { SidePanel } from '../../../../renderer/ui/SidePanel.tsx';
import { i18n } from '../../../../renderer/words/i18n.ts';

beforeAll(async () => {
  await i18n.init({ lng: 'nl' });
});

const Page = () => {
  const [isOpen, setOpen] = useState(false);
  const [width, setWidth] = useState(480);
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        Open
      </button>
      {isOpen && (
        <SidePanel
          label="Naaicafé"
          width={width}
          onResize={setWidth}
          onClose={() => {
            setOpen(false);
          }}
        >
          <Select
            label="Fase"
            options={[{ id: 'a', label: 'Gehoord' }]}
            value={null}
            onChange={() => undefined}
          />
        </SidePanel>
      )}
    </>
  );
};

const openPanel = async (): Promise<HTMLElement> => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  return screen.getByRole('region', { name: 'Naaicafé' });
};

describe('SidePanel', () => {
  it('takes the focus, and gives it back when Escape closes it', async () => {
    const panel = await openPanel();
    expect(document.activeElement).toBe(panel);

    await userEvent.keyboard('{Escape}');

    expect(screen.queryByRole('region')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
  });

  it('stays while Escape closes a list inside it', async () => {
    await openPanel();
    await userEvent.click(screen.getByRole('button', { name: /Fase/ }));
    expect(screen.getByRole('listbox')).toBeTruthy();

    await userEvent.keyboard('{Escape}');

    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByRole('region', { name: 'Naaicafé' })).toBeTruthy();
  });

  it('grows and shrinks with the arrow keys', async () => {
    await openPanel();
    const edge = screen.getByRole('slider', { name: 'Maak het paneel breder of smaller' });
    edge.focus();

    await userEvent.keyboard('{ArrowLeft}');

    expect(edge.getAttribute('aria-valuenow')).toBe('504');
  });
});
