export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A name that is taken already gets the new view: nobody wants two of one name. */
export const withNamed = <V extends Named>(views: readonly V[], view: V): readonly V[] => [
  ...views.filter(({ name }) => name !== view.name),
  view,
];

export const renamed = <V extends Named>(
  views: readonly V[],
  id: string,
  name: string,
): readonly V[] => views.map((view) => (view.id === id ? { ...view, name } : view));
