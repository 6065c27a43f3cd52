import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import type { Json } from '../../shared/domain/entity.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import { jpegWithPlace } from '../fixtures/photos/withPlace.ts';
import { testId } from './settled.ts';

/** A photo that anybody may see, of which the bytes are nowhere. */
export const lostPhoto = (fileName: string, alt: string): Edit & { readonly op: 'create' } => ({
  op: 'create',
  kind: 'attachment',
  id: testId(),
  values: {
    ...{ fileName, alt, permission: 'public' },
    file: { hash: 'a'.repeat(64), size: 10, mediaType: 'image/jpeg' },
  },
});

/** The same with its bytes: taken in through the door of the app. */
export const givenPhoto = async (
  page: Page,
  alt: string,
  of: Readonly<Record<string, Json>> = {},
): Promise<Edit & { readonly op: 'create' }> => {
  const file = await page.evaluate(
    async (given) => {
      const bytes = new Uint8Array(given);
      const upload = crypto.randomUUID();
      await window.api['attachment:begin']({ upload, name: 'foto.jpg', size: bytes.length });
      await window.api['attachment:add']({ upload, bytes });
      const taken = await window.api['attachment:end']({ upload });
      if (!taken.ok || !taken.value.ok) throw new Error('the photo was refused');
      return taken.value.value.file;
    },
    [...jpegWithPlace()],
  );
  const photo = lostPhoto('foto.jpg', alt);
  return { ...photo, values: { ...photo.values, ...of, file: { ...file } } };
};

/** A talk of these slides, each with the photo of its title where there is one. */
export const talkOf = (
  presentationId: string,
  slides: readonly {
    readonly title: string;
    readonly words?: string;
    readonly photoId?: string;
  }[],
): readonly Edit[] => [
  { op: 'create', kind: 'presentation', id: presentationId, values: { title: 'Commissie' } },
  ...slides.map(({ title, words = '', photoId = null }, at): Edit => ({
    op: 'create',
    kind: 'slide',
    id: testId(),
    values: {
      ...{ presentationId, slideKind: 'text', title, words, photoId },
      position: `a${String(at)}`,
    },
  })),
];
