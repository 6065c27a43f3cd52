import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { repositoryDir } from './paths.mjs';
import { SetupError } from './report.mjs';

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] on top of our own
 * @property {string} [cwd]
 * @property {boolean} [visible] the command writes to our own output; otherwise it is collected
 * @property {(text: string) => void} [onOutput]
 * @property {AbortSignal} [signal] stops it; the code is then 1
 * @property {boolean} [group] start a process group and stop it as one (xvfb-run has children)
 */

/**
 * Runs to the end, whatever the outcome. Our own stop signals are passed on and waited for, so that
 * whoever called can still clean up.
 * @param {readonly [string, ...string[]]} command
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([file, ...args], options = {}) {
  const child = spawn(file, args, {
    cwd: options.cwd ?? repositoryDir,
    env: { ...process.env, ...options.env },
    stdio: options.visible ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    detached: options.group ?? false,
  });
  let output = '';
  const collect = (/** @type {Buffer} */ chunk) => {
    output += chunk.toString();
    options.onOutput?.(chunk.toString());
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  const stopForwarding = forwardSignals((signal) => {
    if (options.group && child.pid) process.kill(-child.pid, signal);
    // In a terminal Ctrl+C reaches the child by itself.
    else if (signal !== 'SIGINT') child.kill(signal);
  });
  options.signal?.addEventListener('abort', () => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  }).finally(stopForwarding);
}

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @type {Set<(signal: NodeJS.Signals) => void>} */
const passes = new Set();

/** @param {NodeJS.Signals} signal */
const passToAll = (signal) => {
  for (const pass of passes) pass(signal);
};

/**
 * One listener for all commands: a fresh clone runs more of them at once than the ten after which
 * Node warns of a leak.
 * @param {(signal: NodeJS.Signals) => void} pass
 * @returns {() => void} stops it
 */
function forwardSignals(pass) {
  if (passes.size === 0) for (const signal of signals) process.on(signal, passToAll);
  passes.add(pass);
  return () => {
    passes.delete(pass);
    if (passes.size === 0) for (const signal of signals) process.off(signal, passToAll);
  };
}

/**
 * Like `run`, for a command that has to succeed.
 * @param {readonly [string, ...string[]]} command
 * @param {RunOptions & { failure: string, remedy?: string }} options
 */
export async function mustRun(command, options) {
  const { code, output } = await run(command, options);
  if (code === 0) return output;
  throw new SetupError(`${options.failure}\n${output.trimEnd().slice(-4000)}`, options.remedy);
}

/**
 * A development tool, run by this Node and by its file: what stands in node_modules/.bin is a
 * shell script, and on Windows a batch file that only a shell can start.
 * @param {string} packageName
 * @param {string} [binName]
 * @returns {[string, string]}
 */
export function tool(packageName, binName = packageName) {
  const dir = join(repositoryDir, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[binName];
  if (!file) throw new Error(`${packageName} has no program ${binName}`);
  return [process.execPath, join(dir, file)];
}

/**
 * npm itself, by the file that runs us where there is one.
 * @returns {[string, ...string[]]}
 */
export function npm() {
  const file = process.env['npm_execpath'];
  if (file?.endsWith('npm-cli.js')) return [process.execPath, file];
  // `cmd /c`, because a batch file cannot be started without a shell.
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/c', 'npm.cmd'] : ['npm'];
}

/** @param {string} name */
export function isOnPath(name) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((dir) => statSync(join(dir, name), { throwIfNoEntry: false })?.isFile());
}
