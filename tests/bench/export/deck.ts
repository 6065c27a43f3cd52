import type { Page } from '@playwright/test';
import type { DeckOrder } from '../../../shared/ipc/deck.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { uuidOf } from '../app/uuidOf.ts';
import type { Asked } from './inApp.ts';

const presentationId = uuidOf('presentation', 0);

/** A talk of twelve photos as a telephone makes them: 12 megapixels, some megabytes each. */
export const keepTalk = async (page: Page, photos: number): Promise<void> => {
  const edits: Edit[] = [
    { op: 'create', kind: 'presentation', id: presentationId, values: { title: 'Commissie' } },
  ];
  for (let at = 0; at < photos; at += 1) {
    const photoId = uuidOf('attachment', at);
    const file = await page.evaluate(takePhoto, at + 1);
    edits.push(
      {
        ...{ op: 'create', kind: 'attachment', id: photoId },
        values: { fileName: `${String(at)}.jpg`, alt: 'een plein', permission: 'public', file },
      },
      {
        ...{ op: 'create', kind: 'slide', id: uuidOf('slide', at) },
        values: {
          ...{ presentationId, slideKind: 'text', title: `Foto ${String(at)}`, photoId },
          ...{ words: 'Wat we zagen.', position: `a${String.fromCharCode(97 + at)}` },
        },
      },
    );
  }
  const kept = await page.evaluate(async (sent) => {
    const reply = await window.api['entry:write']({
      edits: JSON.parse(sent) as Edit[],
      action: 'create',
    });
    return reply.ok && reply.value.ok;
  }, JSON.stringify(edits));
  if (!kept) throw new Error('the talk was not kept');
};

export const askTalk = (format: DeckOrder['format']): Asked => ({
  channel: 'export:deck',
  order: { presentationId, format, colour: 'water', language: 'nl' },
});

/** Runs in the page: it can use nothing from outside. */
const takePhoto = async (seed: number) => {
  const grain = new OffscreenCanvas(1500, 1125);
  const small = grain.getContext('2d');
  const large = new OffscreenCanvas(4000, 3000);
  const drawing = large.getContext('2d');
  if (small === null || drawing === null) throw new Error('nothing to draw on');
  const pixels = small.createImageData(grain.width, grain.height);
  let state = seed * 2_654_435_761;
  for (let at = 0; at < pixels.data.length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    pixels.data[at] = at % 4 === 3 ? 255 : state;
  }
  small.putImageData(pixels, 0, 0);
  drawing.drawImage(grain, 0, 0, large.width, large.height);
  const blob = await large.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const upload = crypto.randomUUID();
  await window.api['attachment:begin']({ upload, name: 'foto.jpg', size: bytes.length });
  for (let from = 0; from < bytes.length; from += 2 ** 20) {
    await window.api['attachment:add']({ upload, bytes: bytes.slice(from, from + 2 ** 20) });
  }
  const taken = await window.api['attachment:end']({ upload });
  if (!taken.ok || !taken.value.ok) throw new Error('the photo was refused');
  return taken.value.value.file;
};
