import type { Answers, Duplex } from './duplex.ts';
import { syncRequests } from './messages.ts';
import type { Failure, SyncRequests } from './messages.ts';
import type { Shared } from './port.ts';
import type { SharerState } from './sharerState.ts';

type Method = Exclude<keyof Shared, 'onWritten'>;

/** Every request of the port; a missing one does not compile. */
const methods: Readonly<Record<Method, true>> = {
  status: true,
  ownEntries: true,
  releaseOwn: true,
  ingest: true,
  standing: true,
  textState: true,
  openState: true,
  readState: true,
  closeState: true,
  openJoin: true,
  addToJoin: true,
  weighJoin: true,
  finishJoin: true,
  dropJoin: true,
  remint: true,
  undelete: true,
  swept: true,
  readMemo: true,
  writeMemo: true,
  files: true,
  readFile: true,
  takeFile: true,
};

const prefix = 'shared:';
export const writtenFact = 'shared:written';

/** The shared store for the other process. Both ends are ours and of one build. */
export const sharedOverWire = (
  duplex: Pick<Duplex, 'ask'>,
  onWritten: Shared['onWritten'],
): Shared => {
  const asking =
    (name: string) =>
    (...input: readonly unknown[]) =>
      duplex.ask(prefix + name, input);
  const calls = Object.keys(methods).map((name) => [name, asking(name)] as const);
  // `methods` names every one of them, or it would not compile.
  return { ...(Object.fromEntries(calls) as unknown as Omit<Shared, 'onWritten'>), onWritten };
};

/** What main answers for the store. */
export const answersOfShared = (shared: Shared): Answers =>
  Object.fromEntries(
    Object.keys(methods).map((name) => [
      prefix + name,
      (input: unknown) => {
        const method = shared[name as Method] as (...all: readonly unknown[]) => unknown;
        return method.apply(shared, [...(input as readonly unknown[])]);
      },
    ]),
  );

/** What the sharing process answers for main. */
export const answersOfService = (service: () => SyncRequests): Answers =>
  Object.fromEntries(
    Object.keys(syncRequests).map((name) => [
      name,
      (input: unknown) =>
        (service()[name as keyof SyncRequests] as (input: unknown) => unknown)(input),
    ]),
  );

/** The sharing process for main. Both ends are ours and of one build. */
export const serviceOverWire = (process: Pick<Duplex, 'ask'>): SyncRequests =>
  // `syncRequests` names every one of them, or it would not compile.
  Object.fromEntries(
    Object.keys(syncRequests).map((name) => [name, (input: unknown) => process.ask(name, input)]),
  ) as unknown as SyncRequests;

/** Facts that the sharing process tells. */
export const readState = (fact: unknown): SharerState => fact as SharerState;
export const readFailure = (fact: unknown): Failure => fact as Failure;
