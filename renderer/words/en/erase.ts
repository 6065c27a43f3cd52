import type { Words } from '../nl.ts';

export const erase: Words['erase'] = {
  menu: 'Erase for ever…',
  title: 'Erase “{{title}}” for ever',
  all: 'Everything goes: the text, the history and what you wrote beside it. Nobody can bring it back, nor can you.',
  private: 'This is on this computer only. It goes from here at once.',
  shared:
    'It goes from your colleagues as soon as their computers update. Settings, Sharing shows how far it is.',
  stories_one: 'The story that belongs to it goes along.',
  stories_other: 'The {{count}} stories that belong to it go along.',
  stays: 'Lessons and contacts about this initiative stay. Erase those one by one.',
  beyond: {
    title: 'This the app cannot erase:',
    cloud:
      'what is in the recycle bin and the version history of OneDrive or Nextcloud. Empty them, or ask your colleague of IT;',
    server: 'backups of the server. Ask your colleague of IT;',
    own: 'backups of this computer. Ask your colleague of IT;',
    people: 'what somebody read, printed, kept or got in a packet.',
  },
  type: 'Type “{{word}}” to go on',
  word: 'erase',
  confirm: 'Erase for ever',
  cancel: 'No, leave it',
  done: 'It has been erased.',
  doneShared: 'It has been erased. It goes from your colleagues as soon as their computers update.',
};
