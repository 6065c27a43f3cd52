import { describe, expect, it } from 'vitest';
import { isFormOf } from '../../../../shared/ipc/held.ts';

const id = '019400aa-0000-7000-8000-000000000001';
const other = '019400aa-0000-7000-8000-000000000002';

describe('a form goes with the record that it is about', () => {
  it.each([
    ['a photo', `attachment/${id}/${other}/`],
    ['a photo of a card', `attachment/${other}/${id}/`],
    ['a photo of a lesson', `attachment/${other}//${id}`],
    ['a party', `party/${id}`],
    ['a new party on a card', `newParty/${id}/residents`],
    ['a point of a vision', `point/${id}/${other}`],
    ['a point of a vision of a village', `point/${other}/${id}`],
    ['a programme of a village', `programme/${id}`],
    ['a question about a talk', `question/${id}`],
    ['a question in a talk', `question/${id}/telling`],
    ['a thing for a talk', `packing/${id}`],
    ['a village of an area', `village/${id}`],
    ['a field of a record', `field/villageVision/${id}/name/${other}`],
    ['two texts of a record', `together/person/${id}/howToReach`],
    ['a reason for a card', `choice/initiative/${id}/2026`],
  ])('%s', (_name, form) => {
    expect(isFormOf(form, 'words', new Set([id]))).toBe(true);
  });

  it('and with who was chosen in it', () => {
    const atTable = { placeName: 'De Pomp', partyIds: [other, id] };
    const proposal = { subjectId: id, reason: 'Omdat' };

    expect(isFormOf('coffeeStart', atTable, new Set([id]))).toBe(true);
    expect(isFormOf('proposal/2026', proposal, new Set([id]))).toBe(true);
  });

  it('and stays when another is erased', () => {
    expect(isFormOf(`field/village/${other}/name/`, 'words', new Set([id]))).toBe(false);
  });
});
