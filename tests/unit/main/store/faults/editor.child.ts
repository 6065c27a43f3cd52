import { execFileSync } from 'node:child_process';
import { writeSync } from 'node:fs';
import { openSmallStore } from './smallStore.ts';
import type { SmallStore } from './smallStore.ts';

// A process of its own, so that it can be killed, be another user, or live on a disk of its own. It
// tells what it did on its output, with a system call each: what was told was done.
const [scenario = '', folder = '', argument = ''] = process.argv.slice(2);

const tell = (what: string, detail: unknown): void => {
  writeSync(1, `${JSON.stringify([what, detail])}\n`);
};

/** Edits for ever: alone and several at once, short and long, with a checkpoint now and then. */
const edit = async (run: string): Promise<void> => {
  const store = await openSmallStore(folder);
  tell('opened', store.disk.report());
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
  const appended = await store.disk.append(Buffer.alloc(3000, 'x'));
  return appended.ok ? 'none' : appended.error.kind;
};

/** Opens, tries to write one word, and tells what it saw. */
const look = async (): Promise<void> => {
  const store = await openSmallStore(folder);
  const refused = await refusalOf(store);
  tell('seen', { words: store.words(), refused, report: store.disk.report() });
  await store.disk.close();
};

switch (scenario) {
  case 'edit':
    await edit(argument);
    break;
  case 'fill-limit':
    await fill(() => {
      execFileSync('prlimit', ['--pid', String(process.pid), '--fsize=unlimited:']);
    });
    break;
  case 'fill-disk':
    await fill(() => {
      execFileSync('rm', [argument]);
    });
    break;
  case 'look':
    await look();
    break;
  case 'look-as':
    // After loading: another user may not be able to read this program.
    process.setgid?.(Number(argument));
    process.setuid?.(Number(argument));
    await look();
    break;
}
