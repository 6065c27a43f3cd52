import { Check } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Floating.module.css';
import { Kbd } from './Kbd.tsx';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  /** Shown with a tick: this is how it stands now. */
  readonly isCurrent?: boolean;
  /** A line above it. */
  readonly startsGroup?: boolean;
  readonly onAction: () => void;
}

interface Props {
  /** What opens it: a Button, IconButton or ChipButton. */
  readonly children: ReactElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end';
}

export const MenuButton = ({ children, label, entries, placement = 'bottom start' }: Props) => (
  <MenuTrigger>
    {children}
    <Popover placement={placement} className={cx(styles.floating)}>
      <AriaMenu aria-label={label} className={cx(styles.list)}>
        {entries.flatMap((entry) => {
          const { icon: Icon } = entry;
          const item = (
            <MenuItem
              key={entry.id}
              id={entry.id}
              textValue={entry.label}
              isDisabled={entry.isDisabled ?? false}
              onAction={entry.onAction}
              className={cx(styles.item)}
            >
              {Icon && <Icon size={16} aria-hidden className={cx(styles.icon)} />}
              <span className={cx(styles.words)}>{entry.label}</span>
              {entry.hint !== undefined && <span className={cx(styles.hint)}>{entry.hint}</span>}
              {entry.keys !== undefined && <Kbd>{entry.keys}</Kbd>}
              {entry.isCurrent && <Check size={16} aria-hidden className={cx(styles.check)} />}
            </MenuItem>
          );
          return entry.startsGroup
            ? [<Separator key={`${entry.id}-line`} className={cx(styles.separator)} />, item]
            : [item];
        })}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
