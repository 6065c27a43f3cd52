import { Anchor, LifeBuoy, Mountain, Waves } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Role } from '../../../shared/domain/rolePeriod.ts';

/** The same signs as in the picture: a rock, a lifebuoy, and the water itself. */
export const roleIcons: Readonly<Record<Role, LucideIcon>> = {
  facilitating: Waves,
  steering: Waves,
  bit_of_both: Waves,
  letting_go: Anchor,
  enforcing: Mountain,
  safety_net: LifeBuoy,
};
