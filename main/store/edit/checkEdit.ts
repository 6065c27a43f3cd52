import { z } from 'zod';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Field } from '../../../shared/domain/field.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { isId } from '../../kernel/entryCodec.ts';
import type { Change } from './change.ts';

/** True when the kind and the fields exist and every value is one that its field takes. */
export const isSoundEdit = (edit: Change): boolean => isId(edit.id) && fits(edit);

const fits = (edit: Change): boolean => {
  switch (edit.op) {
    case 'create':
      return (
        entityOf(edit.kind) !== undefined &&
        Object.entries(edit.values).every(([name, value]) => {
          const field = fieldOf(edit.kind, name);
          return field !== undefined && takesWhole(field, value);
        })
      );
    case 'set': {
      const field = fieldOf(edit.kind, edit.field);
      return field !== undefined && field.merge !== 'text' && takesWhole(field, edit.value);
    }
    case 'add': {
      const field = fieldOf(edit.kind, edit.field);
      return field?.merge === 'set' && takes(field, edit.value);
    }
    case 'remove':
      return fieldOf(edit.kind, edit.field)?.merge === 'set';
    case 'text': {
      const field = fieldOf(edit.kind, edit.field);
      return field?.merge === 'text' && takes(field, edit.next);
    }
    case 'accept':
      return fieldOf(edit.kind, edit.field)?.merge === 'text';
    case 'reopen':
    case 'delete':
    case 'restore':
      return entityOf(edit.kind) !== undefined;
  }
};

export const fieldOf = (kind: string, name: string): Field<unknown> | undefined => {
  const fields = entityOf(kind)?.fields;
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
};

/** What a field holds before anybody wrote in it. */
export const initialOf = (kind: string, name: string): Json =>
  z.json().parse(fieldOf(kind, name)?.initial ?? null);

const takesWhole = (field: Field<unknown>, value: Json): boolean =>
  field.merge === 'set'
    ? Array.isArray(value) && value.every((element: Json) => takes(field, element))
    : takes(field, value);

const takes = (field: Field<unknown>, value: Json): boolean =>
  field.schema.safeParse(value).success;
