/** How often others had their turn while something was done, and what came of it. */
export const whileTurns = async <T>(
  work: () => Promise<T>,
): Promise<{ readonly turns: number; readonly done: T }> => {
  let turns = 0;
  let isDone = false;
  const turn = (): void => {
    turns += 1;
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  const done = await work();
  isDone = true;
  return { turns, done };
};
