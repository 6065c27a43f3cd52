import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { Link } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { linkFromTyped } from '../../shared/markdown/safeLink.ts';
import { Button } from '../ui/Button.tsx';
import floating from '../ui/Floating.module.css';
import { TextField } from '../ui/TextField.tsx';
import { Tooltip } from '../ui/Tooltip.tsx';
import { cx } from '../ui/cx.ts';
import { openLink } from './openLink.ts';
import styles from './Toolbar.module.css';

/** Makes, changes, opens or takes away the link at the cursor. */
export const LinkButton = ({ editor }: { readonly editor: Editor }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const href = useEditorState({ editor, selector: ({ editor: now }) => hrefAt(now) });
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Tooltip words={t('editor.link')}>
        <AriaButton
          aria-label={t('editor.link')}
          className={cx(styles.tool)}
          {...(href === null ? {} : { 'data-selected': true })}
        >
          <Link size={16} aria-hidden />
        </AriaButton>
      </Tooltip>
      <Popover className={cx(floating.floating)}>
        <Dialog aria-label={t('editor.link')} className={cx(styles.linkPanel)}>
          <LinkForm
            href={href}
            onKeep={(address) => {
              setOpen(false);
              keepLink(editor, address);
            }}
            onRemove={() => {
              setOpen(false);
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

const hrefAt = (editor: Editor): string | null => {
  const href: unknown = editor.getAttributes('link')['href'];
  return typeof href === 'string' ? href : null;
};

const keepLink = (editor: Editor, href: string): void => {
  const chain = editor.chain().focus().extendMarkRange('link');
  const isEmpty = editor.state.selection.empty && !editor.isActive('link');
  // Nothing was chosen to carry the link: the address itself does.
  if (isEmpty) {
    chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] });
  } else chain.setLink({ href });
  chain.run();
};

interface FormProps {
  readonly href: string | null;
  readonly onKeep: (address: string) => void;
  readonly onRemove: () => void;
}

const LinkForm = ({ href, onKeep, onRemove }: FormProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(href ?? '');
  const [isRefused, setRefused] = useState(false);
  return (
    <form
      className={cx(styles.linkForm)}
      onSubmit={(event) => {
        event.preventDefault();
        const address = linkFromTyped(typed);
        if (address === null) setRefused(true);
        else onKeep(address);
      }}
    >
      <TextField
        label={t('editor.address')}
        value={typed}
        onChange={(next) => {
          setTyped(next);
          setRefused(false);
        }}
        autoFocus
        inputMode="url"
        placeholder="https://"
        error={isRefused ? t('editor.noAddress') : undefined}
      />
      <div className={cx(styles.linkActions)}>
        <Button type="submit" size="small">
          {t('editor.keepLink')}
        </Button>
        {href !== null && (
          <>
            <Button
              variant="quiet"
              size="small"
              onPress={() => {
                openLink(href);
              }}
            >
              {t('editor.openLink')}
            </Button>
            <Button variant="quiet" size="small" onPress={onRemove}>
              {t('editor.removeLink')}
            </Button>
          </>
        )}
      </div>
    </form>
  );
};
