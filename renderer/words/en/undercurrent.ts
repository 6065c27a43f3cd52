import type { undercurrent as nl } from '../nl/undercurrent.ts';

export const undercurrent: typeof nl = {
  question: 'What do you feel that nobody says?',
  hint: 'Only you see this in the app. This note stays on this computer and goes along with nothing: no sharing, no packet, no paper.',
  explained:
    'The undercurrent is what you sense and cannot prove yet. After a while the app asks whether you still need a note.',
  add: 'Write something down',
  note: 'Note {{number}}',
  notes: 'Notes',
  empty: 'Nothing written down yet. Sometimes a feeling is enough.',
  emptyNote: 'Nothing here yet.',
  loose: 'Loose note',
  review: 'Look again on {{day}}',
  old_zero: 'Look at this note once more. Still needed?',
  old_one: 'This note is a month old. Still needed?',
  old_other: 'This note is {{count}} months old. Still needed?',
  keep: 'Keep for now',
  keepNamed: 'Keep for now: {{about}}, {{day}}',
  edit: 'Edit note {{number}}',
  done: 'Done',
  remove: 'Throw away',
  removeNamed: 'Throw away: note {{number}}',
  removed: 'The note is gone.',
  undo: 'Undo',
};
