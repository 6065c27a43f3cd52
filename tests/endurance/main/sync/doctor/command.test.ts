import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, passphrase } from '../../../../unit/main/sync/doctor/aFolder.ts';

const script = resolve(import.meta.dirname, '../../../../../scripts/doctor.mjs');
const doctor = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout };
};

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'doctor-'));
});
afterAll(() => rm(dir, { recursive: true }));

describe('npm run doctor', () => {
  it('ends with 0, 1 or 2, and says why, in words and in JSON', async () => {
    const shared = join(dir, 'chosen', 'bruggenbouwer');
    const made = await makeFolder(shared, true);
    await writeFile(join(dir, 'phrase'), `${passphrase}\n`);
    const open = ['--passphrase-file', join(dir, 'phrase')];

    const sound = doctor(join(dir, 'chosen'), ...open);
    expect(sound.stdout).toContain('Verdict: sound');
    expect(sound.status).toBe(0);
    expect(doctor(shared).status).toBe(2);

    await rm(join(shared, made.rolled));
    const damaged = doctor(shared, ...open, '--json');
    expect(damaged.status).toBe(1);
    expect(JSON.parse(damaged.stdout)).toMatchObject({ verdict: 'damage' });

    expect(doctor().status).toBe(2);
    expect(doctor(shared, '--unknown').status).toBe(2);
  });
});
