import { Bookmark, BookmarkX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SearchFilter, SearchKind } from '../../../shared/ipc/search.ts';
import { Button } from '../../ui/Button.tsx';
import {
  canSave,
  isSearchFor,
  removeSearch,
  saveSearch,
  useSavedSearches,
} from './savedSearches.ts';

interface Props {
  readonly text: string;
  readonly kinds: readonly SearchKind[];
  readonly filter: SearchFilter;
}

/** Keeps what is typed, or lets go of it again. */
export const SaveButton = ({ text, kinds, filter }: Props) => {
  const { t } = useTranslation();
  const saved = useSavedSearches().find((one) => isSearchFor(one, text, kinds, filter));
  if (!canSave(text)) return null;
  return (
    <Button
      variant="quiet"
      size="small"
      icon={saved === undefined ? Bookmark : BookmarkX}
      onPress={() => {
        if (saved === undefined) void saveSearch(text, kinds, filter);
        else removeSearch(saved.id);
      }}
    >
      {t(saved === undefined ? 'search.save' : 'search.unsave')}
    </Button>
  );
};
