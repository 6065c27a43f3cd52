import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestListener } from 'node:http';

export interface Listening {
  readonly address: URL;
  readonly close: () => Promise<void>;
}

/** A server on this computer; by itself at a port that is free. */
export const listening = async (answer: RequestListener, port = 0): Promise<Listening> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const at = server.address() as AddressInfo;
  return {
    address: new URL(`http://127.0.0.1:${String(at.port)}/`),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
};
