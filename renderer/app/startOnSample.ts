import { i18n } from '../words/i18n.ts';
import { call } from './api.ts';
import { fillSample } from './sample.ts';
import { changeSettings, useSettings } from './settings.ts';
import { write } from './write.ts';

/** `npm start -- --voorbeeld`: a fresh profile opens on the board of the sample, without Welkom. */
export const startOnSample = async (): Promise<void> => {
  if (useSettings.getState().welcomed) return;
  if (!(await call('app:launch', null)).sample) return;
  const { areaIds, areaSeed } = await import('../../shared/domain/seed/areas.ts');
  const kept = await write(areaSeed(), 'create');
  if (!kept.ok || !(await fillSample())) return;
  await changeSettings({
    welcomed: true,
    areaId: areaIds.bedum,
    person: { name: '', role: i18n.t('welcome.usualRole') },
  });
};
