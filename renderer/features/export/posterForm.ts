import type { Stage } from '../../../shared/domain/enums.ts';
import type { PaperColour } from '../../../shared/ipc/paperColour.ts';
import type { PosterSize } from '../../../shared/ipc/poster.ts';

export interface PosterForm {
  readonly size: PosterSize;
  readonly title: string | null;
  readonly colour: PaperColour;
  readonly leaveOut: readonly Stage[];
}
