import { run } from './command.mjs';
import { hasDisplay, isRoot } from './linux.mjs';

/**
 * Electron refuses to run as root with its sandbox on, and containers have no other user. Only
 * these scripts say so; the app that people install never does.
 */
export const sandboxArguments = isRoot ? ['--no-sandbox'] : [];

/** @param {import('./electron.mjs').Electron} electron */
export function electronEnvironment(electron) {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: electron.dir,
    // A session without X11 has Wayland; older Electrons have to be told.
    ELECTRON_OZONE_PLATFORM_HINT: 'auto',
  };
}

/**
 * Runs a command that opens windows, on a virtual display where there is no real one.
 * @param {readonly [string, ...string[]]} command
 * @param {import('./command.mjs').RunOptions} [options]
 */
export function runWithDisplay(command, options = {}) {
  if (hasDisplay()) return run(command, { visible: true, ...options });
  const screen = '--server-args=-screen 0 1920x1080x24 -nolisten tcp';
  return run(['xvfb-run', '--auto-servernum', screen, ...command], {
    visible: true,
    group: true,
    ...options,
  });
}
