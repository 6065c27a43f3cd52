import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { cameraCanary, xmpCanary } from '../fixtures/photos/withPlace.ts';
import { printedSeed } from '../unit/main/printedSeed.ts';
import { filesWith, laidOpen } from '../unit/main/store/laidOpen.ts';
import { expect, test } from './app.ts';
import { Abuse } from './soak/abuse.ts';
import { Computer } from './soak/computer.ts';
import { Ledger } from './soak/ledger.ts';
import { luckFrom } from './soak/luck.ts';
import { Person } from './soak/person.ts';
import { Judge } from './soak/judge.ts';
import { Soak } from './soak/soak.ts';
import { Stranger } from './soak/stranger.ts';
import type { SoakParts } from './soak/soak.ts';
import { share } from './soak/takingPart.ts';

/**
 * An hour by hand: `SOAK_MINUTES=60`; all of it takes a minute and a half with this. An odd seed
 * locks the folder with a passphrase; of four seeds two begin with a folder of fifty computers.
 */
const minutes = Number(env['SOAK_MINUTES'] ?? 0.5);
const minuteMs = 60_000;

const foundIn = async (
  paths: readonly string[],
  words: readonly string[],
): Promise<readonly string[]> => {
  const texts = await Promise.all(paths.map(async (path) => laidOpen(await readFile(path))));
  return words.filter((word) => texts.some((text) => text.includes(word)));
};

/** How words came to lie where they must not. */
const storiesIn = async (
  paths: readonly string[],
  words: readonly string[],
  ledger: Ledger,
): Promise<string> =>
  (await foundIn(paths, words))
    .map((word) => [word, ...ledger.storyOf(word)].join('\n'))
    .join('\n\n');

test('two people abuse the folder, and nothing is lost and nothing private is there', async ({
  openApp,
  scratchDir,
}) => {
  test.setTimeout((minutes * 1.5 + 10) * minuteMs);
  const seed = printedSeed('soak');
  const folder = join(scratchDir, 'Gedeeld');
  const packets = join(scratchDir, 'pakketjes');
  for (const each of [folder, packets]) await mkdir(each);
  const passphrase = seed % 2 === 0 ? null : 'zes woorden die niemand raden kan';
  const place = { folder, passphrase };
  const ledger = new Ledger(seed);
  const people = ([0, 1] as const).map((side) => {
    const computer = new Computer(
      join(scratchDir, `computer-${String(side)}`),
      openApp,
      passphrase,
    );
    return new Person({ side, computer, ledger, luck: luckFrom(seed + side) });
  });
  const [bedum, winsum] = people;
  if (bedum === undefined || winsum === undefined) throw new Error('nobody');
  const abuse = new Abuse(folder, join(scratchDir, 'zolder'), luckFrom(seed + 2));
  const stranger = new Stranger(place, luckFrom(seed + 4));
  const parts: SoakParts = {
    ...{ people: [bedum, winsum], abuse, stranger, ledger, place, packets },
    luck: luckFrom(seed + 3),
  };
  const [soak, judge] = [new Soak(parts), new Judge(parts)];
  for (const { computer } of people) await computer.start();
  await share(bedum.computer.app, place);
  await stranger.begin(seed + 5);
  // 30, for half of the seeds: among so many records nobody can take a fifth away.
  if (seed % 4 >= 2) await stranger.fill();
  await share(winsum.computer.app, place);
  for (const person of people) await person.begin();

  try {
    await soak.go(Date.now() + minutes * minuteMs);
  } finally {
    await abuse.end();
  }
  await soak.rest();

  const late = await openApp();
  await share(late, place);
  await judge.screens(late);
  await judge.strangers(late);
  await late.close();
  for (const { computer } of people) await computer.close();
  await judge.folder();
  const photo = [cameraCanary, xmpCanary];
  for (const { side, computer } of people) {
    const theirs = ledger.canaries[side === 0 ? 1 : 0];
    expect(ledger.canaries[side].length).toBeGreaterThan(5);
    const gone = [...photo, ...theirs, ...ledger.erasedWords()];
    const left = await filesWith(computer.profileDir, gone);
    expect(left, await storiesIn(left, gone, ledger)).toEqual([]);
    // The search finds what is there: the words do lie in the private half.
    expect(await filesWith(computer.profileDir, ledger.canaries[side])).not.toEqual([]);
  }
  // 26: what nobody here understands is kept by both.
  const { words, fieldWords } = stranger;
  const later = [...words, ...fieldWords];
  const [ours, theirs] = await Promise.all(
    people.map(async ({ computer: { profileDir } }) =>
      foundIn(await filesWith(profileDir, later), later),
    ),
  );
  expect(ours).toEqual(expect.arrayContaining(words));
  expect(theirs).toEqual(ours);
  const all = [...ledger.canaries.flat(), ...photo];
  for (const place of [folder, packets]) expect(await filesWith(place, all)).toEqual([]);
});
