import type { Site } from './frame.ts';
import { polygon, say } from './geometry.ts';
import type { Box, House, TownHall } from './geometry.ts';

/** How far the foot of a bank reaches into the water. */
export const slope = ({ left, right }: Pick<Site, 'left' | 'right'>): number =>
  (right - left) * 0.045;

export const bankPaths = (
  site: Site,
): { readonly lifeworld: string; readonly systemworld: string } => {
  const { width, bottom, left, right, bankY } = site;
  const lean = slope(site);
  const bend = (bottom - bankY) * 0.35;
  return {
    lifeworld: `M1 ${say(bankY)}H${say(left)}C${say(left + lean * 0.5)} ${say(bankY + bend)} ${say(left + lean * 0.85)} ${say(bottom - bend)} ${say(left + lean)} ${say(bottom)}H1Z`,
    systemworld: `M${say(width - 1)} ${say(bankY)}H${say(right)}C${say(right - lean * 0.5)} ${say(bankY + bend)} ${say(right - lean * 0.85)} ${say(bottom - bend)} ${say(right - lean)} ${say(bottom)}H${say(width - 1)}Z`,
  };
};

export const waterPath = ({ left, right, waterY, bottom }: Site): string =>
  `M${say(left)} ${say(waterY)}H${say(right)}V${say(bottom)}H${say(left)}Z`;

const wave = (from: number, to: number, y: number, length: number): string => {
  const count = Math.max(1, Math.round((to - from) / length));
  const step = (to - from) / count;
  const lift = Math.min(length * 0.16, 6);
  const curves = Array.from({ length: count }, (_, at) => {
    const x = from + step * at;
    return `C${say(x + step * 0.25)} ${say(y - lift)} ${say(x + step * 0.35)} ${say(y - lift)} ${say(x + step * 0.5)} ${say(y)}S${say(x + step * 0.75)} ${say(y + lift)} ${say(x + step)} ${say(y)}`;
  });
  return `M${say(from)} ${say(y)}${curves.join('')}`;
};

/** At the surface, and below the names: no wave runs through words. */
export const wavePaths = (site: Site, text: number): readonly string[] => {
  const inset = slope(site) + 4;
  const at = (y: number, aside: number): string =>
    wave(site.left + inset * aside, site.right - inset * aside, y, text * 3.4);
  return [at(site.waterY + text * 0.25, 0.6), at(site.bottom - text * 0.55, 1)];
};

const heights = [1, 1.24, 0.92, 1.14, 1.04, 1.3, 0.96];

/** The village grows with those of it who take part. */
export const housesOn = (site: Site, residents: number): readonly House[] => {
  const room = site.left * 0.84;
  const count = Math.min(7, 3 + residents);
  const width = Math.min(
    (room / count) * 0.82,
    site.left * 0.24,
    (site.bankY - site.crownY) * 0.45 + 10,
  );
  const step = Math.min(room / count, width * 1.2);
  const start = (site.left - step * count) / 2 + (step - width) / 2;
  return Array.from({ length: count }, (_, at) => {
    const x = start + step * at;
    const wall = width * 0.78 * (heights[at % heights.length] ?? 1);
    const eaves = site.bankY - wall;
    const door = { width: width * 0.28, height: width * 0.42 };
    return {
      wall: polygon([
        [x, site.bankY],
        [x, eaves],
        [x + width / 2, eaves - width * 0.42],
        [x + width, eaves],
        [x + width, site.bankY],
      ]),
      door: { x: x + (width - door.width) / 2, y: site.bankY - door.height, ...door },
    };
  });
};

/** So does the town hall: a pair of windows for each of its parties. */
export const townHallOn = (site: Site, parties: number): TownHall => {
  const room = (site.width - site.right) * 0.8;
  const columns = Math.min(7, 3 + Math.max(0, parties - 1));
  const wide = Math.min(room, site.left * (0.4 + columns * 0.06));
  const tall = Math.min(site.left * 0.36, (site.bankY - site.crownY) * 0.5 + 12);
  const middle = (site.right + site.width) / 2;
  const x = middle - wide / 2;
  const top = site.bankY - tall;
  const cell = wide / columns;
  const pane = { width: cell * 0.56, height: tall * 0.24 };
  const row = (y: number): readonly Box[] =>
    Array.from({ length: columns }, (_, at) => ({ x: x + cell * at + cell * 0.22, y, ...pane }));
  const door = { width: Math.min(cell * 0.7, wide * 0.2), height: tall * 0.34 };
  const doorBox = { x: middle - door.width / 2, y: site.bankY - door.height, ...door };
  const lower = row(top + tall * 0.56).filter(
    (one) => one.x + one.width < doorBox.x - 1 || one.x > doorBox.x + door.width + 1,
  );
  const eave = wide * 0.07;
  const peak = tall * 0.42;
  return {
    wall: polygon([
      [x, site.bankY],
      [x, top],
      [x + wide, top],
      [x + wide, site.bankY],
    ]),
    roof: `M${say(x - eave)} ${say(top)}H${say(x + wide + eave)}M${say(middle - wide * 0.18)} ${say(top)}L${say(middle)} ${say(top - peak)}L${say(middle + wide * 0.18)} ${say(top)}`,
    windows: [...row(top + tall * 0.16), ...lower],
    door: doorBox,
  };
};
