import { lessonTexts } from '../../shared/domain/lesson.ts';
import type { lesson } from '../../shared/domain/lesson.ts';
import type { SharePart } from '../../shared/domain/sharePart.ts';
import type { ExportWords } from './exportWords.ts';
import { dayFact, fact, factsWithValues, known, titleOr } from './sheet.ts';
import type { Names, Sheet, SheetPhoto } from './sheet.ts';

/** A lesson on paper. `leaveOut` names share fields that the coordinator does not want on it. */
export const lessonSheet = (
  of: SharePart<typeof lesson>,
  names: Names,
  words: ExportWords,
  leaveOut: ReadonlySet<string>,
  photos: readonly SheetPhoto[] = [],
): Sheet => {
  const { facts, lessonKinds, themes } = words;
  const all = [
    fact('lessonKind', facts.kind, of.lessonKind === null ? [] : [lessonKinds[of.lessonKind]]),
    fact(
      'themes',
      facts.themes,
      of.themes.map((theme) => themes[theme]),
    ),
    fact('topics', facts.topics, of.topics),
    fact('forWhom', facts.forWhom, of.forWhom),
    fact('areaId', facts.area, of.areaId === null ? [] : known(names.area(of.areaId))),
    fact(
      'sourceInitiativeId',
      facts.source,
      of.sourceInitiativeId === null ? [] : known(names.sharedInitiative(of.sourceInitiativeId)),
    ),
    dayFact('updated', facts.updated, of.updatedAt, words.locale),
  ];
  return {
    id: of.id,
    title: titleOr(of.title, words.untitled),
    facts: factsWithValues(all).filter(({ key }) => !leaveOut.has(key)),
    sections: lessonTexts
      .filter((name) => !leaveOut.has(name) && of[name].trim() !== '')
      .map((name) => ({ heading: words.lessonTexts[name], markdown: of[name] })),
    photos,
  };
};
