import { errorPlace } from '../app/errorPlace.ts';
import { createParcels } from './parcels.ts';
import type { ParcelMessage } from './parcels.ts';
import { toMain } from './toMain.ts';

/** The share of the work that is done, from 0 to 1. */
export type OnShare = (share: number) => void;

/** What the program of a workshop says of the work it was given. */
export type FromWork<Result> =
  | { readonly share: number }
  | { readonly result: Result }
  /** A bug of ours, or bytes that cannot be read: its kind and its place, never its words. */
  | { readonly failed: string };

type Serve<Task, Result> = (task: Task, onShare: OnShare) => Promise<Result>;

/** The whole of a process that does one piece of work after another. */
export const serveWork = <Task, Result>(work: Serve<Task, Result>): void => {
  const say = (message: FromWork<Result>): void => {
    parcels.send(message);
  };
  const fail = (error: unknown): void => {
    say({ failed: errorPlace(error) });
  };
  const parcels = createParcels(
    toMain<ParcelMessage<FromWork<Result>>, ParcelMessage<Task>>(),
    (task: Task) => {
      work(task, (share) => {
        say({ share });
      }).then((result) => {
        say({ result });
      }, fail);
    },
    fail,
  );
};
