import { panels } from '../../shared/domain/enums.ts';
import type { initiative } from '../../shared/domain/initiative.ts';
import type { SharePart } from '../../shared/domain/sharePart.ts';
import type { ExportWords } from './exportWords.ts';
import { dayFact, fact, factsWithValues, known, titleOr } from './sheet.ts';
import type { Names, Sheet, SheetFact, SheetPhoto } from './sheet.ts';

/** An initiative on paper: what colleagues may see of it, and who sits at the table. */
export const initiativeSheet = (
  of: SharePart<typeof initiative>,
  names: Names,
  words: ExportWords,
  leaveOut: ReadonlySet<string>,
  photos: readonly SheetPhoto[] = [],
): Sheet => ({
  id: of.id,
  title: titleOr(of.title, words.untitled),
  facts: initiativeFacts(of, names, words).filter(({ key }) => !leaveOut.has(key)),
  sections: leaveOut.has('partyIds')
    ? []
    : [{ heading: words.taking, markdown: seatsOf(of.partyIds, names, words) }],
  photos,
});

export const initiativeFacts = (
  of: SharePart<typeof initiative>,
  names: Names,
  words: ExportWords,
): readonly SheetFact[] => {
  const { facts, themes, stages } = words;
  return factsWithValues([
    fact(
      'villageIds',
      facts.villages,
      of.villageIds.flatMap((id) => known(names.village(id))),
    ),
    fact(
      'themes',
      facts.themes,
      of.themes.map((theme) => themes[theme]),
    ),
    fact('tags', facts.tags, of.tags),
    fact('stage', facts.stage, [stages[of.stage]]),
    fact(
      'activityIds',
      facts.activities,
      of.activityIds.flatMap((id) => known(names.activity(id))),
    ),
    fact(
      'programmeIds',
      facts.programmes,
      of.programmeIds.flatMap((id) => known(names.programme(id))),
    ),
    fact(
      'fundingSourceIds',
      facts.funding,
      of.fundingSourceIds.flatMap((id) => known(names.fundingSource(id))),
    ),
    dayFact('updated', facts.updated, of.updatedAt, words.locale),
  ]);
};

/** Residents are never named; their chair is drawn without a name, and so is an empty one. */
export const seatsOf = (partyIds: readonly string[], names: Names, words: ExportWords): string => {
  const seated = partyIds.flatMap((id) => known(names.organisation(id)));
  const lines = panels
    .filter((panel) => panel !== 'residents')
    .map((panel) => {
      const here = seated.filter((party) => party.panel === panel).map(({ name }) => name);
      return `- **${words.panels[panel]}**: ${here.length > 0 ? here.map(plain).join(', ') : words.emptyChair}`;
    });
  return lines.join('\n');
};

/** A name is not Markdown: its marks are shown as they are. */
export const plain = (name: string): string =>
  name.replace(/[\\`*_[\]<>#]/g, (mark) => `\\${mark}`);
