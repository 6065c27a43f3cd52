import { z } from 'zod';
import type { Json, RawRecord } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import { party } from '../../../shared/domain/party.ts';
import { shareKeys } from '../../../shared/domain/sharePart.ts';
import type { Action, Receipt, WriteError } from '../../../shared/ipc/edit.ts';
import type { ChosenHit, ShareError, ShareHit, SharePreview } from '../../../shared/ipc/share.ts';
import { err } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Change } from '../edit/change.ts';
import { isSame } from '../../kernel/live.ts';
import type { Cards } from './cards.ts';
import type { Link, Links } from './links.ts';
import { applyTo, checkNames, withoutChoice } from './nameCheck.ts';
import type { KnownNames } from './nameCheck.ts';
import { mayShare, partsOf } from './partsOf.ts';

export interface SharingParts {
  readonly cards: Cards;
  readonly links: Links;
  readonly newId: () => string;
  readonly write: (
    changes: readonly Change[],
    action: Action,
  ) => Promise<Result<Receipt, WriteError>>;
}

type Values = Readonly<Record<string, Json>>;

/** Gives a record to colleagues and takes it back. Call what changes something one at a time. */
export class Sharing {
  readonly #parts: SharingParts;

  constructor(parts: SharingParts) {
    this.#parts = parts;
  }

  async preview(kind: string, id: string): Promise<SharePreview | null> {
    const record = await this.#parts.cards.get(kind, id);
    if (record === null) return null;
    const { values, organisations, keptBack } = await this.#sharePart(record);
    const parts = await this.#partsToShare(kind, id);
    const all = [{ values, key: (field: string) => field }, ...parts];
    const names = await this.#names();
    return {
      fields: all.flatMap((part) =>
        Object.entries(part.values).map(([field, value]) => ({ field: part.key(field), value })),
      ),
      organisations: organisations.map(nameOf),
      keptBack,
      hits: [...checkNames(kind, values, names), ...hitsInParts(parts, names)],
    };
  }

  /** A new record, from plain values under ids of its own: nothing of the private history goes along. */
  async publish(
    kind: string,
    id: string,
    choices: readonly ChosenHit[],
  ): Promise<Result<Receipt, ShareError>> {
    const { cards, newId, write } = this.#parts;
    const record = await cards.get(kind, id);
    if (record === null) return err({ kind: 'not-there' });
    if (record.shared !== undefined) return err({ kind: 'no-change' });
    if (!mayShare(record)) return err({ kind: 'no-permission' });
    const { values, organisations } = await this.#sharePart(record);
    const parts = await this.#partsToShare(kind, id);
    const names = await this.#names();
    const hits = [...checkNames(kind, values, names), ...hitsInParts(parts, names)];
    const open = withoutChoice(hits, choices);
    if (open.length > 0) return err({ kind: 'names-found', hits: open });
    const cleaned = applyTo(values, hits, choices);
    const entity = entityOf(kind);
    if (entity?.fields['title'] !== undefined && isBlank(cleaned['title'])) {
      return err({ kind: 'no-title' });
    }
    // A part of something that colleagues do not have would lie loose among their things.
    if (entity?.partOf?.every((field) => cleaned[field] === undefined) === true) {
      return err({ kind: 'no-change' });
    }

    const seats = await this.#seats(organisations);
    const sharedId = newId();
    const sharedValues = withReferences(cleaned, seats.ids);
    return write(
      [
        ...seats.changes,
        { op: 'create', kind, id: sharedId, values: sharedValues, in: 'shared' },
        { op: 'set', kind, id, field: 'sharedAs', value: sharedId, in: 'private' },
        ...parts.flatMap((part) => part.changes(newId(), sharedId, hits, choices)),
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

  /** Parts go back with what they are a part of. */
  async #partsHome(kind: string, id: string): Promise<readonly Change[]> {
    const changes: Change[] = [];
    for (const { record } of await partsOf(this.#parts.cards, kind, id)) {
      const link =
        record.shared === undefined ? null : await this.#parts.links.of(record.kind, record.id);
      if (link === null) continue;
      if (record.shared?.isOwn === true) changes.push(...(await this.takeHome(record.kind, link)));
      const { sharedId } = link;
      if (record.shared?.isLive === true)
        changes.push({ op: 'delete', kind: record.kind, id: sharedId, in: 'shared' });
    }
    return changes;
  }

  /** The parts that go along: those that may, and that colleagues do not have yet. */
  async #partsToShare(kind: string, id: string): Promise<readonly PartToShare[]> {
    const all = await partsOf(this.#parts.cards, kind, id);
    const along = all.filter(({ record }) => record.shared === undefined && mayShare(record));
    return Promise.all(
      along.map(async ({ record, field }) =>
        partToShare(record, field, (await this.#sharePart(record)).values),
      ),
    );
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

  /** The share fields, with references under the names that colleagues know. */
  async #sharePart({ kind, values }: RawRecord): Promise<{
    readonly values: Values;
    readonly organisations: readonly RawRecord[];
    readonly keptBack: number;
  }> {
    const entity = entityOf(kind);
    const part: [string, Json][] = [];
    const organisations: RawRecord[] = [];
    let keptBack = 0;
    for (const field of entity === undefined ? [] : shareKeys(entity)) {
      const value = values[field];
      const refersTo = entity?.fields[field]?.refersTo;
      if (value === undefined) continue;
      if (refersTo === party.kind && Array.isArray(value)) {
        for (const id of ids(value)) {
          const seated = await this.#parts.cards.get(refersTo, id);
          if (seated === null) continue;
          if (isOrganisation(seated)) organisations.push(seated);
          else keptBack += 1;
        }
        part.push([field, organisations.map(({ id }) => id)]);
      } else if (refersTo !== undefined) {
        const sharedId = await this.#parts.links.sharedIdOf(refersTo, value);
        if (sharedId !== null) part.push([field, sharedId]);
      } else part.push([field, value]);
    }
    return { values: Object.fromEntries(part), organisations, keptBack };
  }

  /** The ids under which colleagues know the organisations; new ones go along. */
  async #seats(
    organisations: readonly RawRecord[],
  ): Promise<{ readonly ids: ReadonlyMap<string, string>; readonly changes: readonly Change[] }> {
    const { cards, newId } = this.#parts;
    const ids = new Map<string, string>();
    const changes: Change[] = [];
    const free = (await cards.list(party.kind)).filter(({ shared }) => shared?.isOwn === false);
    for (const one of organisations) {
      const same = free.find((other) => nameOf(other).toLowerCase() === nameOf(one).toLowerCase());
      const sharedId = one.shared?.id ?? same?.shared?.id ?? newId();
      ids.set(one.id, sharedId);
      if (one.shared !== undefined) continue;
      const { kind, id } = one;
      if (same === undefined) {
        const keys = shareKeys(party).flatMap((field) => {
          const value = one.values[field];
          return value === undefined ? [] : [[field, value] as const];
        });
        const values = Object.fromEntries(keys);
        changes.push({ op: 'create', kind, id: sharedId, values, in: 'shared' });
      }
      changes.push({ op: 'set', kind, id, field: 'sharedAs', value: sharedId, in: 'private' });
    }
    return { ids, changes };
  }

  async #names(): Promise<KnownNames> {
    const { cards } = this.#parts;
    const parties = await cards.list(party.kind);
    const places = [...(await cards.list('village')), ...(await cards.list('area'))];
    return {
      open: [...places, ...parties.filter(isOrganisation)].map(nameOf),
      own: parties.filter((one) => !isOrganisation(one)).map(nameOf),
    };
  }
}

interface PartToShare {
  readonly kind: string;
  readonly values: Values;
  /** How the preview and its choices name a field of it. */
  readonly key: (field: string) => string;
  readonly changes: (
    sharedId: string,
    ofId: string,
    hits: readonly ShareHit[],
    choices: readonly ChosenHit[],
  ) => readonly Change[];
}

const partToShare = ({ kind, id }: RawRecord, of: string, values: Values): PartToShare => {
  const key = (field: string): string => `${kind}/${field}/${id}`;
  return {
    kind,
    values,
    key,
    changes: (sharedId, ofId, hits, choices) => {
      const keyed = Object.entries(values).map(([field, value]) => [key(field), value] as const);
      const cleaned = applyTo(Object.fromEntries(keyed), hits, choices);
      const plain = Object.keys(values).map(
        (field) => [field, cleaned[key(field)] ?? null] as const,
      );
      const shown = { ...Object.fromEntries(plain), [of]: ofId };
      return [
        { op: 'create', kind, id: sharedId, values: shown, in: 'shared' },
        { op: 'set', kind, id, field: 'sharedAs', value: sharedId, in: 'private' },
      ];
    },
  };
};

const hitsInParts = (parts: readonly PartToShare[], names: KnownNames): readonly ShareHit[] =>
  parts.flatMap(({ kind, values, key }) =>
    checkNames(kind, values, names).map((hit) => ({ ...hit, field: key(hit.field) })),
  );

const isOrganisation = ({ values }: RawRecord): boolean =>
  values['partyKind'] !== 'residents_group';

const nameOf = ({ values }: RawRecord): string => asText(values['name']);

const withReferences = (values: Values, seats: ReadonlyMap<string, string>): Values =>
  values['partyIds'] === undefined
    ? values
    : { ...values, partyIds: ids(values['partyIds']).flatMap((id) => seats.get(id) ?? []) };

const ids = (value: Json): readonly string[] =>
  Array.isArray(value) ? value.filter((one: Json) => typeof one === 'string') : [];

const isBlank = (value: Json | undefined): boolean => asText(value).trim() === '';

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
