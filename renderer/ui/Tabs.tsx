import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Tabs.module.css';

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly {
    readonly id: Id;
    readonly label: string;
    readonly content: ReactNode;
  }[];
  readonly value?: Id;
  readonly onChange?: (id: Id) => void;
}

export const Tabs = <Id extends string>({ label, tabs, value, onChange }: Props<Id>) => (
  <AriaTabs
    className={cx(styles.tabs)}
    {...(value === undefined ? {} : { selectedKey: value })}
    onSelectionChange={(key) => {
      const chosen = tabs.find(({ id }) => id === key);
      if (chosen) onChange?.(chosen.id);
    }}
  >
    <TabList aria-label={label} className={cx(styles.list)}>
      {tabs.map(({ id, label: name }) => (
        <Tab key={id} id={id} className={cx(styles.tab)}>
          {name}
        </Tab>
      ))}
    </TabList>
    {tabs.map(({ id, content }) => (
      <TabPanel key={id} id={id} className={cx(styles.panel)}>
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
);
