import type { App } from 'electron';
import type { About } from '../../shared/ipc/app.ts';

export const aboutOf = (app: App): About => ({
  version: app.getVersion(),
  electron: process.versions.electron,
  chromium: process.versions.chrome,
  node: process.versions.node,
  platform: process.platform,
});
