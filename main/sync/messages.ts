import type { Result } from '../../shared/result.ts';
import type {
  PacketMade,
  PacketNews,
  PacketReadError,
  PacketWriteError,
} from '../../shared/ipc/packet.ts';
import type { FolderSpace } from '../../shared/ipc/sharing.ts';
import type { EpochKey } from './crypto/keyFileCodec.ts';
import type { ReadingAsk } from './packet/packets.ts';
import type { StewardError } from './publisher/steward.ts';
import type { Approval } from './reader/massWatch.ts';
import type { RemotePlace } from './remote/remoteAt.ts';
import type { Found } from './inspectFolder.ts';
import type { OpenedWorkspace, OpenError } from './workspace.ts';

/** What main asks of the sharing process. Everything in it can travel in a message. */
export interface SyncRequests {
  readonly inspect: (ask: { readonly at: RemotePlace }) => Promise<Found>;
  readonly create: (ask: {
    readonly at: RemotePlace;
    readonly passphrase: string | null;
  }) => Promise<Result<OpenedWorkspace, OpenError>>;
  readonly open: (ask: {
    readonly at: RemotePlace;
    readonly workspace: string;
    readonly passphrase: string | null;
  }) => Promise<Result<OpenedWorkspace, OpenError>>;
  readonly run: (order: RunOrder) => Promise<null>;
  /** One whole round: what is written here goes out, what lies there comes in. */
  readonly now: (nothing: null) => Promise<null>;
  readonly approve: (ask: { readonly key: string; readonly as: Approval }) => Promise<null>;
  readonly retire: (ask: { readonly device: string }) => Promise<Result<null, StewardError>>;
  /** Null when the folder cannot be reached. */
  readonly measure: (ask: { readonly at: RemotePlace }) => Promise<FolderSpace | null>;
  readonly stop: (nothing: null) => Promise<null>;
  readonly writePacket: (order: PacketOrder) => Promise<Result<PacketMade, PacketWriteError>>;
  readonly readPacket: (
    order: PacketOrder & Pick<ReadingAsk, 'mayRemove' | 'takeOver'>,
  ) => Promise<Result<PacketNews, PacketReadError>>;
}

export interface RunOrder {
  readonly at: RemotePlace;
  readonly workspace: string;
  readonly isLocked: boolean;
  readonly keys: readonly EpochKey[];
}

export interface PacketOrder {
  readonly path: string;
  /** Null when this computer shares no folder. */
  readonly shares: (Omit<RunOrder, 'at'> & { readonly at: RemotePlace | null }) | null;
  readonly passphrase: string | null;
}

/** Every request by name; a missing one does not compile. */
export const syncRequests: Readonly<Record<keyof SyncRequests, true>> = {
  inspect: true,
  create: true,
  open: true,
  run: true,
  now: true,
  approve: true,
  retire: true,
  measure: true,
  stop: true,
  writePacket: true,
  readPacket: true,
};

/** Facts that travel without a question. */
export const stateFact = 'state';
export const stuckFact = 'stuck';
export const failedFact = 'failed';

/** What the log may know of an exception in the sharing process: where, never its words. */
export interface Failure {
  readonly name: string;
  readonly where: string;
}
