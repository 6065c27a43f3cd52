import type { Action, Edit, WriteError } from '../../shared/ipc/edit.ts';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Receipt } from '../../shared/ipc/edit.ts';
import { call } from './api.ts';
import { showNotice } from './notice.ts';

/**
 * Keeps one action of the person: all edits or none. When it cannot be kept the person is told,
 * and the caller gets the reason so that it can hold on to what was typed.
 */
export const write = async (
  edits: readonly Edit[],
  action: Action,
  more: { readonly isBeginning?: true } = {},
): Promise<Result<Receipt, WriteError>> => {
  try {
    const result = await call('entry:write', { edits: [...edits], action, ...more });
    if (!result.ok) showNotice({ tone: 'trouble', words: `trouble.${result.error.kind}` });
    return result;
  } catch {
    showNotice({ tone: 'trouble', words: 'trouble.not-saved' });
    return err({ kind: 'not-saved', because: 'disk-error' });
  }
};
