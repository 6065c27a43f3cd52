import type {
  Bridge,
  Channel,
  EventMessage,
  EventName,
  Events,
  Input,
  Output,
  Requests,
} from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly api: Bridge;
  }
}

/** A bug or a broken machine; `reference` is what the log knows it by. */
export class RequestFailed extends Error {
  readonly reference: string;
  constructor(channel: string, reference: string) {
    super(`${channel} failed (${reference})`);
    this.name = 'RequestFailed';
    this.reference = reference;
  }
}

/** The only reader of `window.api`. */
export const call = async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> => {
  const requests: Requests = window.api;
  const reply = await requests[channel](input);
  if (!reply.ok) throw new RequestFailed(channel, reply.reference);
  return reply.value;
};

/** Runs `react` for every announcement of that name; returns how to stop. */
export const listen = <E extends EventName>(
  name: E,
  react: (detail: Events[E]) => void,
): (() => void) =>
  window.api.on((message: EventMessage) => {
    if (message.name === name) react(message.detail as Events[E]);
  });
