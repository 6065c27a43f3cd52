import type { Panel } from '../../../shared/domain/enums.ts';
import { panels } from '../../../shared/domain/enums.ts';
import type { Game } from '../../../shared/domain/game.ts';
import type { GameSeat } from '../../../shared/domain/gameSeat.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Party } from '../../../shared/domain/party.ts';

/** Who sits on a chair; a coordinator belongs to no corner of the drieluik. */
export interface Seated extends Pick<Party, 'id' | 'name'> {
  readonly panel: Panel | null;
}

/** A chair at the table. Without a party it is the coordinator's own. */
export interface Seat {
  readonly id: string;
  readonly party: Seated | null;
  readonly tactic: string;
}

export interface Table {
  readonly game: Game;
  readonly initiative: Initiative;
  readonly seats: readonly Seat[];
  /** Whose turn it is. */
  readonly turn: Seat | null;
  /** Corners of the drieluik that nobody asked to this table. */
  readonly emptyPanels: readonly Panel[];
}

export type Waiting = 'you' | 'others' | 'nobody';

export const waitingOn = ({ turn }: Pick<Table, 'turn'>): Waiting => {
  if (turn === null) return 'nobody';
  return turn.party === null ? 'you' : 'others';
};

export interface Around {
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly parties: ReadonlyMap<string, Pick<Party, 'id' | 'name' | 'panel'>>;
  readonly seats: readonly GameSeat[];
  /** What somebody is called whom only a colleague knows by name. */
  readonly unnamed: {
    readonly residents: string;
    readonly coordinator: (authorId: string) => string;
  };
}

/** The tables of what still runs; the one that waits longest first, and those without a turn last. */
export const tablesOf = (games: readonly Game[], around: Around): readonly Table[] => {
  const seatsOf = new Map<string | null, GameSeat[]>();
  for (const seat of around.seats) {
    seatsOf.set(seat.gameId, [...(seatsOf.get(seat.gameId) ?? []), seat]);
  }
  return games
    .flatMap((game): readonly Table[] => {
      const initiative = around.initiatives.get(game.initiativeId ?? '');
      if (initiative === undefined || initiative.outcome !== null) return [];
      const seats = (seatsOf.get(game.id) ?? [])
        .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
        .flatMap((seat) => asSeat(seat, around));
      const turn = seats.find(({ id }) => id === game.turnSeatId) ?? null;
      return [{ game, initiative, seats, turn, emptyPanels: emptyPanels(seats) }];
    })
    .toSorted((a, b) => (sinceOf(a) < sinceOf(b) ? -1 : 1));
};

/** A party that was deleted leaves no ghost at the table. */
const asSeat = (seat: GameSeat, { parties, unnamed }: Around): readonly Seat[] => {
  const { id, partyId, tactic } = seat;
  if (partyId === null) {
    if (seat.byResidents) {
      return [{ id, party: { id, name: unnamed.residents, panel: 'residents' }, tactic }];
    }
    if (seat.shared?.isOwn !== false) return [{ id, party: null, tactic }];
    const name = unnamed.coordinator(seat.authorId);
    return [{ id, party: { id, name, panel: null }, tactic }];
  }
  const party = parties.get(partyId);
  return party === undefined ? [] : [{ id, party, tactic }];
};

const emptyPanels = (seats: readonly Seat[]): readonly Panel[] => {
  const seated = new Set(seats.map(({ party }) => party?.panel));
  return panels.filter((panel) => !seated.has(panel));
};

const sinceOf = ({ game, turn }: Table): string =>
  turn === null ? '9' : (game.turnSince ?? game.createdAt);
