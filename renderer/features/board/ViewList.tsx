import { Check, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../shared/ipc/settings.ts';
import { showNotice } from '../../app/notice.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { setBoardView } from './boardView.ts';
import { removeView, renameView } from './savedViews.ts';
import styles from './Toolbar.module.css';

const remove = async ({ id, name }: SavedView): Promise<void> => {
  const putBack = await removeView(id);
  showNotice({
    tone: 'done',
    words: 'board.views.removed',
    values: { name },
    act: { words: 'board.undo', run: () => void putBack() },
  });
};

interface NameFormProps {
  readonly label: string;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** One short name and a button. */
export const NameForm = ({ label, name, onName }: NameFormProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const isEmpty = typed.trim() === '';
  return (
    <Form
      className={cx(styles.nameForm)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onName(typed.trim());
      }}
    >
      <TextField label={label} value={typed} onChange={setTyped} maxLength={80} autoFocus />
      <Button type="submit" size="small" isDisabled={isEmpty}>
        {t('board.save')}
      </Button>
    </Form>
  );
};

interface Props {
  readonly view: SavedView;
  readonly isCurrent: boolean;
  readonly onChosen: () => void;
}

/** A saved view: choose it, give it another name, take it away. */
export const ViewRow = ({ view, isCurrent, onChosen }: Props) => {
  const { t } = useTranslation();
  const [isNaming, setNaming] = useState(false);
  const { name, filter, lanes } = view;
  if (isNaming) {
    return (
      <NameForm
        label={t('board.views.name')}
        name={name}
        onName={(next) => {
          setNaming(false);
          void renameView(view.id, next);
        }}
      />
    );
  }
  return (
    <div className={cx(styles.view)}>
      <AriaButton
        className={cx(styles.viewName)}
        aria-current={isCurrent}
        onPress={() => {
          setBoardView({ filter, lanes });
          onChosen();
        }}
      >
        {name}
        {isCurrent && <Check size={16} aria-hidden />}
      </AriaButton>
      <IconButton
        label={t('board.views.rename', { name })}
        icon={PencilLine}
        size="small"
        onPress={() => {
          setNaming(true);
        }}
      />
      <IconButton
        label={t('board.views.remove', { name })}
        icon={Trash2}
        size="small"
        onPress={() => void remove(view)}
      />
    </div>
  );
};
