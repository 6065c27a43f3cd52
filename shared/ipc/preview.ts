import { z } from 'zod';
import type { Result } from '../result.ts';
import { reads } from './channel.ts';
import { paperOrder } from './export.ts';
import type { ExportError } from './export.ts';

/** The beginning of how it will look. */
export type Preview =
  | {
      readonly kind: 'pages';
      readonly pages: readonly PreviewPage[];
      /** Of a poster: on how many sheets it stands. */
      readonly sheets: number | null;
      /** Another program breaks its pages itself. */
      readonly isRough?: true;
    }
  | { readonly kind: 'text'; readonly files: readonly PreviewFile[]; readonly isAll: boolean }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      /** As many cells as there are columns. */
      readonly rows: readonly (readonly string[])[];
      readonly isAll: boolean;
    };

/** The text itself, as far as it is shown. */
export interface PreviewFile {
  readonly name: string;
  readonly text: string;
}

/** Drawn by the printer's own window: the page that asked never sees the HTML. */
export interface PreviewPage {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export const previewRequests = {
  /** The first pages of what `export:start` would make; `export:cancel` stops it by its job. */
  'export:preview': reads(z.object({ job: z.uuid(), order: paperOrder }))<
    Result<Preview, ExportError>
  >(),
};
