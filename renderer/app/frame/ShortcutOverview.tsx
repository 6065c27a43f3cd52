import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { closeOverlay } from '../overlay.ts';
import styles from './ShortcutOverview.module.css';

const groups = [
  {
    name: 'everywhere',
    keys: [
      ['Ctrl K', 'find'],
      ['Ctrl N', 'new'],
      ['Ctrl Z', 'undo'],
      ['Ctrl Y', 'redo'],
      ['?', 'overview'],
      ['Esc', 'close'],
    ],
  },
  {
    name: 'go',
    keys: [
      ['Ctrl 1', 'board'],
      ['Ctrl 2', 'stories'],
      ['Ctrl 3', 'library'],
      ['Ctrl 4', 'export'],
      ['Ctrl 5', 'today'],
      ['Ctrl 6', 'turn'],
      ['Ctrl ,', 'settings'],
      ['Alt ←', 'back'],
    ],
  },
  {
    name: 'view',
    keys: [
      ['Ctrl +', 'bigger'],
      ['Ctrl −', 'smaller'],
      ['Ctrl 0', 'normal'],
    ],
  },
] as const;

export const ShortcutOverview = () => {
  const { t } = useTranslation();
  return (
    <Dialog isOpen onClose={closeOverlay} title={t('shortcuts.title')} size="wide">
      <div className={cx(styles.groups)}>
        {groups.map(({ name, keys }) => (
          <section key={name} className={cx(styles.group)}>
            <h3>{t(`shortcuts.${name}`)}</h3>
            <dl className={cx(styles.list)}>
              {keys.map(([chord, what]) => (
                <div key={chord} className={cx(styles.row)}>
                  <dt>{t(`shortcuts.${what}`)}</dt>
                  <dd className={cx(styles.keys)}>
                    {chord.split(' ').map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
};
