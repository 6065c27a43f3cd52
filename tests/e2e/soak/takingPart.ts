import { expect } from '../app.ts';
import type { OpenApp } from '../app.ts';
import { settleIn } from '../settled.ts';
import { willChoose } from '../systemDialogs.ts';

/** The folder of the test, and what locks it. */
export interface Place {
  readonly folder: string;
  readonly passphrase: string | null;
}

/** Begins to share, or joins who does. */
export const share = async (app: OpenApp, place: Place): Promise<void> => {
  await settleIn(app.page);
  await shareAgain(app, place);
};

export const shareAgain = async (app: OpenApp, { folder, passphrase }: Place): Promise<void> => {
  await willChoose(app.electron, folder);
  const begin = () =>
    app.page.evaluate(async (words) => {
      const chosen = await window.api['sharing:chooseFolder'](null);
      if (!chosen.ok || chosen.value === null) return 'no folder';
      const { found } = chosen.value;
      const workspace = found.kind === 'ours' ? (found.workspaces[0]?.workspace ?? null) : null;
      const ask = { workspace, passphrase: words, takeAlong: null };
      const begun = await window.api['sharing:begin'](ask);
      return begun.ok && begun.value.ok ? 'begun' : JSON.stringify([found, begun]);
    }, passphrase);
  await expect.poll(begin, { timeout: 60_000, message: 'sharing' }).toBe('begun');
  const phase = () =>
    app.page.evaluate(async () => {
      const state = await window.api['sharing:state'](null);
      return state.ok ? state.value.phase : '';
    });
  await expect.poll(phase, { timeout: 60_000, message: 'sharing' }).toBe('fine');
};
