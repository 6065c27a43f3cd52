import type { ReactNode } from 'react';
import { Header, ListBoxSection } from 'react-aria-components';
import { cx } from '../../ui/cx.ts';
import styles from './SearchPanel.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** One section of the list in the search panel. */
export const Part = ({ title, children }: Props) => (
  <ListBoxSection>
    <Header className={cx(styles.heading)}>{title}</Header>
    {children}
  </ListBoxSection>
);
