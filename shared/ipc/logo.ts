import { z } from 'zod';
import { changes, reads } from './channel.ts';

export const largestLogoBytes = 2 ** 20;

/** The page draws every picture anew as a PNG: nothing else of a file that was chosen is kept. */
export const logo = z.object({
  png: z.instanceof(Uint8Array).refine(isPng),
  width: z.int().min(1).max(4_000),
  height: z.int().min(1).max(4_000),
  /** What somebody hears who cannot see it. */
  alt: z.string().max(300),
});
export type Logo = z.infer<typeof logo>;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return bytes.length <= largestLogoBytes && signature.every((value, at) => bytes[at] === value);
}

/** The logo of the area, on covers. It stays on this computer and leaves it on paper alone. */
export const logoRequests = {
  'logo:get': reads(z.null())<Logo | null>(),
  'logo:set': changes(logo.nullable())<null>(),
};
