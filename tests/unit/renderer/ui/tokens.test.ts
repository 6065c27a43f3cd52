import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  resolve(import.meta.dirname, '../../../../renderer/ui/tokens.css'),
  'utf8',
);

const namesIn = (selector: string): ReadonlyMap<string, string> => {
  const block = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [
      name ?? '',
      hex ?? '',
    ]),
  );
};

const light = namesIn(':root');
const themes = { light, dark: new Map([...light, ...namesIn("[data-theme='dark']")]) };

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

type Pair = readonly [name: string, on: string];
const across = (names: readonly string[], grounds: readonly string[]): readonly Pair[] =>
  names.flatMap((name) => grounds.map((on): Pair => [name, on]));

const grounds = ['paper', 'surface', 'sunken'];
const body: readonly Pair[] = across(
  ['ink'],
  [...grounds, 'note', 'water-pale', 'clay-pale', 'well-pale'],
);
const text: readonly Pair[] = [
  ...across(['ink-soft'], [...grounds, 'note', 'water-pale', 'clay-pale', 'well-pale']),
  ...across(['ink-faint'], grounds),
  ...across(['water', 'clay', 'plum', 'care', 'well', 'live'], grounds),
  ...across(['water'], ['water-pale', 'note', 'well-pale', 'live-pale']),
  ['on-water', 'water'],
  ['on-water', 'water-strong'],
  ['care', 'care-pale'],
  ['well', 'well-pale'],
  ['live', 'live-pale'],
  ['clay', 'clay-pale'],
  ['plum', 'plum-pale'],
];
const edges: readonly Pair[] = [
  ...across(['line-strong', 'focus', 'water-mid', 'plank-edge'], grounds),
  ...across(['focus'], ['note', 'water-pale', 'well-pale']),
  ...across(['line-strong', 'plank-edge'], ['note', 'well-pale']),
];

const tooFaint = (
  theme: ReadonlyMap<string, string>,
  pairs: readonly Pair[],
  least: number,
): readonly string[] =>
  pairs.flatMap(([name, on]) => {
    const reached = contrast(theme.get(name) ?? '', theme.get(on) ?? '');
    return reached >= least ? [] : [`${name} on ${on}: ${reached.toFixed(2)}`];
  });

describe.each(Object.entries(themes))('the %s theme', (_name, theme) => {
  it('knows every colour that the pairs name', () => {
    const named = [...body, ...text, ...edges].flat();

    expect(named.filter((name) => !theme.has(name))).toEqual([]);
  });

  it('gives body text a contrast of at least 7:1', () => {
    expect(tooFaint(theme, body, 7)).toEqual([]);
  });

  it('gives every other text at least 4.5:1', () => {
    expect(tooFaint(theme, text, 4.5)).toEqual([]);
  });

  it('gives edges and the focus ring at least 3:1', () => {
    expect(tooFaint(theme, edges, 3)).toEqual([]);
  });
});

it('gives black on white the contrast that WCAG states', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
