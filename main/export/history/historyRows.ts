import type { contribution } from '../../../shared/domain/contribution.ts';
import { panels } from '../../../shared/domain/enums.ts';
import type { experiment } from '../../../shared/domain/experiment.ts';
import type { knowledgeQuestion } from '../../../shared/domain/knowledgeQuestion.ts';
import type { lesson, LessonText } from '../../../shared/domain/lesson.ts';
import type { onTheSpotAgreement } from '../../../shared/domain/onTheSpotAgreement.ts';
import type { rolePeriod } from '../../../shared/domain/rolePeriod.ts';
import type { SharePart } from '../../../shared/domain/sharePart.ts';
import type { ExportWords } from '../exportWords.ts';
import { plain } from '../initiativeSheet.ts';
import { known } from '../sheet.ts';
import type { Names } from '../sheet.ts';
import type { HistoryRow, Remark } from './historyPaper.ts';
import type { HistoryWords } from './historyWords.ts';
import { dayFuzzy, whenInWords } from './whenInWords.ts';

/** What every row is made with. */
export interface Telling {
  readonly language: 'nl' | 'en';
  readonly words: ExportWords;
  readonly own: HistoryWords;
  readonly names: Names;
  readonly department: (id: string) => string | undefined;
}

/** A row and the day it belongs to, as far as anybody knows. */
export interface DatedRow {
  readonly day: string;
  readonly row: HistoryRow;
}

const remark = (panel: Remark['panel'], heading: string, markdown: string): readonly Remark[] =>
  markdown.trim() === '' ? [] : [{ panel, heading, markdown }];

const filled = (lines: readonly string[]): string =>
  lines.filter((line) => line.trim() !== '').join('\n\n');

/** Who sat at the table, and beside it what each corner brought along. */
export const tableRow = (
  seats: string,
  planks: readonly SharePart<typeof contribution>[],
  { own, names }: Telling,
): HistoryRow => {
  const brought = planks.filter(({ status, text }) => status === 'offered' && text.trim() !== '');
  const panelOf = ({ byResidents, partyId }: SharePart<typeof contribution>) =>
    byResidents ? 'residents' : partyId === null ? null : (names.panel(partyId) ?? null);
  return {
    told: { heading: own.who, when: '', markdown: seats },
    remarks: panels.flatMap((panel) =>
      remark(
        panel,
        own.brought[panel],
        brought
          .filter((plank) => panelOf(plank) === panel)
          .map(({ text }) => `- ${plain(text)}`)
          .join('\n'),
      ),
    ),
  };
};

export const roleRow = (
  of: SharePart<typeof rolePeriod>,
  { own, language, department }: Telling,
): DatedRow => {
  const { from, to, role, plane, why } = of;
  const when = [
    from === null ? '' : own.from.replace('{when}', whenInWords(from, language)),
    to === null ? '' : own.until.replace('{when}', whenInWords(to, language)),
  ];
  return {
    day: from?.value ?? of.createdAt,
    row: {
      told: {
        heading: own.role.replace('{role}', own.roles[role].toLowerCase()),
        when: when.filter(Boolean).join(', '),
        markdown: plain(department(plane) ?? ''),
      },
      remarks: remark('municipality', own.why, plain(why)),
    },
  };
};

export const questionRow = (
  of: SharePart<typeof knowledgeQuestion>,
  { own, language, department, words }: Telling,
): DatedRow => {
  const { specialist, departmentId, question, answer, askedOn } = of;
  const where = departmentId === null ? undefined : department(departmentId);
  const whom = [specialist, where ?? ''].filter((part) => part.trim() !== '').join(', ');
  return {
    day: askedOn ?? of.createdAt,
    row: {
      told: {
        heading: own.asked.replace('{whom}', whom || words.panels.municipality),
        when: askedOn === null ? '' : whenInWords(dayFuzzy(askedOn), language),
        markdown: plain(question),
      },
      remarks: remark('municipality', own.answer, plain(answer)),
    },
  };
};

export const agreementRow = (
  of: SharePart<typeof onTheSpotAgreement>,
  { own, language, names }: Telling,
): DatedRow => {
  const { what, withParties, validUntil, needsFormal } = of;
  const parties = withParties.flatMap((id) => known(names.organisation(id)?.name));
  const holds =
    validUntil === null
      ? ''
      : own.holds.replace('{when}', whenInWords(dayFuzzy(validUntil), language));
  return {
    day: of.createdAt,
    row: {
      told: {
        heading: own.agreed,
        when: holds,
        markdown: filled([
          plain(what),
          parties.length > 0 ? plain(own.with.replace('{names}', parties.join(', '))) : '',
        ]),
      },
      remarks: needsFormal ? remark('municipality', own.agreed, own.formal) : [],
    },
  };
};

export const experimentRow = (
  of: SharePart<typeof experiment>,
  { own, language }: Telling,
): DatedRow => {
  const { hypothesis, roomGivenBy, lookBackOn, result, stopIf } = of;
  const room = roomGivenBy.trim() === '' ? '' : own.room.replace('{whom}', roomGivenBy);
  return {
    day: lookBackOn ?? of.createdAt,
    row: {
      told: {
        heading: own.thought,
        when: lookBackOn === null ? '' : whenInWords(dayFuzzy(lookBackOn), language),
        markdown: filled([plain(hypothesis), plain(room)]),
      },
      remarks: [...remark(null, own.saw, plain(result)), ...remark(null, own.stop, plain(stopIf))],
    },
  };
};

const toldTexts = ['intended', 'happened'] as const satisfies readonly LessonText[];
const learnedTexts = [
  'why',
  'nextTime',
  'bijvangst',
  'placeDiffers',
] as const satisfies readonly LessonText[];

/** What happened stands left, what was made of it right. */
export const lessonRow = (of: SharePart<typeof lesson>, { words }: Telling): DatedRow => ({
  day: of.createdAt,
  row: {
    told: {
      heading: of.title.trim() || words.untitled,
      when: '',
      markdown: filled(
        toldTexts.flatMap((name) =>
          of[name].trim() === '' ? [] : [`**${words.lessonTexts[name]}**`, of[name]],
        ),
      ),
    },
    remarks: learnedTexts.flatMap((name) => remark(null, words.lessonTexts[name], of[name])),
  },
});

/** In the words of whoever told it, without a name. */
export const storyRow = (told: string, createdAt: string, { own }: Telling): DatedRow => ({
  day: createdAt,
  row: { told: { heading: own.story, when: '', markdown: told, isQuote: true }, remarks: [] },
});
