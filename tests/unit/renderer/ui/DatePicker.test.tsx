import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { beforeAll, describe, expect, it } from 'vitest';
import { DatePicker } from '../../../../renderer/ui/DatePicker.tsx';
import { i18n } from '../../../../renderer/words/i18n.ts';

beforeAll(async () => {
  await i18n.init({ lng: 'nl' });
});

const days: (string | null)[] = [];

/** The store answers a moment after each change, as in the app. */
const Field = ({ first }: { readonly first: string | null }) => {
  const [value, setValue] = useState(first);
  return (
    <I18nProvider locale="nl-NL">
      <DatePicker
        label="Op welke dag?"
        value={value}
        onChange={(day) => {
          days.push(day);
          void Promise.resolve().then(() => {
            setValue(day);
          });
        }}
      />
    </I18nProvider>
  );
};

const typeDay = async (keys: string): Promise<void> => {
  const field = screen.getByRole('group', { name: /Op welke dag/ });
  await userEvent.click(within(field).getAllByRole('spinbutton')[0] ?? field);
  await userEvent.keyboard(keys);
};

describe('DatePicker', () => {
  it('takes a day that is typed once its year is whole', async () => {
    days.length = 0;
    render(<Field first={null} />);

    await typeDay('09032031');

    expect(days).toEqual(['2031-03-09']);
  });

  it('brings the day that was kept back when the new one was left half', async () => {
    days.length = 0;
    render(<Field first="2030-05-01" />);

    await typeDay('09{ArrowRight}{ArrowRight}20');
    await userEvent.click(document.body);

    expect(days).toEqual(['2030-05-09']);
    expect(screen.getAllByRole('spinbutton').map(({ textContent }) => textContent)).toContain(
      '2030',
    );
  });
});
