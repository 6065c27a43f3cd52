// The store may not see main/sync, so what it offers stands where both may look.
export type * from '../kernel/port.ts';
