import type { ElectronApplication } from '@playwright/test';
import axe from 'axe-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary: string;
  }[];
}

/**
 * A world beside the page's own: the page's policy lets no script in, and nothing of the app meets
 * the one that looks at it.
 */
const worldId = 999;

/** The page of the main window, or of the one that the room looks at during a talk. */
type PageName = 'index' | 'audience';

const runIn = (electron: ElectronApplication, code: string, of: PageName): Promise<unknown> =>
  electron.evaluate(
    ({ BrowserWindow }, [world, script, name]) =>
      BrowserWindow.getAllWindows()
        .find(({ webContents }) => webContents.getURL().includes(`/${name}.html`))
        ?.webContents.executeJavaScriptInIsolatedWorld(world, [
          { code: script },
        ]) as Promise<unknown>,
    [worldId, code, of] as const,
  );

/**
 * React Aria tells of a busy button by an image that is named by it; when the button has gone, the
 * image stays some seconds without a name. And what fades in has not its own colours yet. Neither is
 * what is looked for here.
 */
const lookAround = `(async () => {
  const until = Date.now() + 15_000;
  const isTold = () => document.querySelector('[data-live-announcer] [role=img]') !== null;
  const ends = ({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime);
  const isMoving = () =>
    document.getAnimations().some((one) => one.playState === 'running' && ends(one));
  while ((isTold() || isMoving()) && Date.now() < until) {
    await new Promise((next) => setTimeout(next, 100));
  }
  const { violations } = await axe.run({ resultTypes: ['violations'] });
  return JSON.stringify(violations);
})()`;

/** What axe-core finds wrong with what is on the screen now: a line for each element. */
export const violationsOf = async (
  electron: ElectronApplication,
  of: PageName = 'index',
): Promise<readonly string[]> => {
  if (!(await runIn(electron, `'axe' in globalThis`, of))) {
    // With a last value of its own: what axe leaves behind cannot travel.
    await runIn(electron, `${axe.source};null`, of);
  }
  const found = await runIn(electron, lookAround, of);
  const violations = JSON.parse(String(found)) as readonly Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
};
