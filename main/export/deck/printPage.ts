/** A page for the printer's window, and what it shows, by its address beside it. */
export interface PrintPage {
  readonly html: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}
