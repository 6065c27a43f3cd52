import { activity } from './activity.ts';
import { area } from './area.ts';
import { attachment } from './attachment.ts';
import { bridgeCheck } from './bridgeCheck.ts';
import { coffeeTable } from './coffeeTable.ts';
import { collision } from './collision.ts';
import { contactMoment } from './contactMoment.ts';
import { department } from './department.ts';
import { contribution } from './contribution.ts';
import { device } from './device.ts';
import { dilemma } from './dilemma.ts';
import type { Entity } from './entity.ts';
import { erasure } from './erasure.ts';
import { experiment } from './experiment.ts';
import { fundingSource } from './fundingSource.ts';
import { game } from './game.ts';
import { gameSeat } from './gameSeat.ts';
import { handover } from './handover.ts';
import { initiative } from './initiative.ts';
import { knowledgeQuestion } from './knowledgeQuestion.ts';
import { lesson } from './lesson.ts';
import { lessonUse } from './lessonUse.ts';
import { onTheSpotAgreement } from './onTheSpotAgreement.ts';
import { party } from './party.ts';
import { person } from './person.ts';
import { relation } from './relation.ts';
import { rolePeriod } from './rolePeriod.ts';
import { roomQuestion } from './roomQuestion.ts';
import { signal } from './signal.ts';
import { programme } from './programme.ts';
import { presentation } from './presentation.ts';
import { removal } from './removal.ts';
import { slide } from './slide.ts';
import { story } from './story.ts';
import { storyProposal } from './storyProposal.ts';
import { takenOver } from './takenOver.ts';
import { translation } from './translation.ts';
import { undercurrentNote } from './undercurrentNote.ts';
import { village } from './village.ts';
import { villageVision } from './villageVision.ts';
import { visionPoint } from './visionPoint.ts';
import { yearChoice } from './yearChoice.ts';

/** Every entity there is. A new one is a file beside this one and a line here. */
const entities: readonly Entity[] = [
  area,
  village,
  villageVision,
  visionPoint,
  programme,
  activity,
  fundingSource,
  party,
  person,
  initiative,
  lesson,
  lessonUse,
  story,
  contactMoment,
  contribution,
  bridgeCheck,
  game,
  gameSeat,
  signal,
  coffeeTable,
  department,
  rolePeriod,
  relation,
  experiment,
  onTheSpotAgreement,
  knowledgeQuestion,
  dilemma,
  translation,
  collision,
  undercurrentNote,
  device,
  attachment,
  presentation,
  slide,
  roomQuestion,
  erasure,
  removal,
  handover,
  takenOver,
  storyProposal,
  yearChoice,
];

const byKind: ReadonlyMap<string, Entity> = new Map(entities.map((e) => [e.kind, e]));

export const allEntities = (): readonly Entity[] => entities;

/** Undefined for a kind that a newer version wrote: kept, not shown. */
export const entityOf = (kind: string): Entity | undefined => byKind.get(kind);
