import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openWindow } from '../../openWindow.ts';

const lessonId = '019400ac-0000-7000-8000-000000000001';

it.each([
  ['board', []],
  ['lesson', [lessonId]],
] as const)('holds what was typed for paper until it is there (%s)', async (kind, ids) => {
  let isReachable = false;
  const form = `export/${kind}`;
  await openWindow({
    edits: [{ op: 'create', kind: 'lesson', id: lessonId, values: { title: 'Tuin' } }],
    answers: {
      'held:list': () => ({ [form]: { title: 'Voor de raad', dossier: null } }),
      'export:start': ({ job }) =>
        isReachable
          ? { ok: true, value: { job, files: 1, missing: 0, fileName: 'raad.pdf' } }
          : { ok: false, error: { kind: 'not-written', because: 'disk-error' } },
    },
  });
  const { isHeld, loadHeld } = await import('../../../../../renderer/app/held.ts');
  const { useNotices } = await import('../../../../../renderer/app/notice.ts');
  const { exportChosen } = await import('../../../../../renderer/app/selection.ts');
  await loadHeld();
  exportChosen(kind, ids);
  const { ExportScreen } = await import('../../../../../renderer/features/export/ExportScreen.tsx');
  render(<ExportScreen />);
  const press = async (): Promise<void> => {
    const make = await screen.findByRole('button', { name: 'Kies waar je het bewaart' });
    await waitFor(() => {
      expect(make).toHaveProperty('disabled', false);
    });
    await userEvent.click(make);
  };
  const told = (words: string) =>
    waitFor(() => {
      expect(useNotices.getState().shown.map((one) => one.words)).toContain(words);
    });

  await press();
  await told('export.disk-error');
  expect(isHeld(form)).toBe(true);

  isReachable = true;
  await press();
  await told('export.done');
  await waitFor(() => {
    expect(isHeld(form)).toBe(false);
  });
});
