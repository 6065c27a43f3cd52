import { useEffect, useState } from 'react';
import { call } from '../../app/api.ts';

const origin = 'app://bruggenbouwer';
const longestSide = 480;

export const photoAddress = (hash: string): string => `${origin}/photos/${hash}`;

/** Null when the photo cannot be drawn. */
const made = new Map<string, Promise<string | null>>();
/** One at a time: a large photo takes much memory while it is drawn. */
let drawing: Promise<unknown> = Promise.resolve();

const thumbnailOf = (hash: string): Promise<string | null> => {
  const known = made.get(hash) ?? load(hash).catch(() => null);
  made.set(hash, known);
  return known;
};

const load = async (hash: string): Promise<string | null> => {
  const kept = await fetch(`${origin}/thumbnails/${hash}`);
  if (kept.status === 200) return URL.createObjectURL(await kept.blob());
  const turn = drawing.then(() => draw(hash));
  drawing = turn.catch(() => undefined);
  return turn;
};

/** Drawn here and not in main: foreign pictures are only ever read in the sandbox of the page. */
const draw = async (hash: string): Promise<string | null> => {
  const photo = await fetch(photoAddress(hash));
  if (photo.status !== 200) return null;
  const bitmap = await createImageBitmap(await photo.blob());
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const small = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
  await call('attachment:keepThumbnail', {
    hash,
    bytes: new Uint8Array(await small.arrayBuffer()),
  });
  return URL.createObjectURL(small);
};

/** The address of a small picture; undefined while it is made, null when it cannot be. */
export const useThumbnail = (hash: string | undefined): string | null | undefined => {
  const [held, setHeld] = useState<{ hash: string; address: string | null }>();
  useEffect(() => {
    if (hash === undefined) return;
    let stopped = false;
    void thumbnailOf(hash).then((address) => {
      if (!stopped) setHeld({ hash, address });
    });
    return () => {
      stopped = true;
    };
  }, [hash]);
  return held?.hash === hash ? held?.address : undefined;
};
