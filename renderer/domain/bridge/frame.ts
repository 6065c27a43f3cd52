/** How large a bridge may be drawn, and with what letters. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** How many lines a name may take, where the bridge has the height for it; 2 where nothing is said. */
  readonly lines?: number;
}

/** Where everything of a bridge stands; all of it follows from the frame and the rows of labels. */
export interface Site {
  readonly width: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly bankY: number;
  readonly crownY: number;
  readonly waterY: number;
  readonly footY: number;
  readonly plank: number;
  /** The banks are too narrow for their names: those stand in a strip below. */
  readonly hasStrip: boolean;
}

interface Rooms {
  readonly above: number;
  readonly below: number;
}

export const hasStrip = ({ width, text }: Frame): boolean => width < text * 46;

export const bankWidth = (frame: Frame): number =>
  hasStrip(frame) ? frame.width * 0.15 : Math.max(frame.width * 0.15, frame.text * 9.4);

export const siteOf = (frame: Frame, { above, below }: Rooms): Site => {
  const { width, height, text } = frame;
  const strip = hasStrip(frame) ? text * 1.9 : 0;
  const bottom = height - strip - 1;
  const bank = bankWidth(frame);
  const plank = Math.max(6, Math.min(width * 0.0155, text));
  const crownY = above + plank + text * 0.6;
  const waterY = bottom - below - text * 2.4;
  const left = bank;
  const right = width - bank;
  const bankY = Math.max(
    crownY + text * 2,
    Math.min(waterY - text * 3.4, crownY + (right - left) * 0.3),
  );
  const footY = waterY + text * 1.1;
  return { width, bottom, left, right, bankY, crownY, waterY, footY, plank, hasStrip: strip > 0 };
};

/** The height of the deck: flat at the banks' edge is no bridge, so it rises as a thrown stone falls. */
export const deckY = ({ left, right, bankY, crownY }: Site, x: number): number => {
  const t = (x - left) / (right - left);
  return bankY - (bankY - crownY) * 4 * t * (1 - t);
};
