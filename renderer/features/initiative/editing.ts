import { useMemo } from 'react';
import type { Json } from '../../../shared/domain/entity.ts';
import type { initiative } from '../../../shared/domain/initiative.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { write } from '../../app/write.ts';

type FieldName = keyof (typeof initiative)['fields'];

export interface Editing {
  readonly set: (field: FieldName, value: Json) => void;
  readonly add: (field: FieldName, value: Json) => void;
  /** True when it was kept; the person is told when not. */
  readonly addKept: (field: FieldName, value: Json) => Promise<boolean>;
  readonly remove: (field: FieldName, value: Json) => void;
}

/** One change of one field, kept at once; what is typed goes by a draft instead. */
export const useEditing = (id: string): Editing =>
  useMemo(() => {
    const send = async (op: 'set' | 'add' | 'remove', field: FieldName, value: Json) => {
      const edit: Edit = { op, kind: 'initiative', id, field, value };
      return (await write([edit], 'edit')).ok;
    };
    const keep = (op: 'set' | 'add' | 'remove') => (field: FieldName, value: Json) => {
      void send(op, field, value);
    };
    return {
      ...{ set: keep('set'), add: keep('add'), remove: keep('remove') },
      addKept: (field, value) => send('add', field, value),
    };
  }, [id]);
