import type { RawRecord } from '../../shared/domain/entity.ts';
import type { OpenReport } from '../../shared/ipc/app.ts';
import type { Receipt, Write, WriteError } from '../../shared/ipc/edit.ts';
import type { ChosenHit, ShareError, SharePreview } from '../../shared/ipc/share.ts';
import type {
  HistoryStep,
  StepError,
  Stepped,
  UndoState,
  WaitingRecord,
} from '../../shared/ipc/record.ts';
import type { TeamHoldings } from '../../shared/ipc/sharing.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { Announcer } from './announcer.ts';
import type { Changed } from './announcer.ts';
import { Computers } from './computers.ts';
import { Actions } from './edit/actions.ts';
import { inBin, withTheirParts } from './erase/bin.ts';
import { Erasing } from './erase/erasing.ts';
import type { Target } from './erase/halves.ts';
import { RecordHistory } from './history/recordHistory.ts';
import { openReport, refusalOf } from './openReport.ts';
import { OwnRecords } from './ownRecords.ts';
import type { ProfileFiles } from './files/profileFiles.ts';
import { News } from './news/news.ts';
import type { SharedStore } from './shared/sharedStore.ts';
import { Cards } from './share/cards.ts';
import { holdingsOf } from './share/holdings.ts';
import { Links } from './share/links.ts';
import { mintId } from './share/mintId.ts';
import { withParts } from './share/partsOf.ts';
import { redirect } from './share/redirect.ts';
import { Sharing } from './share/sharing.ts';
import { waitingRecords } from './share/waitingRecords.ts';
import { sharedHalf } from './sharedHalf.ts';
import type { StoreParts } from './storeParts.ts';

/** How many shards of long texts stay in memory after a list of them. */
const keptTextShards = 16;

/** Everything main knows of the person's data. Changes come one at a time; reads never wait for them. */
export class Store {
  /** What came in from colleagues. */
  readonly news: News;
  readonly computers: Computers;
  /** What nobody else has. */
  readonly own: OwnRecords;
  readonly #parts: StoreParts;
  readonly #links: Links;
  readonly #cards: Cards;
  readonly #announcer: Announcer;
  readonly #actions: Actions;
  readonly #sharing: Sharing;
  readonly #erasing: Erasing;
  readonly #history: RecordHistory;

  constructor(parts: StoreParts) {
    const { stores, now, randomHex } = parts;
    this.#parts = parts;
    this.#links = new Links(stores);
    this.#cards = new Cards(stores, this.#links);
    this.#announcer = new Announcer(this.#links);
    this.#actions = new Actions({ ...parts, announcer: this.#announcer });
    this.computers = new Computers({ ...parts, cards: this.#cards, actions: this.#actions });
    this.#erasing = new Erasing({
      ...parts,
      links: this.#links,
      announcer: this.#announcer,
      device: parts.identity.device,
      newId: () => mintId(now(), randomHex),
      beforeErase: () => parts.files.meetRecords(),
      onPurged: () => parts.files.sweep('erased'),
    });
    this.own = new OwnRecords({ stores, links: this.#links, erasing: this.#erasing });
    this.news = new News({
      ...{ stores, now, links: this.#links, cards: this.#cards },
      file: parts.newsFile,
      ownAuthorId: parts.identity.authorId,
    });
    this.#announcer.onErased(() => void this.news.forgetErased());
    this.#history = new RecordHistory(stores, this.#links, this.#cards, now);
    this.#sharing = new Sharing({
      cards: this.#cards,
      links: this.#links,
      newId: () => mintId(now(), randomHex),
      write: (changes, action) => this.#actions.write(changes, { action }),
    });
  }

  /** What was found on opening, and since. */
  report(): OpenReport {
    return openReport(this.#parts.stores);
  }

  /** Told when more damage was found than the report said: files are read when they are asked for. */
  onDamage(listener: () => void): () => void {
    return this.#parts.damage.add(listener);
  }

  /** Reads a kind from the disk before somebody asks for it; it stays in memory. */
  async readAhead(kind: string): Promise<void> {
    for (const engine of this.#parts.stores.all()) await engine.records.loadKind(kind);
    await this.#links.cards(kind);
  }

  async list(kind: string, fields?: readonly string[]): Promise<readonly RawRecord[]> {
    const { stores, queue } = this.#parts;
    const listed = await this.#cards.list(kind, fields);
    // Between two changes: a change counts on what it has loaded.
    void queue(() => {
      for (const { textShards } of stores.all()) textShards.forgetUnchanged(keptTextShards);
      return Promise.resolve();
    });
    return listed;
  }

  get(kind: string, id: string): Promise<RawRecord | null> {
    return this.#cards.get(kind, id);
  }

  /** Where somebody still has to choose between what two wrote at once. */
  waiting(): Promise<readonly WaitingRecord[]> {
    return waitingRecords(this.#parts.stores, this.#links, this.#cards);
  }

  /** Resolves when the action is on the disk, whole, or not at all. */
  write(write: Write): Promise<Result<Receipt, WriteError>> {
    return this.#parts.queue(() => this.#writeEdits(write));
  }

  /** What colleagues would see of a record, and what in it looks like a person. */
  previewShare(kind: string, id: string): Promise<SharePreview | null> {
    return this.#sharing.preview(kind, id);
  }

  publish(
    kind: string,
    id: string,
    choices: readonly ChosenHit[],
  ): Promise<Result<Receipt, ShareError>> {
    return this.#parts.queue(() => this.#sharing.publish(kind, id, choices));
  }

  withdraw(kind: string, id: string): Promise<Result<Receipt, ShareError>> {
    return this.#parts.queue(() => this.#sharing.withdraw(kind, id));
  }

  undoState(): UndoState {
    return this.#parts.undo.state();
  }

  undo(step?: number): Promise<Result<Stepped, StepError>> {
    return this.#parts.queue(() => this.#actions.step('undo', step));
  }

  redo(step?: number): Promise<Result<Stepped, StepError>> {
    return this.#parts.queue(() => this.#actions.step('redo', step));
  }

  /** What happened to a record, newest first. */
  history(kind: string, id: string): Promise<readonly HistoryStep[]> {
    return this.#history.of(kind, id);
  }

  /** Gives a field the value that it had after a step of its history. */
  putBack(kind: string, id: string, ref: string): Promise<Result<Receipt, WriteError>> {
    return this.#parts.queue(async () => {
      // Read here: while this waited it may have been shared.
      const edit = await this.#history.putBack(kind, id, ref);
      if (edit === null) return err({ kind: 'invalid-edit', at: 0 });
      return this.#writeEdits({ edits: [edit], action: 'putBack' });
    });
  }

  /** Takes records out of everything this computer keeps of them: for good, and for colleagues too. */
  async erase(targets: readonly Target[]): Promise<Result<Receipt, WriteError>> {
    const refused = refusalOf(this.#parts.stores);
    if (refused !== null) return err(refused);
    const around = { cards: this.#cards, links: this.#links };
    const erased = await this.#erasing.erase(await withTheirParts(around, targets));
    return erased.ok ? ok(this.#actions.receipt()) : erased;
  }

  /**
   * What was thrown away long ago, of this computer. Of a colleague's record only the private words
   * beside it go: whoever shared it may bring it back.
   */
  async emptyBin(thrown: readonly Target[]): Promise<Result<null, WriteError>> {
    const refused = refusalOf(this.#parts.stores);
    if (refused !== null) return err(refused);
    const { own, beside } = await inBin({ cards: this.#cards, links: this.#links }, thrown);
    return this.#erasing.erase(own, beside);
  }

  /** What a crash left of erased records; call it once, when the store was opened. */
  async finishErasing(): Promise<void> {
    if (refusalOf(this.#parts.stores) === null) await this.#erasing.finish();
    await this.news.forgetErased();
  }

  /** Told of erased records, whoever erased them, under every name that the screens have for them. */
  onErased(listener: (erased: readonly Target[]) => void): () => void {
    return this.#announcer.onErased(listener);
  }

  /** The bytes of photos and documents. */
  get files(): ProfileFiles {
    return this.#parts.files;
  }

  onChange(listener: (changed: readonly Changed[]) => void): () => void {
    return this.#announcer.onChange(listener);
  }

  /** What a team would get with all that is shared here. */
  holdings(): Promise<TeamHoldings> {
    return holdingsOf(this.#parts.stores, this.#parts.identity);
  }

  /** The shared store, for those who share it. `app` is this version of the app. */
  shared(app: string): SharedStore {
    const told = { announcer: this.#announcer, news: this.news, computers: this.computers };
    return sharedHalf(this.#parts, { ...told, erasing: this.#erasing }, app);
  }

  /** Values that a join took away are kept for a while only. Does it once a day, however often asked. */
  async tidyHistory(): Promise<void> {
    if (this.report().readOnly === null) await this.#history.tidy();
  }

  /** Who writes under an actor of the shared store; null while nothing of them came in. */
  authorOf(actor: string): string | null {
    return this.#parts.stores.shared.state.authors.get(actor) ?? null;
  }

  /** The name under which this person writes. */
  authorId(): string {
    return this.#parts.identity.authorId;
  }

  /** Writes the readable files anew; true when the disk took them. */
  checkpoint(): Promise<boolean> {
    return this.#parts.checkpoints.now();
  }

  /** Waits for what is being written, makes a last checkpoint and lets go of the profile. */
  async close(): Promise<void> {
    await this.#parts.queue(() => Promise.resolve());
    await this.#parts.checkpoints.last();
    for (const engine of this.#parts.stores.all()) await engine.close();
    await this.#parts.release();
  }

  async #writeEdits({ edits, ...how }: Write): Promise<Result<Receipt, WriteError>> {
    const { stores } = this.#parts;
    const takeHome = this.#sharing.takeHome.bind(this.#sharing);
    const around = { stores, cards: this.#cards, links: this.#links, takeHome };
    const changes = await redirect(around, await withParts(around, edits));
    return this.#actions.write(changes, how);
  }
}
