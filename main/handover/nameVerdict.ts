import type { ShareHit } from '../../shared/ipc/share.ts';
import { hasCapital } from '../../shared/privacy/nameParts.ts';
import type { Collected } from './collect.ts';

export type Verdict = 'refused' | 'agreed' | 'unknown';

/** So many digits of a number tell whose it is: +31 595 and 0595 are the same. */
const tellingDigits = 9;

/** Of whom a piece of text speaks, as far as the persons of this computer tell. */
export const judgeOf = ({ people, refused }: Collected, parts: RegExp | null) => {
  const refusedNames = refused.map(({ name }) => folded(name)).filter((name) => name.length > 2);
  const agreed = new Set(people.map(({ displayName }) => folded(displayName)));
  const reach = refused.map((one) => folded(one.reach));
  const reachDigits = reach.map(digitsOf);
  const namesPart = ({ text, kind }: Pick<ShareHit, 'text' | 'kind'>): boolean =>
    parts !== null &&
    [...text.matchAll(parts)].some(([part]) => kind !== 'name' || hasCapital(part));
  return (hit: Pick<ShareHit, 'text' | 'kind'>): Verdict => {
    const said = folded(hit.text);
    if (agreed.has(said)) return 'agreed';
    if (refusedNames.some((name) => said.includes(name)) || namesPart(hit)) return 'refused';
    if (hit.kind === 'name') return 'unknown';
    if (hit.kind === 'email')
      return reach.some((one) => one.includes(said)) ? 'refused' : 'unknown';
    const digits = digitsOf(said).slice(-tellingDigits);
    const isTheirs = digits.length > 5 && reachDigits.some((one) => one.includes(digits));
    return isTheirs ? 'refused' : 'unknown';
  };
};

const folded = (text: string): string => text.trim().toLowerCase();
const digitsOf = (text: string): string => text.replace(/\D/g, '');
