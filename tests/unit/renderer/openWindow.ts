import { onTestFinished, vi } from 'vitest';
import { pretendMain } from './pretendMain.ts';
import type { PretendMain } from './pretendMain.ts';

/**
 * A window as it is just before its first drawing: words, settings and records follow main. Import
 * what is tested after this, dynamically: each window begins with modules of its own.
 */
export const openWindow = async (
  setup: Parameters<typeof pretendMain>[0] = {},
): Promise<PretendMain> => {
  vi.resetModules();
  window.location.hash = '';
  const main = pretendMain(setup);
  const { i18n } = await import('../../../renderer/words/i18n.ts');
  const settings = await import('../../../renderer/app/settings.ts');
  const { flushAll } = await import('../../../renderer/app/flush.ts');
  const { followRecords } = await import('../../../renderer/app/records.ts');
  await i18n.init({ lng: 'nl' });
  settings.followSettings();
  followRecords();
  await settings.loadSettings();
  // What was being typed would else be sent in the middle of the next test.
  onTestFinished(async () => {
    await flushAll();
  });
  return main;
};
