/** What Windows has where Latin 1 has control signs: € ‚ ƒ „ … and so on. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The words in a file that does not say how it was written: UTF-8 or UTF-16 by its mark, UTF-16 where
 * half of every sign is empty, UTF-8 when it can be that, and otherwise what an older Excel writes on Windows.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return swapped(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes);
  const bare = bareUtf16(bytes);
  if (bare === 'utf-16le') return new TextDecoder('utf-16le').decode(bytes);
  if (bare === 'utf-16be') return swapped(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign);
  }
};

/** In UTF-16 of words like ours every other byte is zero; in any other text none is. */
const bareUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const head = bytes.subarray(0, 1_000);
  const zeros = [0, 1].map(
    (side) => head.filter((byte, at) => byte === 0 && at % 2 === side).length,
  );
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length * 0.4 && even === 0) return 'utf-16le';
  return even > head.length * 0.4 && odd === 0 ? 'utf-16be' : null;
};

const swapped = (bytes: Uint8Array): string => {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return new TextDecoder('utf-16le').decode(even.swap16());
};

/** Signs that no person typed and no screen shows, but for the end of a line and a tab. */
export const withoutControls = (words: string): string =>
  words.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|\ufeff/gu, '');
