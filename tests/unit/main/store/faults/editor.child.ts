import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { openSmallStore } from './smallStore.ts';
import type { SmallStore } from './smallStore.ts';
import { creation, openOrThrow, tagging, tokensOf, writing } from './storeTokens.ts';

// A process of its own, so that it can be killed, be another user, or live on a disk of its own. It
// tells what it did on its output, with a system call each: what was told was done.
const [scenario = '', folder = '', argument = ''] = process.argv.slice(2);

const tell = (what: string, detail: unknown): void => {
  writeSync(1, `${JSON.stringify([what, detail])}\n`);
};

/** Edits for ever: alone and several at once, short and long, with a checkpoint now and then. */
const edit = async (run: string): Promise<void> => {
  const store = await openSmallStore(folder);
  tell('opened', { found: store.words(), report: store.disk.report() });
  for (let n = 1; ; n += 1) {
    const words = Array.from(
      { length: n % 4 === 0 ? 6 : 1 },
      (_, i) => `${run}-${String(n)}-${String(i)}-${'x'.repeat(n % 9 === 0 ? 5000 : n % 50)}`,
    );
    await Promise.all(
      words.map(async (word) => {
        if (await store.write(word)) tell('kept', word);
      }),
    );
    if (n % 12 === 0) await store.checkpoint();
  }
};

/** The same on the whole store: records, sets and long texts. */
const editStore = async (run: string): Promise<void> => {
  const store = await openOrThrow(folder);
  tell('opened', { found: await tokensOf(store), report: store.report() });
  const keepEdit = async (edit: Edit, token: string): Promise<void> => {
    const written = await store.write({ edits: [edit], action: 'edit' });
    if (written.ok) tell('kept', token);
  };
  let text = '';
  let id = randomUUID();
  for (let n = 0; ; n += 1) {
    const token = `${run}-${String(n)}`;
    if (n % 6 === 0) {
      id = randomUUID();
      text = '';
      await keepEdit(creation(id, token), token);
    } else if (n % 2 === 0) {
      await keepEdit(writing(id, text, token), token);
      text += `${token}\n`;
    } else {
      await Promise.all(
        ['a', 'b', 'c'].map((each) => keepEdit(tagging(id, token + each), token + each)),
      );
    }
    if (n % 10 === 9) void store.checkpoint();
  }
};

/** A profile with two generations and a log behind them, left as a crash leaves it. */
const makeStore = async (): Promise<void> => {
  const store = await openOrThrow(folder);
  const id = randomUUID();
  let notes = '';
  for (let part = 0; part < 3; part += 1) {
    for (let n = 0; n < 4; n += 1) {
      const token = `${String(part)}-${String(n)}`;
      const edits = [
        part === 0 && n === 0 ? creation(id, 'eerste') : tagging(id, `${token}-tag`),
        creation(randomUUID(), `${token}-titel`),
        writing(id, notes, `${token}-tekst`),
      ];
      notes += `${token}-tekst\n`;
      const written = await store.write({ edits, action: 'edit' });
      if (!written.ok) throw new Error(written.error.kind);
    }
    if (part < 2) await store.checkpoint();
  }
  tell('made', await tokensOf(store));
  process.kill(process.pid, 'SIGKILL');
};

/** Fills the disk with edits of the whole store, makes room and goes on. */
const fillStore = async (makeRoom: () => void): Promise<void> => {
  const store = await openOrThrow(folder);
  const kept: string[] = [];
  const refused = new Set<string>();
  const writeOne = async (n: number): Promise<boolean> => {
    const token = `vol-${String(n)}`;
    const edit = creation(randomUUID(), token);
    // What does not pack: long words would go into the log as next to nothing.
    const notes = randomBytes(3000).toString('base64');
    const edits = [{ ...edit, values: { title: token, notes } }];
    const written = await store.write({ edits, action: 'edit' });
    if (written.ok) kept.push(token);
    else refused.add(JSON.stringify(written.error));
    return written.ok;
  };
  let n = 0;
  while (await writeOne(n)) n += 1;
  await store.checkpoint();
  for (let more = 1; more <= 5; more += 1) await writeOne(n + more);
  const shown = (await tokensOf(store)).filter((token) => token.startsWith('vol-')).length;
  tell('full', { isSame: shown === kept.length, refused: [...refused] });

  makeRoom();
  const isKept = await writeOne(n + 6);
  const isCheckpointed = await store.checkpoint();
  await store.close();
  const again = await openOrThrow(folder);
  const found = (await tokensOf(again)).filter((token) => token.startsWith('vol-'));
  const missing = kept.filter((token) => !found.includes(token)).length;
  const extra = found.length - kept.length + missing;
  tell('room', { isKept, isCheckpointed, missing, extra, report: again.report() });
};

const lookAtStore = async (): Promise<void> => {
  const store = await openOrThrow(folder);
  const words = await tokensOf(store);
  const edits = [creation(randomUUID(), 'nee')];
  const written = await store.write({ edits, action: 'create' });
  const refused = written.ok ? 'none' : written.error;
  tell('seen', { words, refused, report: store.report() });
  await store.close();
};

/** Writes until the disk is full, tries on, then makes room and goes on. */
const fill = async (makeRoom: () => void): Promise<void> => {
  const store = await openSmallStore(folder);
  const kept: string[] = [];
  const refused = new Set<string>();
  const writeOne = async (n: number): Promise<boolean> => {
    const word = `vol-${String(n)}-${'x'.repeat(3000)}`;
    const isKept = await store.write(word);
    if (isKept) kept.push(word);
    else refused.add(await refusalOf(store));
    return isKept;
  };
  let n = 0;
  while (await writeOne(n)) n += 1;
  const checkpointWhenFull = await store.checkpoint();
  for (let more = 1; more <= 5; more += 1) await writeOne(n + more);
  tell('full', { kept: kept.length, refused: [...refused], checkpointWhenFull });

  makeRoom();
  const isKept = await writeOne(n + 6);
  const isCheckpointed = await store.checkpoint();
  await store.disk.close();
  const again = await openSmallStore(folder);
  const missing = kept.filter((word) => !again.words().includes(word)).length;
  const extra = again.words().length - kept.length + missing;
  tell('room', { isKept, isCheckpointed, missing, extra, report: again.disk.report() });
};

const refusalOf = async (store: SmallStore): Promise<string> => {
  const appended = await store.disk.append(Buffer.alloc(4000, 'x'));
  return appended.ok ? 'none' : appended.error.kind;
};

/** Opens, tries to write one word, and tells what it saw. */
const look = async (): Promise<void> => {
  const store = await openSmallStore(folder);
  const refused = await refusalOf(store);
  tell('seen', { words: store.words(), refused, report: store.disk.report() });
  await store.disk.close();
};

const raiseLimit = (): void => {
  execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=unlimited:']);
};
const removeBallast = (): void => {
  execFileSync('rm', [argument]);
};
/** After loading: another user may not be able to read this program. */
const becomeOther = (): void => {
  process.setgid?.(Number(argument));
  process.setuid?.(Number(argument));
};

const scenarios: Readonly<Record<string, () => Promise<void>>> = {
  edit: () => edit(argument),
  'fill-limit': () => fill(raiseLimit),
  'fill-disk': () => fill(removeBallast),
  look,
  'look-as': () => {
    becomeOther();
    return look();
  },
  'edit-store': () => editStore(argument),
  'make-store': makeStore,
  'fill-limit-store': () => fillStore(raiseLimit),
  'fill-disk-store': () => fillStore(removeBallast),
  'look-store': lookAtStore,
  'look-as-store': () => {
    becomeOther();
    return lookAtStore();
  },
};
await scenarios[scenario]?.();
