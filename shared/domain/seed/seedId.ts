const shipped = 'b5a6e000-0000-8000-8000-';

/**
 * The id of a shipped record. Two coordinators start apart and share later: the same place must
 * have the same id on every computer, so a number never changes and never goes to another name.
 */
export const seedId = (number: number): string => `${shipped}${String(number).padStart(12, '0')}`;

export const isSeed = (id: string): boolean => id.startsWith(shipped);
