import { readRecord } from '../../shared/domain/entity.ts';
import { person } from '../../shared/domain/person.ts';
import { namesWhole, withoutNamed } from '../../shared/privacy/savedNames.ts';
import type { SettingsFile } from '../store/settingsFile.ts';
import type { Store } from '../store/store.ts';

type Targets = Parameters<Store['erase']>[0];

/**
 * Erases, and takes saved searches and views along that hold the whole name of somebody who goes:
 * they stand outside the records, where no erasing comes.
 */
export const eraseNamed =
  (store: Pick<Store, 'erase' | 'get'>, settings: Pick<SettingsFile, 'get' | 'change'>) =>
  async (targets: Targets): ReturnType<Store['erase']> => {
    const names: string[] = [];
    for (const { kind, id } of targets) {
      const raw = kind === person.kind ? await store.get(kind, id) : null;
      if (raw) names.push(readRecord(person, raw).displayName);
    }
    const erased = await store.erase(targets);
    if (!erased.ok || names.length === 0) return erased;
    const { left, count } = withoutNamed(settings.get(), (words) =>
      names.some((name) => namesWhole(words, name)),
    );
    if (count > 0) await settings.change(left);
    return erased;
  };
