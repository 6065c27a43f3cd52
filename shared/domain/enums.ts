import { z } from 'zod';

export const origins = ['question', 'dream', 'story', 'idea', 'bottleneck'] as const;
export const themes = ['care', 'wellbeing', 'liveability'] as const;
export const domains = ['private_life', 'public', 'private_sector', 'political'] as const;
export const panels = ['residents', 'municipality', 'organisations'] as const;
export const partyKinds = [
  'residents_group',
  'volunteer_org',
  'civil_society',
  'business',
  'care_provider',
  'housing',
  'police',
  'department',
  'province',
  'network',
] as const;
export const layers = ['policy', 'execution', 'management', 'board'] as const;
export const scales = [
  'house',
  'garden',
  'street',
  'neighbourhood',
  'village',
  'district',
  'several_villages',
] as const;
export const stages = ['heard', 'exploring', 'building', 'running', 'let_go', 'not_yet'] as const;
export const outcomes = [
  'own_feet',
  'different',
  'stopped_learned',
  'resting',
  'merged',
  'passed_on',
] as const;
export const ownRoles = ['guide', 'connector', 'initiator'] as const;
export const channels = ['in_person', 'whatsapp', 'facebook', 'phone', 'email', 'meeting'] as const;
export const placeKinds = [
  'kitchen_table',
  'street',
  'coffee_table',
  'village_house',
  'living_room',
  'verzoamelstee',
  'playground',
  'elsewhere',
  'town_hall',
] as const;
export const lessonKinds = ['worked', 'next_time', 'bycatch', 'dilemma', 'agreement'] as const;
export const consents = ['none', 'anonymous', 'with_name'] as const;
export const triages = ['self', 'desk', 'fits_nowhere', 'fits_many'] as const;
export const directions = ['to_town_hall', 'to_village', 'both'] as const;

export type Origin = (typeof origins)[number];
export type Theme = (typeof themes)[number];
export type Domain = (typeof domains)[number];
export type Panel = (typeof panels)[number];
export type PartyKind = (typeof partyKinds)[number];
export type Layer = (typeof layers)[number];
export type Stage = (typeof stages)[number];
export type Outcome = (typeof outcomes)[number];
export type LessonKind = (typeof lessonKinds)[number];
export type PlaceKind = (typeof placeKinds)[number];
export type Triage = (typeof triages)[number];
export type Consent = (typeof consents)[number];

export const origin = z.enum(origins);
export const theme = z.enum(themes);
export const domain = z.enum(domains);
export const panel = z.enum(panels);
export const partyKind = z.enum(partyKinds);
export const layer = z.enum(layers);
export const scale = z.enum(scales);
export const stage = z.enum(stages);
export const outcome = z.enum(outcomes);
export const ownRole = z.enum(ownRoles);
export const channel = z.enum(channels);
export const placeKind = z.enum(placeKinds);
export const lessonKind = z.enum(lessonKinds);
export const consent = z.enum(consents);
export const triage = z.enum(triages);
export const direction = z.enum(directions);
