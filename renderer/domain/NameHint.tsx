import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findPersonalData } from '../../shared/privacy/personalData.ts';
import { cx } from '../ui/cx.ts';
import { useKnownNames } from './knownNames.ts';
import styles from './NameHint.module.css';

/** Asks, once something that looks like a person is written, whether it has to be. */
export const NameHint = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation();
  const known = useKnownNames();
  const settled = useDeferredValue(text);
  const isFound = useMemo(() => findPersonalData(settled, known).length > 0, [known, settled]);
  return (
    <p role="status" className={cx(styles.hint)}>
      {isFound && t('privacy.name')}
    </p>
  );
};
