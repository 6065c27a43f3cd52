import { describe, expect, it } from 'vitest';
import { allEntities } from '../../../../shared/domain/kinds.ts';

describe('a record that is part of another', () => {
  // Deleting, erasing and sharing a whole find its parts by what their field refers to.
  it.each(
    allEntities().flatMap(({ kind, fields, partOf = [] }) =>
      partOf.map((field) => [`${kind}/${field}`, fields[field]?.refersTo] as const),
    ),
  )('says of which kind its whole is: %s', (_name, refersTo) => {
    expect(allEntities().map(({ kind }) => kind)).toContain(refersTo);
  });
});
