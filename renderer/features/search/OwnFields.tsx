import type { ReactNode } from 'react';
import { FieldInputContext, Provider, SelectableCollectionContext } from 'react-aria-components';

/** Fields and lists in here are not those of the panel: what is typed and walked in them stays there. */
export const OwnFields = ({ children }: { readonly children: ReactNode }) => (
  <Provider
    values={[
      [FieldInputContext, null],
      [SelectableCollectionContext, null],
    ]}
  >
    {children}
  </Provider>
);
