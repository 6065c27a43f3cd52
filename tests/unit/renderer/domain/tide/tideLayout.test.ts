import { describe, expect, it } from 'vitest';
import { layOutTide } from '../../../../../renderer/domain/tide/tideLayout.ts';
import type { Stretch } from '../../../../../renderer/domain/tide/tideLayout.ts';

const aStretch = (part: Partial<Stretch> = {}): Stretch => ({
  plane: 'whole',
  role: 'steering',
  from: '2017-01-01',
  to: null,
  ...part,
});
const draw = (stretches: readonly Stretch[], touch: string | null = null) =>
  layOutTide({ stretches, touch, today: '2018-01-11', width: 480 });
const lastHeight = (piece = ''): number => Number(/ ([\d.]+)H[\d.]+$/.exec(piece)?.[1]);

describe('layOutTide', () => {
  it('draws nothing without periods', () => {
    expect(draw([])).toBeNull();
  });

  it('puts sturend high and loslaten low', () => {
    const high = draw([aStretch()])?.lines[0]?.pieces[0];
    const low = draw([aStretch({ role: 'letting_go' })])?.lines[0]?.pieces[0];
    expect(lastHeight(high)).toBeLessThan(lastHeight(low));
  });

  it('slopes where a role changes, and breaks where there was none', () => {
    const later = aStretch({ role: 'letting_go', from: '2017-06-01' });
    expect(draw([aStretch({ to: '2017-06-01' }), later])?.lines[0]?.pieces).toHaveLength(1);
    expect(draw([aStretch({ to: '2017-03-01' }), later])?.lines[0]?.pieces).toHaveLength(2);
  });

  it('gives each plane a line of its own, and names that do not lie on each other', () => {
    const lines = draw(['whole', 'public', 'political'].map((plane) => aStretch({ plane })))?.lines;
    const heights = lines?.map(({ name }) => name.y).toSorted((a, b) => a - b) ?? [];
    expect(lines?.map(({ plane }) => plane)).toEqual(['whole', 'public', 'political']);
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThanOrEqual(15);
    expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBeGreaterThanOrEqual(15);
  });

  it('marks handhaven and vangnet with a sign, and the next light touch with a buoy', () => {
    const roles = ['enforcing', 'safety_net', 'facilitating'] as const;
    const tide = draw(
      roles.map((role) => aStretch({ role, plane: role })),
      '2018-03-01',
    );
    expect(tide?.signs.map(({ role }) => role).toSorted()).toEqual(['enforcing', 'safety_net']);
    expect(tide?.buoy?.x).toBeGreaterThan(tide?.now ?? Infinity);
    expect(tide?.buoy?.x).toBeLessThanOrEqual(480);
  });
});
