import type { Role } from '../../shared/domain/rolePeriod.ts';

export type RoleWords = Readonly<Record<Role, string>>;

/** What each role of the municipality is called on paper. */
export const roleWords: Readonly<Record<'nl' | 'en', RoleWords>> = {
  nl: {
    facilitating: 'Faciliterend',
    steering: 'Sturend',
    bit_of_both: 'Van allebei wat',
    letting_go: 'Loslaten',
    enforcing: 'Handhavend',
    safety_net: 'Vangnet',
  },
  en: {
    facilitating: 'Facilitating',
    steering: 'Steering',
    bit_of_both: 'A bit of both',
    letting_go: 'Letting go',
    enforcing: 'Enforcing',
    safety_net: 'Safety net',
  },
};
