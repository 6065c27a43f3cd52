import { pageOrigin } from './pageFile.ts';

/** Where the page comes from, and so whom main answers. */
export interface PageSource {
  readonly address: string;
  /** Of the page that the room looks at during a talk. */
  readonly audience: string;
  readonly origins: readonly string[];
  /** Hosts with their port that a page may reach: none, but for the development server. */
  readonly hosts: readonly string[];
}

/** The package never listens to the variable that points at a development server. */
export const pageSource = (isPackaged: boolean, devServer: string | undefined): PageSource => {
  if (isPackaged || devServer === undefined) {
    const [address, audience] = [`${pageOrigin}/index.html`, `${pageOrigin}/audience.html`];
    return { address, audience, origins: [pageOrigin], hosts: [] };
  }
  const { origin, host } = new URL(devServer);
  const audience = new URL('audience.html', devServer).href;
  return { address: devServer, audience, origins: [pageOrigin, origin], hosts: [host] };
};
