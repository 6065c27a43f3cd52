import { Low } from 'lowdb';
import { z } from 'zod';
import { logo as logoSchema } from '../../shared/ipc/logo.ts';
import type { Logo } from '../../shared/ipc/logo.ts';
import { DurableJson } from './file/durableJson.ts';
import type { SetApart } from './file/durableJson.ts';

/** The logo of the area lies in a small file of its own: no record names it, and nothing shares it. */
export interface LogoFile {
  readonly get: () => Promise<Logo | null>;
  readonly set: (logo: Logo | null) => Promise<void>;
}

const stored = z.object({
  logo: logoSchema
    .extend({ png: z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64'))) })
    .nullable()
    .catch(null),
});

/** Read when it is first asked for: the app starts without. */
export const openLogoFile = (path: string, setApart: SetApart): LogoFile => {
  const db = new Low<object>(new DurableJson<object>(path, setApart), {});
  let reading: Promise<void> | undefined;
  const read = (): Promise<void> => (reading ??= db.read());
  return {
    get: async () => {
      await read();
      const parsed = stored.safeParse(db.data);
      const found = parsed.success ? logoSchema.safeParse(parsed.data.logo) : null;
      return found?.success === true ? found.data : null;
    },
    set: async (next) => {
      await read();
      const logo =
        next === null ? null : { ...next, png: Buffer.from(next.png).toString('base64') };
      db.data = { ...db.data, logo };
      await db.write();
    },
  };
};
