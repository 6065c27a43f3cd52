import { useState } from 'react';
import type { Entity, RecordOf } from '../../../shared/domain/entity.ts';
import { useRecord } from '../../app/records.ts';

/**
 * A record as it was last: it stands there until nothing asks about it any more, so that the focus
 * leaves it together with the question.
 */
export const useLastRecord = <E extends Entity>(entity: E, id: string): RecordOf<E> | null => {
  const record = useRecord(entity, id);
  const [last, setLast] = useState<RecordOf<E> | null>(null);
  if (record && record !== last) setLast(record);
  return record ?? last;
};
