import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { FilePublisher } from './files/filePublisher.ts';
import { FileReader } from './files/fileReader.ts';
import type { Founder } from '../../shared/ipc/sharing.ts';
import { foundersIn } from './folder/founders.ts';
import { emptyView, lookEverywhere, lookHot } from './folder/look.ts';
import type { FolderView, LookError } from './folder/look.ts';
import type { SyncParts } from './parts.ts';
import type { Frontiers, SharedStatus } from './port.ts';
import { BasePublisher } from './publisher/basePublisher.ts';
import { Publisher } from './publisher/publisher.ts';
import type { Publishing } from './publisher/publisher.ts';
import { BaseReader } from './reader/baseReader.ts';
import { BeforeRound } from './reader/beforeRound.ts';
import { filesOfDevice } from './publisher/steward.ts';
import type { StewardError } from './publisher/steward.ts';
import { Housekeeping } from './housekeeping.ts';
import { onlyInBases } from './reader/onlyInBases.ts';
import { Reader } from './reader/reader.ts';
import { waitingIn } from './reader/waiting.ts';
import type { Before } from './reader/massChange.ts';
import type { Approval } from './reader/massWatch.ts';
import type { RemoteError } from './remote/remote.ts';
import { partsOf } from './sharerParts.ts';
import type { SharerParts } from './sharerParts.ts';
import { stateOf } from './sharerState.ts';
import type { SharerState } from './sharerState.ts';

export interface Sharer {
  /** Reads and publishes until it is told to stop; whatever the folder does, it goes on. */
  readonly run: (signal: AbortSignal) => Promise<void>;
  /** One full round: on leaving, on asking, and in tests. */
  readonly syncNow: () => Promise<void>;
  readonly onState: (listener: (state: SharerState) => void) => () => void;
  /** Lets somebody delete as much as the question says, or takes that in and keeps the records. */
  readonly approve: (key: string, as: Approval) => void;
  /** Takes the files of a computer that does not come back out of the folder, once a base has all of it. */
  readonly retire: (device: string) => Promise<Result<null, StewardError>>;
}

const usualEveryMs = 5_000;
const usualFullEveryMs = 10 * 60_000;
/** A drive that answers slowly must not be asked all the time, nor one that does not answer. */
const afterTroubleMs = 15_000;

export const createSharer = (given: SharerParts): Sharer => new FolderSharer(given);

class FolderSharer implements Sharer {
  readonly #parts: SyncParts;
  readonly #reader: Reader;
  readonly #bases: BaseReader;
  readonly #publisher: Publisher;
  readonly #basePublisher: BasePublisher;
  readonly #filePublisher: FilePublisher;
  readonly #housekeeping: Housekeeping;
  readonly #fileReader: FileReader;
  readonly #before = new BeforeRound();
  readonly #everyMs: number;
  readonly #fullEveryMs: number;
  readonly #onError: (error: unknown) => void;
  readonly #listeners = new Set<(state: SharerState) => void>();
  #view: FolderView = emptyView;
  #founders: readonly Founder[] = [];
  #fullAt: number | null = null;
  #lastRoundAt: number | null = null;
  /** Of this computer, before it last listed the whole folder in order to read it. */
  #looked: Frontiers = {};
  /** Erased records that a round knew of: more of them call for a full one. */
  #erasedSeen = 0;
  #turn: Promise<void> = Promise.resolve();

  constructor(given: SharerParts) {
    this.#parts = partsOf(given);
    this.#everyMs = given.everyMs ?? usualEveryMs;
    this.#fullEveryMs = given.fullEveryMs ?? usualFullEveryMs;
    this.#onError = given.onError ?? (() => undefined);
    this.#reader = new Reader(this.#parts);
    this.#bases = new BaseReader(this.#parts);
    this.#publisher = new Publisher(this.#parts);
    this.#basePublisher = new BasePublisher(this.#parts);
    this.#filePublisher = new FilePublisher(this.#parts);
    this.#housekeeping = new Housekeeping(this.#parts, {
      reader: this.#reader,
      bases: this.#bases,
      publisher: this.#publisher,
      basePublisher: this.#basePublisher,
      filePublisher: this.#filePublisher,
      look: async () => {
        const isFresh = (await this.#lookEverywhere()) === null;
        return { view: this.#view, isFresh };
      },
    });
    this.#fileReader = new FileReader(this.#parts);
  }

  readonly approve = (key: string, as: Approval): void => {
    if (this.#reader.approve(key, as)) return;
    this.#bases.guard?.approve(key, as);
    // Bases are only looked at in a full round.
    this.#fullAt = null;
  };

  readonly retire = (device: string): Promise<Result<null, StewardError>> => {
    const turn = this.#turn.then(async () => {
      await this.#round(true);
      return this.#retire(device);
    });
    this.#turn = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  };

  readonly onState = (listener: (state: SharerState) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly syncNow = (): Promise<void> => this.#oneAtATime(true);

  readonly run = async (signal: AbortSignal): Promise<void> => {
    const { shared, clock } = this.#parts;
    const isOver = (): boolean => signal.aborted;
    while (!isOver()) {
      const woken = new AbortController();
      const wake = (): void => {
        woken.abort();
      };
      signal.addEventListener('abort', wake);
      const forget = shared.onWritten(wake);
      const isFine = await this.#oneAtATime(this.#isFullDue()).then(
        () => true,
        (error: unknown) => {
          this.#onError(error);
          return false;
        },
      );
      // A bug must not become a loop without a pause; the next full round may be past it.
      if (!isOver()) await clock.sleep(isFine ? this.#everyMs : afterTroubleMs, woken.signal);
      forget();
      signal.removeEventListener('abort', wake);
    }
  };

  #isFullDue(): boolean {
    const now = this.#parts.clock.now();
    return this.#fullAt === null || now < this.#fullAt || now - this.#fullAt >= this.#fullEveryMs;
  }

  #oneAtATime(isFull: boolean): Promise<void> {
    const turn = this.#turn.then(() => this.#round(isFull));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #round(isFull: boolean): Promise<void> {
    const begun = isFull ? await this.#publishing() : null;
    const trouble = isFull ? await this.#lookEverywhere() : await this.#lookHot();
    if (trouble !== null) return this.#announce(trouble);
    // What lay in no file yet when the folder was listed, no twin can have compared.
    if (begun !== null && this.#publisher.outgoing(begun) === 0) this.#looked = begun.status.seen;
    const status = await this.#parts.shared.status();
    const before = this.#before.begin(status, this.#parts.clock.now());
    const isNew = Object.keys(status.seen).length === 0;
    if (isNew && isFull) await this.#bases.join(this.#view, status, [], before);
    // After a while away: what was erased meanwhile must not be published first.
    if (isFull) await this.#bases.manifests(this.#view);
    if (isFull) await this.#reader.read(this.#view, before);
    const failed = await this.#publish();
    const hasTaken = await this.#reader.read(this.#view, before);
    const away = this.#reader.awayBy();
    if (away !== null) return this.#announce({ kind: 'unavailable', code: away });
    if (isFull) await this.#fillGaps(before);
    // What was read may be about own entries: of a twin, or of an erased record.
    const publishing = await this.#publishing();
    if (this.#reader.underway(this.#view, publishing.status).length === 0) this.#before.end();
    const failedAgain = failed ?? (await this.#publishWithFiles(publishing));
    if (isFull && failedAgain === null) await this.#keepHouse();
    else this.#hurryAfterErase(publishing.status);
    if (isFull || hasTaken || this.#fileReader.isWaiting()) await this.#fileReader.read();
    this.#lastRoundAt = this.#parts.clock.now();
    await this.#announce(failedAgain);
  }

  /** What was erased must not lie in the folder until the next full round comes by itself. */
  #hurryAfterErase({ erased }: SharedStatus): void {
    if (erased.length > this.#erasedSeen) this.#fullAt = null;
    this.#erasedSeen = erased.length;
  }

  async #lookEverywhere(): Promise<LookError | null> {
    const looked = await lookEverywhere(this.#parts.remote, this.#parts.workspace.id);
    if (!looked.ok) return looked.error;
    this.#view = looked.value;
    this.#founders = await foundersIn(this.#parts, looked.value.others, this.#founders);
    this.#fullAt = this.#parts.clock.now();
    return null;
  }

  async #lookHot(): Promise<LookError | null> {
    const looked = await lookHot(this.#parts.remote);
    if (!looked.ok) return looked.error;
    const before = this.#view.segments.filter(({ tier }) => tier === 'hot').length;
    // So many files do not vanish at once: is this still our folder?
    if (looked.value.length < before / 2) return this.#lookEverywhere();
    const rolled = this.#view.segments.filter(({ tier }) => tier === 'rolled');
    this.#view = { ...this.#view, segments: [...looked.value, ...rolled] };
    return null;
  }

  /** Only where the marker is: another drive may be mounted in its place. */
  async #publish(): Promise<LookError | null> {
    const publishing = await this.#publishing();
    if (this.#publisher.outgoing(publishing) === 0) return null;
    const looked = await lookEverywhere(this.#parts.remote, this.#parts.workspace.id);
    if (!looked.ok) return looked.error;
    const view = looked.value;
    return this.#publishWithFiles({ ...publishing, view, inBases: this.#bases.whole.cover(view) });
  }

  /** A record goes after the files that it names: nobody sees the one without the other for long. */
  async #publishWithFiles(publishing: Publishing): Promise<RemoteError | null> {
    if (this.#publisher.outgoing(publishing) === 0) return null;
    return (await this.#filePublisher.publish()) ?? this.#publisher.publish(publishing);
  }

  async #fillGaps(before: Before): Promise<void> {
    for (;;) {
      const status = await this.#parts.shared.status();
      const manifests = await this.#bases.manifests(this.#view);
      const waiting = [
        ...waitingIn(this.#view, status),
        ...onlyInBases(this.#view, status, manifests, (path) => this.#isUnread(path)),
      ];
      if (!(await this.#bases.join(this.#view, status, waiting, before))) return;
      await this.#reader.read(this.#view, before);
    }
  }

  async #keepHouse(): Promise<void> {
    const publishing = await this.#publishing();
    this.#erasedSeen = publishing.status.erased.length;
    const isDone = await this.#housekeeping.keep(publishing, this.#looked);
    if (!isDone) this.#fullAt = null;
  }

  async #retire(device: string): Promise<Result<null, StewardError>> {
    const { remote, shared } = this.#parts;
    if ((await this.#lookEverywhere()) !== null) return err({ kind: 'not-reachable' });
    const status = await shared.status();
    const [view, manifests] = [this.#view, await this.#bases.manifests(this.#view)];
    const files = await filesOfDevice(this.#parts, { view, status, manifests, device });
    if (!files.ok) return files;
    if (files.value.length === 0) return ok(null);
    let published = await this.#basePublisher.publish(view, status, this.#looked);
    if (published === 'early') {
      await this.#round(true);
      published = await this.#basePublisher.publish(this.#view, status, this.#looked);
    }
    if (published !== 'there') return err({ kind: 'not-reachable' });
    let isGone = true;
    for (const path of files.value) isGone = (await remote.delete(path)).ok && isGone;
    // Photos of which a record is with colleagues stay: somebody may not have it yet.
    isGone = (await this.#filePublisher.tidy(device)) && isGone;
    await this.#lookEverywhere();
    return isGone ? ok(null) : err({ kind: 'not-reachable' });
  }

  #isUnread(path: string): boolean {
    const { patience, refused } = this.#reader.refusals;
    return refused.has(path) || patience.isFailing(path);
  }

  async #publishing(): Promise<Publishing> {
    const status = await this.#parts.shared.status();
    const view = this.#view;
    return {
      view,
      status,
      need: waitingIn(this.#view, status).map(({ actor }) => actor),
      isBroken: (path) => this.#isUnread(path),
      inBases: this.#bases.whole.cover(view),
    };
  }

  async #announce(trouble: LookError | RemoteError | null): Promise<void> {
    if (this.#listeners.size === 0) return;
    const publishing = await this.#publishing();
    const state = stateOf({
      ...{ publishing, trouble, reader: this.#reader, bases: this.#bases },
      lastRoundAt: this.#lastRoundAt,
      outgoing: this.#publisher.outgoing(publishing),
      founders: this.#founders,
    });
    for (const listener of this.#listeners) listener(state);
  }
}
