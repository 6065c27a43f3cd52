import { pageOrigin } from './pageFile.ts';

/** Where the page comes from, and so whom main answers. */
export interface PageSource {
  readonly address: string;
  readonly origins: readonly string[];
  /** Hosts with their port that a page may reach: none, but for the development server. */
  readonly hosts: readonly string[];
}

/** The package never listens to the variable that points at a development server. */
export const pageSource = (isPackaged: boolean, devServer: string | undefined): PageSource => {
  if (isPackaged || devServer === undefined) {
    return { address: `${pageOrigin}/index.html`, origins: [pageOrigin], hosts: [] };
  }
  const { origin, host } = new URL(devServer);
  return { address: devServer, origins: [pageOrigin, origin], hosts: [host] };
};
