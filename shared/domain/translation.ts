import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { recordId, refersTo, register, sharedAs } from './field.ts';

export const longestTranslation = 600;
const words = z.string().max(longestTranslation);

/** How the village says something, how the town hall does, and the words that both can use. */
export const translation = {
  kind: 'translation',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own', staysWith: ['initiativeId'] },
  news: { words: ['theirWords', 'ourWords'] },
  fields: {
    theirWords: register(words, '', 'share'),
    bridgeWords: register(words, '', 'share'),
    ourWords: register(words, '', 'share'),
    /** Where it came up. It stays in the glossary when that initiative goes. */
    initiativeId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    sharedAs: sharedAs(),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type Translation = RecordOf<typeof translation>;

/** In the order in which they lie on the table, from the village to the town hall. */
export const translationWords = ['theirWords', 'bridgeWords', 'ourWords'] as const;
export type TranslationWords = (typeof translationWords)[number];

type Worded = Readonly<Record<TranslationWords, string>>;

/** What it is called where only one line of it is shown; empty when nothing was written. */
export const translationName = ({ theirWords, bridgeWords, ourWords }: Worded): string =>
  [theirWords, bridgeWords, ourWords].map((one) => one.trim()).find((one) => one !== '') ?? '';
