import { z } from 'zod';
import { readRecord, tellsOf } from '../../../shared/domain/entity.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { party } from '../../../shared/domain/party.ts';
import { person } from '../../../shared/domain/person.ts';
import { shareKeys } from '../../../shared/domain/sharePart.ts';
import type { Action, Receipt, WriteError } from '../../../shared/ipc/edit.ts';
import type { ChosenHit, ShareError, ShareHit, SharePreview } from '../../../shared/ipc/share.ts';
import type { Naming } from '../../../shared/privacy/namesIn.ts';
import { err } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Change } from '../edit/change.ts';
import { isSame } from '../../kernel/live.ts';
import type { Cards } from './cards.ts';
import { hasWholes, leaving, underSharedIds } from './going.ts';
import type { Going, Values } from './going.ts';
import type { Link, Links } from './links.ts';
import { applyTo, nameChecker, withoutChoice } from './nameCheck.ts';
import { introduce, nameOf } from './organisations.ts';
import { staysAtHome } from './onlyHere.ts';
import { everyPartOf, mayShare } from './partsOf.ts';
import { staysHome } from './staysHome.ts';

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
    const { going, joining, organisations, keptBack } = await leaving(this.#parts, record);
    return {
      fields: going.flatMap(({ values, key }) =>
        Object.entries(values).map(([field, value]) => ({ field: key(field), value })),
      ),
      organisations: organisations.map(nameOf),
      keptBack,
      hits: hitsIn(going, await this.#names()),
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
    const { going, joining, organisations } = await leaving(this.#parts, record);
    if (going.length + joining.length === 0) return err({ kind: 'no-change' });
    if (!(await hasWholes(links, record))) return err({ kind: 'no-change' });
    const hits = hitsIn(going, await this.#names());
    const open = withoutChoice(hits, choices);
    if (open.length > 0) return err({ kind: 'names-found', hits: open });
    const cleaned = going.map((one) => ({ ...one, values: cleanedOf(one, hits, choices) }));
    if (cleaned.some(lacksTitle)) return err({ kind: 'no-title' });

    const introduced = await introduce(cards, newId, organisations);
    const sharedIds = new Map([
      ...introduced.ids,
      ...going.map((one) => [one.record.id, newId()] as const),
    ]);
    return write(
      [
        ...introduced.changes,
        ...cleaned.flatMap(({ record: one, values }): readonly Change[] => {
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

  async #names(): Promise<Naming> {
    const { cards } = this.#parts;
    const parties = await cards.list(party.kind);
    const places = [...(await cards.list('village')), ...(await cards.list('area'))];
    const people = (await cards.list(person.kind)).map((raw) => readRecord(person, raw));
    return {
      open: [...places, ...parties.filter((one) => !staysHome(one))].map(nameOf),
      groups: parties.filter((one) => staysHome(one)).map(nameOf),
      persons: people.map(({ displayName }) => displayName),
    };
  }
}

const hitsIn = (going: readonly Going[], names: Naming): readonly ShareHit[] => {
  const check = nameChecker(names);
  return going.flatMap(({ record, values, key }) =>
    check(record.kind, values).map((hit) => ({ ...hit, field: key(hit.field) })),
  );
};

/** The values with every choice about a name made. */
const cleanedOf = (
  { values, key }: Going,
  hits: readonly ShareHit[],
  choices: readonly ChosenHit[],
): Values => {
  const keyed = Object.entries(values).map(([field, value]) => [key(field), value] as const);
  const cleaned = applyTo(Object.fromEntries(keyed), hits, choices);
  return Object.fromEntries(
    Object.keys(values).map((field) => [field, cleaned[key(field)] ?? null]),
  );
};

const lacksTitle = ({ record, values }: Going): boolean =>
  entityOf(record.kind)?.fields['title'] !== undefined && isBlank(values['title']);

/** The single references that the shared half says from now on. */
const saidThere = (kind: string, shown: Values): readonly string[] =>
  Object.entries(shown).flatMap(([field, id]) => {
    const { refersTo, merge } = entityOf(kind)?.fields[field] ?? {};
    const isOne = refersTo !== undefined && merge !== 'set';
    return isOne && !staysAtHome(kind, field, id) ? [field] : [];
  });

const isBlank = (value: Json | undefined): boolean => asText(value).trim() === '';

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
