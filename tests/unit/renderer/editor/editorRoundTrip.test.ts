import { Editor } from '@tiptap/core';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { applyBlocks } from '../../../../renderer/editor/applyBlocks.ts';
import { blocksOf, docOf } from '../../../../renderer/editor/docCodec.ts';
import { editorKit } from '../../../../renderer/editor/editorKit.ts';
import { parseMarkdown } from '../../../../shared/markdown/parseMarkdown.ts';
import { writeMarkdown } from '../../../../shared/markdown/writeMarkdown.ts';
import { someBlocks } from '../../shared/markdown/someBlocks.ts';

const opened: Editor[] = [];
const anEditor = (markdown = ''): Editor => {
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: [editorKit],
    content: docOf(parseMarkdown(markdown)),
    injectCSS: false,
  });
  opened.push(editor);
  return editor;
};
/** As a text that was opened: no transaction of the person, so no address becomes a link. */
const show = (editor: Editor, markdown: string): void => {
  const content = docOf(parseMarkdown(markdown));
  editor.chain().setMeta('preventAutolink', true).setContent(content).run();
};
const markdownOf = (editor: Editor): string => writeMarkdown(blocksOf(editor.getJSON()));
const receive = (editor: Editor, markdown: string): void => {
  const transaction = editor.state.tr;
  applyBlocks(transaction, parseMarkdown(markdown));
  editor.view.dispatch(transaction);
};

afterEach(() => {
  for (const editor of opened.splice(0)) editor.destroy();
});

describe('the editor', () => {
  it('gives back every text that we write, letter for letter', () => {
    const editor = anEditor();
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const written = writeMarkdown(blocks);

        show(editor, written);

        expect(markdownOf(editor)).toBe(written);
        editor.state.doc.check();
      }),
      { numRuns: 80 },
    );
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    'tekst <b>vet</b> <a href="https://dorp.nl">dorp</a>',
  ])('holds %s as words', (markdown) => {
    const editor = anEditor(markdown);

    expect(editor.getText()).toBe(markdown);
    expect(editor.view.dom.querySelector('img, script, b, a')).toBeNull();
  });

  it('draws no link to where no link may go', () => {
    const editor = anEditor('[klik](javascript:alert(1)) [data](data:text/html,hoi)');

    expect(editor.view.dom.querySelector('a')).toBeNull();
  });

  it('takes nothing from pasted HTML but what a text may hold', () => {
    const editor = anEditor();

    editor.view.pasteHTML(
      `<h1>Kop</h1><p style="color:red" onclick="x()">Een <b>vet</b> <span class="y">woord</span>
      <img src="x" onerror="alert(1)"> <a href="javascript:alert(1)">fout</a>
      <a href="https://dorp.nl">goed</a></p><script>alert(1)</script><table><tr><td>cel</td></tr></table>
      <ul><li>een<ul><li>twee</li></ul></li></ul><iframe src="https://dorp.nl"></iframe>`,
      // Only passed on; jsdom has no ClipboardEvent.
      new Event('paste') as ClipboardEvent,
    );

    expect(markdownOf(editor)).toBe(
      '## Kop\n\nEen **vet** woord fout [goed](https://dorp.nl)\n\ncel\n\n- een\n  - twee',
    );
    expect(editor.view.dom.querySelector('img, script, iframe, [style], [onclick]')).toBeNull();
  });
});

it('keeps the words of a pasted table apart', () => {
  const editor = anEditor();

  editor.view.pasteHTML(
    '<table><tr><th>Wie</th><th>Wat</th></tr><tr><td>Buren</td><td>Koken</td></tr></table>',
    new Event('paste') as ClipboardEvent,
  );

  expect(markdownOf(editor)).toBe('Wie Wat\n\nBuren Koken');
});

describe('a list in the editor', () => {
  const press = (editor: Editor, key: string) =>
    editor.view.dom.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }),
    );

  it('takes an item a step in with Ctrl+], and out again with Ctrl+[', () => {
    const editor = anEditor('- een\n- twee');
    editor.commands.setTextSelection(editor.state.doc.content.size - 4);

    press(editor, ']');
    expect(markdownOf(editor)).toBe('- een\n  - twee');
    press(editor, '[');
    expect(markdownOf(editor)).toBe('- een\n- twee');
  });

  it('lets an item go with Ctrl+[, and leaves the first where it is with Ctrl+]', () => {
    const editor = anEditor('- een');
    editor.commands.setTextSelection(4);

    press(editor, ']');
    expect(markdownOf(editor)).toBe('- een');
    press(editor, '[');
    expect(markdownOf(editor)).toBe('een');
  });

  it('leaves Tab to the next field', () => {
    const editor = anEditor('- een\n- twee');
    editor.commands.setTextSelection(editor.state.doc.content.size - 4);
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });

    editor.view.dom.dispatchEvent(tab);

    expect(tab.defaultPrevented).toBe(false);
    expect(markdownOf(editor)).toBe('- een\n- twee');
  });
});

describe('applyBlocks', () => {
  it('makes any text of any other', () => {
    const editor = anEditor();
    fc.assert(
      fc.property(someBlocks, someBlocks, (before, after) => {
        const next = writeMarkdown(after);
        show(editor, writeMarkdown(before));

        receive(editor, next);

        expect(markdownOf(editor)).toBe(next);
        editor.state.doc.check();
      }),
      { numRuns: 80 },
    );
  });

  it('leaves the cursor at the letter where it was', () => {
    const editor = anEditor('eerste\n\ntweede alinea\n\nderde');
    editor.commands.setTextSelection(8 + 1 + 'tweede'.length);

    receive(editor, 'eerste regel erbij\n\ntweede alinea!\n\nderde');
    receive(editor, 'eerste\n\nnieuw\n\ntweede alinea!\n\nderde\n\nvierde');

    const { $from } = editor.state.selection;
    expect($from.parent.textContent).toBe('tweede alinea!');
    expect($from.parentOffset).toBe('tweede'.length);
  });

  it('keeps the space and the empty line that were typed last', () => {
    const editor = anEditor('een');
    editor.commands.setTextSelection(4);
    editor.commands.insertContent(' ');

    receive(editor, 'een\n\ntwee');
    expect(editor.getText()).toBe('een \n\ntwee');
    receive(editor, 'heel een\n\ntwee');

    expect(editor.getText()).toBe('heel een \n\ntwee');
    expect(editor.state.selection.$from.parentOffset).toBe('heel een '.length);
  });
});
