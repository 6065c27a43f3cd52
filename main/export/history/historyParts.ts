import { contribution } from '../../../shared/domain/contribution.ts';
import type { Entity, RawRecord } from '../../../shared/domain/entity.ts';
import { readRecord } from '../../../shared/domain/entity.ts';
import { experiment } from '../../../shared/domain/experiment.ts';
import { knowledgeQuestion } from '../../../shared/domain/knowledgeQuestion.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { onTheSpotAgreement } from '../../../shared/domain/onTheSpotAgreement.ts';
import { rolePeriod } from '../../../shared/domain/rolePeriod.ts';
import { sharePart } from '../../../shared/domain/sharePart.ts';
import type { SharePart } from '../../../shared/domain/sharePart.ts';
import { eachOf } from '../readBy.ts';
import type { RecordSource } from '../readBy.ts';

/** What hangs on the wanted initiatives, besides stories. What does not count stays away. */
export const partsOf = async (
  source: RecordSource,
  wanted: ReadonlySet<string>,
  signal: AbortSignal,
  counts: (raw: RawRecord) => boolean = () => true,
) => {
  const from = { source, wanted, signal, counts };
  const byInitiative = ({ initiativeId }: { readonly initiativeId: string | null }) => initiativeId;
  const parts = {
    planks: await shareParts(from, contribution, byInitiative),
    roles: await shareParts(from, rolePeriod, byInitiative),
    questions: await shareParts(from, knowledgeQuestion, byInitiative),
    agreements: await shareParts(from, onTheSpotAgreement, byInitiative),
    experiments: await shareParts(from, experiment, byInitiative),
    lessons: await shareParts(from, lesson, (one) => one.sourceInitiativeId, isNoDraft),
  };
  const all = (id: string): readonly RawRecord[] =>
    Object.values(parts).flatMap(({ rawOf }) => rawOf(id));
  return { ...parts, all };
};

const isNoDraft = (raw: RawRecord): boolean =>
  readRecord(lesson, raw).shelved || raw.shared?.isLive === true;

interface From {
  readonly source: RecordSource;
  readonly wanted: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly counts: (raw: RawRecord) => boolean;
}

/** The records of a kind, and their share fields, by the initiative that each belongs to. */
const shareParts = async <E extends Entity>(
  { source, wanted, signal, counts }: From,
  entity: E,
  ownerOf: (one: SharePart<E>) => string | null,
  isTold: (raw: RawRecord) => boolean = () => true,
) => {
  const byOwner = new Map<string, RawRecord[]>();
  const hasTexts = Object.values(entity.fields).some(({ merge }) => merge === 'text');
  for await (const listed of eachOf(source, entity.kind, signal)) {
    const owner = ownerOf(sharePart(entity, listed));
    if (owner === null || !wanted.has(owner) || !isTold(listed)) continue;
    // A list comes without its long texts.
    const raw = hasTexts ? await source.get(entity.kind, listed.id) : listed;
    if (!raw || !counts(raw)) continue;
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), raw]);
  }
  const rawOf = (id: string): readonly RawRecord[] => byOwner.get(id) ?? [];
  return {
    rawOf,
    of: (id: string): readonly SharePart<E>[] => rawOf(id).map((raw) => sharePart(entity, raw)),
  };
};
