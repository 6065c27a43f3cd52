import { useEffect, useEffectEvent } from 'react';
import { z } from 'zod';
import { dossierFacts } from '../../../shared/ipc/dossier.ts';
import { heldUnder } from '../../app/held.ts';
import { useHeldDraft } from '../../app/heldDialog.ts';
import type { HeldDraft } from '../../app/heldDialog.ts';
import type { ExportSource } from '../../app/selection.ts';

/** What was typed for an export; null where it says what it says by default. */
const said = z.object({ title: z.string().nullable(), dossier: dossierFacts.nullable() });
type Said = z.infer<typeof said>;

const sources: readonly ExportSource[] = ['lesson', 'initiative', 'board'];

/** Of which export something was typed when the app stopped. */
export const halfExport = (): ExportSource | undefined =>
  sources.find((source) => heldUnder('export/').includes(source));

/**
 * A crash leaves what was typed. It is gone when the screen is left: another day it is another
 * piece, with another number.
 */
export const useSaid = (source: ExportSource): HeldDraft<Said> => {
  const form = useHeldDraft<Said>(`export/${source}`, said, () => ({ title: null, dossier: null }));
  const leave = useEffectEvent(() => {
    form.done();
  });
  useEffect(
    () => () => {
      leave();
    },
    [],
  );
  return form;
};
