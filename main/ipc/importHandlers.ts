import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Importing } from '../import/importing.ts';

type ImportChannel = Extract<keyof Handlers, `import:${string}`>;

/** Null when the person changes their mind. */
export type ChooseImport = (what: 'file' | 'folder') => Promise<string | null>;

/** The person points at a file in the system's own dialog, or drops it: the page never sees or sends a path. */
export const importHandlers = (
  importing: Importing,
  choose: ChooseImport,
): Pick<Handlers, ImportChannel> => ({
  'import:choose': async ({ job, what }) => {
    const path = await choose(what);
    return path === null ? null : importing.read(job, { path, what });
  },
  'import:drop': ({ job, name, bytes }) => importing.read(job, { what: 'dropped', name, bytes }),
  'import:sheet': ({ job, sheet }) => importing.sheet(job, sheet),
  'import:preview': ({ job, plan }) => importing.preview(job, plan),
  'import:carryOut': ({ job, plan }) => importing.carryOut(job, plan),
  'import:stop': async ({ job }) => {
    importing.stop(job);
    return null;
  },
});
