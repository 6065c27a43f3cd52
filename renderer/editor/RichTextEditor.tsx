import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { parseMarkdown } from '../../shared/markdown/parseMarkdown.ts';
import { writeMarkdown } from '../../shared/markdown/writeMarkdown.ts';
import { cx } from '../ui/cx.ts';
import { applyBlocks } from './applyBlocks.ts';
import { blocksOf, docOf } from './docCodec.ts';
import { editorKit } from './editorKit.ts';
import { openLink } from './openLink.ts';
import prose from './Prose.module.css';
import styles from './RichTextEditor.module.css';
import { Toolbar } from './Toolbar.tsx';

export interface RichTextEditorProps {
  /** Markdown. What is not changed here is given back letter for letter. */
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  readonly onBlur?: () => void;
  readonly labelId: string;
  readonly describedBy: string;
  readonly isReadOnly?: boolean;
  readonly autoFocus?: boolean;
}

const extensions = [editorKit];
const fromOutside = 'fromOutside';

export const RichTextEditor = ({
  value,
  onChange,
  onBlur,
  labelId,
  describedBy,
  isReadOnly = false,
  autoFocus = false,
}: RichTextEditorProps) => {
  /** The text as it came in, and how we would write it: no change is one that says the same. */
  const held = useRef({ text: value, written: rewritten(value) });
  const editor = useEditor({
    extensions,
    content: docOf(parseMarkdown(value)),
    editable: !isReadOnly,
    autofocus: autoFocus ? 'end' : false,
    injectCSS: false,
    enableContentCheck: false,
    editorProps: {
      attributes: {
        class: cx(prose.prose, styles.text),
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelId,
        'aria-describedby': describedBy,
      },
      handleClick: (_view, _at, event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link === null || !(event.ctrlKey || event.metaKey)) return false;
        openLink(link.getAttribute('href') ?? '');
        return true;
      },
    },
    onUpdate: ({ editor: changed, transaction }) => {
      if (transaction.getMeta(fromOutside) === true) return;
      const written = writeMarkdown(blocksOf(changed.getJSON()));
      if (written === held.current.written) return;
      held.current = { text: written, written };
      onChange(written);
    },
    ...(onBlur === undefined ? {} : { onBlur }),
  });

  useEffect(() => {
    if (value === held.current.text) return;
    held.current = { text: value, written: rewritten(value) };
    const { tr: transaction } = editor.state;
    applyBlocks(transaction, parseMarkdown(value));
    if (!transaction.docChanged) return;
    editor.view.dispatch(transaction.setMeta('addToHistory', false).setMeta(fromOutside, true));
  }, [editor, value]);

  return (
    <div className={cx(styles.editor)}>
      {!isReadOnly && <Toolbar editor={editor} />}
      <EditorContent editor={editor} className={cx(styles.box)} />
    </div>
  );
};

const rewritten = (markdown: string): string => writeMarkdown(parseMarkdown(markdown));
