// In the process that shares, before the app: how the drive of the shared folder behaves is in the
// file BAD_DRIVE, which a test changes while it runs.
const fs = require('node:fs/promises');
const { readFileSync } = require('node:fs');

const file = process.env['BAD_DRIVE'] ?? '';
/** @type {{ as: string, folder: string }} */
let drive = { as: 'fine', folder: '' };
let calls = 0;

const look = () => {
  try {
    drive = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // It was not asked to be bad yet, or is just being written.
  }
};

look();
setInterval(look, 50).unref();

const codes = ['EPERM', 'EBUSY', 'EACCES', 'ENOENT', 'UNKNOWN', 'EIO'];
/** @param {string} code */
const failure = (code) => Object.assign(new Error(`${code}, as the test wants it`), { code });
const isThird = () => (calls += 1) % 3 === 0;

/** A handle of which the bytes do not fit, or come as zeros. @param {any} handle */
const worse = (handle) => {
  const [read, writeFile] = [handle.read.bind(handle), handle.writeFile.bind(handle)];
  if (drive.as === 'full') {
    handle.writeFile = async (/** @type {Uint8Array} */ bytes) => {
      await writeFile(bytes.subarray(0, bytes.length / 2));
      throw failure('ENOSPC');
    };
  }
  if (drive.as === 'zeros' && isThird()) {
    handle.read = async (/** @type {Uint8Array} */ into, /** @type {any[]} */ ...rest) => {
      const done = await read(into, ...rest);
      into.fill(0);
      return done;
    };
  }
  return handle;
};

for (const name of ['lstat', 'mkdir', 'open', 'readdir', 'rename', 'unlink']) {
  /** @type {any} */
  const all = fs;
  const real = all[name].bind(fs);
  all[name] = async (/** @type {string} */ path, /** @type {any[]} */ ...rest) => {
    const isThere = drive.folder !== '' && String(path).startsWith(drive.folder);
    if (!isThere || drive.as === 'fine') return real(path, ...rest);
    if (drive.as === 'slow') await new Promise((resolve) => setTimeout(resolve, 100));
    if (drive.as === 'full' && name === 'mkdir') throw failure('ENOSPC');
    if (drive.as === 'busy' && isThird()) throw failure(codes[calls % codes.length] ?? 'EBUSY');
    const done = await real(path, ...rest);
    return name === 'open' ? worse(done) : done;
  };
}
