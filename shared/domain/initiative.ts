import { z } from 'zod';
import type { RecordOf } from './entity.ts';
import { domain, origin, outcome, ownRole, scale, stage, theme } from './enums.ts';
import {
  calendarDate,
  line,
  passage,
  quiet,
  recordId,
  refersTo,
  register,
  setOf,
  sharedAs,
  text,
} from './field.ts';
import { fuzzyDate } from './fuzzyDate.ts';
import { importMark } from './importMark.ts';

/** What somebody in a village wants to do. Only a title and a village are ever asked for. */
export const initiative = {
  kind: 'initiative',
  home: 'private',
  shards: 'hash',
  handover: { as: 'own' },
  fields: {
    title: register(line, '', 'share'),
    villageIds: setOf(recordId, 'share'),
    themes: setOf(theme, 'share'),
    tags: setOf(line, 'share'),
    stage: register(stage, 'heard', 'share'),
    /** The parties that sit at the table: the drieluik and the pillars of the bridge. */
    partyIds: refersTo('party', setOf(recordId, 'share')),
    /** The points of a village vision that it serves. */
    visionPointIds: setOf(recordId, 'share'),
    /** The programmes it belongs to, and the money it is paid from. */
    programmeIds: setOf(recordId, 'share'),
    fundingSourceIds: setOf(recordId, 'share'),
    /** What it does, alone or together with others. */
    activityIds: setOf(recordId, 'share'),
    /** The photo on its card. */
    coverId: refersTo('attachment', register(recordId.nullable(), null, 'share')),
    /** As far as anybody remembers; the family tree goes by it. */
    begunOn: register(fuzzyDate.nullable(), null, 'private'),
    origin: register(origin.nullable(), null, 'private'),
    ownWords: text('private'),
    whatResidentsDo: text('private'),
    notes: text('private'),
    /** For whom, as one says it oneself: ouderen, 18+. */
    targetGroups: setOf(line, 'private'),
    /** The departments of the town hall that it touches. */
    departmentIds: setOf(recordId, 'private'),
    domains: setOf(domain, 'private'),
    scale: register(scale.nullable(), null, 'private'),
    /** −2 is wholly leefwereld, 2 wholly systeemwereld. */
    worldPosition: register(z.int().min(-2).max(2).nullable(), null, 'private'),
    ownRole: register(ownRole.nullable(), null, 'private'),
    newToUs: register(z.boolean(), false, 'private'),
    outcome: register(outcome.nullable(), null, 'private'),
    /** The day it got its outcome. */
    closedOn: quiet(calendarDate.nullable(), null),
    /** "Wat heeft het nodig?" for whoever takes it over. */
    needs: register(passage, '', 'private'),
    nextLightTouch: register(fuzzyDate.nullable(), null, 'private'),
    caseNumber: register(line, '', 'private'),
    /** Set by "Dat schrijf ik later op": the app keeps asking for this lesson. */
    lessonLater: quiet(z.boolean(), false),
    /** Fractional index within its column. */
    position: quiet(z.string().max(200), ''),
    sharedAs: sharedAs(),
    importedFrom: register(importMark.nullable(), null, 'private'),
    sample: register(z.boolean(), false, 'private'),
  },
} as const;
export type Initiative = RecordOf<typeof initiative>;
