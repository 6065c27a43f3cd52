// Runs before the app, in main and in the process that shares: their clock is off by the number of
// milliseconds in the file MOVED_CLOCK, which a test changes while they run.
const { readFileSync } = require('node:fs');

if (process.type === 'utility') require('./badDrive.cjs');

const file = process.env['MOVED_CLOCK'] ?? '';
const realNow = Date.now.bind(Date);
let offMs = 0;

const look = () => {
  try {
    offMs = Number(readFileSync(file, 'utf8'));
  } catch {
    // Nobody moved it yet.
  }
};

look();
setInterval(look, 50).unref();
Date.now = () => realNow() + offMs;

if (process.type === 'browser') {
  const { utilityProcess } = require('electron');
  const fork = utilityProcess.fork.bind(utilityProcess);
  utilityProcess.fork = (
    /** @type {string} */ program,
    /** @type {string[]} */ args,
    /** @type {any} */ options,
  ) => fork(program, args, { ...options, execArgv: ['--require', __filename] });
}
