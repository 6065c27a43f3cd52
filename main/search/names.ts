import { readRecord } from '../../shared/domain/entity.ts';
import type { RawRecord } from '../../shared/domain/entity.ts';
import { fundingSource } from '../../shared/domain/fundingSource.ts';
import { party } from '../../shared/domain/party.ts';
import { programme } from '../../shared/domain/programme.ts';
import { village } from '../../shared/domain/village.ts';
import type { FoundName } from '../../shared/ipc/search.ts';

/** A short name beside the title of a record. */
export type Name = Pick<FoundName, 'of' | 'name'>;

export const named = (of: Name['of'], names: readonly string[]): readonly Name[] =>
  names.map((name) => ({ of, name }));

/** Looks up another record that the index holds. */
export type Lookup = (kind: string, id: string) => RawRecord | undefined;

// The names by which another record is found: none of one that is gone.

export const villageNames = (lookup: Lookup, id: string): readonly Name[] => {
  const raw = lookup('village', id);
  if (raw === undefined) return [];
  const { name, aliases } = readRecord(village, raw);
  return named('village', [name, ...aliases]);
};

export const partyName = (lookup: Lookup, id: string): readonly Name[] => {
  const raw = lookup('party', id);
  return raw === undefined ? [] : named('party', [readRecord(party, raw).name]);
};

export const programmeName = (lookup: Lookup, id: string): readonly Name[] => {
  const raw = lookup('programme', id);
  return raw === undefined ? [] : named('programme', [readRecord(programme, raw).name]);
};

export const fundName = (lookup: Lookup, id: string): readonly Name[] => {
  const raw = lookup('fundingSource', id);
  return raw === undefined ? [] : named('fundingSource', [readRecord(fundingSource, raw).name]);
};
