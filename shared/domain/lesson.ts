import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { lessonKind, outcome, theme } from './enums.ts';
import { line, quiet, recordId, refersTo, register, setOf, sharedAs, text } from './field.ts';
import { importMark } from './importMark.ts';

/** What was learned, in the five fields of an After Action Review; any one of them is enough. */
export const lesson = {
  kind: 'lesson',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own' },
  fields: {
    title: register(line, '', 'share'),
    lessonKind: register(lessonKind.nullable(), null, 'share'),
    placeDiffers: text('share'),
    intended: text('share'),
    happened: text('share'),
    why: text('share'),
    nextTime: text('share'),
    bijvangst: text('share'),
    forWhom: setOf(line, 'share'),
    themes: setOf(theme, 'share'),
    topics: setOf(line, 'share'),
    /** How that ended which it was learned from; colleagues do not have that of the initiative. */
    outcome: register(outcome.nullable(), null, 'share'),
    areaId: register(recordId.nullable(), null, 'share'),
    sourceInitiativeId: refersTo('initiative', register(recordId.nullable(), null, 'share')),
    /** False while it is a draft; "Zet in het magazijn" makes it true. */
    shelved: quiet(z.boolean(), false),
    sharedAs: sharedAs(),
    importedFrom: register(importMark.nullable(), null, 'private'),
    sample: register(z.boolean(), false, 'private'),
  },
  /** What a colleague shares is no draft. */
  whenShared: { shelved: true },
} as const;
export type Lesson = RecordOf<typeof lesson>;

/** The long texts of a lesson, in the order in which they are read and written. */
export const lessonTexts = [
  'placeDiffers',
  'intended',
  'happened',
  'why',
  'nextTime',
  'bijvangst',
] as const;
export type LessonText = (typeof lessonTexts)[number];
