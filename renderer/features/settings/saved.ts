import { create } from 'zustand';
import { showNotice } from '../../app/notice.ts';
import { changeSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';
import type { Action, Edit } from '../../../shared/ipc/edit.ts';
import type { SettingsChange } from '../../../shared/ipc/settings.ts';

/** When something on this screen was last kept; null until then. */
export const useSavedAt = create<{ readonly at: string | null }>(() => ({ at: null }));

const nowSaved = (at = new Date().toISOString()): void => {
  useSavedAt.setState({ at });
};

/** False when it could not be kept; the person has been told. */
export const keepSettings = async (part: SettingsChange): Promise<boolean> => {
  try {
    await changeSettings(part);
  } catch {
    showNotice({ tone: 'trouble', words: 'trouble.not-saved' });
    return false;
  }
  nowSaved();
  return true;
};

/** As `write`, and this screen says when. */
export const writeAndTell = async (
  edits: readonly Edit[],
  action: Action,
): ReturnType<typeof write> => {
  const result = await write(edits, action);
  if (result.ok) nowSaved(result.value.savedAt);
  return result;
};

/** False when it could not be kept; the person has been told. */
export const keepEdits = async (
  edits: readonly Edit[],
  action: Action = 'edit',
): Promise<boolean> => (await writeAndTell(edits, action)).ok;
