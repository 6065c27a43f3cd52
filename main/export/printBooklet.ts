import type { Booklet } from './booklet.ts';
import type { ExportTools } from './exportTools.ts';

/** Prints twice: the first printing tells on which page each article begins. */
export const printBooklet = async (
  booklet: Booklet,
  { print, offThread }: Pick<ExportTools, 'print' | 'offThread'>,
  onFirst: () => void,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const htmlWith = (pages: readonly number[]): Promise<string> =>
    offThread({ format: 'booklet-html', booklet, pages }, noShare, signal);
  const printed = await print(await htmlWith([]), signal);
  onFirst();
  // The first bookmark below the title is the contents page itself.
  const [, ...pages] = await offThread({ format: 'outline', pdf: printed }, noShare, signal);
  return print(await htmlWith(pages), signal);
};

export const noShare = (): void => undefined;
