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

/** What axe-core finds wrong with what is on the screen now: a line for each element. */
export const violationsOf = async (
  electron: ElectronApplication,
  of: PageName = 'index',
): Promise<readonly string[]> => {
  if (!(await runIn(electron, `'axe' in globalThis`, of))) {
    // With a last value of its own: what axe leaves behind cannot travel.
    await runIn(electron, `${axe.source};null`, of);
  }
  const found = await runIn(
    electron,
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations))`,
    of,
  );
  const violations = JSON.parse(String(found)) as readonly Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
};
