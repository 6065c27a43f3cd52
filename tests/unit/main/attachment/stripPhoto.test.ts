import ExifReader from 'exifreader';
import { describe, expect, it } from 'vitest';
import { stripPhoto } from '../../../../main/attachment/stripPhoto.ts';
import {
  cameraCanary,
  jpegWithPlace,
  pngWithPlace,
  webpWithPlace,
  xmpCanary,
} from '../../../fixtures/photos/withPlace.ts';

const photos = { jpeg: jpegWithPlace, png: pngWithPlace, webp: webpWithPlace } as const;

/** What somebody else's program finds in it. */
const told = (bytes: Buffer): Readonly<Record<string, unknown>> => {
  const { gps, exif, xmp } = ExifReader.load(bytes, { expanded: true });
  return {
    latitude: gps?.Latitude,
    make: exif?.['Make']?.description,
    orientation: exif?.Orientation?.value,
    xmp: xmp?.['source']?.value,
  };
};

const clean = (bytes: Buffer) => {
  const photo = stripPhoto(bytes);
  if (photo === null) throw new Error('it was not taken for a photo');
  return photo;
};

describe.each(Object.entries(photos))('a %s from a phone', (_name, make) => {
  it('says where it was made until it is taken in', () => {
    expect(told(make(6))).toEqual({
      latitude: 53.3,
      make: cameraCanary,
      orientation: 6,
      xmp: xmpCanary,
    });
  });

  it('keeps nothing but its picture and how it is turned', () => {
    const { bytes } = clean(make(6));

    expect(told(bytes)).toEqual({
      latitude: undefined,
      make: undefined,
      orientation: 6,
      xmp: undefined,
    });
    expect(bytes.includes(cameraCanary)).toBe(false);
    expect(bytes.includes(xmpCanary)).toBe(false);
  });

  it('says nothing at all when it needs no turning', () => {
    expect(told(clean(make(1)).bytes)).toMatchObject({ orientation: undefined });
  });

  it('is the same when it is taken in again', () => {
    const { bytes } = clean(make(8));

    expect(clean(bytes).bytes.equals(bytes)).toBe(true);
  });

  it('is refused, and stops nobody, when it is cut anywhere', () => {
    const whole = clean(make(6)).bytes;

    for (let length = 0; length < whole.length; length += 1) {
      expect(stripPhoto(whole.subarray(0, length))).toBe(null);
    }
  });
});

it('takes no drawing that can hold a script for a photo', () => {
  expect(stripPhoto(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(null);
});
