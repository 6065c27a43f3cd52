import { Bookmark, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SavedSearch } from '../../../shared/ipc/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useFilterNames } from './filterOptions.ts';
import { removeSearch, useSavedSearches } from './savedSearches.ts';
import styles from './Saved.module.css';

interface Removed {
  readonly name: string;
  readonly putBack: () => Promise<void>;
}

interface Props {
  readonly onChoose: (saved: SavedSearch) => void;
}

/** "Bewaard": beside the list and not in it, because a line of a list has no buttons of its own. */
export const SavedSearches = ({ onChoose }: Props) => {
  const { t } = useTranslation();
  const headingId = useId();
  const saved = useSavedSearches();
  const namesIn = useFilterNames();
  const [removed, setRemoved] = useState<Removed | null>(null);
  if (saved.length === 0 && removed === null) return null;
  const nameOf = ({ text, kinds, filter }: SavedSearch): string =>
    [
      text,
      ...(filter === undefined ? [] : namesIn(filter).map(({ name }) => name)),
      ...kinds.map((kind) => t(`search.kinds.${kind}`)),
    ].join(' · ');
  // The way back stands there before the search is gone, and has the focus.
  const remove = (one: SavedSearch): void => {
    setRemoved({ name: nameOf(one), putBack: removeSearch(one.id) });
  };
  return (
    <section aria-labelledby={headingId} className={cx(styles.saved)}>
      <p id={headingId} className={cx(styles.heading)}>
        {t('search.saved')}
      </p>
      <ul className={cx(styles.list)}>
        {saved.map((one) => (
          <li key={one.id} className={cx(styles.one)}>
            <AriaButton
              className={cx(styles.name)}
              onPress={() => {
                onChoose(one);
              }}
            >
              <Bookmark size={14} aria-hidden />
              {nameOf(one)}
            </AriaButton>
            <IconButton
              label={t('search.removeSaved', { name: nameOf(one) })}
              icon={X}
              size="small"
              onPress={() => {
                remove(one);
              }}
            />
          </li>
        ))}
      </ul>
      {removed !== null && (
        <p role="status" className={cx(styles.removed)}>
          {t('search.savedRemoved', { name: removed.name })}
          <Button
            // What was pressed is gone: the focus goes where it can be taken back.
            autoFocus
            key={removed.name}
            variant="quiet"
            size="small"
            onPress={() => {
              setRemoved(null);
              void removed.putBack();
            }}
          >
            {t('search.undo')}
          </Button>
        </p>
      )}
    </section>
  );
};
