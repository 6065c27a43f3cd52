import { z } from 'zod';
import type { Entity } from '../../../shared/domain/entity.ts';
import { maxTextLength } from '../../../shared/domain/field.ts';

export interface ValueKind {
  /** `text` was merged; words of a `line` can be put together by hand; of a `value` one is chosen. */
  readonly as: 'value' | 'line' | 'text';
  /** How many characters fit. */
  readonly most: number;
}

/** How two values of a field are offered. */
export const valueKind = (entity: Entity, field: string): ValueKind => {
  const { merge, schema } = entity.fields[field] ?? {};
  if (merge === 'text') return { as: 'text', most: maxTextLength };
  // Days and ids are formats of their own, and no `ZodString`.
  if (!(schema instanceof z.ZodString)) return { as: 'value', most: 0 };
  return { as: 'line', most: schema.maxLength ?? maxTextLength };
};
