import { Bookmark, BookmarkX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../app/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { canSave, removeSearch, saveSearch } from './savedSearches.ts';

/** Keeps what is typed, or lets go of it again. */
export const SaveButton = ({ text }: { readonly text: string }) => {
  const { t } = useTranslation();
  const saved = useSettings(({ savedSearches }) =>
    savedSearches.find((one) => one.text === text.trim()),
  );
  if (!canSave(text)) return null;
  return (
    <Button
      variant="quiet"
      size="small"
      icon={saved === undefined ? Bookmark : BookmarkX}
      onPress={() => {
        if (saved === undefined) void saveSearch(text);
        else void removeSearch(saved.id);
      }}
    >
      {t(saved === undefined ? 'search.save' : 'search.unsave')}
    </Button>
  );
};
