import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { namedScreens } from '../../../shared/ipc/screen.ts';
import type { NamedScreen, ScreenName } from '../../../shared/ipc/screen.ts';
import { cx } from '../../ui/cx.ts';
import { hashOf } from '../route.ts';
import type { Route } from '../route.ts';
import { screenIcons } from '../screenIcons.ts';
import styles from './Navigation.module.css';

interface Props {
  readonly route: Route;
  /** After one was chosen: a menu closes itself. */
  readonly onChoose?: () => void;
}
type Group = NonNullable<NamedScreen['group']>;

/** The page of an initiative hangs below the board. */
const placeOf = ({ screen }: Route): ScreenName => (screen === 'initiative' ? 'board' : screen);

export const NavigationList = (props: Props) => (
  <>
    <Items {...props} group="week" />
    <GroupOfItems {...props} group="around" />
    <GroupOfItems {...props} group="learn" />
  </>
);

const inGroup = (group: Group): readonly NamedScreen[] =>
  namedScreens.filter((screen) => screen.group === group);

const GroupOfItems = ({ group, ...props }: Props & { readonly group: Group }) => {
  const { t } = useTranslation();
  const id = useId();
  if (inGroup(group).length === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className={cx(styles.group)}>
      <p id={id} className={cx(styles.groupName)}>
        {t(`frame.group.${group}`)}
      </p>
      <Items {...props} group={group} />
    </div>
  );
};

const Items = ({ route, onChoose, group }: Props & { readonly group: Group }) => {
  const { t } = useTranslation();
  return (
    <ul className={cx(styles.items)}>
      {inGroup(group).map(({ name }) => {
        const Icon = screenIcons[name];
        return (
          <li key={name}>
            <a
              href={hashOf({ screen: name })}
              aria-current={placeOf(route) === name ? 'page' : undefined}
              className={cx(styles.item)}
              onClick={onChoose}
            >
              <Icon size={18} aria-hidden />
              {t(`frame.${name}`)}
            </a>
          </li>
        );
      })}
    </ul>
  );
};
