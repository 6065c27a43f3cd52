import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RawRecord } from '../../../../../shared/domain/entity.ts';
import { openWindow } from '../../openWindow.ts';

const at = '2018-01-11T12:00:00.000Z';
const initiativeId = '019400aa-0000-7000-8000-000000000021';
const plank: RawRecord = {
  id: '019400aa-0000-7000-8000-000000000022',
  ...{ kind: 'contribution', createdAt: at, updatedAt: at, authorId: 'me' },
  conflicts: ['text'],
  siblings: {
    text: [
      { value: 'Een schuur', at, authorId: 'me' },
      { value: 'Een bakfiets', at, authorId: 'u-anders' },
    ],
  },
  values: { text: 'Een schuur', initiativeId },
};

const open = async () => {
  let record = plank;
  const main = await openWindow({
    answers: {
      'record:get': () => record,
      'record:waiting': () => {
        const { kind, id, conflicts } = record;
        return conflicts === undefined ? [] : [{ kind, id, conflicts }];
      },
    },
  });
  const { Choices } = await import('../../../../../renderer/features/today/Choices.tsx');
  const { useWaiting } = await import('../../../../../renderer/domain/versions/useWaiting.ts');
  const Page = () => (
    <>
      <h1 tabIndex={-1} data-screen-heading>
        Vandaag
      </h1>
      <Choices waiting={useWaiting() ?? []} />
    </>
  );
  render(<Page />);
  const settle = (): void => {
    const { conflicts: _, siblings: __, ...settled } = plank;
    record = settled;
    main.announce({ name: 'record:changed', detail: { kind: plank.kind, ids: [plank.id] } });
  };
  return { settle, user: userEvent.setup() };
};

describe('what waits for a choice', () => {
  it('stands on Vandaag with the way there and the choice itself', async () => {
    const { user } = await open();

    expect(await screen.findByRole('region', { name: 'Eén ding met twee versies' })).toBeDefined();
    const link = await screen.findByRole('link', { name: 'Een schuur' });
    expect(link.getAttribute('href')).toBe(`#/initiatief/${initiativeId}`);
    await user.click(screen.getByRole('button', { name: 'Plank: 2 versies' }));
    expect(await screen.findByText('Een bakfiets')).toBeDefined();
  });

  it('goes when somebody chose, here or elsewhere', async () => {
    const { settle } = await open();
    (await screen.findByRole('button', { name: 'Plank: 2 versies' })).focus();

    settle();

    await waitFor(() => {
      expect(screen.queryByRole('region')).toBeNull();
    });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Vandaag' }));
  });
});
