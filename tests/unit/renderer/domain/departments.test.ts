import { expect, it } from 'vitest';
import { departmentsOf } from '../../../../renderer/domain/departments.ts';
import { department } from '../../../../shared/domain/department.ts';
import { readRecord } from '../../../../shared/domain/entity.ts';
import { shippedDepartments } from '../../../../shared/domain/seed/departments.ts';

const meta = { kind: 'department', createdAt: '2018', updatedAt: '2018', authorId: 'me' };
const record = (id: string, values: { name: string; isGone?: boolean }) =>
  readRecord(department, { ...meta, id, values });
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

it('ships three departments that anybody may rename, end or add to', () => {
  const [first] = shippedDepartments;

  const known = departmentsOf([
    record('own', { name: 'Sport' }),
    record(first?.id ?? '', { name: 'Ruimte', isGone: true }),
  ]);

  expect(names(departmentsOf([]))).toEqual(['VROM', 'Buitendienst/Openbare werken', 'Welzijn']);
  expect(names(known)).toEqual(['Ruimte', 'Buitendienst/Openbare werken', 'Welzijn', 'Sport']);
  expect(known.map(({ isGone }) => isGone)).toEqual([true, false, false, false]);
});
