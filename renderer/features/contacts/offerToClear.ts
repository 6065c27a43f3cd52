import { namesPartly, withoutNamed } from '../../../shared/privacy/savedNames.ts';
import { showNotice } from '../../app/notice.ts';
import { putBack } from '../../app/putBack.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';

/** Somebody is gone whose name may stand in searches and views that were kept: those can go too. */
export const offerToClear = (name: string): void => {
  const found = () => withoutNamed(useSettings.getState(), (words) => namesPartly(words, name));
  const { count } = found();
  if (count === 0) return;
  const clear = async (): Promise<void> => {
    const before = useSettings.getState();
    const { left } = found();
    await changeSettings(left);
    const run = (): void => {
      const now = useSettings.getState();
      void changeSettings({
        savedSearches: putBack(now.savedSearches, before.savedSearches, left.savedSearches),
        savedViews: putBack(now.savedViews, before.savedViews, left.savedViews),
        savedLessonViews: putBack(
          now.savedLessonViews,
          before.savedLessonViews,
          left.savedLessonViews,
        ),
      });
    };
    showNotice({
      ...{ tone: 'done', words: 'contacts.people.clearedSaved', values: { count } },
      act: { words: 'contacts.undo', run },
    });
  };
  showNotice({
    ...{ tone: 'done', words: 'contacts.people.nameSaved', values: { count } },
    act: { words: 'contacts.people.clearSaved', run: () => void clear() },
  });
};
