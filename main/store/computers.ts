import { device } from '../../shared/domain/device.ts';
import { erasure } from '../../shared/domain/erasure.ts';
import { givenUp } from '../../shared/domain/erasureProgress.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import type { WriteError } from '../../shared/ipc/edit.ts';
import type { Result } from '../../shared/result.ts';
import { introduction, leftOut, purgedHere } from './computerEdits.ts';
import type { Introduction } from './computerEdits.ts';
import type { Actions } from './edit/actions.ts';
import type { Identity } from './profileFile.ts';
import type { Queue } from './queue.ts';
import type { Cards } from './share/cards.ts';
import type { TwoStores } from './twoStores.ts';

interface Parts {
  readonly stores: TwoStores;
  readonly queue: Queue;
  readonly identity: Identity;
  readonly cards: Cards;
  readonly actions: Actions;
  readonly now: () => number;
}

/** The computers that share: what they hear of this one, and what this one says of theirs. */
export class Computers {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Says to colleagues who works here. */
  introduce(said: Introduction): Promise<Result<null, WriteError>> {
    const { queue, stores, identity, actions, now } = this.#parts;
    return queue(async () =>
      actions.writeByItself(await introduction(stores, identity, said, now())),
    );
  }

  /** Says to colleagues that nothing is left here of what was erased. */
  async sayErased(marks: readonly string[]): Promise<void> {
    const { queue, stores, identity, actions } = this.#parts;
    await queue(async () => {
      const changes = await purgedHere(stores, identity, marks);
      if (changes.length > 0) await actions.writeByItself(changes);
    });
  }

  /** Says to colleagues that a computer does not come back. */
  leaveOut(deviceId: string): Promise<Result<null, WriteError>> {
    const { queue, actions, now } = this.#parts;
    return queue(() => actions.writeByItself(leftOut(deviceId, now())));
  }

  /** Computers for which nothing that was erased here waits any longer. */
  async givenUp(today: string, strangers: readonly string[]): Promise<readonly string[]> {
    const { cards, identity } = this.#parts;
    const [erasures, devices] = await Promise.all([cards.list('erasure'), cards.list('device')]);
    return givenUp(
      erasures.map((raw) => readRecord(erasure, raw)),
      devices.map((raw) => readRecord(device, raw)),
      { own: identity.device, today, strangers },
    );
  }
}
