import type { PaperColour } from '../../shared/ipc/paperColour.ts';
import type { Settings } from '../../shared/ipc/settings.ts';

type Colours = Pick<Settings, 'areaColour' | 'lastExport'>;

/** The colour that an export begins with: the one chosen last, or else that of the area. */
export const exportColour = ({ areaColour, lastExport }: Colours): PaperColour =>
  lastExport.colour ?? areaColour;

/** What the next export begins with; whoever keeps to the colour of the area follows it. */
export const rememberColour = (
  { areaColour, lastExport }: Colours,
  chosen: PaperColour,
): Settings['lastExport'] => ({
  ...lastExport,
  colour: chosen === areaColour ? undefined : chosen,
});
