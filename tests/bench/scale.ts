import { VirtualClock } from '../unit/main/sync/virtualClock.ts';
import { seededRng } from '../unit/main/sync/seededRng.ts';
import { pollCost } from './scale/pollCost.ts';
import { aFolder, aWorker, model, Work } from './scale/work.ts';

/** A folder that grows: offices of several sizes work by a stated model, on the real code. */
const plans = [
  { devices: 4, days: Number(process.env['SCALE_DAYS'] ?? 60), every: 5 },
  { devices: 50, days: 3, every: 1 },
];
/** Six files a device: what a day of 4, 50, 300 and 1,700 of them leaves before it is rolled up. */
const polled = [24, 300, 1_800, 10_200];
const limits = { filesFor4: 200, filesFor50: 5_000 };

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return Math.round(performance.now() - startedAt);
};

const grow = async ({ devices, days, every }: (typeof plans)[number]) => {
  const [clock, rng] = [new VirtualClock(), seededRng(devices)];
  const folder = await aFolder();
  const workers = Array.from({ length: devices }, () => aWorker(folder, clock, rng));
  const work = new Work(rng);
  const curve: unknown[] = [];
  let most = 0;
  for (let day = 1; day <= days; day += 1) {
    const before = { ...folder.counts };
    await work.day(workers, clock);
    const { files } = folder.measure();
    most = Math.max(most, files);
    if (day % every !== 0) continue;
    // A year takes a while: whoever waits sees how far it is.
    console.error(`day ${String(day)}: ${String(files)} files, at most ${String(most)}`);
    const share = (now: number, then: number) => Math.round((now - then) / devices);
    curve.push({
      day,
      ...folder.measure(),
      aDeviceADay: {
        filesRead: share(folder.counts.gets, before.gets),
        kbRead: share(folder.counts.bytesRead / 1024, before.bytesRead / 1024),
        namesListed: share(folder.counts.names, before.names),
      },
    });
  }
  const newcomer = aWorker(folder, clock, rng);
  const joinMs = await timed(newcomer.look);
  const [first] = workers;
  return {
    ...{ devices, days, mostFiles: most, joinMs },
    records: [...newcomer.shared.state.records.all()].length,
    isSame: newcomer.shared.state.seen.size === first?.shared.state.seen.size,
    curve,
  };
};

const wanted = process.env['SCALE'];
const grown = [];
for (const plan of plans) {
  if (wanted !== undefined && String(plan.devices) !== wanted) continue;
  const startedAt = performance.now();
  grown.push({ ...(await grow(plan)), tookS: Math.round((performance.now() - startedAt) / 1000) });
}
const polls = [];
for (const names of polled) polls.push(await pollCost(names));
console.log(JSON.stringify({ what: 'the shared folder as it grows', model, limits, grown, polls }));
