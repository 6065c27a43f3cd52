/** Something that happens or comes to be once, and those who wait for it. */
export interface Signal<T = void> {
  readonly give: (value: T) => void;
  readonly given: Promise<T>;
}

export const createSignal = <T = void>(): Signal<T> => {
  let give: ((value: T) => void) | undefined;
  const given = new Promise<T>((resolve) => {
    give = resolve;
  });
  return {
    give: (value) => {
      give?.(value);
    },
    given,
  };
};
