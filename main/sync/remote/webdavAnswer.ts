import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { codeOf } from './parseFsError.ts';
import type { RemoteError } from './remote.ts';

/** What a status that is no success means for sharing. */
export const errorOfStatus = (status: number): RemoteError => {
  const code = String(status);
  if (status === 401) return { kind: 'denied' };
  if (status === 404 || status === 410) return { kind: 'absent' };
  if (status === 507) return { kind: 'full' };
  // Held by somebody, in the middle of something, or a folder that another one is just making.
  if (status === 409 || status === 412 || status === 423 || status === 425) {
    return { kind: 'busy', code };
  }
  // A sign-in page on the way, a server at rest, or one that asks to be left alone for a while.
  if (status < 400 || status === 408 || status === 429 || status >= 500) {
    return { kind: 'unavailable', code };
  }
  return { kind: 'refused', why: code };
};

/** What an exception of `fetch` means. Throws what is no trouble with the network. */
export const parseFetchError = (error: unknown): RemoteError => {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return { kind: 'unavailable', code: 'TIMEOUT' };
  }
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  if (code !== undefined) return { kind: 'unavailable', code };
  if (error instanceof TypeError && error.cause !== undefined) {
    return { kind: 'unavailable', code: 'NETWORK' };
  }
  throw error;
};

/** Reads no more than `maxBytes`, whatever the server says that it sends. */
export const readBody = async (
  response: Response,
  maxBytes: number,
): Promise<Result<Uint8Array, RemoteError>> => {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    return err({ kind: 'too-large' });
  }
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of bytesOf(response)) {
    total += chunk.length;
    if (total > maxBytes) return err({ kind: 'too-large' });
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks, total));
};

/** Ends early, as a listing that was cut off, after `maxBytes`. */
export async function* textOf(response: Response, maxBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let total = 0;
  for await (const chunk of bytesOf(response)) {
    total += chunk.length;
    if (total > maxBytes) return;
    yield decoder.decode(chunk, { stream: true });
  }
}

const bytesOf = (response: Response): AsyncIterable<Uint8Array> | readonly Uint8Array[] =>
  response.body ?? [];
