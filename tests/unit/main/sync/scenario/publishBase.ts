import { expect } from 'vitest';
import { lookEverywhere } from '../../../../../main/sync/folder/look.ts';
import { BasePublisher } from '../../../../../main/sync/publisher/basePublisher.ts';
import type { Computer, Office } from '../office.ts';
import { workspaceId } from '../samples.ts';

const publisherOf = (office: Office, { remote, shared, clock }: Computer): BasePublisher =>
  new BasePublisher({
    remote,
    shared,
    clock: { now: () => office.clock.now() + clock.shiftMs, sleep: office.clock.sleep },
    rng: office.rng,
    workspace: { id: workspaceId, isLocked: false, keys: new Map() },
    locking: null,
    vetTexts: () => Promise.resolve(true),
  });

/** Puts a base of this computer in the folder, now. */
export const publishBase = async (office: Office, computer: Computer): Promise<BasePublisher> => {
  const publisher = publisherOf(office, computer);
  const view = await lookEverywhere(computer.remote, workspaceId);
  if (!view.ok) throw new Error(view.error.kind);
  const status = await computer.shared.status();
  expect(await publisher.publish(view.value, status, status.seen)).toBe('there');
  return publisher;
};
