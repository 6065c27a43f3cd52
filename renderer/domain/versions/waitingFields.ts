import type { RecordMeta } from '../../../shared/domain/entity.ts';
import { fieldNames } from '../fields/fieldNames.ts';

/** It was deleted while somebody still wrote in it. */
export const cameBack = '$del';

/** What of a record two wrote at once, as far as a person sees it; `cameBack` too. */
export const waitingFields = ({
  kind,
  conflicts = [],
}: Pick<RecordMeta, 'kind' | 'conflicts'>): readonly string[] =>
  conflicts.filter((field) => field === cameBack || Object.hasOwn(fieldNames, `${kind}/${field}`));
