import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openWindow } from '../openWindow.ts';

it('says of a very long title enough to know it by, and then what became of it', async () => {
  await openWindow();
  const { showNotice } = await import('../../../../renderer/app/notice.ts');
  const { Notices } = await import('../../../../renderer/app/Notices.tsx');
  render(<Notices />);

  showNotice({
    tone: 'done',
    words: 'share.withdrawn',
    values: { title: 'De moestuin achter de kerk '.repeat(11) },
  });

  const said = await screen.findByText(/^De moestuin achter de kerk .*… .*\S/);
  expect(said.textContent.length).toBeLessThan(160);
});
