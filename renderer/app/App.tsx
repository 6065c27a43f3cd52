import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { I18nProvider } from 'react-aria-components';
import { localeOf } from '../domain/dates.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './frame/Frame.tsx';
import { Notices } from './Notices.tsx';
import { Overlays } from './Overlays.tsx';
import { leaveStart, Screen } from './Screen.tsx';
import { useRoute } from './route.ts';
import { useSettings } from './settings.ts';

const WelcomeScreen = lazy(async () => ({
  default: (await import('../features/welcome/WelcomeScreen.tsx')).WelcomeScreen,
}));

/** Composes the screens inside their frame. What a screen is stands in `Screen.tsx`. */
export const App = () => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const welcomed = useSettings((settings) => settings.welcomed);
  const route = useRoute();
  useEffect(() => {
    if (!welcomed) leaveStart();
  }, [welcomed]);
  return (
    <I18nProvider locale={localeOf(language)}>
      <ErrorBoundary words={(key) => t(key)}>
        {welcomed ? (
          <>
            <Frame route={route}>
              <Screen route={route} />
            </Frame>
            <Overlays />
          </>
        ) : (
          <Suspense>
            <WelcomeScreen />
          </Suspense>
        )}
      </ErrorBoundary>
      <Notices />
      <LiveRegion />
    </I18nProvider>
  );
};
