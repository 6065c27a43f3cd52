import { describe, expect, test } from 'vitest';
import { familyOf } from '../../../../../renderer/domain/kin/family.ts';
import type { Family, KinNode } from '../../../../../renderer/domain/kin/family.ts';
import { layOutKin } from '../../../../../renderer/domain/kin/layOutKin.ts';
import { momentsOf } from '../../../../../renderer/domain/kin/kinTime.ts';
import type { RelationKind } from '../../../../../shared/domain/relation.ts';
import { relationKinds } from '../../../../../shared/domain/relation.ts';

const longName =
  'Samenwerkingsverband Leefbaarheidsinitiatieven en Onderhoudsvriendelijkheidsovereenkomst';

const node = (id: string, year = 2026, isTold = true, title = id): KinNode => ({
  kind: 'initiative',
  ...{ id, title, about: 'Onderdendam' },
  since: { day: `${String(year)}-01-01`, isTold },
});
const tie = (from: string, kind: RelationKind, to: string) => ({
  id: `${from} ${kind} ${to}`,
  ...{ kind, from, to },
});

/** Drawn from a fixed row of numbers: the same at each run. */
const aFamilyOf = (count: number): Family => {
  const ids = Array.from({ length: count }, (_, at) => `k${String(at)}`);
  return {
    nodes: ids.map((id, at) =>
      node(id, 2012 + (at % 13), at % 4 !== 1, at % 7 === 3 ? longName : `Kaart ${id}`),
    ),
    ties: ids.slice(1).flatMap((id, at) => {
      const kind = relationKinds[at % 4] ?? 'grew_from';
      const found = [tie(id, kind, ids[(at * 7919) % (at + 1)] ?? 'k0')];
      return at % 5 === 0 && at > 5 ? [...found, tie(id, 'seeks_out', 'k1')] : found;
    }),
  };
};

describe.each([3, 15, 80])('a family of %i', (count) => {
  test.each([300, 700, 1100, 3000])(
    'lies within %i pixels and nobody lies over another',
    (width) => {
      const family = aFamilyOf(count);
      const drawn = layOutKin(family, { width, text: 13 });
      expect(drawn.nodes).toHaveLength(count);
      expect(drawn.ties).toHaveLength(family.ties.length);
      for (const { x, y, width: w, height } of drawn.nodes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + w).toBeLessThanOrEqual(width + 0.01);
        expect(y + height).toBeLessThanOrEqual(drawn.height);
      }
      const over = drawn.nodes.flatMap((a, at) =>
        drawn.nodes
          .slice(at + 1)
          .filter(
            (b) =>
              a.x < b.x + b.width &&
              b.x < a.x + a.width &&
              a.y < b.y + b.height &&
              b.y < a.y + a.height,
          )
          .map((b) => `${a.node.id} over ${b.node.id}`),
      );
      expect(over).toEqual([]);
    },
  );

  test('is drawn the same each time', () => {
    const draw = () => JSON.stringify(layOutKin(aFamilyOf(count), { width: 900, text: 13 }));
    expect(draw()).toBe(draw());
  });
});

describe('time', () => {
  const family: Family = {
    nodes: [node('stee', 2026, false), node('project', 2014), node('groep', 2026, false)],
    ties: [tie('stee', 'grew_from', 'project'), tie('groep', 'grew_from', 'stee')],
  };

  test('runs from what was to what came out of it', () => {
    const at = new Map(
      layOutKin(family, { width: 900, text: 13 }).nodes.map(({ node: { id }, x }) => [id, x]),
    );
    expect(at.get('project')).toBeLessThan(at.get('stee') ?? 0);
    expect(at.get('stee')).toBeLessThan(at.get('groep') ?? 0);
  });

  test('is told of a year only where somebody told it', () => {
    const { years } = layOutKin(family, { width: 900, text: 13 });
    expect(years.map(({ year, isGuess }) => [year, isGuess])).toEqual([
      [2014, false],
      [2026, true],
    ]);
  });

  test('puts an elder of which only the app remembers no later than its youngers', () => {
    const moments = momentsOf({
      nodes: [node('jong', 2015), node('oud', 2026, false)],
      ties: [tie('jong', 'grew_from', 'oud')],
    });
    expect(moments.get('oud')).toMatchObject({ year: 2015, step: 0 });
    expect(moments.get('jong')).toMatchObject({ year: 2015, step: 1 });
  });

  test('ends where two computers made a circle together', () => {
    const circle: Family = {
      nodes: [node('a', 2026, false), node('b', 2026, false)],
      ties: [tie('a', 'grew_from', 'b'), tie('b', 'grew_from', 'a')],
    };
    expect(layOutKin(circle, { width: 700, text: 13 }).nodes).toHaveLength(2);
  });
});

describe('a family', () => {
  const nodeOf = ({ id }: { readonly id: string }) => (id === 'weg' ? undefined : node(id));
  const relation = (id: string, fromId: string, relationKind: RelationKind, toId: string) => ({
    ...{ id, fromId, relationKind, toId },
    lessonId: null,
  });

  test('leaves out whom this computer does not know, and what was told twice', () => {
    const { nodes, ties } = familyOf(
      [
        relation('1', 'a', 'seeks_out', 'b'),
        relation('2', 'b', 'seeks_out', 'a'),
        relation('3', 'c', 'grew_from', 'weg'),
        relation('4', 'a', 'part_of', 'b'),
      ],
      nodeOf,
    );
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ties.map(({ id }) => id)).toEqual(['1', '4']);
  });
});
