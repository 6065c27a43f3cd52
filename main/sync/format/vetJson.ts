import type { Json } from '../../../shared/domain/entity.ts';
import { limits } from './limits.ts';

/** Names that could reach the prototype of an object, in a program less careful than this one. */
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);
export const isSafeKey = (key: unknown): boolean => typeof key !== 'string' || !unsafeKeys.has(key);

/** True for a value that is no deeper and has no longer strings than the format allows. */
export const isSoundJson = (
  value: unknown,
  depthLeft: number = limits.depth,
  maxLength: number = limits.stringLength,
): value is Json => {
  if (typeof value === 'string') return value.length <= maxLength;
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || depthLeft === 0) return false;
  if (Array.isArray(value)) return value.every((one) => isSoundJson(one, depthLeft - 1, maxLength));
  return Object.entries(value).every(
    ([key, one]) => isSafeKey(key) && isSoundJson(one, depthLeft - 1, maxLength),
  );
};

/** Undefined for text that is no JSON. */
export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
