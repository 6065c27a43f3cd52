import type { ContributionStatus } from '../../../shared/domain/contribution.ts';
import type { Panel } from '../../../shared/domain/enums.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly text: string;
  readonly tone: 'strong' | 'plain' | 'soft' | 'ask';
}

/** Words beside a plank or a pillar: centred in their box, with a thin line to what they name. */
export interface Label {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly box: Box;
  readonly leader: { readonly x: number; readonly from: number; readonly to: number } | null;
}

export interface PlankShape {
  readonly id: string;
  readonly status: ContributionStatus;
  readonly path: string;
}

export interface PillarShape {
  readonly id: string;
  readonly panel: Panel;
  readonly isEmpty: boolean;
  readonly path: string;
  readonly sign: { readonly x: number; readonly y: number; readonly size: number };
}

export interface House {
  readonly wall: string;
  readonly door: Box;
}

export interface TownHall {
  readonly wall: string;
  readonly roof: string;
  readonly windows: readonly Box[];
  readonly door: Box;
}

export interface Bank {
  readonly path: string;
  readonly label: Label;
}

/** A whole bridge, ready to be painted. Nothing in it asks for a screen. */
export interface BridgeGeometry {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  readonly lineHeight: number;
  readonly banks: { readonly lifeworld: Bank; readonly systemworld: Bank };
  readonly houses: readonly House[];
  readonly townHall: TownHall;
  readonly water: string;
  readonly waves: readonly string[];
  readonly arch: string;
  readonly isArchBare: boolean;
  readonly planks: readonly PlankShape[];
  readonly pillars: readonly PillarShape[];
  readonly plankLabels: readonly Label[];
  readonly pillarLabels: readonly Label[];
  /** Names did not fit: numbers stand for them, and a list tells which is which. */
  readonly numbered: { readonly planks: boolean; readonly pillars: boolean };
}

/** One decimal: half of the file, and no eye sees more. */
export const say = (value: number): string => String(Math.round(value * 10) / 10);

export const polygon = (points: readonly (readonly [x: number, y: number])[]): string =>
  `M${points.map(([x, y]) => `${say(x)} ${say(y)}`).join('L')}Z`;

export const rightOf = ({ x, width }: Box): number => x + width;

export const touches = (a: Box, b: Box): boolean =>
  a.x < rightOf(b) && b.x < rightOf(a) && a.y < b.y + b.height && b.y < a.y + a.height;
