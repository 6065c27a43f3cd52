import type { Json } from '../../shared/domain/entity.ts';
import type { DotText } from './dot.ts';

/** The record an operation is about: its kind and its id. */
interface Target {
  readonly k: string;
  readonly r: string;
}

/** Dots of the writes that this one replaces. */
interface Replacing {
  readonly p: readonly DotText[];
}

type ByField<T> = Readonly<Record<string, T>>;
export type JsonObject = Readonly<Record<string, Json>>;

export type NewOp = Target & {
  readonly op: 'new';
  /** First values: registers, set elements and plain texts. */
  readonly v?: ByField<Json>;
  readonly s?: ByField<readonly Json[]>;
  readonly x?: ByField<string>;
};
export type SetOp = Target &
  Replacing & { readonly op: 'set'; readonly f: string; readonly v: Json };
/** `i` numbers the first element, so that no two elements of one entry share a dot. */
export type AddOp = Target &
  Replacing & {
    readonly op: 'add';
    readonly f: string;
    readonly v: readonly Json[];
    readonly i: number;
  };
export type RemoveOp = Target & Replacing & { readonly op: 'rem'; readonly f: string };
/** `y` is a Yjs update, version 1, in base64. */
export type TextOp = Target &
  Replacing & { readonly op: 'txt'; readonly f: string; readonly y: string };
/** `saw` is how far the deleter had seen each actor that wrote in this record. */
export type DeleteOp = Target & Replacing & { readonly op: 'del'; readonly saw: ByField<number> };
export type UndeleteOp = Target & Replacing & { readonly op: 'undel' };
export type EraseOp = Target & { readonly op: 'erase' };
/** A shared decision to ignore what these entries wrote. */
export type VoidOp = Replacing & { readonly op: 'void' };
/** What a newer version wrote, or nobody understands: kept as it is. */
export interface OtherOp {
  readonly op: 'other';
  readonly raw: JsonObject;
}

export type Op =
  NewOp | SetOp | AddOp | RemoveOp | TextOp | DeleteOp | UndeleteOp | EraseOp | VoidOp | OtherOp;

/** One action of a person, kept whole or not at all. Its dot is (a, n). */
export interface Entry {
  readonly a: string;
  readonly n: number;
  readonly t: string;
  readonly by: string;
  readonly act: string;
  /** The same in both stores when one action wrote to both. */
  readonly g?: string;
  readonly ops: readonly Op[];
}
