import { z } from 'zod';
import type { Wire } from '../process/childProcess.ts';

export type Answers = Readonly<Record<string, (input: unknown) => unknown>>;

/** Questions with an answer, and facts without one, both ways over one wire. */
export interface Duplex {
  readonly ask: (name: string, input: unknown) => Promise<unknown>;
  readonly tell: (name: string, fact: unknown) => void;
  /** Nobody is at the other end any more: whoever waits is told. */
  readonly close: () => void;
}

/** The other process is gone, or threw. Its words stay where they were thrown. */
export class OtherSideFailed extends Error {
  constructor(name: string) {
    super(`no answer to ${name}`);
    this.name = 'OtherSideFailed';
  }
}

const message = z.discriminatedUnion('say', [
  z.object({ say: z.literal('ask'), id: z.number(), name: z.string(), input: z.unknown() }),
  z.object({ say: z.literal('answer'), id: z.number(), value: z.unknown() }),
  z.object({ say: z.literal('failed'), id: z.number() }),
  z.object({ say: z.literal('tell'), name: z.string(), fact: z.unknown() }),
]);

interface Waiting {
  readonly name: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: OtherSideFailed) => void;
}

interface Parts {
  readonly answers: Answers;
  readonly onTold: (name: string, fact: unknown) => void;
  /** An answer threw: a bug of ours. */
  readonly onError: (name: string, error: unknown) => void;
}

export const createDuplex = (wire: Wire, { answers, onTold, onError }: Parts): Duplex => {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  const answer = async (id: number, name: string, input: unknown): Promise<void> => {
    try {
      const answering = Object.hasOwn(answers, name) ? answers[name] : undefined;
      if (answering === undefined) throw new OtherSideFailed(name);
      wire.send({ say: 'answer', id, value: await answering(input) });
    } catch (error) {
      onError(name, error);
      wire.send({ say: 'failed', id });
    }
  };

  const settle = (id: number): Waiting | undefined => {
    const asked = waiting.get(id);
    waiting.delete(id);
    return asked;
  };

  wire.receive((raw) => {
    const said = message.parse(raw);
    if (said.say === 'ask') void answer(said.id, said.name, said.input);
    else if (said.say === 'tell') onTold(said.name, said.fact);
    else if (said.say === 'answer') settle(said.id)?.resolve(said.value);
    else {
      const asked = settle(said.id);
      asked?.reject(new OtherSideFailed(asked.name));
    }
  });

  return {
    ask: (name, input) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { name, resolve, reject });
        wire.send({ say: 'ask', id: lastId, name, input });
      }),
    tell: (name, fact) => {
      wire.send({ say: 'tell', name, fact });
    },
    close: () => {
      for (const { name, reject } of waiting.values()) reject(new OtherSideFailed(name));
      waiting.clear();
    },
  };
};
