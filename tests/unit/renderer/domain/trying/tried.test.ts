import { describe, expect, it } from 'vitest';
import {
  groupsOf,
  lessonValues,
  toLookBackOn,
} from '../../../../../renderer/domain/trying/tried.ts';
import type { Tried } from '../../../../../renderer/domain/trying/tried.ts';
import {
  changeEdits,
  createEdits,
  draftOf,
  newDraft,
} from '../../../../../renderer/domain/trying/triedForm.ts';
import { dilemma } from '../../../../../shared/domain/dilemma.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Entity, Json, RecordOf } from '../../../../../shared/domain/entity.ts';
import { experiment } from '../../../../../shared/domain/experiment.ts';
import { onTheSpotAgreement } from '../../../../../shared/domain/onTheSpotAgreement.ts';

const today = '2018-03-10';
const make = <E extends Entity>(
  entity: E,
  id: string,
  values: Readonly<Record<string, Json>>,
): RecordOf<E> =>
  readRecord(entity, {
    id,
    kind: entity.kind,
    createdAt: '2018-01-01T00:00:00Z',
    updatedAt: '2018-01-01T00:00:00Z',
    authorId: 'me',
    values,
  });
const trial = (id: string, values: Readonly<Record<string, Json>>): Tried => ({
  of: 'experiment',
  record: make(experiment, id, values),
});
const agreed = (id: string, validUntil: string | null): Tried => ({
  of: 'onTheSpotAgreement',
  record: make(onTheSpotAgreement, id, { what: 'De bank mag', validUntil }),
});
const ids = (list: readonly Tried[]) => list.map(({ record }) => record.id);

describe('what was tried and agreed', () => {
  it('stands by the day it is looked back on, what has no day last', () => {
    const groups = groupsOf(
      [
        trial('none', {}),
        trial('june', { lookBackOn: '2018-06-01' }),
        trial('april', { lookBackOn: '2018-04-01' }),
        trial('done', { lookBackOn: '2018-02-01', result: 'Het werkte half.' }),
      ],
      today,
    );

    expect(ids(groups.open)).toEqual(['april', 'june', 'none']);
    expect(ids(groups.settled)).toEqual(['done']);
  });

  it('holds an agreement until its last day, and one without a day until further notice', () => {
    const groups = groupsOf(
      [agreed('past', '2018-03-09'), agreed('last', '2018-03-10'), agreed('open', null)],
      today,
    );

    expect(ids(groups.open)).toEqual(['last', 'open']);
    expect(ids(groups.settled)).toEqual(['past']);
  });

  it('comes back on its day, the longest awaited first, until there is a result', () => {
    const experiments = [
      make(experiment, 'today', { lookBackOn: today }),
      make(experiment, 'tomorrow', { lookBackOn: '2018-03-11' }),
      make(experiment, 'before', { lookBackOn: '2018-02-01' }),
      make(experiment, 'done', { lookBackOn: '2018-02-01', result: 'Klaar' }),
    ];

    expect(toLookBackOn(experiments, today).map(({ id }) => id)).toEqual(['before', 'today']);
  });

  it('begins a lesson from a result and from a choice, and from nothing else', () => {
    const choice = make(dilemma, 'd', { oneSide: 'Nu', otherSide: 'Later', choice: 'Nu' });

    expect(lessonValues(trial('a', { hypothesis: 'Dat het kan' }))).toBeNull();
    expect(lessonValues(trial('a', { hypothesis: 'Dat het kan', result: 'Het kon' }))).toEqual({
      intended: 'Dat het kan',
      happened: 'Het kon',
    });
    expect(lessonValues({ of: 'dilemma', record: choice })).toMatchObject({
      lessonKind: 'dilemma',
      intended: 'Nu · Later',
      happened: 'Nu',
    });
  });
});

describe('its form', () => {
  const target = { id: 'q', initiativeId: 'card' };

  it('makes nothing of nothing: the day a question brings along is no question', () => {
    const draft = newDraft('knowledgeQuestion', today);

    expect(createEdits('knowledgeQuestion', target, draft)).toEqual([]);
    expect(
      createEdits('knowledgeQuestion', target, { ...draft, question: ' Mag dat? ' }),
    ).toMatchObject([
      { op: 'create', values: { question: 'Mag dat?', askedOn: today, initiativeId: 'card' } },
    ]);
  });

  it('changes only what differs, parties one by one', () => {
    const record = make(onTheSpotAgreement, 'a', {
      what: 'De bank mag',
      withParties: ['019400aa-0000-7000-8000-000000000001'],
    });
    const tried: Tried = { of: 'onTheSpotAgreement', record };
    const draft = { ...draftOf(tried), withParties: ['new'], needsFormal: true };

    expect(changeEdits(tried, draftOf(tried))).toEqual([]);
    expect(changeEdits(tried, draft)).toMatchObject([
      { op: 'add', field: 'withParties', value: 'new' },
      { op: 'remove', field: 'withParties' },
      { op: 'set', field: 'needsFormal', value: true },
    ]);
  });
});
