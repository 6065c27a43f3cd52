import { describe, expect, it } from 'vitest';
import { whenOf } from '../../../../../renderer/domain/contact/contactDraft.ts';
import { monthsOf, waterlineOf } from '../../../../../renderer/domain/contact/months.ts';

const at = (when: string, worldPosition: number | null) => ({ when, createdAt: '', worldPosition });

describe('one foot in the water', () => {
  it('counts by month where somebody stood, the newest month first', () => {
    const months = monthsOf([
      at('2018-01-10T12:00:00.000Z', -2),
      at('2018-01-11T12:00:00.000Z', 1),
      at('2018-01-11T13:00:00.000Z', null),
      at('2018-02-11T12:00:00.000Z', 0),
    ]);
    expect(months).toEqual([
      { month: '2018-02', wet: 0, between: 1, dry: 0, open: 0 },
      { month: '2018-01', wet: 1, between: 0, dry: 1, open: 1 },
    ]);
  });

  it('lets the water come as far as the month was in the village', () => {
    const month = { month: '2018-01', wet: 0, between: 0, dry: 0, open: 3 };
    expect(waterlineOf(month)).toBe(0.5);
    expect(waterlineOf({ ...month, wet: 3, dry: 1 })).toBe(0.75);
    expect(waterlineOf({ ...month, between: 2 })).toBe(0.5);
  });
});

describe('the time of a contact', () => {
  it('is the clock on the wall, and nothing where it is no time', () => {
    const when = whenOf({ day: '2018-01-11', time: '9.05' });
    expect(new Date(when ?? '').getHours()).toBe(9);
    expect(whenOf({ day: '2018-01-11', time: '25:00' })).toBeNull();
    expect(whenOf({ day: '2018-01-11', time: 'straks' })).toBeNull();
  });
});
