import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect, it } from 'vitest';
import { nl } from '../../../../renderer/words/nl.ts';
import { readRecord } from '../../../../shared/domain/entity.ts';
import type { Json } from '../../../../shared/domain/entity.ts';
import { initiative } from '../../../../shared/domain/initiative.ts';
import { lesson } from '../../../../shared/domain/lesson.ts';
import { presentation } from '../../../../shared/domain/presentation.ts';
import { village } from '../../../../shared/domain/village.ts';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { openWindow } from '../openWindow.ts';

const idOf = (n: number): string => `019400aa-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [cardId, gameId, lessonId, sharedId] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const [photoId, talkId, villageId] = [idOf(5), idOf(6), idOf(7)];
const meta = { createdAt: '2026-01-01', updatedAt: '2026-01-01', authorId: 'me' };
const raw = (kind: string, id: string, values: Record<string, Json> = {}) => ({
  ...meta,
  kind,
  id,
  values,
});
const card = readRecord(initiative, raw('initiative', cardId, { title: 'Tuin' }));
const edits: readonly Edit[] = [
  { op: 'create', kind: 'initiative', id: cardId, values: { title: 'Tuin' } },
  { op: 'create', kind: 'game', id: gameId, values: { initiativeId: cardId } },
  {
    op: 'create',
    kind: 'attachment',
    id: photoId,
    values: {
      initiativeId: cardId,
      fileName: 'brug.jpg',
      file: { hash: 'a'.repeat(64), size: 1, mediaType: 'image/jpeg' },
    },
  },
  { op: 'create', kind: 'presentation', id: talkId, values: { title: 'In de raad' } },
  { op: 'create', kind: 'village', id: villageId, values: { name: 'Usquert' } },
];

const triedPart = async (): Promise<ReactElement> => {
  const { TriedPart } = await import('../../../../renderer/features/initiative/TriedPart.tsx');
  return <TriedPart record={card} />;
};
const tried = (kind: 'experiment' | 'onTheSpotAgreement' | 'knowledgeQuestion' | 'dilemma') => ({
  form: `${kind}/new/${cardId}`,
  draw: triedPart,
  press: [nl.trying.addHere],
  choose: nl.trying.add[kind],
  keep: nl.trying.keep,
});

interface Form {
  readonly form: string;
  readonly draw: () => Promise<ReactElement>;
  /** What opens it; nothing where it stands open. */
  readonly press: readonly (string | RegExp)[];
  /** In the menu that was opened. */
  readonly choose?: string;
  readonly field: string;
  /** Before it can be kept. */
  readonly radio?: string;
  readonly keep: string;
}

const forms: Readonly<Record<string, Form>> = {
  'a plank': {
    form: `plank/${cardId}/new`,
    draw: async () => {
      const { BridgePart } =
        await import('../../../../renderer/features/initiative/bridge/BridgePart.tsx');
      return <BridgePart record={card} />;
    },
    press: [nl.bridge.add],
    field: nl.bridge.text,
    keep: nl.bridge.layIt,
  },
  'an experiment': { ...tried('experiment'), field: nl.trying.fields.hypothesis },
  'an agreement': { ...tried('onTheSpotAgreement'), field: nl.trying.fields.what },
  'a question': { ...tried('knowledgeQuestion'), field: nl.trying.fields.question },
  'a dilemma': { ...tried('dilemma'), field: nl.trying.fields.oneSide },
  'an experiment of no initiative': {
    form: 'experiment/new/',
    draw: async () => {
      const { TryingPage } = await import('../../../../renderer/features/trying/TryingPage.tsx');
      return <TryingPage />;
    },
    press: [nl.trying.add.experiment],
    field: nl.trying.fields.hypothesis,
    keep: nl.trying.keep,
  },
  'a table': {
    form: `table/${gameId}/${cardId}`,
    draw: async () => {
      const { TurnPage } = await import('../../../../renderer/features/turn/TurnPage.tsx');
      return <TurnPage />;
    },
    press: [nl.turn.menu.replace('{{title}}', 'Tuin')],
    choose: nl.turn.edit,
    field: nl.turn.stake,
    keep: nl.turn.keep,
  },
  'an activity': {
    form: `activity/new/${cardId}`,
    draw: async () => {
      const { ActivitySheet } =
        await import('../../../../renderer/domain/activity/ActivitySheet.tsx');
      return <ActivitySheet activities={[]} none="" villageIds={[]} initiativeId={cardId} />;
    },
    press: [nl.activity.add],
    field: nl.activity.name,
    keep: nl.activity.keep,
  },
  'what was heard': {
    form: 'newHeard',
    draw: async () => {
      const { Overlays } = await import('../../../../renderer/app/Overlays.tsx');
      const { openOverlay } = await import('../../../../renderer/app/overlay.ts');
      openOverlay('newHeard');
      return <Overlays />;
    },
    press: [],
    field: nl.newHeard.what,
    keep: `${nl.newHeard.save} Enter`,
  },
  'a talk': {
    form: 'talk/new',
    draw: async () => {
      const { PresentPage } = await import('../../../../renderer/features/present/PresentPage.tsx');
      return <PresentPage />;
    },
    press: [nl.present.add],
    field: nl.present.audience,
    keep: nl.present.make,
  },
  'how it ended': {
    form: `close/${cardId}`,
    draw: async () => {
      const { InitiativeMenu } =
        await import('../../../../renderer/features/initiative/InitiativeMenu.tsx');
      return <InitiativeMenu record={card} onDeleted={() => undefined} />;
    },
    press: [nl.initiative.more],
    choose: nl.initiative.close,
    field: nl.initiative.closeAsk,
    radio: nl.enums.outcome.own_feet,
    keep: nl.initiative.closeWithLesson,
  },
  'a person': {
    form: 'person/new',
    draw: async () => {
      const { PeopleSheet } =
        await import('../../../../renderer/features/contacts/PeopleSheet.tsx');
      return <PeopleSheet id={undefined} />;
    },
    press: [nl.contacts.people.add],
    field: nl.contacts.people.name,
    keep: nl.contacts.people.keep,
  },
  'how a lesson went': {
    form: `use/${lessonId}/new`,
    draw: async () => {
      const { Travels } = await import('../../../../renderer/features/library/Travels.tsx');
      const shared = { id: sharedId, isLive: true, isOwn: true, authorId: 'me', changed: false };
      return <Travels lesson={{ ...readRecord(lesson, raw('lesson', lessonId)), shared }} />;
    },
    press: [nl.library.addUse],
    field: nl.library.whatDiffered,
    keep: nl.library.tell,
  },
  'what is to be seen on a photo': {
    form: `attachment/${photoId}/${cardId}/`,
    draw: async () => {
      const { Attachments } =
        await import('../../../../renderer/domain/attachments/Attachments.tsx');
      return <Attachments owner={{ field: 'initiativeId', id: cardId }} shared={undefined} />;
    },
    press: [new RegExp(`^${nl.attachments.photo}:`)],
    field: nl.attachments.alt,
    keep: nl.attachments.save,
  },
  'a party': {
    form: 'party/new',
    draw: async () => {
      const { NetworkPage } = await import('../../../../renderer/features/network/NetworkPage.tsx');
      return <NetworkPage />;
    },
    press: [nl.network.add],
    field: nl.initiative.partyName,
    keep: nl.network.keep,
  },
  'where the coffee is poured': {
    form: 'coffeeStart',
    draw: async () => {
      const { HeardPage } = await import('../../../../renderer/features/heard/HeardPage.tsx');
      return <HeardPage />;
    },
    press: [nl.coffee.start],
    field: nl.coffee.placeName,
    keep: nl.coffee.begin,
  },
  'one thing for the bag': {
    form: `packing/${talkId}`,
    draw: async () => {
      const { PackingList } = await import('../../../../renderer/features/present/PackingList.tsx');
      return <PackingList talk={readRecord(presentation, raw('presentation', talkId))} />;
    },
    press: [],
    field: nl.present.packingAdd,
    keep: nl.attachments.add,
  },
  'a question from the room': {
    form: `question/${talkId}`,
    draw: async () => {
      const { Questions } = await import('../../../../renderer/features/present/Questions.tsx');
      return <Questions presentationId={talkId} isTelling={false} />;
    },
    press: [],
    field: nl.present.questionAdd,
    keep: nl.present.questionKeep,
  },
  'a programme of a village': {
    form: `programme/${villageId}`,
    draw: async () => {
      const { BackingPart } =
        await import('../../../../renderer/features/villages/BackingPart.tsx');
      const record = readRecord(village, raw('village', villageId, { name: 'Usquert' }));
      return <BackingPart record={record} here={[]} beginAt={undefined} />;
    },
    press: [],
    field: nl.backing.new.programme,
    keep: nl.backing.add,
  },
  'one line that was heard': {
    form: 'signal/new',
    draw: async () => {
      const { AddSignal } = await import('../../../../renderer/features/heard/AddSignal.tsx');
      return <AddSignal />;
    },
    press: [],
    field: nl.heard.add,
    keep: nl.heard.addButton,
  },
};

const words = 'een bankje bij de kerk';

/** A window over what lies on the disk; a crash or a closed window leaves that as it is. */
const opened = async (disk: Map<string, Json>, one: Form) => {
  cleanup();
  /** How much was written each time that a form was let go of. */
  const written: number[] = [];
  const main = await openWindow({
    settings: { welcomed: true },
    edits,
    answers: {
      'held:list': () => Object.fromEntries(disk),
      'held:set': ({ name, value }) => {
        if (value !== null) disk.set(name, value);
        else {
          disk.delete(name);
          written.push(main.writes.length);
        }
        return null;
      },
      'attachment:here': () => [],
    },
  });
  const { loadHeld } = await import('../../../../renderer/app/held.ts');
  const { kindsRead, loadKind } = await import('../../../../renderer/app/records.ts');
  await loadHeld();
  for (const kind of ['initiative', 'game', 'party', 'lesson']) void loadKind(kind);
  await kindsRead();
  render(await one.draw());
  const user = userEvent.setup({ delay: null });
  const field = (): Promise<HTMLElement> => screen.findByRole('textbox', { name: one.field });
  const open = async (): Promise<void> => {
    for (const name of one.press) await user.click(await screen.findByRole('button', { name }));
    if (one.choose !== undefined)
      await user.click(await screen.findByRole('menuitem', { name: one.choose }));
  };
  return { user, open, field, written };
};

const valueOf = (field: HTMLElement): string =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';

it.each(Object.entries(forms))(
  '%s is there again after a crash, and gone once it is kept',
  async (_name, one) => {
    const disk = new Map<string, Json>();
    const first = await opened(disk, one);
    await first.open();
    await first.user.type(await first.field(), words);
    const { flushAll } = await import('../../../../renderer/app/flush.ts');
    await flushAll();
    expect(JSON.stringify(disk.get(one.form))).toContain(words);

    const second = await opened(disk, one);
    const field = await second.field();
    expect(valueOf(field)).toBe(words);
    if (one.radio !== undefined)
      await second.user.click(screen.getByRole('radio', { name: one.radio }));
    const [keep] = screen.getAllByRole('button', { name: one.keep });
    if (keep !== undefined) await second.user.click(keep);
    await waitFor(() => {
      expect(disk.size).toBe(0);
    });

    // A crash between the two must find it at one of both.
    expect(second.written).not.toContain(0);

    const third = await opened(disk, one);
    await third.open();
    expect(valueOf(await third.field())).toBe('');
  },
);

it.each(Object.entries(forms))('%s can be found again by its name', async (_name, one) => {
  await openWindow();
  const { leadToForm } = await import('../../../../renderer/app/heldPlace.ts');

  expect(leadToForm(one.form)).not.toBeNull();
});

it.each(Object.entries(forms).filter(([, { press }]) => press.length > 0))(
  'of %s nothing stays when it is cancelled',
  async (_name, one) => {
    const disk = new Map<string, Json>();
    const { user, open, field } = await opened(disk, one);
    await open();
    await user.type(await field(), words);
    const { flushAll } = await import('../../../../renderer/app/flush.ts');
    await flushAll();
    expect(disk.size).toBe(1);

    // Flushing took the focus away.
    await user.click(await field());
    await user.keyboard('{Escape}');

    await waitFor(() => {
      expect(disk.size).toBe(0);
    });
  },
);
