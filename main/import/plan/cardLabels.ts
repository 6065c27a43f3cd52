import type { Theme } from '../../../shared/domain/enums.ts';
import type { ImportPlan, ImportRole } from '../../../shared/ipc/import.ts';
import type { Villages } from './findVillages.ts';
import type { Review } from './review.ts';
import { themeOf, valuesIn } from './values.ts';
import { villageInAddress } from './villageInAddress.ts';

export interface PlaceParts {
  readonly plan: ImportPlan;
  readonly villages: Villages;
  /** What the person chose for a place that nobody knows: an id, `new` or `none`. */
  readonly placed: (value: string) => string;
}

interface Places {
  readonly ids: readonly string[];
  readonly fresh: readonly string[];
  /** Labels that turned out to be villages. */
  readonly taken: ReadonlySet<string>;
}

/** The village of a row: in its column, else a label of that name, else its title, else the one for all. */
export const placesOf = (
  { villages, placed, plan }: PlaceParts,
  title: string,
  cellsOf: (role: ImportRole) => readonly string[],
  review: Review,
): Places => {
  const ids = new Set<string>();
  const fresh = new Set<string>();
  for (const cell of cellsOf('village')) {
    const { ids: known, unknown } = villages.inCell(cell);
    review.addresses(villageInAddress(cell).addresses);
    for (const id of known) ids.add(id);
    for (const value of unknown) {
      const place = placed(value);
      if (place === 'none') continue;
      const name = place === 'new' ? review.village(value) : '';
      // What is left of it may be a village that is here.
      const id = place === 'new' ? villages.named(name) : place;
      if (id !== null) ids.add(id);
      else if (name !== '') fresh.add(name);
    }
  }
  const taken = new Set<string>();
  for (const label of cellsOf('tags').flatMap(valuesIn)) {
    const id = villages.named(label);
    if (id === null) continue;
    taken.add(label);
    ids.add(id);
  }
  if (ids.size + fresh.size === 0) {
    const id = villages.inWords(title) ?? plan.villageId;
    if (id !== null) ids.add(id);
  }
  return { ids: [...ids], fresh: [...fresh], taken };
};

/** A label with the name of a theme is that theme; a theme that nobody knows is a label. */
export const labelsOf = (
  cellsOf: (role: ImportRole) => readonly string[],
  villages: ReadonlySet<string>,
): { readonly themes: readonly Theme[]; readonly tags: readonly string[] } => {
  const all = [...cellsOf('theme'), ...cellsOf('tags')].flatMap(valuesIn);
  return {
    themes: [...new Set(all.flatMap((value) => themeOf(value) ?? []))],
    tags: all.filter((value) => themeOf(value) === null && !villages.has(value)),
  };
};
