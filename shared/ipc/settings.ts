import { z } from 'zod';
import { recordId } from '../domain/field.ts';
import { lessonKind, origin, ownRole, stage, theme } from '../domain/enums.ts';
import { proposedRules, retentionRules, retentionStop } from '../privacy/retention.ts';
import { changes, reads } from './channel.ts';
import { exportChoice } from './export.ts';
import { importChoices } from './import.ts';
import { paperColourNames } from './paperColour.ts';
import { searchFilter, searchKinds } from './search.ts';

export const themeChoices = ['system', 'light', 'dark'] as const;
export const languages = ['nl', 'en'] as const;
export const swimlanes = ['none', 'village', 'theme', 'area'] as const;

export const boardFilter = z.object({
  areaIds: z.array(recordId),
  villageIds: z.array(recordId),
  themes: z.array(theme),
  tags: z.array(z.string()),
  origins: z.array(origin),
  /** What an older version kept knows nothing of it. */
  ownRoles: z.array(ownRole).default([]),
  text: z.string().max(200),
});
export type BoardFilter = z.infer<typeof boardFilter>;

export const savedView = z.object({
  id: z.string(),
  name: z.string().min(1).max(80),
  filter: boardFilter,
  lanes: z.enum(swimlanes),
});
export type SavedView = z.infer<typeof savedView>;

export const lessonSorts = ['fit', 'newest', 'title'] as const;

export const lessonFilter = z.object({
  kinds: z.array(lessonKind).readonly(),
  themes: z.array(theme).readonly(),
  topics: z.array(z.string()).readonly(),
  villageIds: z.array(recordId).readonly(),
  draftsOnly: z.boolean(),
});
export type LessonFilter = z.infer<typeof lessonFilter>;

/** What was chosen in the library, under a name. */
export const savedLessonView = z.object({
  id: z.string(),
  name: z.string().min(1).max(80),
  filter: lessonFilter,
  sort: z.enum(lessonSorts),
});
export type SavedLessonView = z.infer<typeof savedLessonView>;

/** A search that somebody keeps on purpose. */
export const savedSearch = z.object({
  id: z.string(),
  text: z.string().min(1).max(200),
  /** The kinds that were looked at; none where it was every kind. */
  kinds: z.array(z.enum(searchKinds)),
  /** Absent where nothing was filtered, and in what an older version kept. */
  filter: searchFilter.optional(),
});
export type SavedSearch = z.infer<typeof savedSearch>;

/** What this computer remembers about its person and its screens. Never shared. */
export const settings = z.object({
  welcomed: z.boolean(),
  person: z.object({ name: z.string().max(120), role: z.string().max(120) }),
  /** On which days one works and where one can be met, as the person says it; the first slides tell. */
  presence: z.object({ days: z.string().max(120), places: z.string().max(200) }),
  areaId: recordId.nullable(),
  language: z.enum(languages),
  theme: z.enum(themeChoices),
  /** Percent of the normal text size. */
  textSize: z.number().min(80).max(200),
  spellCheck: z.boolean(),
  columnNames: z.partialRecord(stage, z.string().max(60)),
  collapsedColumns: z.array(stage),
  savedViews: z.array(savedView),
  savedLessonViews: z.array(savedLessonView),
  savedSearches: z.array(savedSearch),
  lastView: savedView.omit({ id: true, name: true }).nullable(),
  /** What goes on paper begins with it. */
  areaColour: z.enum(paperColourNames),
  lastExport: exportChoice,
  /** Whoever speaks does not want them on a screen that the room may see as well. */
  hideNotes: z.boolean(),
  retention: retentionRules,
  retentionStop: retentionStop.nullable(),
  /** What was chosen for files with the same headings, the last one first. */
  lastImports: z.array(importChoices.extend({ headings: z.string().max(64) })).max(20),
});
export type Settings = z.infer<typeof settings>;

export const initialSettings: Settings = {
  welcomed: false,
  person: { name: '', role: '' },
  presence: { days: '', places: '' },
  areaId: null,
  language: 'nl',
  theme: 'system',
  textSize: 100,
  spellCheck: true,
  columnNames: {},
  collapsedColumns: [],
  savedViews: [],
  savedLessonViews: [],
  savedSearches: [],
  lastView: null,
  areaColour: 'water',
  lastExport: {
    format: 'pdf',
    leaveOut: [],
    poster: { size: 'a3', leaveOut: [] },
  },
  hideNotes: false,
  retention: proposedRules,
  retentionStop: null,
  lastImports: [],
};

/** The defaults stand apart from the parsers, so that a change carries only what was changed. */
export const settingsChange = settings.partial();
export type SettingsChange = z.infer<typeof settingsChange>;

export const settingsRequests = {
  'settings:get': reads(z.null())<Settings>(),
  'settings:change': changes(settingsChange)<Settings>(),
};

export interface SettingsEvents {
  'settings:changed': Settings;
}
