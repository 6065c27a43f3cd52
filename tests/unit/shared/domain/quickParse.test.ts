import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as enums from '../../../../shared/domain/enums.ts';
import { allEntities } from '../../../../shared/domain/kinds.ts';
import { quickParse, refused } from '../../../../shared/domain/quickParse.ts';

const asTheSchema = (schema: z.ZodType, value: unknown): unknown => {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : refused;
};

const options = Object.values(enums).flatMap((one) =>
  one instanceof z.ZodEnum ? one.options.map(String) : [],
);
const uuids = [
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '018F3C2A-0000-7000-8000-000000000001',
  '018f3c2a-0000-9000-8000-000000000001',
  '018f3c2a-0000-7000-c000-000000000001',
  ' 018f3c2a-0000-7000-8000-000000000001',
  '018f3c2a-0000-7000-8000-000000000001\n',
];
const lengths = [0, 1, 40, 200, 201, 300, 301, 2_000, 2_001, 500_000, 500_001];
const values = fc.oneof(
  fc.string(),
  fc.uuid(),
  fc.constantFrom(...uuids, ...options, '2026-12-01', '2026-02-30', '2026-12-01T10:00:00.000Z'),
  fc.constantFrom(...lengths).map((length) => 'é'.repeat(length)),
  fc.anything(),
);

describe('reading a value quickly', () => {
  it('makes of any value, for any field there is, what its schema makes of it', () => {
    const fields = allEntities().flatMap(({ kind, fields: of }) =>
      Object.entries(of).map(([name, { schema }]) => ({ of: `${kind}.${name}`, schema })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...fields), values, ({ schema }, value) => {
        expect(quickParse(schema)(value)).toEqual(asTheSchema(schema, value));
      }),
      { numRuns: 5_000 },
    );
  });

  it('leaves to the schema what is not plain to see', () => {
    const schemas = [
      z.string().max(5).min(2),
      z.string().trim().max(5),
      z
        .string()
        .max(5)
        .refine((text) => text !== 'nee'),
      z.uuid().max(3),
      z.string().max(9).max(3),
      z.string().transform((text) => text.length),
    ];
    const texts = ['', 'a', ' ab ', 'nee', 'abcdef', '018f3c2a-0000-7000-8000-000000000001'];
    for (const schema of schemas) {
      for (const text of texts) {
        expect(quickParse(schema)(text)).toEqual(asTheSchema(schema, text));
      }
    }
  });
});
