import { cp } from 'node:fs/promises';
import { nodeFs } from '../../../../../main/store/disk/nodeFs.ts';
import { aFolder } from '../disk/profileFolder.ts';
import { aStore, anId, creating } from '../aStore.ts';
import { meddledFs, refusal } from '../faults/faultyFs.ts';
import type { Call } from '../faults/faultyFs.ts';
import { filesWith } from '../laidOpen.ts';

export const secrets = ['kanarietitel', 'kanarietekst', 'kanarielabel'];

/** What lies on the disk when the app is stopped in the middle of erasing, and what is there after a start. */
export interface Stopped {
  /** False when the erase was done before the stop came. */
  readonly wasStopped: boolean;
  /** Whether the card is there after the next start. */
  readonly isThere: boolean;
  /** Files with something of it before and after that start. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Erases a card of which something lies in log, shards, older generation and history, and stops the
 * app at a call to the disk: from then on nothing reaches it. A start on what lies there follows.
 */
export const eraseAndStop = async (
  isStop: (call: Call, at: number) => boolean,
): Promise<Stopped> => {
  const app: { state: 'working' | 'erasing' | 'stopped' } = { state: 'working' };
  let at = 0;
  const fs = meddledFs(nodeFs, (call) => {
    if (app.state === 'erasing' && isStop(call, at++)) app.state = 'stopped';
    if (app.state === 'stopped') throw refusal('EIO');
    return undefined;
  });
  const one = await aStore({ fs });
  const id = anId();
  const values = { title: secrets[0] ?? '', notes: secrets[1] ?? '', tags: [secrets[2] ?? ''] };
  await one.write([creating('initiative', values, id)], 'create');
  await one.store.checkpoint();
  const card = { kind: 'initiative', id };
  await one.write([{ op: 'set', ...card, field: 'title', value: `${values.title} twee` }]);
  await one.store.publish('initiative', id, []);
  await one.store.checkpoint();
  await one.write([{ op: 'set', ...card, field: 'title', value: `${values.title} drie` }]);

  app.state = 'erasing';
  await one.store.erase([card]);
  const { state } = { ...app };
  const wasStopped = ['stopped'].includes(state);
  const folder = await aFolder();
  await cp(one.folder, folder, { recursive: true, filter: (from) => !from.endsWith('lock') });
  // Only so that the test can close it.
  app.state = 'working';
  await one.close();

  const before = await filesWith(folder, secrets);
  const next = await aStore({ folder });
  const isThere = (await next.store.list('initiative')).length > 0;
  await next.close();
  return { wasStopped, isThere, before, after: await filesWith(folder, secrets) };
};
