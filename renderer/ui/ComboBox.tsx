import { ChevronDown } from 'lucide-react';
import { useContext, useEffect, useMemo, useState } from 'react';
import type { Ref } from 'react';
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
import { OptionItem } from './OptionItem.tsx';
import { answersTo, foldWords } from './option.ts';
import type { Option } from './option.ts';

interface Props<Id extends string> extends FieldWords {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  /** Null when the field was emptied. */
  readonly onChange: (id: Id | null) => void;
  /** Offers "Maak nieuw: …" for letters that no option carries exactly. */
  readonly onCreate?: (name: string) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
}

/** Record ids are UUIDs, so this one is free. */
const createId = 'create';

/** Points at the first option while somebody types, so that Enter or Tab takes it. */
const FirstOptionFirst = ({ isTyping }: { readonly isTyping: boolean }) => {
  const state = useContext(ComboBoxStateContext);
  // After every render: React Aria forgets the pointed-at option with each typed letter.
  useEffect(() => {
    if (!isTyping || !state?.isOpen || state.selectionManager.focusedKey !== null) return;
    const first = state.collection.getFirstKey();
    if (first !== null) state.selectionManager.setFocusedKey(first);
  });
  return null;
};

/** A field that offers what begins with the typed letters. */
export const ComboBox = <Id extends string>({
  options,
  value,
  onChange,
  onCreate,
  placeholder,
  isDisabled = false,
  autoFocus = false,
  inputRef,
  className,
  ...words
}: Props<Id>) => {
  const { t } = useTranslation();
  const chosen = options.find(({ id }) => id === value);
  const [typed, setTyped] = useState(chosen?.label ?? '');
  const [shown, setShown] = useState(value);
  // The value changed from outside: the field follows it.
  if (shown !== value) {
    setShown(value);
    setTyped(chosen?.label ?? '');
  }

  const offered = useMemo((): readonly Option[] => {
    const untouched = typed === (chosen?.label ?? '');
    const fitting = untouched ? options : options.filter((option) => answersTo(option, typed));
    const name = typed.trim();
    const known = options.some(({ label }) => foldWords(label) === foldWords(name));
    if (onCreate === undefined || name === '' || known) return fitting;
    return [...fitting, { id: createId, label: t('ui.createNamed', { name }) }];
  }, [chosen, onCreate, options, t, typed]);

  const choose = (key: string | number | null): void => {
    if (key === createId) {
      onCreate?.(typed.trim());
      return;
    }
    const next = options.find(({ id }) => id === key);
    setTyped(next?.label ?? '');
    setShown(next?.id ?? null);
    onChange(next?.id ?? null);
  };

  return (
    <AriaComboBox
      items={offered}
      value={value}
      onChange={choose}
      inputValue={typed}
      onInputChange={(next) => {
        setTyped(next);
        if (next === '' && value !== null) choose(null);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      isInvalid={words.error !== undefined}
      validationBehavior="aria"
      className={cx(fieldStyles.field, className)}
    >
      <FirstOptionFirst isTyping={typed !== (chosen?.label ?? '')} />
      <FieldLabel {...words} />
      <Group className={cx(fieldStyles.box)}>
        <Input
          className={cx(fieldStyles.input)}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        <Button className={cx(fieldStyles.aside)}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...words} />
      <Popover className={cx(floating.floating, floating.fit)}>
        <ListBox
          items={offered}
          className={cx(floating.list)}
          renderEmptyState={() => <p className={cx(floating.empty)}>{t('ui.nothingFits')}</p>}
        >
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
};
