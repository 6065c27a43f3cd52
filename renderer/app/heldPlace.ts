import { openOverlay } from './overlay.ts';
import { goTo } from './route.ts';
import type { Route } from './route.ts';

/** Where a form stands, by its name: a new one with what it is about, where it is about something. */
const placeOf = (name: string): Route | null => {
  const [kind, of = '', about = '', village = ''] = name.split('/');
  const onInitiative = about === '' ? null : ({ screen: 'initiative', id: about } as const);
  switch (kind) {
    case 'role':
    case 'plank':
    case 'close':
      return { screen: 'initiative', id: of };
    case 'takeaway':
      return { screen: 'present', id: of };
    case 'talk':
      return { screen: 'present' };
    case 'contact':
      return (of === 'new' ? onInitiative : null) ?? { screen: 'contacts' };
    case 'person':
      return { screen: 'contacts' };
    case 'experiment':
    case 'onTheSpotAgreement':
    case 'knowledgeQuestion':
    case 'dilemma':
      if (of !== 'new') return { screen: 'trying', id: of };
      return onInitiative ?? { screen: 'trying' };
    case 'table':
      return { screen: 'turn' };
    case 'activity':
      return onInitiative ?? { screen: 'villages', id: village };
    case 'use':
      return { screen: 'library', id: of };
    case 'signal':
    case 'desk':
      return { screen: 'heard' };
    default:
      return null;
  }
};

/** How to get to a form that was being filled in; null where the app leads there by itself. */
export const leadToForm = (name: string): (() => void) | null => {
  if (name === 'newHeard') {
    return () => {
      openOverlay('newHeard');
    };
  }
  const place = placeOf(name);
  if (place === null) return null;
  return () => {
    goTo(place);
  };
};
