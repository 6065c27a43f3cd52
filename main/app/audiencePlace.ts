import type { AudiencePlace } from '../../shared/ipc/audience.ts';
import type { Bounds } from '../store/windowFile.ts';

/** What of a display counts here. */
interface Area {
  readonly id: number;
  readonly bounds: Bounds;
  /** The part that is free for windows. */
  readonly workArea: Bounds;
}

export interface AudienceSpot {
  readonly place: Exclude<AudiencePlace, 'closed'>;
  readonly displayId: number;
  readonly bounds: Bounds;
}

const shape = 16 / 9;

/** The whole of another display than the presenter's; with one display a window in its corner. */
export const audienceSpot = (displays: readonly Area[], presenter: Area): AudienceSpot => {
  const other = displays.find(({ id }) => id !== presenter.id);
  if (other !== undefined) return { place: 'display', displayId: other.id, bounds: other.bounds };
  const { x, y, width, height } = presenter.workArea;
  const wide = Math.round(Math.min(width * 0.5, height * 0.5 * shape));
  const high = Math.round(wide / shape);
  const bounds = { x: x + width - wide, y: y + height - high, width: wide, height: high };
  return { place: 'window', displayId: presenter.id, bounds };
};
