import type { SavedView } from '../../../shared/ipc/settings.ts';
import { newId } from '../../app/newId.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import type { BoardView } from './boardView.ts';

const views = (): readonly SavedView[] => useSettings.getState().savedViews;

/** A name that is taken already gets the new view: nobody wants two of one name. */
export const saveView = async (name: string, { filter, lanes }: BoardView): Promise<void> => {
  const others = views().filter((view) => view.name !== name);
  await changeSettings({ savedViews: [...others, { id: newId(), name, filter, lanes }] });
};

export const renameView = async (id: string, name: string): Promise<void> => {
  const savedViews = views().map((view) => (view.id === id ? { ...view, name } : view));
  await changeSettings({ savedViews });
};

/** Takes a view away; what comes back puts it where it was. */
export const removeView = async (id: string): Promise<() => Promise<void>> => {
  const before = [...views()];
  await changeSettings({ savedViews: before.filter((view) => view.id !== id) });
  return () => changeSettings({ savedViews: before });
};
