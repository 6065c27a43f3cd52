/** What somebody asked for on the command line. */
export interface LaunchOptions {
  /** `--voorbeeld`: open on the sample workspace. */
  readonly sample: boolean;
  /** `--screenshot FILE`: write the first screen there as a PNG, then stop. */
  readonly screenshot: string | null;
}

export const launchOptions = (args: readonly string[]): LaunchOptions => {
  const at = args.indexOf('--screenshot');
  const file = at === -1 ? undefined : args[at + 1];
  return {
    sample: args.includes('--voorbeeld'),
    screenshot: file === undefined || file.startsWith('-') ? null : file,
  };
};
