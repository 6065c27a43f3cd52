import { department } from '../../shared/domain/department.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import type { RawRecord } from '../../shared/domain/entity.ts';
import { importMark } from '../../shared/domain/importMark.ts';
import { party } from '../../shared/domain/party.ts';
import { village } from '../../shared/domain/village.ts';
import type { Edit, Receipt, Write, WriteError } from '../../shared/ipc/edit.ts';
import type {
  ImportDone,
  ImportError,
  ImportPlan,
  ImportPreview,
  ImportSummary,
  ImportWriteError,
} from '../../shared/ipc/import.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { ImportProcess } from './importProcess.ts';
import type { Around } from './plan/card.ts';
import type { Place } from './readPlace.ts';

export interface ImportStore {
  readonly list: (kind: string, fields?: readonly string[]) => Promise<readonly RawRecord[]>;
  readonly write: (write: Write) => Promise<Result<Receipt, WriteError>>;
}

export interface ImportParts {
  readonly store: ImportStore;
  readonly startProcess: () => ImportProcess;
  readonly areaId: () => string | null;
  /** YYYY-MM-DD. */
  readonly today: () => string;
  readonly onProgress: (job: string, done: number, total: number) => void;
}

/** A thousandth is fine enough for a bar. */
const whole = 1_000;

/** Brings one file in at a time; a file that is asked for takes the place of the one before. */
export class Importing {
  readonly #parts: ImportParts;
  #job: { readonly id: string; readonly process: ImportProcess } | null = null;

  constructor(parts: ImportParts) {
    this.#parts = parts;
  }

  async read(job: string, place: Place): Promise<Result<ImportSummary, ImportError>> {
    this.stop();
    const process = this.#parts.startProcess();
    this.#job = { id: job, process };
    const read = await process.ask({ ask: 'read', place }, this.#way(job));
    if (!read.ok) {
      this.stop(job);
      return read;
    }
    return ok({ job, ...read.value });
  }

  async sheet(job: string, sheet: number): Promise<Result<ImportSummary, ImportError>> {
    const process = this.#processOf(job);
    if (process === null) return err({ kind: 'gone' });
    const read = await process.ask({ ask: 'sheet', sheet }, this.#way(job));
    return read.ok ? ok({ job, ...read.value }) : read;
  }

  async preview(job: string, plan: ImportPlan): Promise<Result<ImportPreview, ImportError>> {
    const around = await this.#around();
    const process = this.#processOf(job);
    if (process === null) return err({ kind: 'gone' });
    return process.ask({ ask: 'preview', plan, around }, this.#way(job));
  }

  /** All of it, as one action that one Ctrl+Z takes back; or none. */
  async carryOut(job: string, plan: ImportPlan): Promise<Result<ImportDone, ImportWriteError>> {
    const around = await this.#around();
    const process = this.#processOf(job);
    if (process === null) return err({ kind: 'gone' });
    const edits: Edit[] = [];
    const way = { ...this.#way(job), onEdits: (more: readonly Edit[]) => edits.push(...more) };
    const made = await process.ask({ ask: 'edits', plan, around }, way);
    if (!made.ok) return made;
    if (edits.length === 0) return err({ kind: 'nothing-new' });
    const written = await this.#parts.store.write({ edits, action: 'import' });
    if (!written.ok) return err({ kind: written.error.kind });
    this.stop(job);
    return ok(made.value);
  }

  /** Ends the process, and with it whatever it was doing. Without a job: whichever there is. */
  stop(job?: string): void {
    const current = this.#job;
    if (current === null || (job !== undefined && current.id !== job)) return;
    this.#job = null;
    current.process.end();
  }

  #processOf(job: string): ImportProcess | null {
    return this.#job?.id === job ? this.#job.process : null;
  }

  #way(job: string) {
    return {
      onShare: (share: number) => {
        this.#parts.onProgress(job, Math.round(share * whole), whole);
      },
      onEdits: () => undefined,
    };
  }

  async #around(): Promise<Around> {
    const { store, areaId, today } = this.#parts;
    const [villages, parties, departments, ...cards] = await Promise.all([
      store.list(village.kind),
      store.list(party.kind, ['name']),
      store.list(department.kind, ['name']),
      store.list('initiative', ['importedFrom']),
      store.list('lesson', ['importedFrom']),
    ]);
    const known = villages.map((raw) => {
      const { id, name, aliases } = readRecord(village, raw);
      return { id, name, aliases };
    });
    const named = [...parties, ...departments].flatMap(({ values: { name } }) =>
      typeof name === 'string' ? [name] : [],
    );
    return {
      villages: known,
      names: [...known.flatMap(({ name, aliases }) => [name, ...aliases]), ...named],
      marks: cards.flat().flatMap(({ values }) => {
        const mark = importMark.safeParse(values['importedFrom']);
        return mark.success ? [mark.data] : [];
      }),
      ids: cards.flat().map(({ id }) => id),
      areaId: areaId(),
      today: today(),
    };
  }
}
