import { z } from 'zod';

/** Fields of a foreign file: what is not there, or is something else, is nothing. */
export const words = z.string().catch('');
export const idOf = z.union([z.string(), z.number()]).transform(String).catch('');
export const flag = z.boolean().catch(false);
export const count = z.number().catch(0);
/** Where it stands among others; last where nothing says so. */
export const position = z.number().catch(Number.MAX_VALUE);
export const byPosition = (a: { readonly pos: number }, b: { readonly pos: number }): number =>
  a.pos - b.pos;

/** A list of which the items that make no sense are left out; nothing where there is no list. */
export const listOf = <T>(item: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) =>
      all.flatMap((one) => {
        const read = item.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    );

/** PHP writes a list whose numbers have a gap as an object by number. */
export const listOrByNumber = <T>(item: z.ZodType<T>) =>
  z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.values(value)
        : value,
    listOf(item),
  );
