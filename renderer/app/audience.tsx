import { createRoot } from 'react-dom/client';
import '@fontsource-variable/atkinson-hyperlegible-next';
import type { RoomBridge, ShownToRoom } from '../../shared/ipc/audience.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { RoomView } from '../features/present/RoomView.tsx';
import { i18n } from '../words/i18n.ts';

declare global {
  interface Window {
    /** Of the audience window alone. */
    readonly room: RoomBridge;
  }
}

const place = document.getElementById('root');
if (place === null) throw new Error('audience.html has no root');
const root = createRoot(place);
const wordsReady = i18n.init({ lng: 'nl' });

const show = async ({ language, ...shown }: ShownToRoom): Promise<void> => {
  await wordsReady;
  if (i18n.language !== language) await i18n.changeLanguage(language);
  document.documentElement.lang = language;
  document.title = i18n.t('present.room.title');
  root.render(<RoomView {...shown} />);
};

window.room.onShown((shown) => void show(shown));
