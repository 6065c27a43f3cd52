import { Bookmark, BookmarkX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SearchKind } from '../../../shared/ipc/search.ts';
import { useSettings } from '../../app/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { canSave, isSearchFor, removeSearch, saveSearch } from './savedSearches.ts';

interface Props {
  readonly text: string;
  readonly kinds: readonly SearchKind[];
}

/** Keeps what is typed, or lets go of it again. */
export const SaveButton = ({ text, kinds }: Props) => {
  const { t } = useTranslation();
  const saved = useSettings(({ savedSearches }) =>
    savedSearches.find((one) => isSearchFor(one, text, kinds)),
  );
  if (!canSave(text)) return null;
  return (
    <Button
      variant="quiet"
      size="small"
      icon={saved === undefined ? Bookmark : BookmarkX}
      onPress={() => {
        if (saved === undefined) void saveSearch(text, kinds);
        else removeSearch(saved.id);
      }}
    >
      {t(saved === undefined ? 'search.save' : 'search.unsave')}
    </Button>
  );
};
