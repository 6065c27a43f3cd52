import { z } from 'zod';
import type { Json } from '../domain/entity.ts';
import { recordId } from '../domain/field.ts';
import { changes, reads } from './channel.ts';

/** What a form is called while it is being filled in: `contact/new/…`. */
const name = z.string().min(1).max(200);
const json = z.json() as z.ZodType<Json>;

/** The kinds of record that a form is about, in the order in which its name has them. */
const kindsInName: Readonly<Record<string, readonly string[]>> = {
  contact: ['contactMoment', 'initiative'],
  role: ['initiative', 'rolePeriod'],
  coffee: ['coffeeTable'],
  takeaway: ['presentation'],
  plank: ['initiative', 'contribution'],
  experiment: ['experiment', 'initiative'],
  onTheSpotAgreement: ['onTheSpotAgreement', 'initiative'],
  knowledgeQuestion: ['knowledgeQuestion', 'initiative'],
  dilemma: ['dilemma', 'initiative'],
  table: ['game', 'initiative'],
  activity: ['activity', 'initiative', 'village'],
  close: ['initiative'],
  person: ['person'],
  use: ['lesson', 'lessonUse'],
  desk: ['signal'],
  attachment: ['attachment', 'initiative', 'lesson'],
  party: ['party'],
  newParty: ['initiative'],
  point: ['villageVision', 'village'],
  programme: ['village'],
  fundingSource: ['village'],
  question: ['presentation'],
  packing: ['presentation'],
  village: ['area'],
};

/** The name of these begins with the kind of the record that they are about. */
const ofAnyKind: ReadonlySet<string> = new Set(['field', 'together', 'choice']);

/** The records that a form is about; none of what does not exist yet. */
export const recordsOfForm = (
  formName: string,
): readonly { readonly kind: string; readonly id: string }[] => {
  const [form = '', ...parts] = formName.split('/');
  const [kinds, ids] = ofAnyKind.has(form)
    ? [parts.slice(0, 1), parts.slice(1)]
    : [kindsInName[form] ?? [], parts];
  return kinds.flatMap((kind, at) => {
    const { data: id } = recordId.safeParse(ids[at]);
    return id === undefined ? [] : [{ kind, id }];
  });
};

/** The form is about one of these records, or what was filled in chose one of them. */
export const isFormOf = (formName: string, value: Json, ids: ReadonlySet<string>): boolean =>
  recordsOfForm(formName).some(({ id }) => ids.has(id)) ||
  idsInForm(value).some((id) => ids.has(id));

/** Every id that was chosen in a form, whatever it is the id of. */
export const idsInForm = (value: Json): readonly string[] => [
  ...new Set(JSON.stringify(value).match(anyId)),
];

const anyId = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** Half a form: it must come back after a crash, and leave nothing behind once it is kept. */
export type HeldForms = Readonly<Record<string, Json>>;

export interface HeldEvents {
  /** Forms in which the name of somebody stood who was erased: hold on to nothing of them. */
  'held:forgotten': { readonly names: readonly string[] };
}

export const heldRequests = {
  'held:list': reads(z.null())<HeldForms>(),
  /** Null when it was kept or cancelled. */
  'held:set': changes(z.object({ name, value: json.nullable() }))<null>(),
};
