import { randomInt } from 'node:crypto';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { proposePassphrase } from '../sharing/passphrase.ts';
import type { Sharing } from '../sharing/port.ts';

type Names =
  | 'state'
  | 'chooseFolder'
  | 'chooseWebdav'
  | 'signIn'
  | 'proposePassphrase'
  | 'begin'
  | 'unlock'
  | 'now'
  | 'approve'
  | 'retire'
  | 'space'
  | 'copyReport'
  | 'leave';

export const sharingHandlers = (
  sharing: Sharing,
  copy: (text: string) => Promise<void>,
): Pick<Handlers, `sharing:${Names}`> => ({
  'sharing:state': () => sharing.state(),
  'sharing:chooseFolder': () => sharing.choose(),
  'sharing:chooseWebdav': ({ address, user, password }) =>
    sharing.chooseWebdav(address, { name: user, password }),
  'sharing:signIn': async ({ password }) => {
    await sharing.signIn(password);
    return null;
  },
  'sharing:proposePassphrase': () => proposePassphrase(randomInt),
  'sharing:begin': (ask) => sharing.begin(ask),
  'sharing:unlock': ({ passphrase }) => sharing.unlock(passphrase),
  'sharing:now': async () => {
    await sharing.now();
    return null;
  },
  'sharing:approve': async ({ key, as }) => {
    await sharing.approve(key, as);
    return null;
  },
  'sharing:retire': ({ device }) => sharing.retire(device),
  'sharing:space': () => sharing.measure(),
  'sharing:copyReport': async ({ text }) => {
    await copy(text);
    return null;
  },
  'sharing:leave': async () => {
    await sharing.leave();
    return null;
  },
});
