import { readRecord } from '../../shared/domain/entity.ts';
import type { RawRecord } from '../../shared/domain/entity.ts';
import { fundingSource } from '../../shared/domain/fundingSource.ts';
import { party } from '../../shared/domain/party.ts';
import { programme } from '../../shared/domain/programme.ts';
import { village } from '../../shared/domain/village.ts';

/** Looks up another record that the index holds. */
export type Lookup = (kind: string, id: string) => RawRecord | undefined;

// The names by which another record is found: none of one that is gone.

export const villageNames = (lookup: Lookup, id: string): readonly string[] => {
  const raw = lookup('village', id);
  if (raw === undefined) return [];
  const { name, aliases } = readRecord(village, raw);
  return [name, ...aliases];
};

export const partyName = (lookup: Lookup, id: string): readonly string[] => {
  const raw = lookup('party', id);
  return raw === undefined ? [] : [readRecord(party, raw).name];
};

export const programmeName = (lookup: Lookup, id: string): readonly string[] => {
  const raw = lookup('programme', id);
  return raw === undefined ? [] : [readRecord(programme, raw).name];
};

export const fundName = (lookup: Lookup, id: string): readonly string[] => {
  const raw = lookup('fundingSource', id);
  return raw === undefined ? [] : [readRecord(fundingSource, raw).name];
};
