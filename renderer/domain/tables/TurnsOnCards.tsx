import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Table } from './tables.ts';
import { useTables } from './useTables.ts';

type TablesById = ReadonlyMap<string, readonly Table[]>;

const TablesOfCards = createContext<TablesById>(new Map());
const none: readonly Table[] = [];

/** Works out once, for all cards below it, at which tables their initiatives lie. */
export const TurnsOnCards = ({ children }: { readonly children: ReactNode }) => {
  const { list } = useTables();
  const byId = useMemo(() => {
    const made = new Map<string, readonly Table[]>();
    for (const table of list) {
      const { id } = table.initiative;
      made.set(id, [...(made.get(id) ?? none), table]);
    }
    return made;
  }, [list]);
  return <TablesOfCards value={byId}>{children}</TablesOfCards>;
};

/** Tables of one initiative at which somebody has the turn. */
export const useTurnsOf = (initiativeId: string): readonly Table[] =>
  (useContext(TablesOfCards).get(initiativeId) ?? none).filter(({ turn }) => turn !== null);
