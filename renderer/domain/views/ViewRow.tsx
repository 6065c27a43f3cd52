import { Check, PencilLine, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { NameForm } from './NameForm.tsx';
import styles from './Views.module.css';

interface Props {
  readonly name: string;
  /** The names of the other views. */
  readonly taken: readonly string[];
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

/** A saved view: choose it, give it another name, take it away. */
export const ViewRow = ({ name, taken, isCurrent, onChoose, onRename, onRemove }: Props) => {
  const { t } = useTranslation();
  const [isNaming, setNaming] = useState(false);
  if (isNaming) {
    return (
      <NameForm
        label={t('board.views.name')}
        name={name}
        taken={taken}
        onName={(next) => {
          setNaming(false);
          onRename(next);
        }}
      />
    );
  }
  return (
    <div className={cx(styles.view)}>
      <AriaButton className={cx(styles.viewName)} aria-current={isCurrent} onPress={onChoose}>
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
        onPress={onRemove}
      />
    </div>
  );
};
