import type { Handlers } from '../../shared/ipc/contract.ts';
import type { SettingsFile } from '../store/settingsFile.ts';

export const settingsHandlers = (
  file: SettingsFile,
): Pick<Handlers, 'settings:get' | 'settings:change'> => ({
  'settings:get': () => file.get(),
  'settings:change': (part) => file.change(part),
});
