import { z } from 'zod';
import { limits } from './limits.ts';
import { isSoundJson, readJson } from './vetJson.ts';

/** Says that a folder is a workspace; its id stands in its name, so it never has to change. */
const marker = z.looseObject({
  format: z.int().min(1),
  min: z.int().min(1),
  workspace: z.string().regex(/^[0-9a-f]{32}$/),
  /** The day, and no more, on which the workspace was made. */
  created: z.iso.date(),
  /** With `required`, files that are not encrypted are refused. */
  enc: z.enum(['none', 'required']),
});
export type Marker = z.infer<typeof marker>;

export const writeMarker = (said: Pick<Marker, 'workspace' | 'created' | 'enc'>): Buffer =>
  Buffer.from(`${JSON.stringify({ format: 1, min: 1, ...said }, null, 2)}\n`);

/** Null for bytes that are no marker, or that of another workspace than the file's name says. */
export const readMarker = (bytes: Uint8Array, workspace: string): Marker | null => {
  if (bytes.length > limits.smallFileBytes) return null;
  const json = readJson(Buffer.from(bytes).toString('utf8'));
  const parsed = isSoundJson(json) ? marker.safeParse(json) : undefined;
  if (parsed?.success !== true) return null;
  return parsed.data.workspace === workspace ? parsed.data : null;
};
