import type { Handlers } from '../../shared/ipc/contract.ts';
import type { About, DataPlace, OpenReport } from '../../shared/ipc/app.ts';

export interface AppParts {
  readonly about: About;
  readonly places: () => Promise<readonly DataPlace[]>;
  readonly openPlace: (name: DataPlace['name']) => Promise<boolean>;
  readonly openLink: (url: string) => Promise<boolean>;
  readonly copy: (text: string) => Promise<void>;
  readonly report: () => OpenReport;
  readonly launchedOnSample: boolean;
  readonly onReady: () => void;
  readonly onFlushed: (isKept: boolean) => void;
}

type AppChannel = Extract<keyof Handlers, `app:${string}`>;

export const appHandlers = (parts: AppParts): Pick<Handlers, AppChannel> => ({
  'app:about': () => parts.about,
  'app:places': () => parts.places(),
  'app:openPlace': ({ name }) => parts.openPlace(name),
  'app:openLink': ({ url }) => parts.openLink(url),
  'app:copy': async ({ text }) => {
    await parts.copy(text);
    return null;
  },
  'app:report': () => parts.report(),
  'app:launch': () => ({ sample: parts.launchedOnSample }),
  'app:ready': () => {
    parts.onReady();
    return null;
  },
  'app:flushed': ({ isKept }) => {
    parts.onFlushed(isKept);
    return null;
  },
});
