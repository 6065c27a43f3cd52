import type { FuzzyDate } from '../../shared/domain/fuzzyDate.ts';
import { bridge, escaped } from '../export/html.ts';
import { bookletStyle } from '../export/bookletStyle.ts';
import { exportWords } from '../export/exportWords.ts';
import type { HandoverBook } from './book.ts';
import { bookWords } from './bookWords.ts';

type Language = 'nl' | 'en';
type Card = HandoverBook['open'][number];

/** The handover book on A4: what runs, what was let go, and where to have a coffee first. */
export const bookHtml = (
  book: HandoverBook,
  { title, language, madeOn }: { title: string; language: Language; madeOn: string },
): string => {
  const words = bookWords(language);
  const paper = exportWords(language);
  return [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    `<style>${bookletStyle('#0e5a62')}${style}</style></head><body>`,
    `<header class="cover">${bridge}<p class="motto">${escaped(words.hello)}</p><h1>${escaped(title)}</h1>`,
    `<p>${escaped(words.intro.replace('{from}', book.from))}</p>`,
    ...(isEmpty(book) ? [`<p>${escaped(words.empty)}</p>`] : []),
    `<p class="made">${escaped(paper.made.replace('{date}', madeOn))}</p></header>`,
    ...(isEmpty(book) ? [] : chapters(book, language)),
    '</body></html>',
  ].join('\n');
};

/** Nothing stands in it: a page for each chapter would say so over and over. */
const isEmpty = ({ open, letGo, lessons: titles }: HandoverBook): boolean =>
  open.length + letGo.length + titles.length === 0;

const chapters = (book: HandoverBook, language: Language): readonly string[] => {
  const words = bookWords(language);
  return [
    route(book, language),
    cards(book.open, words.open, '', language),
    cards(book.letGo, words.letGo, words.letGoIntro, language),
    lessons(book, language),
  ];
};

const chapter = (heading: string, intro: string, content: string): string =>
  `<section class="chapter"><h2>${escaped(heading)}</h2>${intro === '' ? '' : `<p class="intro">${escaped(intro)}</p>`}${content}</section>`;

const nothing = (language: Language): string =>
  `<p class="intro">${escaped(bookWords(language).nothing)}</p>`;

const route = ({ route: stops }: HandoverBook, language: Language): string => {
  const words = bookWords(language);
  const weeks = [...new Set(stops.map(({ week }) => week))];
  const content = weeks.map((week) => {
    const here = stops
      .filter((stop) => stop.week === week)
      .map(
        ({ village, cards: titles }) =>
          `<li><strong>${escaped(village)}</strong>: ${escaped(titles.map((one) => one || exportWords(language).untitled).join(', '))}</li>`,
      );
    return `<h3>${escaped(words.week.replace('{week}', String(week)))}</h3><ul>${here.join('')}</ul>`;
  });
  return chapter(words.route, words.routeIntro, content.join('') || nothing(language));
};

const cards = (all: readonly Card[], heading: string, intro: string, language: Language): string =>
  chapter(
    heading,
    intro,
    all.map((card) => cardHtml(card, language)).join('') || nothing(language),
  );

const cardHtml = (one: Card, language: Language): string => {
  const words = bookWords(language);
  const paper = exportWords(language);
  const turns = one.turns.map((turn) => turnWords(turn, language));
  const touch = one.nextLightTouch === null ? '' : spokenDay(one.nextLightTouch, language);
  const facts: readonly (readonly [string, string])[] = [
    [paper.facts.villages, one.villages.join(', ')],
    [words.stage, paper.stages[one.card.stage]],
    [words.turn, turns.join(', ') || words.unsaid],
    [words.role, one.roles.map((role) => words.roles[role]).join(', ') || words.unsaid],
    [words.needs, one.needs.trim() || words.unsaid],
    [words.touch, touch],
    [words.missing, one.missing.join(', ')],
  ];
  const lines = facts
    .filter(([, said]) => said !== '')
    .map(([label, said]) => `<div><dt>${escaped(label)}</dt><dd>${escaped(said)}</dd></div>`);
  const title = one.card.title.trim() || paper.untitled;
  return `<section class="card"><h3>${escaped(title)}</h3><dl>${lines.join('')}</dl></section>`;
};

const turnWords = ({ whose, since }: Card['turns'][number], language: Language): string => {
  const words = bookWords(language);
  const who = whose.kind === 'organisation' ? whose.name : words[whose.kind];
  if (since === null || whose.kind === 'nobody') return who;
  const day = spokenDay({ value: since, precision: 'day' }, language);
  return `${who} (${words.since.replace('{day}', day)})`;
};

/** "3 maart 2018", "maart 2018", "voorjaar 2018" or "2018". */
const spokenDay = ({ value, precision }: FuzzyDate, language: Language): string => {
  const day = new Date(`${value}T00:00:00Z`);
  const year = value.slice(0, 4);
  if (precision === 'year') return year;
  if (precision === 'season') {
    const season = bookWords(language).seasons[Math.floor((day.getUTCMonth() + 1) / 3) % 4];
    return `${season ?? ''} ${year}`.trim();
  }
  const parts = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(exportWords(language).locale, {
    ...parts,
    ...(precision === 'day' && { day: 'numeric' }),
  }).format(day);
};

const lessons = ({ lessons: titles }: HandoverBook, language: Language): string => {
  if (titles.length === 0) return '';
  const list = titles.map((title) => `<li>${escaped(title)}</li>`).join('');
  return chapter(bookWords(language).lessons, '', `<ul>${list}</ul>`);
};

/** What was let go and the lessons are often short: they go on where there is room. */
const style = `
.chapter { break-before: page; }
.chapter:nth-of-type(n + 3) { break-before: auto; margin-top: 14mm; }
.chapter ul { break-inside: avoid; }
.chapter h2 { font-size: 20pt; margin: 0 0 5mm; padding-bottom: 3mm; border-bottom: 2.5pt solid #d79c36; }
.chapter .intro { color: #47585d; margin: 0 0 5mm; }
.card { break-inside: avoid; margin: 0 0 7mm; padding: 4mm 5mm; border: .75pt solid #8b8778; border-radius: 2mm; }
.card h3 { margin-top: 0; }
.card dl { margin: 0; }
.card dl div { display: grid; grid-template-columns: 52mm 1fr; gap: 4mm; padding: .8mm 0; }
.card dt { font-size: 10pt; color: #47585d; }
.card dd { margin: 0; font-weight: 400; white-space: pre-line; }
`;
