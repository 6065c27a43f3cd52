/** Made once, and not before somebody asks: the app starts without. */
export const onFirstUse = <T extends object>(make: () => T): (() => T) => {
  let made: T | null = null;
  return () => (made ??= make());
};
