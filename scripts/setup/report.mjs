/** A problem the reader can mend: it is printed without a stack, with the command that mends it. */
export class SetupError extends Error {
  /**
   * @param {string} message
   * @param {string} [command] the exact command to run
   */
  constructor(message, command) {
    super(message);
    this.command = command;
  }
}

/** @param {string} text */
export function say(text) {
  console.log(text);
}

/** @param {number} startedAtMs */
export function secondsSince(startedAtMs) {
  return `${((performance.now() - startedAtMs) / 1000).toFixed(1)} s`;
}

/**
 * One step that takes time: a line when it begins, a line each tenth part of the way where `work`
 * reports how far it is (0 to 1), and a line when it ends.
 * @template T
 * @param {string} title
 * @param {(progress: (fraction: number) => void) => Promise<T> | T} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAtMs = performance.now();
  let shownTenths = 0;
  say(`• ${title} …`);
  const outcome = await work((fraction) => {
    const tenths = Math.floor(fraction * 10);
    if (tenths <= shownTenths || tenths >= 10) return;
    shownTenths = tenths;
    say(`  ${String(tenths * 10)} %`);
  });
  say(`  done in ${secondsSince(startedAtMs)}`);
  return outcome;
}

/**
 * Runs a script's body. The exit code is the number it gives back, or 1 when it fails.
 * @param {() => Promise<number | void>} body
 */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (error instanceof SetupError) {
      console.error(`\n✗ ${error.message}`);
      if (error.command) console.error(`\n  Run this, then try again:\n\n    ${error.command}\n`);
    } else {
      console.error(error);
    }
    process.exitCode = 1;
  }
}
