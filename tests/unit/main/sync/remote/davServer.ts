import type { RequestListener } from 'node:http';
import FileSystemAdapter from '@nephele/adapter-file-system';
import createDav, { UnauthorizedError } from 'nephele';
import { listening } from './listening.ts';
import type { Listening } from './listening.ts';

export const aUser = { name: 'coördinator', password: 'één app-wachtwoord' };

/** What we use of the server; its own types want those of express. */
type CreateDav = (parts: {
  readonly adapter: FileSystemAdapter;
  readonly authenticator: {
    readonly authenticate: (request: Asked, response: Answered) => Promise<{ username: string }>;
    readonly cleanAuthentication: () => Promise<void>;
  };
}) => RequestListener;

interface Asked {
  readonly get: (header: string) => string | undefined;
}

interface Answered {
  readonly set: (header: string, value: string) => void;
}

/** A WebDAV server of somebody else's making, which shares a folder with one user. */
export const davServer = (root: string, port = 0): Promise<Listening> => {
  const dav = createDav as unknown as CreateDav;
  return listening(
    dav({
      adapter: new FileSystemAdapter({ root }),
      authenticator: {
        authenticate: (request, response) => {
          const [, given = ''] = (request.get('authorization') ?? '').split(' ');
          const words = Buffer.from(given, 'base64').toString();
          if (words === `${aUser.name}:${aUser.password}`) {
            return Promise.resolve({ username: aUser.name });
          }
          response.set('WWW-Authenticate', 'Basic realm="proef", charset="UTF-8"');
          return Promise.reject(new UnauthorizedError('Who are you?'));
        },
        cleanAuthentication: () => Promise.resolve(),
      },
    }),
    port,
  );
};
