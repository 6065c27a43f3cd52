import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { openWindow } from '../../openWindow.ts';

const opened = async () => {
  const main = await openWindow();
  const { ColourPart } = await import('../../../../../renderer/features/settings/ColourPart.tsx');
  const { exportColour, rememberColour } =
    await import('../../../../../renderer/domain/exportColour.ts');
  const { changeSettings } = await import('../../../../../renderer/app/settings.ts');
  render(<ColourPart />);
  return {
    choose: async (name: string, colour: string) => {
      await userEvent.click(screen.getByRole('radio', { name }));
      await vi.waitFor(() => {
        expect(main.settings().areaColour).toBe(colour);
      });
    },
    /** As the export page keeps it when a file is made. */
    exportIn: (colour: 'clay' | 'plum' | 'live') =>
      changeSettings({ lastExport: rememberColour(main.settings(), colour) }),
    next: () => exportColour(main.settings()),
  };
};

describe('the colour of the area', () => {
  it('is what an export begins with', async () => {
    const { choose, next } = await opened();
    expect(next()).toBe('water');

    await choose('Klei', 'clay');

    expect(next()).toBe('clay');
  });

  it('makes way for another that was chosen at an export, until it is chosen anew', async () => {
    const { choose, exportIn, next } = await opened();
    await choose('Klei', 'clay');

    await exportIn('plum');
    const afterExport = next();
    await choose('Gras', 'live');

    expect([afterExport, next()]).toEqual(['plum', 'live']);
  });

  it('is followed by who exported in it', async () => {
    const { choose, exportIn, next } = await opened();
    await choose('Klei', 'clay');

    await exportIn('clay');
    await choose('Gras', 'live');

    expect(next()).toBe('live');
  });
});
