import { z } from 'zod';
import { tellsOf } from '../../../shared/domain/entity.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { shareKeys } from '../../../shared/domain/sharePart.ts';
import type { Action, Receipt, WriteError } from '../../../shared/ipc/edit.ts';
import type { ChosenHit, ShareError, SharePreview } from '../../../shared/ipc/share.ts';
import { err } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Change } from '../edit/change.ts';
import { isSame } from '../../kernel/live.ts';
import type { Cards } from './cards.ts';
import { checked, cleanedLeaving } from './checked.ts';
import { hasWholes, underSharedIds } from './going.ts';
import type { Going } from './going.ts';
import type { Link, Links } from './links.ts';
import { withoutChoice } from './nameCheck.ts';
import { introduce, nameOf } from './organisations.ts';
import { staysAtHome } from './onlyHere.ts';
import { everyPartOf, mayShare } from './partsOf.ts';

export interface SharingParts {
  readonly cards: Cards;
  readonly links: Links;
  readonly newId: () => string;
  readonly write: (
    changes: readonly Change[],
    action: Action,
  ) => Promise<Result<Receipt, WriteError>>;
}

/** Gives a record to colleagues and takes it back. Call what changes something one at a time. */
export class Sharing {
  readonly #parts: SharingParts;

  constructor(parts: SharingParts) {
    this.#parts = parts;
  }

  async preview(kind: string, id: string): Promise<SharePreview | null> {
    const record = await this.#parts.cards.get(kind, id);
    if (record === null) return null;
    const all = await checked(this.#parts, record);
    const { going, joining, organisations, introduced, keptBack, hits } = all;
    // One with a name in its name is a field of its own, for the choice is seen in it.
    const asked = introduced.filter(({ key }) => hits.some(({ field }) => field === key('name')));
    const askedIds = new Set(asked.map((one) => one.record.id));
    return {
      fields: [...going, ...asked].flatMap(({ values, key }) =>
        Object.entries(values).map(([field, value]) => ({ field: key(field), value })),
      ),
      organisations: organisations.filter(({ id }) => !askedIds.has(id)).map(nameOf),
      keptBack,
      hits,
      count: going.length + joining.length,
    };
  }

  /**
   * New records, from plain values under ids of their own: nothing of the private history goes
   * along. Of what colleagues have already, what they lack yet.
   */
  async publish(
    kind: string,
    id: string,
    choices: readonly ChosenHit[],
  ): Promise<Result<Receipt, ShareError>> {
    const { cards, links, newId, write } = this.#parts;
    const record = await cards.get(kind, id);
    if (record === null) return err({ kind: 'not-there' });
    if (!mayShare(record)) return err({ kind: 'no-permission' });
    const all = await checked(this.#parts, record);
    if (!(await hasWholes(links, record))) return err({ kind: 'no-change' });
    const open = withoutChoice(all.hits, choices);
    if (open.length > 0) return err({ kind: 'names-found', hits: open });
    const { going, joining, organisations } = cleanedLeaving(all, choices);
    if (going.length + joining.length === 0) return err({ kind: 'no-change' });
    if (going.some(lacksTitle)) return err({ kind: 'no-title' });

    const introduced = await introduce(cards, newId, organisations);
    const sharedIds = new Map([
      ...introduced.ids,
      ...going.map((one) => [one.record.id, newId()] as const),
    ]);
    return write(
      [
        ...introduced.changes,
        ...going.flatMap(({ record: one, values }): readonly Change[] => {
          const sharedId = sharedIds.get(one.id) ?? newId();
          const shown = underSharedIds(one.kind, values, sharedIds);
          const own = { kind: one.kind, id: one.id, in: 'private' } as const;
          return [
            { op: 'create', kind: one.kind, id: sharedId, values: shown, in: 'shared' },
            { op: 'set', ...own, field: 'sharedAs', value: sharedId },
            ...saidThere(one.kind, shown).map((field): Change => {
              return { op: 'set', ...own, field, value: null };
            }),
          ];
        }),
        ...joining.flatMap(({ organisation, changes }) =>
          changes(introduced.ids.get(organisation.id) ?? organisation.id),
        ),
      ],
      'share',
    );
  }

  async withdraw(kind: string, id: string): Promise<Result<Receipt, ShareError>> {
    const { cards, links, write } = this.#parts;
    const link = await links.of(kind, id);
    const record = link === null ? null : await cards.get(kind, id);
    if (link === null || record?.shared === undefined) return err({ kind: 'not-there' });
    if (!record.shared.isOwn) return err({ kind: 'no-change' });
    const { sharedId } = link;
    const tombstone: Change = { op: 'delete', kind, id: sharedId, in: 'shared' };
    const home = await this.takeHome(kind, link);
    const parts = await this.#partsHome(kind, id);
    return write([...parts, ...home, ...(record.shared.isLive ? [tombstone] : [])], 'withdraw');
  }

  /**
   * Parts go back with what they are a part of, and parts of parts before those. What colleagues
   * told about it goes away: nobody could find it any more, nor take it back.
   */
  async #partsHome(kind: string, id: string): Promise<readonly Change[]> {
    const { cards, links } = this.#parts;
    const changes: Change[] = [];
    for (const part of await everyPartOf({ cards, links }, [{ kind, id }])) {
      const told = entityOf(part.kind);
      if (told !== undefined && tellsOf(told).length > 0) {
        changes.push({ op: 'delete', ...part, in: 'shared' });
        continue;
      }
      const record = await cards.get(part.kind, part.id);
      const link = record?.shared === undefined ? null : await links.of(part.kind, part.id);
      if (link === null) continue;
      if (record?.shared?.isOwn === true) changes.push(...(await this.takeHome(part.kind, link)));
      const { sharedId } = link;
      if (record?.shared?.isLive === true)
        changes.push({ op: 'delete', kind: part.kind, id: sharedId, in: 'shared' });
    }
    return changes;
  }

  /** What makes the private record whole again, with what colleagues made of its share fields. */
  async takeHome(kind: string, { privateId: id }: Link): Promise<readonly Change[]> {
    const record = await this.#parts.cards.get(kind, id);
    const own = await this.#parts.cards.getOwn(kind, id);
    const entity = entityOf(kind);
    if (record === null || own === null || entity === undefined) return [];
    const target = { kind, id, in: 'private' } as const;
    const changed = shareKeys(entity).filter(
      (field) => !isSame(record.values[field] ?? null, own.values[field] ?? null),
    );
    return [
      ...changed.map((field): Change => {
        const value = record.values[field] ?? entity.fields[field]?.initial ?? null;
        if (entity.fields[field]?.merge !== 'text') {
          return { op: 'set', ...target, field, value: z.json().parse(value) };
        }
        const base = own.values[field];
        return { op: 'text', ...target, field, base: asText(base), next: asText(value) };
      }),
      { op: 'set', ...target, field: 'sharedAs', value: null },
    ];
  }
}

const lacksTitle = ({ record, values }: Going): boolean =>
  entityOf(record.kind)?.fields['title'] !== undefined && isBlank(values['title']);

/** The single references that the shared half says from now on. */
const saidThere = (kind: string, shown: Going['values']): readonly string[] =>
  Object.entries(shown).flatMap(([field, id]) => {
    const { refersTo, merge } = entityOf(kind)?.fields[field] ?? {};
    const isOne = refersTo !== undefined && merge !== 'set';
    return isOne && !staysAtHome(kind, field, id) ? [field] : [];
  });

const isBlank = (value: Json | undefined): boolean => asText(value).trim() === '';

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
