import type { activity as nl } from '../nl/activity.ts';

export const activity: typeof nl = {
  title: 'Activities',
  add: 'New activity',
  newTitle: 'New activity',
  editTitle: 'Activity',
  name: 'What is it?',
  nameHint: 'Colleagues see this too. Leave names of people out.',
  kind: 'What kind of activity?',
  kinds: {
    together: 'Doing something together',
    meeting: 'Meeting',
    outing: 'Outing',
    workshop: 'Workshop',
    think_along: 'Thinking along with colleagues',
  },
  withDepartment: 'With which department?',
  withDepartmentHint: 'For example about how to involve and inform people.',
  anyDepartment: 'Several departments',
  on: 'When?',
  village: 'In which village?',
  keep: 'Keep',
  kept: 'The activity is kept.',
  edit: 'Edit “{{name}}”',
  remove: 'Take “{{name}}” away',
  gone: '“{{name}}” is gone.',
  join: 'Join another activity',
  with: 'Together with',
  of: 'Of',
  noneHere:
    'Do people do something together here? Put it in. Thinking along with a colleague counts too.',
  noneInVillage: 'What do people do together here? An outing, singing together, a workshop…',
};
