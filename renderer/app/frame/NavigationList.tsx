import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { hashOf } from '../route.ts';
import type { Route } from '../route.ts';
import styles from './Navigation.module.css';
import { screenList } from './screenList.ts';

interface Props {
  readonly route: Route;
  /** After one was chosen: a menu closes itself. */
  readonly onChoose?: () => void;
}

export const NavigationList = ({ route, onChoose }: Props) => {
  const { t } = useTranslation();
  return (
    <ul className={cx(styles.items)}>
      {screenList.map(({ screen, icon: Icon, holds }) => (
        <li key={screen}>
          <a
            href={hashOf({ screen })}
            aria-current={holds.includes(route.screen) ? 'page' : undefined}
            className={cx(styles.item)}
            onClick={onChoose}
          >
            <Icon size={18} aria-hidden />
            {t(`frame.${screen}`)}
          </a>
        </li>
      ))}
    </ul>
  );
};
