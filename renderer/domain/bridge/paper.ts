import tokens from '../../ui/tokens.css?raw';
import type { Paint } from './paint.ts';

/** The light colours, whatever theme is on: paper is white. */
const light: ReadonlyMap<string, string> = new Map(
  [...(/:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '').matchAll(/--([\w-]+): ([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  ),
);

export const paperPaint: Paint = (pigment) => light.get(pigment) ?? 'currentColor';
