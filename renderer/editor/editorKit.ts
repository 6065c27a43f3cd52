import { mergeAttributes } from '@tiptap/core';
import type { AnyExtension, Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { StarterKit } from '@tiptap/starter-kit';
import { safeLink } from '../../shared/markdown/safeLink.ts';
import { apartCells } from './apartCells.ts';

interface Rendered {
  readonly node: Node;
  readonly HTMLAttributes: Record<string, unknown>;
}

interface Editing {
  readonly editor: Editor;
}

const listItem = 'listItem';

/** Below the names of the screen and its parts, so that the outline of the page stays right. */
const tagOfLevel = (level: unknown): string => (level === 1 ? 'h3' : 'h4');

/** Our headings are of one line and two levels; our lists hold words and lists, nothing else. */
const fitted = (extension: AnyExtension): AnyExtension => {
  if (extension.type !== 'node') return extension;
  if (extension.name === listItem) {
    return extension.extend({
      content: 'paragraph (bulletList | orderedList)*',
      // Tab goes to the next field, as everywhere: it may not change a text on the way.
      addKeyboardShortcuts(this: Editing) {
        return {
          Enter: () => this.editor.commands.splitListItem(listItem),
          'Mod-]': () => this.editor.commands.sinkListItem(listItem),
          'Mod-[': () => this.editor.commands.liftListItem(listItem),
        };
      },
    });
  }
  if (extension.name !== 'heading') return extension;
  return extension.extend({
    content: 'text*',
    parseHTML: () =>
      [1, 2, 3, 4, 5, 6].map((depth) => ({
        tag: `h${String(depth)}`,
        attrs: { level: depth <= 3 ? 1 : 2 },
      })),
    renderHTML: ({ node, HTMLAttributes }: Rendered) => [
      tagOfLevel(node.attrs['level']),
      mergeAttributes(HTMLAttributes),
      0,
    ],
  });
};

/**
 * What the editor knows. Pasted HTML is read through this schema, so whatever is not named here
 * (scripts, pictures, styles, frames) has no place to land.
 */
export const editorKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map(fitted);
  },
  addProseMirrorPlugins() {
    return [...(this.parent?.() ?? []), apartCells()];
  },
}).configure({
  blockquote: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  dropcursor: false,
  gapcursor: false,
  // It would add an empty line after a list that nobody asked for.
  trailingNode: false,
  heading: { levels: [1, 2] },
  link: {
    openOnClick: false,
    defaultProtocol: 'https',
    isAllowedUri: (address) => safeLink(address) !== null,
    HTMLAttributes: { target: null, rel: null, class: null },
  },
});
