import type { Edit } from '../../ipc/edit.ts';
import { seedId } from './seedId.ts';
import { bedum, deMarne, eemsmond, middelstum, winsum, winsumWest } from './villages.ts';
import type { ShippedVillage } from './villages.ts';

export const areaIds = {
  bedum: seedId(1),
  deMarne: seedId(2),
  winsum: seedId(3),
  eemsmond: seedId(4),
  middelstum: seedId(5),
  hetHogeland: seedId(11),
  westerkwartier: seedId(12),
  eemsdelta: seedId(13),
} as const;
type AreaName = keyof typeof areaIds;

/** The five areas to choose from at the start, in this order. The others are what became of them. */
export const areaChoices: readonly string[] = [
  areaIds.bedum,
  areaIds.deMarne,
  areaIds.winsum,
  areaIds.eemsmond,
  areaIds.middelstum,
];

/** Bedum, De Marne, Winsum and Eemsmond became Het Hogeland; a part of Winsum went west. */
const hogelandDay = '2019-01-01';
/** Loppersum, which Middelstum was a part of, became Eemsdelta. */
const eemsdeltaDay = '2021-01-01';

/** The areas and villages that every profile begins with. All of it can be edited afterwards. */
export const areaSeed = (): readonly Edit[] => [
  ended('bedum', 'Bedum', hogelandDay, ['hetHogeland']),
  ended('deMarne', 'De Marne', hogelandDay, ['hetHogeland']),
  ended('winsum', 'Winsum', hogelandDay, ['hetHogeland', 'westerkwartier']),
  ended('eemsmond', 'Eemsmond', hogelandDay, ['hetHogeland']),
  ended('middelstum', 'Middelstum', eemsdeltaDay, ['eemsdelta']),
  begun('hetHogeland', 'Het Hogeland', hogelandDay),
  begun('westerkwartier', 'Westerkwartier', hogelandDay),
  begun('eemsdelta', 'Eemsdelta', eemsdeltaDay),
  ...Object.values(bedum).map(movedTo('bedum', 'hetHogeland', hogelandDay)),
  ...deMarne.map(movedTo('deMarne', 'hetHogeland', hogelandDay)),
  ...winsum.map(movedTo('winsum', 'hetHogeland', hogelandDay)),
  ...winsumWest.map(movedTo('winsum', 'westerkwartier', hogelandDay)),
  ...eemsmond.map(movedTo('eemsmond', 'hetHogeland', hogelandDay)),
  ...middelstum.map(movedTo('middelstum', 'eemsdelta', eemsdeltaDay)),
];

const ended = (area: AreaName, name: string, day: string, successors: AreaName[]): Edit => {
  const successorIds = successors.map((successor) => areaIds[successor]);
  return createArea(area, { name, validTo: day, successorIds });
};

const begun = (area: AreaName, name: string, day: string): Edit =>
  createArea(area, { name, validFrom: day });

const createArea = (area: AreaName, values: Extract<Edit, { op: 'create' }>['values']): Edit => ({
  op: 'create',
  kind: 'area',
  id: areaIds[area],
  values,
});

/** A village that belonged to one area until a day, and to another from that day on. */
const movedTo =
  (before: AreaName, after: AreaName, day: string) =>
  ({ id, name, gronings }: ShippedVillage): Edit => ({
    op: 'create',
    kind: 'village',
    id,
    values: {
      name,
      aliases: gronings === undefined ? [] : [gronings],
      areaPeriods: [
        { areaId: areaIds[before], from: null, to: day },
        { areaId: areaIds[after], from: day, to: null },
      ],
    },
  });
