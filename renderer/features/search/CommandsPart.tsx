import { ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { closeOverlay } from '../../app/overlay.ts';
import { cx } from '../../ui/cx.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import type { Fitting } from './fittingCommands.ts';
import { Part } from './Part.tsx';
import styles from './SearchPanel.module.css';

/** What can be done, a line each; nothing at all when nothing fits. */
export const CommandsPart = ({ commands }: { readonly commands: readonly Fitting[] }) => {
  const { t } = useTranslation();
  if (commands.length === 0) return null;
  return (
    <Part title={t('search.commands')}>
      {commands.map((command) => (
        <ListBoxItem
          key={command.id}
          id={`command:${command.id}`}
          textValue={command.label}
          className={cx(styles.item)}
          onAction={() => {
            closeOverlay();
            command.run();
          }}
        >
          <command.icon size={18} aria-hidden className={cx(styles.icon)} />
          <span className={cx(styles.words)}>{command.label}</span>
          {command.keys !== undefined && <Kbd>{command.keys}</Kbd>}
        </ListBoxItem>
      ))}
    </Part>
  );
};
