import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findPersonalData } from '../../shared/privacy/personalData.ts';
import { cx } from '../ui/cx.ts';
import { useNamesSomebody, useNaming, usePlaceNames } from './knownNames.ts';
import styles from './NameHint.module.css';

interface Props {
  readonly text: string;
}

/** Asks, once something that looks like a person is written, whether it has to be. */
export const NameHint = ({ text }: Props) => {
  const { open, groups, persons } = useNaming();
  const known = useMemo(() => [...open, ...groups], [groups, open]);
  return <Found text={text} known={known} persons={persons} />;
};

/** The same of what something is called: the list of names cannot say that it is nobody's. */
export const OwnNameHint = ({ text }: Props) => (
  <Found text={text} known={usePlaceNames()} persons={useNaming().persons} />
);

interface FoundProps extends Props {
  readonly known: readonly string[];
  readonly persons: readonly string[];
}

const Found = ({ text, known, persons }: FoundProps) => {
  const settled = useDeferredValue(text);
  const isFound = useMemo(
    () => findPersonalData(settled, known, persons).length > 0,
    [known, persons, settled],
  );
  return <Hint isFound={isFound} />;
};

/** The same of what leaves this computer: people on the list count by one word of their name. */
export const LeavingNameHint = ({ text }: Props) => {
  const namesSomebody = useNamesSomebody();
  const settled = useDeferredValue(text);
  const isFound = useMemo(() => namesSomebody(settled), [namesSomebody, settled]);
  return <Hint isFound={isFound} />;
};

const Hint = ({ isFound }: { readonly isFound: boolean }) => {
  const { t } = useTranslation();
  return (
    <p role="status" className={cx(styles.hint)}>
      {isFound && t('privacy.name')}
    </p>
  );
};
