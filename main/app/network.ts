import type { App, Session } from 'electron';
import { logWarning } from './log.ts';

/** What Chromium does on the network of its own accord, and how to tell it not to. */
const quietSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-breakpad'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/**
 * Makes every host unknown to Chromium, but for those named: what slips past the page's policy
 * and the session's filter (a preconnect, a dictionary, a peer connection) still finds nobody.
 * Must run before Electron is ready.
 */
export const quietNetwork = (app: App, knownHosts: readonly string[]): void => {
  for (const [name, value] of quietSwitches) app.commandLine.appendSwitch(name, value);
  const known = knownHosts.map((host) => `, EXCLUDE ${host.replace(/:\d+$/, '')}`).join('');
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${known}`);
};

const filtered = ['http', 'https', 'ws', 'wss', 'ftp', 'file'];

/** Cancels every request of a page that would leave the app or read the disk. */
export const blockRequests = (session: Session, allowedHosts: readonly string[]): void => {
  const filter = { urls: filtered.map((scheme) => `${scheme}://*/*`) };
  session.webRequest.onBeforeRequest(filter, ({ url }, answer) => {
    const { host, protocol } = new URL(url);
    const isAllowed = allowedHosts.includes(host) && protocol !== 'file:';
    if (!isAllowed) logWarning('request-blocked', { scheme: protocol });
    answer({ cancel: !isAllowed });
  });
};
