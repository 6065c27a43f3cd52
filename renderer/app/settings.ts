import { create } from 'zustand';
import { initialSettings } from '../../shared/ipc/settings.ts';
import type { Settings, SettingsChange } from '../../shared/ipc/settings.ts';
import { call, listen } from './api.ts';

/** The settings as main last told them. */
export const useSettings = create<Settings>(() => initialSettings);

export const loadSettings = async (): Promise<void> => {
  useSettings.setState(await call('settings:get', null), true);
};

export const changeSettings = async (part: SettingsChange): Promise<void> => {
  useSettings.setState(await call('settings:change', part), true);
};

export const followSettings = (): (() => void) =>
  listen('settings:changed', (changed) => {
    useSettings.setState(changed, true);
  });
