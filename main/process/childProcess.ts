/** One end of a message port between processes. */
export interface Wire<Sent = unknown, Heard = unknown> {
  readonly send: (message: Sent) => void;
  readonly receive: (listener: (message: Heard) => void) => void;
}

/** A process that can be told things and can be ended: Electron's utility process is one. */
export interface ChildProcess<Sent = unknown, Heard = unknown> extends Wire<Sent, Heard> {
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
}
