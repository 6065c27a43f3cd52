import type { Words } from '../nl.ts';

/** Values that were written apart, and texts that were merged. */
export const versions: Words['versions'] = {
  count_one: '2 versions',
  count_other: '{{count}} versions',
  merged: 'Put together',
  label: '{{field}}: {{words}}',
  title: 'Choose or put together: {{field}}',
  intro: 'This was changed in two places at once. Everything is kept.',
  mergedIntro: 'Two people wrote in this text at once. Both pieces are in it. Please read it over.',
  now: 'As it is now',
  by: '{{who}}, {{when}}',
  choose: 'Choose this one',
  chooseNamed: '{{words}}: by {{who}}',
  together: 'Together',
  tooLong: 'There is room for {{most}} characters. Make it a bit shorter.',
  keepTogether: 'Keep together',
  right: 'It is right',
  gone: 'This text is no longer there.',
  back: 'Put this one back',
  done: 'Your choice is kept.',
  deleted: '{{who}} deleted this while somebody was still writing in it. So it is back.',
  keep: 'Keep it',
  deleteAnyway: 'Delete it after all',
  changedMeanwhile: 'Meanwhile this became “{{other}}”. Now it says what you wrote.',
  emptiedMeanwhile: 'Meanwhile somebody emptied this. Now it says what you wrote.',
  takeOther: 'Take the other one',
  waiting_one: 'Two versions, once',
  waiting_other: 'Two versions, {{count}} times',
  waitingHint:
    'This was changed in two places at once. Everything is kept. Choose what stays, or put it together.',
  moreWaiting: 'Show more',
};
