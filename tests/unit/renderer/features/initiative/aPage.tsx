import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Json } from '../../../../../shared/domain/entity.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';
import { openWindow } from '../../openWindow.ts';

export const initiativeId = '019400aa-0000-7000-8000-000000000001';
export const bedumId = '019400aa-0000-7000-8000-000000000002';
export const sportId = '019400aa-0000-7000-8000-000000000003';

type Values = Readonly<Record<string, Json>>;
type Answers = NonNullable<Parameters<typeof openWindow>[0]>['answers'];

const create = (kind: string, id: string, values: Values): Edit => ({
  op: 'create',
  kind,
  id,
  values,
});

interface Given {
  readonly initiative?: Values;
  readonly edits?: readonly Edit[];
  readonly answers?: Answers;
}

/** The page of a moving group in Bedum, with the Huis voor de Sport as a known party. */
export const aPage = async ({ initiative = {}, edits = [], answers = {} }: Given = {}) => {
  const main = await openWindow({
    edits: [
      create('village', bedumId, { name: 'Bedum' }),
      create('party', sportId, {
        name: 'Huis voor de Sport',
        partyKind: 'civil_society',
        panel: 'organisations',
      }),
      create('initiative', initiativeId, {
        title: 'Beweeggroep',
        villageIds: [bedumId],
        stage: 'running',
        ...initiative,
      }),
      ...edits,
    ],
    answers,
  });
  const { InitiativePage } =
    await import('../../../../../renderer/features/initiative/InitiativePage.tsx');
  const { Notices } = await import('../../../../../renderer/app/Notices.tsx');
  const user = userEvent.setup();
  render(
    <>
      <InitiativePage id={initiativeId} />
      <Notices />
    </>,
  );
  await screen.findByRole('region', { name: 'Om te delen' });
  const edited = (): readonly Edit[] => main.writes.flatMap((write) => write.edits);
  const stored = (): Values => main.records().find(({ id }) => id === initiativeId)?.values ?? {};
  return { main, user, edited, stored };
};

export { create };
