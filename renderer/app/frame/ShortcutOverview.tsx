import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { namedScreens } from '../../../shared/ipc/screen.ts';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { closeOverlay } from '../overlay.ts';
import styles from './ShortcutOverview.module.css';

type Line = readonly [chord: string, what: string];

const everywhere = (t: TFunction): readonly Line[] => [
  ['Ctrl K', t('shortcuts.find')],
  ['Ctrl N', t('shortcuts.new')],
  ['Ctrl P', t('shortcuts.print')],
  ['Ctrl Z', t('shortcuts.undo')],
  ['Ctrl Y', t('shortcuts.redo')],
  ['?', t('shortcuts.overview')],
  ['Esc', t('shortcuts.close')],
];
const going = (t: TFunction): readonly Line[] => [
  ...namedScreens.flatMap(({ name, key }) =>
    key === undefined ? [] : [[`Ctrl ${key}`, t(`frame.${name}`)] as const],
  ),
  ['Alt ←', t('shortcuts.back')],
];
const viewing = (t: TFunction): readonly Line[] => [
  ['Ctrl +', t('shortcuts.bigger')],
  ['Ctrl −', t('shortcuts.smaller')],
  ['Ctrl 0', t('shortcuts.normal')],
];
const telling = (t: TFunction): readonly Line[] => [
  ['F5', t('present.tell')],
  ['→', t('present.next')],
  ['←', t('present.previous')],
  ['Home', t('shortcuts.firstSlide')],
  ['End', t('shortcuts.lastSlide')],
  ['B', t('shortcuts.black')],
  ['Esc', t('present.end')],
];
const groups = [
  { name: 'everywhere', linesOf: everywhere },
  { name: 'go', linesOf: going },
  { name: 'view', linesOf: viewing },
  { name: 'telling', linesOf: telling },
] as const;

export const ShortcutOverview = () => {
  const { t } = useTranslation();
  return (
    <Dialog isOpen onClose={closeOverlay} title={t('shortcuts.title')} size="wide">
      <div className={cx(styles.groups)}>
        {groups.map(({ name, linesOf }) => (
          <section key={name} className={cx(styles.group)}>
            <h3>{t(`shortcuts.${name}`)}</h3>
            <dl className={cx(styles.list)}>
              {linesOf(t).map(([chord, what]) => (
                <div key={chord} className={cx(styles.row)}>
                  <dt>{what}</dt>
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
