import { ChevronDown } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { Ref } from 'react';
import { Button, ComboBox as AriaComboBox, Input, ListBox, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FieldBox, FirstOptionFirst } from './ComboBoxParts.tsx';
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
  const label = chosen?.label ?? '';
  /** Null when the field shows what is chosen. */
  const [draft, setDraft] = useState<string | null>(null);
  const [shown, setShown] = useState(value);
  // The value changed from outside: the field follows it.
  if (shown !== value) {
    setShown(value);
    setDraft(null);
  }
  const typed = draft ?? label;
  /** The list may close by itself, such as by scrolling. Letters go only when the person is done. */
  const isDone = useRef(false);

  const offered = useMemo((): readonly Option[] => {
    const fitting = draft === null ? options : options.filter((option) => answersTo(option, draft));
    const name = typed.trim();
    const known = options.some(({ label }) => foldWords(label) === foldWords(name));
    if (onCreate === undefined || name === '' || known) return fitting;
    return [...fitting, { id: createId, label: t('ui.createNamed', { name }) }];
  }, [draft, onCreate, options, t, typed]);

  const choose = (key: string | number | null): void => {
    if (key === createId) {
      onCreate?.(typed.trim());
      return;
    }
    if (key === value && !isDone.current) return;
    const next = options.find(({ id }) => id === key);
    setDraft(null);
    onChange(next?.id ?? null);
  };

  const takeFirst = (): boolean => {
    const [first] = offered;
    if (draft === null || draft.trim() === '' || first === undefined) return false;
    choose(first.id);
    return true;
  };

  return (
    <AriaComboBox
      items={offered}
      value={value}
      onChange={choose}
      inputValue={typed}
      onInputChange={(next) => {
        isDone.current = false;
        setDraft(next === label ? null : next);
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
      <FirstOptionFirst isTyping={draft !== null} />
      <FieldLabel {...words} />
      <FieldBox
        takeFirst={takeFirst}
        onKey={(key) => {
          isDone.current = key === 'Enter' || key === 'Tab' || key === 'Escape';
        }}
        onLeave={() => {
          isDone.current = true;
        }}
      >
        <Input
          className={cx(fieldStyles.input)}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        <Button className={cx(fieldStyles.aside)}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </FieldBox>
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
