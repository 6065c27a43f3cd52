import type { EpochKey } from '../../../../main/sync/crypto/keyFileCodec.ts';
import { writeMarker } from '../../../../main/sync/format/markerCodec.ts';
import { markerPath } from '../../../../main/sync/format/names.ts';
import { createSharer } from '../../../../main/sync/sharer.ts';
import type { Sharer } from '../../../../main/sync/sharer.ts';
import type { SharerState } from '../../../../main/sync/sharerState.ts';
import type { Rng } from '../../../../main/sync/ports.ts';
import { MemoryShared } from './memoryShared.ts';
import { MemoryCloud } from './remote/memoryRemote.ts';
import type { MemoryRemote } from './remote/memoryRemote.ts';
import { noSins } from './remote/sins.ts';
import type { Sins } from './remote/sins.ts';
import { workspaceId } from './samples.ts';
import { seededRng } from './seededRng.ts';
import { VirtualClock } from './virtualClock.ts';

/** One computer in an office that shares a folder. */
export interface Computer {
  readonly shared: MemoryShared;
  readonly remote: MemoryRemote;
  readonly clock: { shiftMs: number };
  sharer: Sharer;
  state: SharerState;
  readonly sync: () => Promise<void>;
  /** The app starts again: what was only in memory is gone. */
  readonly restart: () => void;
}

export class Office {
  readonly clock = new VirtualClock();
  readonly rng: Rng;
  readonly cloud: MemoryCloud;
  readonly computers: Computer[] = [];
  readonly keys: readonly EpochKey[] | null;

  constructor(seed: number, keys: readonly EpochKey[] | null = null) {
    this.rng = seededRng(seed);
    this.cloud = new MemoryCloud(this.clock, this.rng);
    this.keys = keys;
    this.placeMarker();
  }

  placeMarker(): void {
    const enc = this.keys === null ? 'none' : 'required';
    const marker = writeMarker({ workspace: workspaceId, created: '2026-11-24', enc });
    this.cloud.place(markerPath(workspaceId), marker, 'everybody');
  }

  arrive(sins: Sins = noSins, keys = this.keys): Computer {
    const shift = { shiftMs: 0 };
    const now = (): number => this.clock.now() + shift.shiftMs;
    const shared = new MemoryShared({ now }, this.rng);
    const remote = this.cloud.remote(`computer ${this.computers.length}`, sins);
    const open = (): Sharer => {
      const sharer = createSharer({
        remote,
        shared,
        clock: { now, sleep: this.clock.sleep },
        rng: this.rng,
        workspace: workspaceId,
        keys,
      });
      sharer.onState((state) => {
        computer.state = state;
      });
      return sharer;
    };
    const computer: Computer = {
      shared,
      remote,
      clock: shift,
      sharer: { ...({} as Sharer) },
      state: {} as SharerState,
      sync: () => computer.sharer.syncNow(),
      restart: () => {
        shared.restart();
        computer.sharer = open();
      },
    };
    computer.sharer = open();
    this.computers.push(computer);
    return computer;
  }

  /** Everybody looks, some minutes apart, so often. */
  async rounds(count: number, passMs = 60_000): Promise<void> {
    for (let round = 0; round < count; round += 1) {
      for (const one of this.computers) await one.sync();
      this.clock.pass(passMs);
    }
  }

  /** The folder does nothing wrong any more, and everybody looks until all was seen. */
  async settle(): Promise<void> {
    for (const { remote } of this.computers) {
      remote.sins = { ...noSins };
      remote.isThere = true;
      remote.isEmpty = false;
    }
    await this.rounds(8, 30 * 60_000);
  }

  canonicals(): readonly string[] {
    return this.computers.map(({ shared }) => shared.canonical());
  }
}
