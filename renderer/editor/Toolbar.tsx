import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { Bold, Heading1, Heading2, Italic, List, ListOrdered } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { ToggleButton, Toolbar as AriaToolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Tooltip } from '../ui/Tooltip.tsx';
import { cx } from '../ui/cx.ts';
import { LinkButton } from './LinkButton.tsx';
import styles from './Toolbar.module.css';

type ToolName = 'bold' | 'italic' | 'bullets' | 'numbers' | 'heading' | 'smallHeading';

interface Tool {
  readonly name: ToolName;
  readonly icon: LucideIcon;
  readonly keys: string;
  readonly isOn: (editor: Editor) => boolean;
  readonly run: (editor: Editor) => void;
}

const tools: readonly Tool[] = [
  {
    name: 'bold',
    icon: Bold,
    keys: 'Ctrl+B',
    isOn: (editor) => editor.isActive('bold'),
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    icon: Italic,
    keys: 'Ctrl+I',
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'bullets',
    icon: List,
    keys: 'Ctrl+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers',
    icon: ListOrdered,
    keys: 'Ctrl+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'heading',
    icon: Heading1,
    keys: 'Ctrl+Alt+1',
    isOn: (editor) => editor.isActive('heading', { level: 1 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 1 }).run(),
  },
  {
    name: 'smallHeading',
    icon: Heading2,
    keys: 'Ctrl+Alt+2',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
];

/** Small and quiet; seen while somebody is in the text. */
export const Toolbar = ({ editor }: { readonly editor: Editor }) => {
  const { t } = useTranslation();
  const isOn = useEditorState({
    editor,
    selector: ({ editor: now }) => tools.map((tool) => tool.isOn(now)),
  });
  return (
    <AriaToolbar aria-label={t('editor.toolbar')} className={cx(styles.toolbar)}>
      {tools.map(({ name, icon: Icon, keys, run }, at) => (
        <Tooltip key={name} words={`${t(`editor.${name}`)} (${keys})`}>
          <ToggleButton
            aria-label={t(`editor.${name}`)}
            isSelected={isOn[at] ?? false}
            onPress={() => {
              run(editor);
            }}
            className={cx(styles.tool)}
          >
            <Icon size={16} aria-hidden />
          </ToggleButton>
        </Tooltip>
      ))}
      <LinkButton editor={editor} />
    </AriaToolbar>
  );
};
