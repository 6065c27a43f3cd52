import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { OpenReport } from '../../../../../shared/ipc/app.ts';
import { nl } from '../../../../../renderer/words/nl.ts';
import { openWindow } from '../../openWindow.ts';

it('says what was found damaged after the start too', async () => {
  let report: OpenReport = { mended: 0, setAside: 0, readOnly: null };
  const main = await openWindow({ answers: { 'app:report': () => Promise.resolve(report) } });
  const { ReportBanner } = await import('../../../../../renderer/app/frame/ReportBanner.tsx');
  render(<ReportBanner />);
  expect(screen.queryByText(nl.banner.mended)).toBeNull();

  report = { ...report, mended: 1 };
  main.announce({ name: 'app:damage', detail: null });

  expect(await screen.findByText(nl.banner.mended)).toBeTruthy();
});
