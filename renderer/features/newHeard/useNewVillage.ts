import { useState } from 'react';
import { village } from '../../../shared/domain/village.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';
import { villageEdit } from './heard.ts';

/** The id for a village, once it is there to be chosen. */
export const useKnownVillage = (id: string | null): string | null => {
  const { byId } = useRecords(village);
  return id !== null && byId.has(id) ? id : null;
};

/** Makes a village on the spot; the id of the one that is being made until it can be shown. */
export const useNewVillage = (onMade: (id: string) => void): ((name: string) => void) => {
  const areaId = useSettings((settings) => settings.areaId);
  const [isBusy, setBusy] = useState(false);
  const make = async (name: string): Promise<void> => {
    setBusy(true);
    const id = newId();
    const { ok } = await write([villageEdit(id, name, areaId)], 'create');
    if (ok) onMade(id);
    setBusy(false);
  };
  return (name) => {
    if (!isBusy && name !== '') void make(name);
  };
};
