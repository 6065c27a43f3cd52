const reasons = {
  incomplete: 'notWhole',
  absent: 'notWhole',
  'other shard': 'notWhole',
  TIMEOUT: 'noAnswer',
  EIO: 'noAnswer',
  UNKNOWN: 'noAnswer',
  ENOENT: 'noAnswer',
  unavailable: 'noAnswer',
  'no-key': 'otherKey',
  forged: 'otherKey',
  'not-encrypted': 'notLocked',
  'too-large': 'tooLarge',
  name: 'name',
  link: 'link',
  'no file': 'link',
  EISDIR: 'link',
  ELOOP: 'link',
  text: 'text',
  'other-workspace': 'otherTeam',
  newer: 'newer',
} as const;

export type Reason = (typeof reasons)[keyof typeof reasons] | 'held' | 'removes' | 'damaged';

const isKnown = (why: string): why is keyof typeof reasons => Object.hasOwn(reasons, why);

/** A code of the sharing process as something that a colleague of IT can act on. */
export const reasonOf = (why: string): Reason => {
  if (isKnown(why)) return reasons[why];
  if (why.startsWith('removes')) return 'removes';
  return why === 'busy' || /^E[A-Z]+$/.test(why) ? 'held' : 'damaged';
};
