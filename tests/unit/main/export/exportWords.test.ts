import { describe, expect, it } from 'vitest';
import { exportWords } from '../../../../main/export/exportWords.ts';
import { historyWords } from '../../../../main/export/history/historyWords.ts';
import { lessonTexts } from '../../../../shared/domain/lesson.ts';
import { en } from '../../../../renderer/words/en.ts';
import { nl } from '../../../../renderer/words/nl.ts';

describe.each([
  { language: 'nl' as const, screen: nl },
  { language: 'en' as const, screen: en },
])('the words on paper ($language)', ({ language, screen }) => {
  const paper = exportWords(language);

  it('call stages, themes, kinds and corners what the screen calls them', () => {
    expect(paper.stages).toEqual(screen.enums.stage);
    expect(paper.themes).toEqual(screen.enums.theme);
    expect(paper.lessonKinds).toEqual(screen.enums.lessonKind);
    expect(paper.panels).toEqual(screen.enums.panel);
    expect(paper.drawing).toEqual(screen.present.drawing);
    expect(historyWords(language).roles).toEqual(screen.tide.roles);
  });

  it('ask the questions of a lesson in the words of the screen', () => {
    for (const name of lessonTexts) {
      expect(paper.lessonTexts[name]).toBe(screen.export.field[name]);
    }
  });
});
