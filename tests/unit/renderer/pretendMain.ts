import { createSearchIndex } from '../../../main/search/searchIndex.ts';
import type { Json, RawRecord } from '../../../shared/domain/entity.ts';
import { contract } from '../../../shared/ipc/contract.ts';
import type { Bridge, Channel, EventMessage, Handlers } from '../../../shared/ipc/contract.ts';
import type { Action, Edit, Write } from '../../../shared/ipc/edit.ts';
import { pieceOf } from '../../../shared/ipc/pieces.ts';
import { initialSettings } from '../../../shared/ipc/settings.ts';
import type { Settings } from '../../../shared/ipc/settings.ts';
import { err, ok } from '../../../shared/result.ts';

type Records = ReadonlyMap<string, RawRecord>;
export type Answers = Partial<Handlers>;

export interface PretendMain {
  /** What was asked to be kept, in order. */
  readonly writes: readonly Write[];
  readonly records: () => readonly RawRecord[];
  readonly settings: () => Settings;
  /** Tells the window something that main announces. */
  readonly announce: (message: EventMessage) => void;
}

interface Step {
  readonly action: Action;
  readonly before: Records;
  readonly step: number;
}

const noSuchStep = { kind: 'no-such-step' } as const;

interface Setup {
  readonly settings?: Partial<Settings>;
  readonly edits?: readonly Edit[];
  /** In place of the usual answer of a channel. */
  readonly answers?: Answers;
}

const at = '2026-01-01T12:00:00.000Z';
const asList = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

const applied = (records: Records, edit: Edit): Records => {
  const next = new Map(records);
  const old = records.get(edit.id);
  const put = (field: string, value: Json): void => {
    if (old) next.set(edit.id, { ...old, values: { ...old.values, [field]: value } });
  };
  if (edit.op === 'create') {
    const { id, kind, values } = edit;
    next.set(id, { id, kind, createdAt: at, updatedAt: at, authorId: 'me', values });
  } else if (edit.op === 'delete') next.delete(edit.id);
  else if (edit.op === 'set') put(edit.field, edit.value);
  else if (edit.op === 'text') put(edit.field, edit.next);
  else if (edit.op === 'add') put(edit.field, [...asList(old?.values[edit.field]), edit.value]);
  else if (edit.op === 'remove')
    put(
      edit.field,
      asList(old?.values[edit.field]).filter((value) => value !== edit.value),
    );
  return next;
};

/**
 * Puts a main process behind `window.api` that keeps everything in memory. Every request is parsed
 * by the real contract, so a screen that asks for something wrong is found out.
 */
export const pretendMain = (setup: Setup = {}): PretendMain => {
  let records: Records = (setup.edits ?? []).reduce<Records>(applied, new Map());
  let settings: Settings = { ...initialSettings, ...setup.settings };
  const past: Step[] = [];
  const future: Step[] = [];
  let lastNumber = 0;
  const writes: Write[] = [];
  const listeners = new Set<(message: EventMessage) => void>();

  const announce = (message: EventMessage): void => {
    listeners.forEach((tell) => {
      tell(message);
    });
  };
  const change = (next: Records): void => {
    const ids = [...new Set([...records.keys(), ...next.keys()])].filter(
      (id) => records.get(id) !== next.get(id),
    );
    const before = records;
    const kindOf = (id: string): string => (next.get(id) ?? before.get(id))?.kind ?? '';
    records = next;
    for (const kind of new Set(ids.map(kindOf))) {
      const changed = ids.filter((id) => kindOf(id) === kind);
      announce({ name: 'record:changed', detail: { kind, ids: changed } });
    }
  };
  const undoState = () => ({
    undo: past.at(-1)?.action ?? null,
    redo: future.at(-1)?.action ?? null,
  });
  // It takes back only what was done last: by its number too.
  const step = (from: Step[], to: Step[], named: number | undefined) => {
    if (named !== undefined && from.at(-1)?.step !== named) return err(noSuchStep);
    const last = from.pop();
    if (last) {
      to.push({ ...last, before: records });
      change(last.before);
    }
    const done = last === undefined ? null : { step: last.step, action: last.action };
    return ok({ ...undoState(), done });
  };

  const answers: Answers = {
    'record:list': ({ kind }) => [...records.values()].filter((record) => record.kind === kind),
    'record:pieces': ({ kind }) => [
      pieceOf([...records.values()].filter((record) => record.kind === kind)),
    ],
    'record:get': ({ id }) => records.get(id) ?? null,
    'record:waiting': () =>
      [...records.values()].flatMap(({ kind, id, conflicts }) =>
        conflicts === undefined ? [] : [{ kind, id, conflicts }],
      ),
    'entry:write': (write) => {
      writes.push(write);
      past.push({ action: write.action, before: records, step: ++lastNumber });
      change(write.edits.reduce(applied, records));
      return { ok: true, value: { savedAt: at, step: lastNumber } };
    },
    'undo:state': undoState,
    'undo:undo': (named) => step(past, future, named?.step),
    'undo:redo': (named) => step(future, past, named?.step),
    'settings:get': () => settings,
    'settings:change': (part) => {
      settings = Object.assign({}, settings, part);
      announce({ name: 'settings:changed', detail: settings });
      return settings;
    },
    'search:find': (query) => {
      // The real index over what is here.
      const index = createSearchIndex();
      index.put([...records.values()]);
      index.filled();
      return index.find(query);
    },
    'logo:get': () => null,
    'export:preview': () => ({ ok: false, error: { kind: 'cancelled' } }),
    'export:names': () => [],
    'export:cancel': () => null,
    'held:list': () => ({}),
    'held:set': () => null,
    'retention:due': () => [],
    'retention:asked': () => null,
    'share:author': () => 'me',
    'app:launch': () => ({ sample: false }),
    'app:report': () => ({ mended: 0, setAside: 0, readOnly: null }),
    'app:places': () => [{ name: 'profile', path: '/home/thuis/bruggenbouwer', bytes: 1_234_567 }],
    'app:openPlace': () => true,
    'app:flushed': () => null,
    ...setup.answers,
  };

  const ask = async (channel: Channel, input: unknown): Promise<unknown> => {
    const answer = answers[channel] as ((input: unknown) => unknown) | undefined;
    if (answer === undefined) throw new Error(`nobody answers ${channel}`);
    return { ok: true, value: await answer(contract[channel].input.parse(input)) };
  };
  const requests = Object.fromEntries(
    Object.keys(contract).map((channel) => [
      channel,
      (input: unknown) => ask(channel as Channel, input),
    ]),
  );
  const bridge = {
    ...requests,
    on: (listener: (message: EventMessage) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  } as unknown as Bridge;
  Object.defineProperty(window, 'api', { value: bridge, configurable: true });
  return { writes, records: () => [...records.values()], settings: () => settings, announce };
};
