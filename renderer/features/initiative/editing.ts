import { useMemo } from 'react';
import type { Json } from '../../../shared/domain/entity.ts';
import type { initiative } from '../../../shared/domain/initiative.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { write } from '../../app/write.ts';

type FieldName = keyof (typeof initiative)['fields'];

export interface Editing {
  readonly set: (field: FieldName, value: Json) => void;
  readonly add: (field: FieldName, value: Json) => void;
  readonly remove: (field: FieldName, value: Json) => void;
}

/** One change of one field, kept at once; what is typed goes by a draft instead. */
export const useEditing = (id: string): Editing =>
  useMemo(() => {
    const keep = (op: 'set' | 'add' | 'remove') => (field: FieldName, value: Json) => {
      const edit: Edit = { op, kind: 'initiative', id, field, value };
      void write([edit], 'edit');
    };
    return { set: keep('set'), add: keep('add'), remove: keep('remove') };
  }, [id]);
