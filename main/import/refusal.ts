import type { ImportError } from '../../shared/ipc/import.ts';

/**
 * A reader's way out, from however deep it is in foreign bytes. It never leaves the process: its
 * entry turns it into a value.
 */
export class Refusal extends Error {
  readonly error: ImportError;
  constructor(error: ImportError) {
    super(error.kind);
    this.name = 'Refusal';
    this.error = error;
  }
}

export const refuse = (error: ImportError): never => {
  throw new Refusal(error);
};

/** Whatever a library says of bytes that it cannot read, the file is damaged. */
export const orDamaged = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal({ kind: 'damaged' });
  }
};
