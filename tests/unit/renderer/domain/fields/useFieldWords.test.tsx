import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Entity, Json } from '../../../../../shared/domain/entity.ts';
import type { Field } from '../../../../../shared/domain/field.ts';
import { recordId } from '../../../../../shared/domain/field.ts';
import { allEntities, entityOf } from '../../../../../shared/domain/kinds.ts';
import { referredKinds } from '../../../../../renderer/domain/fields/references.ts';
import type { FieldWords } from '../../../../../renderer/domain/fields/useFieldWords.ts';
import { openWindow } from '../../openWindow.ts';

/** No screen shows these, whoever wrote them. */
const unseenFields = ['sample', 'sharedAs', 'importedFrom', 'position', 'closedOn', 'lessonLater'];
const unseenKinds = new Set([
  // Known by the computer alone, or by what is counted of it.
  ...['device', 'erasure', 'removal', 'handover', 'takenOver'],
  // For one person on one computer, edited where they stand.
  ...['contactMoment', 'bridgeCheck', 'coffeeTable', 'person', 'roomQuestion', 'signal'],
  'undercurrentNote',
]);
const unseen = new Set([
  // The bytes themselves, and to what a part belongs: neither is changed afterwards.
  'attachment/file',
  ...['contribution', 'rolePeriod', 'game', 'experiment', 'onTheSpotAgreement', 'attachment'].map(
    (kind) => `${kind}/initiativeId`,
  ),
  ...['knowledgeQuestion/initiativeId', 'attachment/lessonId', 'gameSeat/gameId'],
  ...['story/initiativeId', 'lessonUse/lessonId', 'slide/presentationId'],
  // Of a proposal and a choice: what it is, not what is said of it.
  ...['storyProposal/year', 'storyProposal/subjectKind', 'yearChoice/year'],
  // How a slide was made, and what was asked once.
  ...['slide/slideKind', 'slide/initiativeId', 'slide/lessonId', 'slide/dilemmaId'],
  ...['slide/drawingOfId', 'slide/photoId', 'slide/mayShow', 'slide/drawingSeen'],
  ...['presentation/packed', 'presentation/takeawayAsked', 'presentation/takeawayLessonId'],
  'presentation/toldOn',
  'party/reviewBy',
]);

/** Of which a person sees the fields. */
const kinds = allEntities().filter(({ kind }) => !unseenKinds.has(kind));
const idOf = (kind: string): string =>
  `0190bbbb-0000-7000-8000-${String(allEntities().findIndex((one) => one.kind === kind)).padStart(12, '0')}`;

const bare = (schema: z.ZodType): unknown =>
  schema instanceof z.ZodNullable ? schema.unwrap() : schema;

/** Every value of an enumeration, an id of each kind that a reference may be of; else one of its sort. */
const examplesOf = (entity: Entity, name: string, field: Field<unknown>): readonly Json[] => {
  const schema = bare(field.schema);
  if (schema === recordId) return referredKinds(entity, name).map(idOf);
  // Words that somebody wrote are shown as they are.
  if (schema instanceof z.ZodString) return [];
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  const tries: readonly Json[] = [
    idOf('department'),
    true,
    { value: '2018-03-01', precision: 'season' },
    [{ areaId: idOf('area'), from: '2000-01-01', to: null }],
    { subjectKind: 'lesson', subjectId: idOf('lesson'), reason: 'Omdat' },
    '2018-01-11',
    -2,
    7,
  ];
  return tries.filter((value) => field.schema.safeParse(value).success);
};

const names = ['title', 'name', 'words', 'text', 'hypothesis', 'what', 'question', 'oneSide'];
const valuesOf = (kind: string) =>
  Object.fromEntries(
    [...names, 'theirWords', 'insight', 'alt'].flatMap((name) =>
      entityOf(kind)?.fields[name] === undefined ? [] : [[name, `Naam van ${kind}`]],
    ),
  );

/** A window where one record of every kind is known. */
const open = async () => {
  await openWindow({
    edits: allEntities().map(({ kind }) => ({
      ...{ op: 'create', kind, id: idOf(kind), values: valuesOf(kind) },
    })),
  });
  const { useFieldWords } = await import('../../../../../renderer/domain/fields/useFieldWords.ts');
  const { result, rerender } = renderHook(({ kind }) => useFieldWords(kind), {
    initialProps: { kind: 'slide' },
  });
  await waitFor(() => {
    expect(result.current.say('photoId', idOf('attachment'))).toBe('Naam van attachment');
  });
  return (kind: string): FieldWords => {
    rerender({ kind });
    return result.current;
  };
};

const isRaw = (words: string, value: Json): boolean =>
  /[0-9a-f]{8}-[0-9a-f]{4}-/.test(words) ||
  /\d{4}-\d{2}-\d{2}/.test(words) ||
  (typeof value === 'string' && /^[a-z_]+$/.test(value) && words === value);

const seenIn = (entity: Entity) =>
  Object.entries(entity.fields).filter(
    ([name]) => !unseenFields.includes(name) && !unseen.has(`${entity.kind}/${name}`),
  );

describe('the words for fields and what stands in them', () => {
  it('name every field that somebody sees', async () => {
    const wordsOf = await open();

    const nameless = kinds.flatMap((entity) => {
      const { fieldName } = wordsOf(entity.kind);
      return seenIn(entity).flatMap(([name]) =>
        fieldName(name) === null ? [`${entity.kind}/${name}`] : [],
      );
    });

    expect(nameless).toEqual([]);
  });

  it('show no raw id, day or value of an enumeration', async () => {
    const wordsOf = await open();

    const raw = kinds.flatMap((entity) => {
      const { say } = wordsOf(entity.kind);
      return seenIn(entity).flatMap(([name, field]) =>
        examplesOf(entity, name, field).flatMap((value) => {
          const words = say(name, value);
          const isBad = words === null || isRaw(words, value);
          return isBad ? [`${entity.kind}/${name}: ${String(words)}`] : [];
        }),
      );
    });

    expect(raw).toEqual([]);
  });

  it('say how a lesson ended in the words of the screen', async () => {
    const wordsOf = await open();

    expect(wordsOf('lesson').say('outcome', 'own_feet')).toBe('Staat op eigen benen');
  });
});
