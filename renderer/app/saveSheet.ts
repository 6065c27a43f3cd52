import type { ExportDone, ExportError } from '../../shared/ipc/export.ts';
import type { Result } from '../../shared/result.ts';
import type { WordKey } from '../words/i18n.ts';
import { call } from './api.ts';
import { newId } from './newId.ts';
import { showNotice } from './notice.ts';

/** Of what could not be written; without a reason it is the disk. */
type Because = Extract<ExportError, { readonly kind: 'not-written' }>['because'];

interface SheetWords<Kind extends string> {
  /** With `{{file}}` in it. */
  readonly saved: WordKey;
  readonly open: WordKey;
  readonly trouble: (kind: Exclude<Kind, 'cancelled'> | 'not-written', because: Because) => WordKey;
}

interface Troubled<Kind extends string> {
  readonly kind: Kind;
  readonly because?: Because;
}

/** Whoever stopped it knows. */
const isTrouble = <Kind extends string>(kind: Kind): kind is Exclude<Kind, 'cancelled'> =>
  kind !== 'cancelled';

/** Prints one sheet where the person says, and offers to open it. True when it is there. */
export const saveSheet = async <Kind extends string>(
  print: (job: string) => Promise<Result<ExportDone, Troubled<Kind>>>,
  { saved, open, trouble }: SheetWords<Kind>,
  job = newId(),
): Promise<boolean> => {
  try {
    const result = await print(job);
    if (!result.ok) {
      const { kind, because = 'disk-error' } = result.error;
      if (isTrouble(kind)) showNotice({ tone: 'trouble', words: trouble(kind, because) });
      return false;
    }
    showNotice({
      tone: 'done',
      words: saved,
      values: { file: result.value.fileName },
      act: {
        words: open,
        run: () => {
          void call('export:open', { job });
        },
      },
    });
    return true;
  } catch {
    showNotice({ tone: 'trouble', words: trouble('not-written', 'disk-error') });
    return false;
  }
};
