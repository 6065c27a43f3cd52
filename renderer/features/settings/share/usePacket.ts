import { useState } from 'react';
import type {
  PacketMade,
  PacketNews,
  PacketReadError,
  PacketWriteError,
} from '../../../../shared/ipc/packet.ts';
import { call } from '../../../app/api.ts';

export type PacketOutcome =
  | { readonly kind: 'made'; readonly made: PacketMade }
  | { readonly kind: 'read'; readonly news: PacketNews }
  | { readonly kind: 'not-made'; readonly error: PacketWriteError }
  | { readonly kind: 'not-read'; readonly error: PacketReadError };

export type PacketJob = 'writing' | 'reading';

/** What the person answered to a question about the packet of just now. */
export interface PacketAnswer {
  readonly passphrase: string | null;
  readonly mayRemove: boolean;
  /** The other team whose packet may come in. */
  readonly takeOver: string | null;
}

/** Makes and reads packets, and holds what came of the last one. */
export const usePacket = () => {
  const [job, setJob] = useState<PacketJob | null>(null);
  const [outcome, setOutcome] = useState<PacketOutcome | null>(null);

  const carryOut = async (next: PacketJob, answer: PacketAnswer | null): Promise<void> => {
    setJob(next);
    try {
      const came = next === 'writing' ? await write(answer) : await read(answer);
      if (came !== null) setOutcome(came);
    } finally {
      setJob(null);
    }
  };

  return {
    job,
    outcome,
    begin: (next: PacketJob) => {
      setOutcome(null);
      return carryOut(next, null);
    },
    goOn: carryOut,
    forget: () => {
      setOutcome(null);
    },
  };
};

const write = async (answer: PacketAnswer | null): Promise<PacketOutcome | null> => {
  const ask = { passphrase: answer?.passphrase ?? null, isAgain: answer !== null };
  const made = await call('sharing:writePacket', ask);
  if (made === null) return null;
  return made.ok ? { kind: 'made', made: made.value } : { kind: 'not-made', error: made.error };
};

const read = async (answer: PacketAnswer | null): Promise<PacketOutcome | null> => {
  const came = await call('sharing:readPacket', {
    passphrase: answer?.passphrase ?? null,
    mayRemove: answer?.mayRemove ?? false,
    takeOver: answer?.takeOver ?? null,
    isAgain: answer !== null,
  });
  if (came === null) return null;
  return came.ok ? { kind: 'read', news: came.value } : { kind: 'not-read', error: came.error };
};
