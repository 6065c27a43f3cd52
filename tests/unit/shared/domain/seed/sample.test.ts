import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import { lesson } from '../../../../../shared/domain/lesson.ts';
import { areaIds } from '../../../../../shared/domain/seed/areas.ts';
import { sampleSeed } from '../../../../../shared/domain/seed/sample.ts';
import { creates, objections } from './editChecks.ts';

const countedIds = () => {
  let last = 0;
  return () => `01900000-0000-7000-8000-${String(++last).padStart(12, '0')}`;
};
const edits = sampleSeed(countedIds());
const meta = { createdAt: '', updatedAt: '', authorId: '' };
const initiatives = creates(edits, 'initiative').map((e) =>
  readRecord(initiative, { ...e, ...meta }),
);
const lessons = creates(edits, 'lesson').map((e) => readRecord(lesson, { ...e, ...meta }));
const titled = (title: string) => {
  const found = initiatives.find((one) => one.title === title);
  if (found === undefined) throw new Error(`no initiative ${title}`);
  return found;
};

describe('the sample workspace', () => {
  test('every edit is one that its entity takes', () => {
    expect(edits.flatMap(objections)).toEqual([]);
  });

  test('every record is marked as sample and has an id of its own', () => {
    expect(creates(edits).filter(({ values }) => values['sample'] !== true)).toEqual([]);
    expect(new Set(edits.map(({ id }) => id)).size).toBe(edits.length);
  });

  test('a second sample shares no id with the first', () => {
    const newId = countedIds();
    const first = sampleSeed(newId).map(({ id }) => id);
    const second = sampleSeed(newId).map(({ id }) => id);

    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  test('it holds the twenty rows of the table and the eight general lessons', () => {
    expect(initiatives).toHaveLength(20);
    expect(lessons).toHaveLength(8);
  });

  test('what is not there yet stands under "Komt nog wel", and only that', () => {
    const notYet = initiatives.filter(({ stage }) => stage === 'not_yet');

    expect(notYet.map(({ title }) => title)).toEqual(['Andere groene initiatieven']);
  });

  test('cards keep the order of the table in every column', () => {
    const places = initiatives.map(({ position }) => position);

    expect(places).toEqual([...new Set(places)].sort());
  });

  test('every party at a table is one of the sample', () => {
    const parties = new Set(creates(edits, 'party').map(({ id }) => id));

    expect(titled('Koffietafel').partyIds).toHaveLength(3);
    expect(
      initiatives.flatMap(({ partyIds }) => partyIds).filter((id) => !parties.has(id)),
    ).toEqual([]);
  });

  test('what the talk leaves out stays empty', () => {
    expect(initiatives.filter(({ origin }) => origin !== null)).toEqual([]);
    expect(titled('Koffietafel').villageIds).toEqual([]);
    expect(titled('Koffietafel').themes).toEqual([]);
  });

  test('every lesson is on the shelf, belongs to Bedum and answers at least one question', () => {
    for (const one of lessons) {
      const answers = [one.placeDiffers, one.happened, one.why, one.nextTime, one.bijvangst];

      expect(one.shelved).toBe(true);
      expect(one.areaId).toBe(areaIds.bedum);
      expect(answers.join('')).not.toBe('');
    }
  });

  test('the lesson on a side effect leads back to Noaberschap', () => {
    const bycatch = lessons.filter(({ lessonKind }) => lessonKind === 'bycatch');

    expect(bycatch.map(({ sourceInitiativeId }) => sourceInitiativeId)).toEqual([
      titled('Project Noaberschap').id,
    ]);
  });

  test('it holds the family that the talk tells of', () => {
    const titles = new Map(initiatives.map(({ id, title }) => [id, title]));
    const told = creates(edits, 'relation').map(({ values }) =>
      [
        titles.get(String(values['fromId'])),
        values['relationKind'],
        titles.get(String(values['toId'])),
      ].join(' '),
    );

    expect(told).toContain('Beweeggroep Onderdendam grew_from Verzoamelstee Bedum');
    expect(told).toContain('Repaircafé Zuidwolde part_of VoorElkaar Burenhulp Zuidwolde');
    expect(told).toHaveLength(6);
  });

  test('it uses no word that the screens never use', () => {
    const said = JSON.stringify(edits).toLowerCase();

    for (const word of ['mislukt', 'fout', 'deadline', 'te laat', 'target', 'escaleren']) {
      expect(said).not.toContain(word);
    }
  });

  test('it names no person: every capital inside a sentence is a place, a group or a project', () => {
    const known = [
      ...initiatives.map(({ title }) => title),
      ...creates(edits, 'party').map(({ values }) => String(values['name'])),
      'Verzoamelstee',
      'Noaberschap',
    ].join(' ');
    const texts = creates(edits).flatMap(({ values }) =>
      Object.values(values).filter((value) => typeof value === 'string' && value.includes(' ')),
    );
    const capitals = texts.flatMap((text) =>
      [...String(text).matchAll(/(?<=[a-zé,;:] )[A-Z][a-zé]+/g)].map(([word]) => word),
    );

    expect(capitals.length).toBeGreaterThan(0);
    expect(capitals.filter((word) => !known.includes(word))).toEqual([]);
  });
});

test('the programme and the money that the talk names stand behind Noaberschap', () => {
  const [programme] = creates(edits, 'programme');
  const noaberschap = titled('Project Noaberschap');
  const money = creates(edits, 'fundingSource');

  expect(programme?.values).toMatchObject({ name: 'Noaberschap', areaId: areaIds.bedum });
  expect(noaberschap.programmeIds).toEqual([programme?.id]);
  expect(money.map(({ values }) => values['name'])).toHaveLength(2);
  expect(noaberschap.fundingSourceIds).toEqual([money[0]?.id]);
});

test('the activities that the talk names hang on what does them, with a season where it has one', () => {
  const ids = titled('Verzoamelstees zoeken elkaar op').activityIds;
  const own = creates(edits, 'activity').filter(({ id }) => ids.includes(id));

  expect(own.map(({ values }) => values['name'])).toEqual([
    'Samen zingen',
    'Uitjes',
    'Bijeenkomst over het geheugen',
  ]);
  expect(own[2]?.values['on']).toEqual({ value: '2018-03-01', precision: 'season' });
});

test('every view has something to show, of projects of the sample', () => {
  const ids = new Set(initiatives.map(({ id }) => id));
  const ofInitiative = ['experiment', 'onTheSpotAgreement', 'knowledgeQuestion', 'rolePeriod'];

  for (const kind of [...ofInitiative, 'dilemma', 'translation', 'contactMoment', 'presentation']) {
    expect(creates(edits, kind).length, kind).toBeGreaterThan(0);
  }
  for (const kind of ofInitiative) {
    for (const { values } of creates(edits, kind)) expect(ids).toContain(values['initiativeId']);
  }
});

test('the talk is the one of the committees: half an hour, and ends with the bridge', () => {
  const [talk] = creates(edits, 'presentation');
  const slides = creates(edits, 'slide').map(({ values }) => values['slideKind']);

  expect(talk?.values).toMatchObject({ date: '2018-01-11', maxMinutes: 30 });
  expect(slides.at(0)).toBe('bridge');
  expect(slides.at(-1)).toBe('closing');
});
