import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, TabPanels, Tabs as AriaTabs, type TabsProps as AriaTabsProps } from 'react-aria-components/Tabs';
import styles from './tabs.module.css';

export interface TabsProps extends Omit<AriaTabsProps, 'children' | 'className' | 'style'> {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly name: ReactNode; readonly content: ReactNode }[];
}

/** Several views of one thing, one at a time. */
export function Tabs({ label, tabs, ...rest }: TabsProps) {
  return (
    <AriaTabs {...rest} className={styles.tabs}>
      <TabList aria-label={label} className={styles.list}>
        {tabs.map(({ id, name }) => (
          <Tab key={id} id={id} className={styles.tab}>
            {name}
          </Tab>
        ))}
      </TabList>
      <TabPanels>
        {tabs.map(({ id, content }) => (
          <TabPanel key={id} id={id} className={styles.panel}>
            {content}
          </TabPanel>
        ))}
      </TabPanels>
    </AriaTabs>
  );
}
