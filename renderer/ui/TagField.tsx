import { X } from 'lucide-react';
import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Group,
  Input,
  ListBox,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import fieldStyles from './Field.module.css';
import { FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldWords } from './FieldParts.tsx';
import floating from './Floating.module.css';
import { announce } from './LiveRegion.tsx';
import { newTag } from './newTag.ts';
import { OptionItem } from './OptionItem.tsx';
import { answersTo } from './option.ts';
import styles from './TagField.module.css';

interface Props extends FieldWords {
  readonly tags: readonly string[];
  /** Tags used elsewhere, offered while somebody types. */
  readonly suggestions?: readonly string[];
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
  readonly placeholder?: string;
  /** Of one tag. */
  readonly maxLength?: number;
  /** More tags than this are not taken: what is typed then stays in the field. */
  readonly most?: number;
  readonly isDisabled?: boolean;
  /** Of what nothing may keep: not the dictionary of the system, nor what is read aloud. */
  readonly isForgotten?: boolean;
  readonly className?: string | undefined;
  /** Below the field, of what is typed. */
  readonly advice?: (typed: string) => ReactNode;
  /** A tag that is still being typed, where that is held outside. */
  readonly half?: HalfTag;
}

export interface HalfTag {
  readonly value: string;
  readonly change: (typed: string) => void;
}

/** Enter and comma keep what is typed, unless an option is pointed at. */
const TagInput = ({
  typed,
  keep,
  placeholder,
  maxLength,
  isForgotten,
  openedByRef,
}: {
  readonly typed: string;
  readonly keep: (tag: string) => void;
  readonly placeholder: string;
  readonly maxLength: number | undefined;
  readonly isForgotten: boolean;
  /** What opened the list: typing, or an arrow key or button. */
  readonly openedByRef: RefObject<string>;
}) => {
  const state = useContext(ComboBoxStateContext);
  useEffect(() => {
    // Nothing typed any more: the tag is kept. An arrow key opens the list again.
    if (typed === '' && openedByRef.current === 'input' && state?.isOpen) state.close();
  });
  return (
    <Input
      className={cx(fieldStyles.input)}
      placeholder={placeholder}
      maxLength={maxLength}
      {...(isForgotten && { spellCheck: false })}
      onKeyDownCapture={(event) => {
        const isEnd = event.key === ',' || (event.key === 'Enter' && typed.trim() !== '');
        if (!isEnd || (event.key === 'Enter' && state?.selectionManager.focusedKey != null)) return;
        event.preventDefault();
        event.stopPropagation();
        keep(typed);
      }}
    />
  );
};

/** Free words about something: type one, or choose one that was used before. */
export const TagField = ({
  tags,
  suggestions = [],
  onAdd,
  onRemove,
  placeholder = '',
  maxLength,
  most = Infinity,
  isDisabled = false,
  isForgotten = false,
  className,
  advice,
  half,
  ...words
}: Props) => {
  const { t } = useTranslation();
  const [own, setOwn] = useState('');
  const { value: typed, change: setTyped } = half ?? { value: own, change: setOwn };
  const openedBy = useRef('input');
  const offered = useMemo(
    () =>
      suggestions
        .filter((tag) => !tags.includes(tag))
        .map((tag) => ({ id: tag, label: tag }))
        .filter((option) => answersTo(option, typed))
        .slice(0, 12),
    [suggestions, tags, typed],
  );

  const keep = (tag: string): void => {
    if (tags.length >= most) return;
    const name = newTag(tags, tag);
    if (name !== null) onAdd(name);
    setTyped('');
    if (name !== null && !isForgotten) announce(t('ui.tagAdded', { tag: name }));
  };

  return (
    <AriaComboBox
      items={offered}
      value={null}
      onChange={(key) => {
        if (key !== null) keep(String(key));
      }}
      inputValue={typed}
      onInputChange={setTyped}
      onOpenChange={(isOpen, by) => {
        if (isOpen) openedBy.current = by ?? 'input';
      }}
      menuTrigger="input"
      allowsCustomValue
      isDisabled={isDisabled}
      onBlur={() => {
        keep(typed);
      }}
      className={cx(fieldStyles.field, className)}
    >
      <FieldLabel {...words} />
      <Group className={cx(fieldStyles.box, styles.box)}>
        {tags.length > 0 && (
          <ul className={cx(styles.tags)} aria-label={words.label}>
            {tags.map((tag) => (
              <li key={tag} className={cx(styles.tag)}>
                {tag}
                {/* Outside the combo box's own button slot. */}
                <Button
                  slot={null}
                  isDisabled={isDisabled}
                  className={cx(styles.remove)}
                  aria-label={t('ui.removeTag', { tag })}
                  onPress={() => {
                    onRemove(tag);
                    if (!isForgotten) announce(t('ui.tagRemoved', { tag }));
                  }}
                >
                  <X size={14} aria-hidden />
                </Button>
              </li>
            ))}
          </ul>
        )}
        <TagInput
          typed={typed}
          keep={keep}
          openedByRef={openedBy}
          isForgotten={isForgotten}
          maxLength={maxLength}
          placeholder={tags.length === 0 ? placeholder : ''}
        />
      </Group>
      <FieldNotes {...words} />
      {advice?.(typed)}
      <Popover className={cx(floating.floating, floating.fit)}>
        <ListBox items={offered} className={cx(floating.list)}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
};
