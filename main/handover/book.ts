import { contribution } from '../../shared/domain/contribution.ts';
import type { Entity, RawRecord } from '../../shared/domain/entity.ts';
import { firstMonth } from '../../shared/domain/firstMonth.ts';
import { game } from '../../shared/domain/game.ts';
import { gameSeat } from '../../shared/domain/gameSeat.ts';
import type { Initiative } from '../../shared/domain/initiative.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import { lesson } from '../../shared/domain/lesson.ts';
import { party } from '../../shared/domain/party.ts';
import { rolePeriod } from '../../shared/domain/rolePeriod.ts';
import { sharePart } from '../../shared/domain/sharePart.ts';
import type { SharePart } from '../../shared/domain/sharePart.ts';
import { fromWords } from './fromWords.ts';
import type { HandedRecord, Payload } from './payload.ts';
import { cardsOf, villageNames } from './preview.ts';

/** Of a card what others may see, and the two things that the handover asks of it. */
interface BookCard extends Pick<Initiative, 'needs' | 'nextLightTouch'> {
  readonly card: SharePart<typeof initiative>;
  readonly villages: readonly string[];
  readonly roles: readonly SharePart<typeof rolePeriod>['role'][];
  readonly turns: readonly Turn[];
  readonly missing: readonly string[];
}

interface Turn {
  /** `self` is the coordinator; residents have no name on paper. */
  readonly whose: { readonly kind: 'self' | 'residents' | 'nobody' } | NamedTurn;
  readonly since: string | null;
}
interface NamedTurn {
  readonly kind: 'organisation';
  readonly name: string;
}

/** All that the book says. No person, no note and no tactic fits in it. */
export interface HandoverBook {
  readonly from: string;
  readonly open: readonly BookCard[];
  readonly letGo: readonly BookCard[];
  readonly route: readonly {
    readonly week: number;
    readonly village: string;
    readonly cards: readonly string[];
  }[];
  readonly lessons: readonly string[];
}

/** Made of the records that go along, as they were cleaned for paper. */
export const bookOf = (records: readonly HandedRecord[], from: Payload['from']): HandoverBook => {
  const names = villageNames(records);
  const open = cardsOf(records).filter(({ outcome }) => outcome === null);
  const asCard = bookCardOf(records, names);
  const titles = new Map(open.map(({ id, title }) => [id, title]));
  return {
    from: fromWords(from),
    open: open.filter(({ stage }) => stage !== 'let_go').map(asCard),
    letGo: open.filter(({ stage }) => stage === 'let_go').map(asCard),
    route: firstMonth(open).flatMap(({ week, villageId, cardIds }) => {
      const village = names.get(villageId);
      const cards = cardIds.flatMap((id) => titles.get(id) ?? []);
      return village === undefined ? [] : [{ week, village, cards }];
    }),
    lessons: partsOf(records, lesson)
      .map(({ title }) => title.trim())
      .filter((title) => title !== ''),
  };
};

/** The share part of every record of a kind. */
const partsOf = <E extends Entity>(
  records: readonly HandedRecord[],
  entity: E,
): readonly SharePart<E>[] =>
  records.filter(({ kind }) => kind === entity.kind).map((one) => sharePart(entity, asRaw(one)));

const asRaw = ({ kind, id, createdAt, values }: HandedRecord): RawRecord => ({
  ...{ kind, id, createdAt, values },
  updatedAt: createdAt,
  authorId: '',
});

const bookCardOf = (records: readonly HandedRecord[], names: ReadonlyMap<string, string>) => {
  const roles = partsOf(records, rolePeriod);
  const games = partsOf(records, game);
  const seats = new Map(partsOf(records, gameSeat).map((seat) => [seat.id, seat]));
  const parties = new Map(partsOf(records, party).map((one) => [one.id, one]));
  const planks = partsOf(records, contribution);
  const whose = (seatId: string | null): Turn['whose'] => {
    const seat = seatId === null ? undefined : seats.get(seatId);
    if (seat === undefined) return { kind: 'nobody' };
    if (seat.partyId === null) return { kind: seat.byResidents ? 'residents' : 'self' };
    const sits = parties.get(seat.partyId);
    if (sits === undefined) return { kind: 'nobody' };
    return sits.partyKind === 'residents_group' || sits.panel === 'residents'
      ? { kind: 'residents' }
      : { kind: 'organisation', name: sits.name };
  };
  return (card: Initiative): BookCard => {
    const mine = <T extends { readonly initiativeId: string | null }>(all: readonly T[]) =>
      all.filter(({ initiativeId }) => initiativeId === card.id);
    const [raw] = records.filter(({ id, kind }) => id === card.id && kind === initiative.kind);
    if (raw === undefined) throw new Error('A card of the book is not among its records');
    return {
      card: sharePart(initiative, asRaw(raw)),
      needs: card.needs,
      nextLightTouch: card.nextLightTouch,
      villages: card.villageIds.flatMap((id) => names.get(id) ?? []),
      roles: mine(roles)
        .filter(({ to }) => to === null)
        .map(({ role }) => role),
      turns: mine(games).map(({ turnSeatId, turnSince }) => ({
        whose: whose(turnSeatId),
        since: turnSince,
      })),
      missing: mine(planks)
        .filter(({ status }) => status === 'missing')
        .map(({ text }) => text)
        .filter((text) => text !== ''),
    };
  };
};
