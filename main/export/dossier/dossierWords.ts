import type { DossierFacts } from '../../../shared/ipc/dossier.ts';

const words = {
  nl: {
    author: 'Opgesteld door',
    subject: 'Onderwerp',
    caseNumber: 'Zaaknummer',
    keywords: 'Trefwoorden',
  },
  en: {
    author: 'Drawn up by',
    subject: 'Subject',
    caseNumber: 'Case number',
    keywords: 'Keywords',
  },
} as const;

/** What the cover says of a piece for the file, as far as somebody filled it in. */
export const dossierImprint = (
  { author, subject, caseNumber, keywords }: DossierFacts,
  language: 'nl' | 'en',
) => {
  const own = words[language];
  return [
    { label: own.author, words: author },
    { label: own.subject, words: subject },
    { label: own.caseNumber, words: caseNumber },
    { label: own.keywords, words: keywords.join(', ') },
  ].filter((line) => line.words.trim() !== '');
};
