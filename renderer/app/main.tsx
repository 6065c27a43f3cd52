import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/atkinson-hyperlegible-next';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import { area } from '../../shared/domain/area.ts';
import { device } from '../../shared/domain/device.ts';
import { game } from '../../shared/domain/game.ts';
import { gameSeat } from '../../shared/domain/gameSeat.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import { party } from '../../shared/domain/party.ts';
import { village } from '../../shared/domain/village.ts';
import { i18n } from '../words/i18n.ts';
import { App } from './App.tsx';
import { call, listen } from './api.ts';
import { followAppearance } from './appearance.ts';
import { followErased } from './erase.ts';
import { flushAll } from './flush.ts';
import { loadHeld, offerHeld } from './held.ts';
import { followNews } from './news.ts';
import { followRecords, kindsRead, loadKind } from './records.ts';
import { followTidied } from './retention.ts';
import { followSettings, loadSettings, useSettings } from './settings.ts';
import { followSharing } from './sharing.ts';
import { followCommands } from './shortcut.ts';
import { resumeCoffee } from './resumeCoffee.ts';
import { startOnSample } from './startOnSample.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root');

followSettings();
followRecords();
followErased();
followSharing();
followNews();
followTidied();
followCommands();
listen('app:flush', () => {
  void flushAll().then((isKept) => call('app:flushed', { isKept }));
});
// The board will ask for these: main reads them while the page makes itself ready.
for (const { kind } of [area, village, party, device, game, gameSeat, initiative]) {
  void loadKind(kind);
}
await Promise.all([loadSettings(), loadHeld()]);
await i18n.init({ lng: useSettings.getState().language });
followAppearance();
await startOnSample();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
await kindsRead();
void call('app:ready', null);
void resumeCoffee();
void offerHeld();
