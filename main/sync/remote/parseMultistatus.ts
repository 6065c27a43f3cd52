import { SaxesParser } from 'saxes';

/** Something that a WebDAV server says lies in a folder. */
export interface DavResource {
  readonly href: string;
  readonly isFolder: boolean;
}

const davNamespace = 'DAV:';
const deepest = 16;
const mostAttributes = 32;
const longestHref = 8_192;
const mostResources = 200_000;

/**
 * Reads a listing as it comes in, and keeps nothing of it but names. No answer of a server needs a
 * document type, so no entity is ever expanded. Null for what is no listing, or no honest one.
 */
export const parseMultistatus = async (
  chunks: AsyncIterable<string>,
): Promise<readonly DavResource[] | null> => {
  const reader = new MultistatusReader();
  for await (const chunk of chunks) if (!reader.take(chunk)) return null;
  return reader.end() ? reader.resources : null;
};

class MultistatusReader {
  readonly resources: DavResource[] = [];
  readonly #parser = new SaxesParser({ xmlns: true });
  readonly #open: string[] = [];
  #attributes = 0;
  #href = '';
  #isFolder = false;
  #isListing = false;

  constructor() {
    const parser = this.#parser;
    parser.on('doctype', () => this.#refuse());
    parser.on('attribute', () => {
      this.#attributes += 1;
      if (this.#attributes > mostAttributes) this.#refuse();
    });
    parser.on('opentag', ({ uri, local }) => {
      this.#attributes = 0;
      this.#opened(uri === davNamespace ? local : '?');
    });
    parser.on('closetag', () => this.#closed());
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
  }

  /** False when this is not going to be a listing. */
  take(chunk: string): boolean {
    return this.#try(() => this.#parser.write(chunk));
  }

  end(): boolean {
    return this.#try(() => this.#parser.close()) && this.#isListing;
  }

  #try(work: () => unknown): boolean {
    try {
      work();
      return true;
    } catch {
      return false;
    }
  }

  #refuse(): never {
    throw new Error('No listing of a WebDAV server');
  }

  #opened(name: string): void {
    this.#open.push(name);
    if (this.#open.length > deepest) this.#refuse();
    const path = this.#open.join('/');
    if (path === 'multistatus') this.#isListing = true;
    if (path === 'multistatus/response') {
      this.#href = '';
      this.#isFolder = false;
    }
    if (path === 'multistatus/response/propstat/prop/resourcetype/collection') {
      this.#isFolder = true;
    }
  }

  #closed(): void {
    if (this.#open.join('/') === 'multistatus/response') {
      this.resources.push({ href: this.#href.trim(), isFolder: this.#isFolder });
      if (this.resources.length > mostResources) this.#refuse();
    }
    this.#open.pop();
  }

  #text(text: string): void {
    if (this.#open.at(-1) !== 'href' || this.#open.length !== 3) return;
    this.#href += text;
    if (this.#href.length > longestHref) this.#refuse();
  }
}
