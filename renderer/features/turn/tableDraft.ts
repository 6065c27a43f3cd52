import { z } from 'zod';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { newSeat, removeSeat } from '../../domain/tables/tableEdits.ts';
import type { Table } from '../../domain/tables/tables.ts';
import { newTag } from '../../ui/newTag.ts';

const chair = z.object({
  id: z.string(),
  /** Null for the coordinator's own. */
  partyId: z.string().nullable(),
  tactic: z.string(),
});
export type Chair = z.infer<typeof chair>;

/** A table as it stands in its dialog, until it is kept. A crash may leave it half. */
export const tableDraft = z.object({
  name: z.string(),
  stake: z.string(),
  rules: z.array(z.string()).readonly(),
  /** One more, still being typed. */
  rule: z.string().catch(''),
  chairs: z.array(chair).readonly(),
});
export type TableDraft = z.infer<typeof tableDraft>;

/** What its form is called while it is filled in. */
export const tableForm = ({ game, initiative }: Pick<Table, 'game' | 'initiative'>): string =>
  `table/${game.id}/${initiative.id}`;

export const draftOf = ({ game, seats }: Table): TableDraft => ({
  name: game.name,
  stake: game.stake,
  rules: game.rules,
  rule: '',
  chairs: seats.map(({ id, party, tactic }) => ({ id, partyId: party?.id ?? null, tactic })),
});

/** With the one that is in the field: a crash left it there, and nobody came near it since. */
const rulesOf = ({ rules, rule }: TableDraft): readonly string[] => {
  const typed = newTag(rules, rule);
  return typed === null ? rules : [...rules, typed];
};

/** What makes the table as the draft says: only what differs. */
export const editsOf = (table: Table, draft: TableDraft): readonly Edit[] => {
  const { game, seats } = table;
  const target = { kind: 'game', id: game.id } as const;
  const before = new Map(seats.map((seat) => [seat.id, seat]));
  const rules = rulesOf(draft);
  const kept = new Set(draft.chairs.map(({ id }) => id));
  return [
    ...(['name', 'stake'] as const).flatMap((field): readonly Edit[] =>
      set(target, field, game[field], draft[field].trim()),
    ),
    ...rules
      .filter((rule) => !game.rules.includes(rule))
      .map((value): Edit => ({ op: 'add', ...target, field: 'rules', value })),
    ...game.rules
      .filter((rule) => !rules.includes(rule))
      .map((value): Edit => ({ op: 'remove', ...target, field: 'rules', value })),
    ...seats.filter(({ id }) => !kept.has(id)).flatMap((seat) => removeSeat(table, seat)),
    ...draft.chairs.flatMap(({ id, partyId, tactic }): readonly Edit[] => {
      const seat = { kind: 'gameSeat', id } as const;
      const old = before.get(id);
      const made = old === undefined ? [newSeat(game.id, partyId, id)] : [];
      return [...made, ...set(seat, 'tactic', old?.tactic ?? '', tactic.trim())];
    }),
  ];
};

const set = (
  target: { readonly kind: string; readonly id: string },
  field: string,
  before: string,
  value: string & Json,
): readonly Edit[] => (before === value ? [] : [{ op: 'set', ...target, field, value }]);
