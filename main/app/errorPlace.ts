/**
 * What a log may know of an error: its kind and its place in the code. Its message may hold a
 * person's words, and the folders of a path their name, so both are left out.
 */
export const errorPlace = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const kind = [error.name, codeOf(error)].filter((part) => part !== '').join(':');
  return [kind, ...framesOf(error).slice(0, 6)].join('|');
};

/** System errors carry a code such as ENOSPC; anything else under that name is not for the log. */
const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(error.code)
    ? error.code
    : '';

const framesOf = (error: Error): readonly string[] => {
  // A message of several lines can look like a stack frame, so it goes before the lines are read.
  const stack = (error.stack ?? '').replace(error.message, '');
  return stack.split('\n').flatMap((line) => {
    const place = /^\s+at .*?([\w.-]+\.[cm]?[jt]sx?:\d+:\d+)\)?$/.exec(line)?.[1];
    return place === undefined ? [] : [place];
  });
};
