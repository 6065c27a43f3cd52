import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import { areaSeed } from '../../shared/domain/seed/areas.ts';
import { sampleSeed } from '../../shared/domain/seed/sample.ts';
import type { Action, Edit } from '../../shared/ipc/edit.ts';
import type { SettingsChange } from '../../shared/ipc/settings.ts';

let counted = 0;

/** A record id (UUIDv7 in form) that no other test of this run uses. */
export const testId = (): string => {
  counted += 1;
  return `019400aa-0000-7000-8000-${String(process.pid % 10_000).padStart(4, '0')}${String(counted).padStart(8, '0')}`;
};

/** Writes through the app's own door, as the screens do; throws when the store refuses. */
export const keep = async (
  page: Page,
  edits: readonly Edit[],
  action: Action = 'create',
): Promise<void> => {
  // As text: Playwright's types do not follow a value that is JSON all the way down.
  const reply = await page.evaluate(
    ([sent, done]) =>
      window.api['entry:write']({ edits: JSON.parse(sent) as Edit[], action: done }),
    [JSON.stringify(edits), action] as const,
  );
  if (!reply.ok || !reply.value.ok) throw new Error(`not kept: ${JSON.stringify(reply)}`);
};

/** Past the welcome: a person in Bedum with the shipped areas, and a board to look at. */
export const settleIn = async (page: Page, change: SettingsChange = {}): Promise<void> => {
  await keep(page, areaSeed());
  await page.evaluate((settings) => window.api['settings:change'](settings), {
    welcomed: true,
    person: { name: 'Test', role: 'dorpencoördinator' },
    ...change,
  });
};

/** The sample workspace of Bedum on top. */
export const withSample = async (page: Page): Promise<void> => {
  await settleIn(page);
  await keep(page, sampleSeed(testId));
};
