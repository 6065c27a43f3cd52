/** Something that happens once, and those who wait for it. */
export interface Signal {
  readonly give: () => void;
  readonly given: Promise<void>;
}

export const createSignal = (): Signal => {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return {
    give: () => {
      give();
    },
    given,
  };
};
