/** Says of an address whether it is one of our own pages. */
export const isOurPage =
  (origins: readonly string[]) =>
  (url: string): boolean =>
    origins.some((origin) => url.startsWith(`${origin}/`));

/** The contract lets only addresses of the web and of mail through; this looks again, for a shell can start programs. */
export const isLinkAddress = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);
