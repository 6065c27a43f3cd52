import type { Handlers } from '../../shared/ipc/contract.ts';
import type { LogoFile } from '../store/logoFile.ts';

export const logoHandlers = ({
  get,
  set,
}: LogoFile): Pick<Handlers, Extract<keyof Handlers, `logo:${string}`>> => ({
  'logo:get': () => get(),
  'logo:set': async (logo) => {
    await set(logo);
    return null;
  },
});
