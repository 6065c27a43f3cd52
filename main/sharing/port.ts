import type { ChildProcess } from '../process/childProcess.ts';
import type {
  AddressTrouble,
  BeginError,
  ChosenFolder,
  FolderSpace,
  RetireError,
  SharingState,
  TeamHoldings,
} from '../../shared/ipc/sharing.ts';
import type { PacketNews, PacketReadError } from '../../shared/ipc/packet.ts';
import type { Result } from '../../shared/result.ts';
import type { Failure, PacketOrder, SyncRequests } from '../sync/messages.ts';
import type { Shared } from '../sync/port.ts';
import type { Approval } from '../sync/reader/massWatch.ts';
import type { WebdavUser } from '../sync/remote/webdavHttp.ts';
import type { Keychain } from './keychain.ts';
import type { Asked } from './otherTeam.ts';
import type { PlaceFile } from './place.ts';
import type { AuthorOf } from './sayState.ts';

export interface SharingParts {
  readonly shared: Shared;
  readonly file: PlaceFile;
  readonly keychain: Keychain;
  readonly startProcess: () => ChildProcess;
  /** Asks the person for a folder. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Says to colleagues who works here; writes nothing when they know it. */
  readonly introduce: () => Promise<void>;
  /** What whoever is shared with would get. */
  readonly holdings: () => Promise<TeamHoldings>;
  readonly authorOf: AuthorOf;
  readonly now: () => number;
  readonly onChange: (state: SharingState) => void;
  /** Computers that are silent for so long that what was erased waits for them no longer. */
  readonly silent: (today: string, strangers: readonly string[]) => Promise<readonly string[]>;
  /** The files of a computer that does not come back are gone. */
  readonly onRetired: (device: string) => Promise<void>;
  readonly onError: (name: string, error: unknown) => void;
  /** The sharing process met a bug of ours. */
  readonly onFailure: (failure: Failure) => void;
}

export interface Sharing {
  /** Goes on where the last run left off. */
  readonly start: () => Promise<void>;
  readonly state: () => SharingState;
  readonly choose: () => Promise<ChosenFolder | null>;
  readonly chooseWebdav: (
    address: string,
    user: WebdavUser,
  ) => Promise<Result<ChosenFolder, { readonly kind: AddressTrouble }>>;
  readonly signIn: (password: string) => Promise<void>;
  readonly begin: (
    ask: Asked & { readonly passphrase: string | null },
  ) => Promise<Result<null, BeginError>>;
  readonly unlock: (passphrase: string) => Promise<Result<null, BeginError>>;
  readonly now: () => Promise<void>;
  /** The person changed their name or area. */
  readonly introduceAgain: () => Promise<void>;
  /** Null when the folder cannot be reached. */
  readonly measure: () => Promise<FolderSpace | null>;
  /** Says yes to one who takes very much away. */
  readonly approve: (key: string, as: Approval) => Promise<void>;
  readonly retire: (device: string) => Promise<Result<null, RetireError>>;
  readonly leave: () => Promise<void>;
  readonly packets: PacketWork;
  /** A last round, as long as it takes within `waitMs`, and the process ends. */
  readonly close: (waitMs: number) => Promise<void>;
}

/** Packets of the team whose folder this computer shares, if it shares one. */
export interface PacketWork {
  readonly write: (order: Omit<PacketOrder, 'shares'>) => ReturnType<SyncRequests['writePacket']>;
  readonly read: (
    order: Omit<Parameters<SyncRequests['readPacket']>[0], 'shares'>,
  ) => Promise<Result<PacketNews, PacketReadError>>;
}
