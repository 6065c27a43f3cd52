import type { Page } from '@playwright/test';
import type {} from '../../renderer/app/api.ts';
import type { Edit } from '../../shared/ipc/edit.ts';
import type { OpenApp } from './app.ts';
import { violationsOf } from './axe.ts';
import { atRest } from './drawing.ts';
import { keep, testId } from './settled.ts';

export const canaries = {
  note: 'kanarieonderstroom',
  told: 'kanarieverteld',
  contact: 'kanariecontact',
  tactic: 'kanarietactiek',
  refused: 'Kanariestra',
  opened: 'kanariekopie',
};
export const agreed = 'Hendrik Welja';

export const idOf = (page: Page, kind: string, name: string): Promise<string> =>
  page.evaluate(
    async ([wanted, sought]) => {
      const reply = await window.api['record:list']({ kind: wanted });
      const found = reply.ok ? reply.value.find(({ values }) => values['name'] === sought) : null;
      return found?.id ?? '';
    },
    [kind, name] as const,
  );

const create = (kind: string, id: string, values: Record<string, unknown>): Edit =>
  ({ op: 'create', kind, id, values }) as Edit;

/** Once nothing on the screen changes colour any more. */
export const wrongOn = async ({ electron, page }: OpenApp): Promise<readonly string[]> => {
  await atRest(page);
  return violationsOf(electron);
};

export const made = {
  running: testId(),
  letGo: testId(),
  lesson: testId(),
  game: testId(),
  seat: testId(),
};

/** What a coordinator wrote in three years. */
export const worked = async ({ page }: OpenApp): Promise<void> => {
  const onderdendam = await idOf(page, 'village', 'Onderdendam');
  const touch = { value: '2031-03-01', precision: 'month' };
  await keep(page, [
    create('initiative', made.running, {
      title: 'Buurttuin',
      stage: 'building',
      villageIds: [onderdendam],
      notes: `Bel Geertje ${canaries.refused} even. En vraag het Klaas de Wit.`,
    }),
    create('initiative', made.letGo, {
      title: 'Beweeggroep',
      stage: 'let_go',
      villageIds: [onderdendam],
      nextLightTouch: touch,
    }),
    create('rolePeriod', testId(), { initiativeId: made.running, role: 'facilitating' }),
    create('game', made.game, {
      initiativeId: made.running,
      name: 'De tuin',
      turnSeatId: made.seat,
    }),
    create('gameSeat', made.seat, { gameId: made.game, tactic: canaries.tactic }),
    create('lesson', made.lesson, { title: 'Begin met koffie', shelved: true }),
    create('contactMoment', testId(), { note: canaries.contact }),
    create('undercurrentNote', testId(), {
      text: canaries.note,
      initiativeId: made.running,
      reviewBy: '2031-01-01',
    }),
    create('undercurrentNote', testId(), { text: canaries.told, reviewBy: '2031-02-01' }),
    create('undercurrentNote', testId(), { text: 'Dit werd een inzicht', reviewBy: '2031-03-01' }),
    create('person', testId(), { displayName: `Geertje ${canaries.refused}` }),
    create('person', testId(), { displayName: agreed, howToReach: 'na zessen' }),
  ]);
};
