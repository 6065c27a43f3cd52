import type { ShareError } from '../../../shared/ipc/share.ts';
import type { WordKey } from '../../words/i18n.ts';

/** What to tell the person who could not share. */
export const troubleOf = (error: ShareError): WordKey => {
  switch (error.kind) {
    case 'no-title':
      return 'share.noTitle';
    case 'no-permission':
      return 'share.noPermission';
    case 'names-found':
    case 'not-there':
    case 'no-change':
      return 'share.changed';
    default:
      return `trouble.${error.kind}`;
  }
};
