import type { Remote, RemoteError } from '../remote/remote.ts';

export type Placed = { readonly kind: 'placed' } | RemoteError;

/**
 * Puts a file whose name is of its contents, and reads it back: only then is it there. Other bytes
 * under such a name are a broken file of ours, so they go.
 */
export const putSurely = async (
  remote: Remote,
  path: string,
  bytes: Uint8Array,
): Promise<Placed> => {
  const put = await remote.putIfAbsent(path, bytes);
  if (!put.ok) {
    if (put.error.kind === 'different') await remote.delete(path);
    return put.error;
  }
  const back = await remote.get(path, bytes.length);
  if (!back.ok) return back.error;
  return Buffer.from(bytes).equals(back.value) ? { kind: 'placed' } : { kind: 'different' };
};
