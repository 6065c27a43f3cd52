import { useTranslation } from 'react-i18next';
import { I18nProvider } from 'react-aria-components';
import { localeOf } from '../domain/dates.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './frame/Frame.tsx';
import { Notices } from './Notices.tsx';
import { Overlays } from './Overlays.tsx';
import { Screen } from './Screen.tsx';
import { useRoute } from './route.ts';
import { useSettings } from './settings.ts';

/** Composes the screens inside their frame. What a screen is stands in `Screen.tsx`. */
export const App = () => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const route = useRoute();
  return (
    <I18nProvider locale={localeOf(language)}>
      <ErrorBoundary words={(key) => t(key)}>
        <Frame route={route}>
          <Screen route={route} />
        </Frame>
        <Overlays />
      </ErrorBoundary>
      <Notices />
      <LiveRegion />
    </I18nProvider>
  );
};
