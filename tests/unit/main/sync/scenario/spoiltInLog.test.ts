import { expect, it } from 'vitest';
import { recordId } from '../samples.ts';
import { filled } from './filled.ts';
import { publishBase } from './publishBase.ts';

it('takes from a base what a spoilt file in the log holds, when nobody writes that file again', async () => {
  const { office, a, b } = await filled('spoilt in the log');
  await publishBase(office, b);
  const late = office.arrive();
  await late.sync();
  const gone = office.arrive();
  gone.shared.create(recordId(201), 'van wie weg is');
  await gone.sync();
  office.computers.pop();
  for (const one of [a, b]) await one.sync();
  const [path = ''] = office.cloud.paths().filter((of) => of.includes(gone.shared.actor ?? '-'));
  const bytes = office.cloud.read(path) ?? new Uint8Array();
  office.cloud.remove(path);
  office.cloud.place(path, bytes.slice(0, 20), 'everybody');
  await publishBase(office, b);

  await office.rounds(3);

  expect(late.shared.values(recordId(201))).toEqual({ title: 'van wie weg is' });
});
