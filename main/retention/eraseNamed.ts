import { readRecord } from '../../shared/domain/entity.ts';
import { person } from '../../shared/domain/person.ts';
import { lastViewWithout, namesWhole, withoutNamed } from '../../shared/privacy/savedNames.ts';
import type { HeldFile } from '../store/heldFile.ts';
import type { SettingsFile } from '../store/settingsFile.ts';
import type { Store } from '../store/store.ts';

type Targets = Parameters<Store['erase']>[0];
type NamesFile = Pick<SettingsFile, 'get' | 'change'>;
type Forms = Pick<HeldFile, 'forgetWords'>;

/**
 * Takes saved searches, views and half forms away that hold one of the names whole, and the last
 * filter's words.
 */
export const forgetNames = async (
  settings: NamesFile,
  held: Forms,
  names: readonly string[],
): Promise<void> => {
  if (names.length === 0) return;
  const isNamed = (words: string): boolean => names.some((name) => namesWhole(words, name));
  const before = settings.get();
  const { left, count } = withoutNamed(before, isNamed);
  const lastView = lastViewWithout(before.lastView, isNamed);
  if (count > 0 || lastView !== before.lastView) await settings.change({ ...left, lastView });
  await held.forgetWords(isNamed);
  // Once more, also when nothing was found: the file keeps the copy of before, which may have it.
  await settings.change({});
};

/**
 * Erases, and takes saved searches, views and half forms along that hold the whole name of
 * somebody who goes: they stand outside the records, where no erasing comes.
 */
export const eraseNamed =
  (store: Pick<Store, 'erase' | 'get'>, settings: NamesFile, held: Forms) =>
  async (targets: Targets): ReturnType<Store['erase']> => {
    const names: string[] = [];
    for (const { kind, id } of targets) {
      const raw = kind === person.kind ? await store.get(kind, id) : null;
      if (raw) names.push(readRecord(person, raw).displayName);
    }
    const erased = await store.erase(targets);
    if (erased.ok) await forgetNames(settings, held, names);
    return erased;
  };
