import type { Page } from '@playwright/test';
import { en } from '../../renderer/words/en.ts';
import { nl } from '../../renderer/words/nl.ts';
import { shippedDepartments } from '../../shared/domain/seed/departments.ts';
import { sampleSignals } from '../../shared/domain/seed/sampleHeard.ts';
import { sampleLessons } from '../../shared/domain/seed/sampleLessons.ts';
import { sampleParties } from '../../shared/domain/seed/sampleParties.ts';
import { sampleInitiatives } from '../../shared/domain/seed/sampleInitiatives.ts';
import { sampleSlides, sampleTalk } from '../../shared/domain/seed/sampleTalk.ts';

interface List {
  readonly [key: string]: string | List;
}

/** Every key with its words, such as `board.column.menu`. */
const flat = (words: List, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[before + name, value] as const]
      : flat(value, `${before}${name}.`),
  );

const english = new Map(flat(en));
const inEnglish = new Set(english.values());

/** Dutch that has no business on an English screen: words that differ and hold nothing filled in. */
const dutchOnly = flat(nl)
  .filter(([key, words]) => english.get(key) !== words && !inEnglish.has(words))
  .map(([, words]) => words)
  .filter((words) => !words.includes('{{'));

/** Keys shown in place of words, and Dutch left standing, on a screen that should be English. */
export const strayWords = async (page: Page): Promise<readonly string[]> => {
  const shown = await page.evaluate(() => {
    const spoken = ['aria-label', 'placeholder', 'title', 'aria-description'];
    const said = [...document.querySelectorAll('*')].flatMap((element) =>
      spoken.map((name) => element.getAttribute(name)),
    );
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const written: (string | null)[] = [document.title];
    while (walker.nextNode()) {
      // A drawing breaks a title over lines: it is read whole.
      const whole = walker.currentNode.parentElement?.closest('text');
      written.push((whole ?? walker.currentNode).textContent);
    }
    return [...new Set([...said, ...written].map((words) => words?.trim() ?? ''))];
  });
  const keys = Object.keys(nl).join('|');
  const isKey = new RegExp(`^(${keys})(\\.[\\w-]+)+$`);
  const ofAPerson = new Set<string>([
    // A drawing breaks a title where its line ends.
    ...sampleInitiatives.flatMap(({ title }) => [title, ...title.split(' ')]),
    ...shippedDepartments.map(({ name }) => name),
    ...sampleSignals.map(({ text }) => text),
    ...sampleLessons.flatMap(({ topics }) => topics),
    ...[sampleTalk, ...sampleSlides].map(({ title }) => title),
    ...Object.values(sampleParties).map(({ name }) => name),
  ]);
  const dutch = new Set(dutchOnly.filter((words) => !ofAPerson.has(words)));
  return shown.filter((words) => isKey.test(words) || dutch.has(words) || words.includes('{{'));
};
