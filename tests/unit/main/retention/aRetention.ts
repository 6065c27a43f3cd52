import { join } from 'node:path';
import { forgetNames } from '../../../../main/retention/eraseNamed.ts';
import { createRetention } from '../../../../main/retention/retention.ts';
import { openHeldFile } from '../../../../main/store/heldFile.ts';
import { openRetentionFile } from '../../../../main/store/retentionFile.ts';
import { openSettings } from '../../../../main/store/settingsFile.ts';
import { proposedRules } from '../../../../shared/privacy/retention.ts';
import type { RetentionStop } from '../../../../shared/privacy/retention.ts';
import type { RetentionEvents } from '../../../../shared/ipc/retention.ts';
import { aStore, anId, creating } from '../store/aStore.ts';

const dayMs = 86_400_000;

/** A store on a real folder, with a note and a contact whose time is long over. */
export const setUp = async () => {
  let nowMs = Date.UTC(2026, 10, 30, 10);
  const computer = await aStore({ now: () => nowMs });
  const file = await openRetentionFile(join(computer.folder, 'retention.json'), () =>
    Promise.resolve(true),
  );
  const settings = await openSettings(
    join(computer.folder, 'settings.json'),
    () => Promise.resolve(true),
    () => undefined,
  );
  const held = await openHeldFile(join(computer.folder, 'forms.json'), () => Promise.resolve(true));
  let reads = 0;
  let onRead = (): void => undefined;
  let retentionStop: RetentionStop | null = null;
  const tidied: RetentionEvents['retention:tidied'][] = [];
  const retention = createRetention({
    erase: (targets) => computer.store.erase(targets),
    forgetNames: (names) => forgetNames(settings, held, names),
    source: {
      list: (kind, fields) => {
        reads += 1;
        onRead();
        return computer.store.list(kind, fields);
      },
      emptyBin: (thrown) => computer.store.emptyBin(thrown),
      own: {
        thrownAway: (kind) => {
          reads += 1;
          return computer.store.own.thrownAway(kind);
        },
      },
    },
    file,
    settings: () => ({ retention: proposedRules, retentionStop }),
    now: () => nowMs,
    timeZone: 'Europe/Amsterdam',
    onTidied: (detail) => tidied.push(detail),
  });
  const [note, contact] = [anId(), anId()];
  await computer.write(
    [
      creating('undercurrentNote', { text: 'kanarie-onderstroom', reviewBy: '2026-01-01' }, note),
      creating(
        'contactMoment',
        { when: '2020-03-03T10:00:00.000Z', note: 'kanarie-koffie' },
        contact,
      ),
    ],
    'create',
  );
  return {
    computer,
    retention,
    settings,
    tidied,
    note,
    contact,
    reads: () => reads,
    whenRead: (run: () => void) => {
      onRead = run;
    },
    pass: (days: number) => {
      nowMs += days * dayMs;
    },
    stop: (on: RetentionStop | null) => {
      retentionStop = on;
    },
  };
};
type SetUp = Awaited<ReturnType<typeof setUp>>;

/** The question stands on three days, the last of them a month later. */
export const askForAMonth = async ({ retention, pass }: SetUp) => {
  for (const days of [0, 10, 20]) {
    pass(days);
    await retention.asked((await retention.due()).map(({ id }) => id));
  }
};

export const throwAway = async ({ computer, note, contact }: SetUp) => {
  await computer.write([
    { op: 'delete', kind: 'undercurrentNote', id: note },
    { op: 'delete', kind: 'contactMoment', id: contact },
  ]);
};
