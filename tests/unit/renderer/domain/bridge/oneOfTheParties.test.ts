import { describe, expect, it } from 'vitest';
import { pillarShapes } from '../../../../../renderer/domain/bridge/pillars.ts';
import { siteOf } from '../../../../../renderer/domain/bridge/frame.ts';
import { panels } from '../../../../../shared/domain/enums.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';

describe('the municipality, one of the parties', () => {
  it('owns nothing: an initiative has no owner, and begins with nobody at the table', () => {
    const names = Object.keys(initiative.fields);

    expect(names.filter((name) => /owner|lead/i.test(name))).toEqual([]);
    expect(initiative.fields.partyIds.initial).toEqual([]);
    expect(initiative.fields.departmentIds.initial).toEqual([]);
    expect(initiative.fields.ownRole.initial).toBeNull();
  });

  it('has a pillar as wide as anybody else’s', () => {
    const site = siteOf({ width: 760, height: 340, text: 12.5 }, { above: 40, below: 40 });
    const standing = [...panels, 'municipality' as const].map((panel, at) => ({
      ...{ id: String(at), name: panel, panel, isEmpty: false },
    }));
    const widths = pillarShapes(standing, site, 12.5).map(({ path }) => {
      const [, , , , footRight = 0, , footLeft = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
      return Math.round(footRight - footLeft);
    });

    expect(new Set(widths).size).toBe(1);
    expect(widths[0]).toBeGreaterThan(10);
  });
});
