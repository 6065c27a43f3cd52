import type { Wire } from './childProcess.ts';
import { takeInPieces } from './takeInPieces.ts';

/** How values with bytes in them cross over: first the value, then its bytes as they are asked for. */
export type ParcelMessage<V = unknown> =
  | {
      readonly say: 'parcel';
      readonly parcel: number;
      readonly value: V;
      readonly sizes: readonly number[];
    }
  | ({ readonly say: 'take' } & Piece)
  | ({ readonly say: 'piece'; readonly bytes: Uint8Array } & Piece)
  | { readonly say: 'taken'; readonly parcel: number };

interface Piece {
  readonly parcel: number;
  readonly part: number;
  readonly from: number;
  readonly to: number;
}

export interface Parcels<V = unknown> {
  readonly send: (value: V) => void;
}

/**
 * A message between processes is copied in one turn: photos and PDFs of megabytes would hold up main
 * for as long. So their bytes stay behind, and the other side asks for them piece by piece. Values
 * arrive in the order in which they were sent.
 */
export const createParcels = <Sent, Heard>(
  wire: Wire<ParcelMessage<Sent>, ParcelMessage<Heard>>,
  onArrive: (value: Heard) => void,
  onBroken: (error: unknown) => void,
): Parcels<Sent> => {
  let last = 0;
  const leaving = new Map<number, readonly Uint8Array[]>();
  let asked: ((bytes: Uint8Array) => void) | null = null;
  let arriving: Promise<void> = Promise.resolve();

  const askFor = (piece: Piece): Promise<Uint8Array> =>
    new Promise((resolve) => {
      asked = resolve;
      wire.send({ say: 'take', ...piece });
    });

  const arrive = async (parcel: number, value: Heard, sizes: readonly number[]): Promise<void> => {
    const parts: Uint8Array[] = [];
    for (const [part, size] of sizes.entries())
      parts.push(await takeInPieces(size, (from, to) => askFor({ parcel, part, from, to })));
    if (sizes.length > 0) wire.send({ say: 'taken', parcel });
    onArrive(sizes.length > 0 ? withParts(value, parts) : value);
  };

  wire.receive((message) => {
    switch (message.say) {
      case 'parcel': {
        const { parcel, value, sizes } = message;
        arriving = arriving.then(() => arrive(parcel, value, sizes)).catch(onBroken);
        return;
      }
      case 'take': {
        const { parcel, part, from, to } = message;
        // A copy: of a view, which is what a piece of a Buffer is, its whole buffer would go over.
        const bytes = new Uint8Array(leaving.get(parcel)?.[part]?.subarray(from, to) ?? []);
        wire.send({ ...message, say: 'piece', bytes });
        return;
      }
      case 'piece':
        asked?.(message.bytes);
        return;
      case 'taken':
        leaving.delete(message.parcel);
        return;
    }
  });

  return {
    send: (value) => {
      last += 1;
      const { left, parts } = withoutParts(value);
      if (parts.length > 0) leaving.set(last, parts);
      wire.send({
        say: 'parcel',
        parcel: last,
        value: left,
        sizes: parts.map(({ length }) => length),
      });
    },
  };
};

/** In the place of bytes: which part they are. */
const markOf = (part: number): Uint8Array => new Uint8Array(Uint32Array.of(part).buffer);
const partOf = (mark: Uint8Array): number => new Uint32Array(new Uint8Array(mark).buffer)[0] ?? -1;

const withoutParts = <V>(value: V): { readonly left: V; readonly parts: readonly Uint8Array[] } => {
  const places = new Map<Uint8Array, number>();
  const left = swapBytes(value, (bytes) => {
    const part = places.get(bytes) ?? places.size;
    places.set(bytes, part);
    return markOf(part);
  });
  return { left, parts: [...places.keys()] };
};

const withParts = <V>(value: V, parts: readonly Uint8Array[]): V =>
  swapBytes(value, (mark) => parts[partOf(mark)] ?? mark);

/** The same value, of lists, maps and plain objects, with other bytes in it. */
function swapBytes<V>(value: V, swap: (bytes: Uint8Array) => Uint8Array): V;
function swapBytes(value: unknown, swap: (bytes: Uint8Array) => Uint8Array): unknown {
  if (value instanceof Uint8Array) return swap(value);
  if (typeof value !== 'object' || value === null) return value;
  const within = (one: unknown): unknown => swapBytes(one, swap);
  if (Array.isArray(value)) return value.map(within);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, within(one)]));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, within(one)]));
}
