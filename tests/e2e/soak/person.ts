import type { Page } from '@playwright/test';
import type { Json, RawRecord } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { lessonTexts } from '../../../shared/domain/lesson.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { jpegWithPlace } from '../../fixtures/photos/withPlace.ts';
import { privateWords } from '../privateFields.ts';
import { testId } from '../settled.ts';
import { act, step, takePhoto, write } from './acting.ts';
import type { Acted, Target } from './acting.ts';
import { historyOf, idsOf, kinds, read, readAll } from './computer.ts';
import type { Computer, Kind } from './computer.ts';
import { wordsIn } from './ledger.ts';
import type { Ledger, Side } from './ledger.ts';
import { weighted } from './luck.ts';
import type { Luck } from './luck.ts';

interface PersonParts {
  readonly side: Side;
  readonly computer: Computer;
  readonly ledger: Ledger;
  readonly luck: Luck;
}

const titleOf = (kind: string): string => (kind === 'village' ? 'name' : 'title');
const tagsOf = (kind: string): string =>
  kind === 'village' ? 'strengths' : kind === 'lesson' ? 'topics' : 'tags';
const mostRecords = 60;

const howOften = {
  ...{ create: 6, share: 6, title: 6, text: 8, type: 1, tag: 4, secret: 6 },
  ...{ withdraw: 1, delete: 1, erase: 1, photo: 1, undo: 2, redo: 1 },
} as const;

/** Somebody at work: what is done, and what was said to be kept, goes into the ledger. */
export class Person {
  readonly side: Side;
  readonly computer: Computer;
  readonly #parts: PersonParts;
  readonly #ledger: Ledger;
  readonly #luck: Luck;

  constructor(parts: PersonParts) {
    const { side, computer, ledger, luck } = parts;
    this.#parts = parts;
    this.side = side;
    this.computer = computer;
    this.#ledger = ledger;
    this.#luck = luck;
  }

  /** The same person, at another computer. */
  on(computer: Computer): Person {
    return new Person({ ...this.#parts, computer });
  }

  get #page(): Page {
    return this.computer.page;
  }

  /** Something private and something shared of each, with a photo, whatever luck brings. */
  async begin(): Promise<void> {
    for (const _ of [1, 2]) await this.create('initiative');
    await this.#share();
    await this.#doings.photo();
  }

  /** One thing that people do, by luck; says what. */
  async act(): Promise<string> {
    const doing = weighted(this.#luck, howOften);
    await this.#doings[doing]();
    return doing;
  }

  readonly #doings = {
    create: () => this.create(),
    share: () => this.#share(),
    title: () => this.#onAny((target) => this.title(target)),
    text: () => this.#onAny((target) => this.text(target), 'lesson'),
    type: () => this.#onAny((target) => this.#type(target), 'lesson'),
    tag: () => this.#onAny((target) => this.#tag(target)),
    secret: () => this.#onAny((target) => this.secret(target)),
    withdraw: () => this.#onOwn((target) => this.#do(target, 'withdraw')),
    delete: () => this.#onAny((target) => this.delete(target)),
    erase: () => this.#onAny((target) => this.erase(target)),
    photo: () => this.#onOwn((target) => this.#photo(target)),
    undo: () => this.#step('undo'),
    redo: () => this.#step('redo'),
  };

  async #onAny(does: (target: Target) => Promise<unknown>, only?: Kind): Promise<void> {
    const kind = only ?? this.#luck.pick(kinds) ?? 'lesson';
    const id = this.#luck.pick(await idsOf(this.#page, kind));
    if (id !== undefined) await does({ kind, id });
  }

  /** Of what this person shared. */
  async #onOwn(does: (target: Target) => Promise<unknown>): Promise<void> {
    const own = (await readAll(this.#page)).filter(({ shared }) => shared?.isOwn === true);
    const record = this.#luck.pick(own);
    if (record !== undefined) await does(record);
  }

  async create(kind = this.#luck.pick(kinds) ?? 'lesson'): Promise<void> {
    if ((await idsOf(this.#page, kind)).length > mostRecords / 3) return;
    const target = { kind, id: testId() };
    const entity = entityOf(kind);
    const secrets = entity === undefined ? [] : privateWords(entity);
    const values: Record<string, Json> = {
      [titleOf(kind)]: this.#ledger.word(),
      ...(kind === 'lesson' && { happened: this.#ledger.word(), shelved: true }),
      ...Object.fromEntries(secrets.map((field) => [field, this.#ledger.canary(this.side)])),
    };
    await this.#write(target, [{ op: 'create', ...target, values }], 'create');
    if (kind !== 'village' && this.#luck.isOneIn(2)) await this.#do(target, 'publish');
  }

  async #share(): Promise<void> {
    const all = await readAll(this.#page);
    const record = this.#luck.pick(all.filter(({ shared }) => shared === undefined));
    if (record !== undefined && record.kind !== 'village') await this.#do(record, 'publish');
  }

  title(target: Target): Promise<void> {
    const value = this.#ledger.word();
    return this.#write(target, [{ op: 'set', ...target, field: titleOf(target.kind), value }]);
  }

  /** One of them writes at the end of a text and the other before it, so that no word is torn. */
  async text(target: Target, field: string = this.#luck.pick(lessonTexts) ?? 'why'): Promise<void> {
    const record = await read(this.#page, target.kind, target.id);
    if (record === null) return;
    const base = String(record.values[field] ?? '');
    const word = this.#ledger.word();
    const next = this.side === 0 ? `${base} ${word}` : `${word} ${base}`;
    await this.#write(target, [{ op: 'text', ...target, field, base, next }]);
  }

  /** In the page itself, as a person types. */
  async #type(target: Target): Promise<void> {
    if (this.side === 1) return this.text(target);
    const before = await read(this.#page, target.kind, target.id);
    if (before === null) return;
    const word = this.#ledger.word();
    await this.#page.evaluate((id) => {
      window.location.hash = `#/magazijn/${id}`;
    }, target.id);
    const field = this.#page.locator('main [contenteditable="true"]').first();
    // A colleague may take the lesson away meanwhile.
    const isThere = await field.focus({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!isThere) return;
    await this.#page.keyboard.press('ControlOrMeta+End');
    await this.#page.keyboard.type(` ${word}`);
    for (let look = 0; look < 20; look += 1) {
      const after = await read(this.#page, target.kind, target.id);
      if (wordsIn(after).has(word)) {
        // Only what was typed: what came in meanwhile is somebody else's.
        if (after !== null) {
          const typed = { ...after, values: { typed: word }, siblings: {} };
          this.#note({ isKept: true, before: null, after: typed, arrived: [] }, 'type');
        }
        return;
      }
      await this.#page.waitForTimeout(200);
    }
  }

  async #tag(target: Target): Promise<void> {
    const field = tagsOf(target.kind);
    const value = this.#ledger.word();
    const record = await read(this.#page, target.kind, target.id);
    const old = this.#luck.pick([...wordsIn(record?.values[field])]);
    const remove = this.#luck.isOneIn(3) && old !== undefined;
    const edit: Edit = remove
      ? { op: 'remove', ...target, field, value: old }
      : { op: 'add', ...target, field, value };
    await this.#write(target, [edit]);
  }

  /** What is typed and taken out again must not travel either. */
  async secret(target: Target): Promise<void> {
    const entity = entityOf(target.kind);
    const field = entity && this.#luck.pick(privateWords(entity));
    if (entity === undefined || field === undefined) return;
    const typed = this.#ledger.canary(this.side);
    const left = this.#luck.isOneIn(2) ? '' : this.#ledger.canary(this.side);
    for (const [base, next] of [
      ['', typed],
      [typed, left],
    ] as const) {
      const edit: Edit =
        entity.fields[field]?.merge === 'text'
          ? { op: 'text', ...target, field, base, next }
          : { op: 'set', ...target, field, value: next };
      await this.#write(target, [edit]);
    }
  }

  secretOfAny(): Promise<void> {
    return this.#onAny((target) => this.secret(target));
  }

  delete(target: Target): Promise<void> {
    return this.#write(target, [{ op: 'delete', ...target }], 'delete');
  }

  /** So much at once that a colleague is asked. */
  async tidy(): Promise<void> {
    const shared = (await readAll(this.#page)).filter((one) => one.shared?.isLive === true);
    for (const record of shared.slice(0, 12)) await this.delete(record);
  }

  async erase(target: Target): Promise<void> {
    const acted = await act(this.#page, target, { do: 'erase' });
    if (acted.isKept && acted.before !== null) this.#ledger.erased(acted.before, this.side);
  }

  /** With a place and a camera in it, and sometimes before anybody may see it. */
  async #photo({ kind, id }: Target): Promise<void> {
    if (kind === 'village') return;
    const taken = await takePhoto(this.#page, jpegWithPlace());
    if (taken === null) return;
    const photo = { kind: 'attachment', id: testId() };
    const values = {
      ...(JSON.parse(taken) as Record<string, Json>),
      // No word of the ledger: a photo goes where its card goes, and that is told of the card.
      alt: 'Een brug',
      permission: this.#luck.isOneIn(3) ? 'none' : 'internal',
      [`${kind}Id`]: id,
    };
    await this.#write(photo, [{ op: 'create', ...photo, values }], 'create');
    await this.#do(photo, 'publish');
  }

  async #step(to: 'undo' | 'redo'): Promise<void> {
    const before = new Map((await readAll(this.#page)).map((one) => [one.id, one]));
    if (!(await step(this.#page, to))) return;
    const after = new Map((await readAll(this.#page)).map((one) => [one.id, one]));
    for (const id of new Set([...before.keys(), ...after.keys()])) {
      const [had, has] = [before.get(id) ?? null, after.get(id) ?? null];
      const isGone = had !== null && has === null;
      // A word may have come in between the look and the step: all that it ever held is gone with it.
      const arrived = isGone ? await historyOf(this.#page, had.kind, id) : [];
      this.#note(
        {
          isKept: true,
          before: had,
          after: has,
          arrived: arrived.map((one) => JSON.stringify(one)),
        },
        to,
      );
    }
  }

  async #do(target: Target, what: 'publish' | 'withdraw'): Promise<void> {
    this.#note(await act(this.#page, target, { do: what }), what);
  }

  async #write(
    target: Target,
    edits: readonly Edit[],
    action: 'create' | 'edit' | 'delete' = 'edit',
  ): Promise<void> {
    this.#note(await write(this.#page, target, edits, action), edits[0]?.op ?? 'edit');
  }

  #note({ isKept, ...acted }: Acted, how: string): void {
    if (isKept) this.#ledger.note({ side: this.side, ...acted, how });
  }
}

/** What two records have in common that are the same one to colleagues. */
export const sharedId = ({ id, shared }: RawRecord): string => shared?.id ?? id;
