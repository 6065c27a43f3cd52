/** What the doctor found in a folder. Names, numbers and kinds; never what people wrote. */
export interface Report {
  readonly verdict: 'sound' | 'damage' | 'unusable';
  readonly workspaces: readonly WorkspaceReport[];
  readonly files: Readonly<Record<string, FileCount>>;
  readonly findings: readonly Finding[];
}

export interface FileCount {
  readonly count: number;
  readonly bytes: number;
}

export interface WorkspaceReport {
  readonly workspace: string;
  readonly isLocked: boolean;
  readonly actors: readonly ActorReport[];
  readonly bases: readonly BaseReport[];
  /** Of the whole folder, read as a new computer would read it. */
  readonly records: Readonly<Record<string, KindCount>>;
  readonly erased: number;
  /** A hash of that state: two folders, or a folder and a computer, can be compared by it. */
  readonly state: string;
}

export interface ActorReport {
  readonly actor: string;
  readonly devices: readonly string[];
  readonly files: number;
  /** The last number that a new computer gets to. */
  readonly reached: number;
  /** The last number in any file. */
  readonly last: number;
  /** Numbers that are in no file and in no base. */
  readonly gaps: readonly (readonly [number, number])[];
}

export interface BaseReport {
  readonly device: string;
  readonly generation: number;
  readonly isComplete: boolean;
  readonly records: number;
}

export interface KindCount {
  readonly shown: number;
  readonly deleted: number;
}

export interface Finding {
  readonly path: string;
  readonly kind: FindingKind;
  readonly why?: string;
}

const severities = {
  'unknown file': 'note',
  'link or device': 'note',
  'file under way': 'note',
  'copy of a file of ours': 'note',
  'operations against the rules': 'note',
  'for a newer version': 'note',
  'not named by any base': 'note',
  'named by no record': 'note',
  // It may be under way: a large one takes its time, and its record may come first from a packet.
  'attachment not there whole': 'note',
  'erased record still in it': 'note',
  'cannot be read': 'damage',
  damaged: 'damage',
  refused: 'damage',
  'name and contents differ': 'damage',
  'two entries under one dot': 'damage',
  'entries missing': 'damage',
  'incomplete base': 'damage',
  'no workspace': 'unusable',
  'cannot list': 'unusable',
  'passphrase needed': 'unusable',
  'wrong passphrase': 'unusable',
} as const;
export type FindingKind = keyof typeof severities;

export const severityOf = (kind: FindingKind): 'note' | 'damage' | 'unusable' => severities[kind];

export const verdictOf = (findings: readonly Finding[]): Report['verdict'] => {
  const found = findings.map(({ kind }) => severityOf(kind));
  if (found.includes('unusable')) return 'unusable';
  return found.includes('damage') ? 'damage' : 'sound';
};

export const exitCodes: Readonly<Record<Report['verdict'], number>> = {
  sound: 0,
  damage: 1,
  unusable: 2,
};
