const kinds = ['initiative', 'lesson', 'contactMoment', 'presentation', 'slide', 'attachment'];

/** A record id (UUIDv7 in form) that is the same in every run. */
export const uuidOf = (kind: string, at: number): string =>
  `019400bb-0000-7000-800${String(kinds.indexOf(kind))}-${String(at).padStart(12, '0')}`;
