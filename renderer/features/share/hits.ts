import { applyChoices } from '../../../shared/privacy/applyChoices.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import type { HitChoice, ShareHit } from '../../../shared/ipc/share.ts';

/** The same piece of the same text has the same key. */
export const keyOfHit = ({ field, at, from, to, text }: ShareHit): string =>
  `${field}/${String(at)}/${String(from)}-${String(to)}/${text}`;

/** A value as it will be read with the choices made so far. */
export const withChoices = (
  field: string,
  value: Json,
  hits: readonly ShareHit[],
  choices: ReadonlyMap<string, HitChoice>,
): Json => {
  const change = (one: Json, at: number): Json =>
    typeof one === 'string'
      ? applyChoices(
          one,
          hits
            .filter((hit) => hit.field === field && hit.at === at)
            .map((hit) => ({ ...hit, choice: choices.get(keyOfHit(hit)) ?? 'keep' })),
        )
      : one;
  return Array.isArray(value) ? value.map(change) : change(value, 0);
};
