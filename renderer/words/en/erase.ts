import type { Words } from '../nl.ts';

export const erase: Words['erase'] = {
  menu: 'Erase for ever…',
  title: 'Erase “{{title}}” for ever',
  all: 'Everything goes: the text, the history and what you wrote beside it. Nobody can bring it back, nor can you.',
  private: 'This is on this computer only. It goes from here at once.',
  shared:
    'At Settings, Sharing you see how far it is. If somebody has a card of their own of it, that goes away too.',
  stories_one: 'The story that belongs to it goes along.',
  stories_other: 'The {{count}} stories that belong to it go along.',
  stays: 'Lessons and contacts about this initiative stay. Erase those one by one.',
  beyond: {
    title: 'This the app cannot erase:',
    cloud:
      'The recycle bin and the version history of OneDrive or Nextcloud. Empty them, or ask your colleague of IT.',
    server: 'Backups of the server. Ask your colleague of IT.',
    own: 'Backups of this computer. Ask your colleague of IT.',
    people: 'What somebody read, printed, kept or got in a packet.',
  },
  type: 'Type “{{word}}” to go on',
  word: 'erase',
  confirm: 'Erase for ever',
  cancel: 'No, leave it',
  done: 'It has been erased.',
  progress: {
    title: 'Erasing',
    kinds: {
      initiative_one: 'One initiative',
      initiative_other: '{{count}} initiatives',
      lesson_one: 'One lesson',
      lesson_other: '{{count}} lessons',
      attachment_one: 'One attachment',
      attachment_other: '{{count}} attachments',
      party_one: 'One party',
      party_other: '{{count}} parties',
      other_one: 'One card',
      other_other: '{{count}} cards',
    },
    done_one: 'erased on {{done}} of {{count}} computer',
    done_other: 'erased on {{done}} of {{count}} computers',
    waiting: 'Not done yet',
    here: 'This computer, still busy',
    lastSeen: 'Last seen on {{day}}',
    neverSeen: 'Never seen yet',
    leave: 'Does not come back…',
    leaveOf: 'The computer of {{name}} does not come back…',
    finished_one: 'One card has been erased, on all computers.',
    finished_other: '{{count}} cards have been erased, on all computers.',
    beyond:
      'Is the folder in a cloud or on a server? Empty its recycle bin and version history too, and ask your colleague of IT about backups.',
  },
  retire: {
    title: 'Does the computer of {{name}} not come back?',
    story:
      'The app takes the files of that computer out of the shared folder. What colleagues shared stays: this computer has all of it and keeps it.',
    disk: 'The disk of that computer itself may still hold what was erased. Wipe it, or have it wiped. If it comes back after all, it erases by itself and takes part again.',
    word: 'gone',
    confirm: 'Remove those files',
    cancel: 'Not yet',
    done: 'The files of {{name}} are out of the folder.',
    trouble: {
      'not-covered':
        'This computer does not have everything of that computer yet. Update first, or do this on another computer.',
      'not-reachable': 'The shared folder does not answer now. Try again later.',
      own: 'This is the computer you are working on.',
    },
  },
  held: {
    removes_one: '{{name}} takes one card away. Is that right?',
    removes_other: '{{name}} takes {{count}} cards away. Is that right?',
    erases_one: '{{name}} erases one card for ever. Is that right?',
    erases_other: '{{name}} erases {{count}} cards for ever. Is that right?',
    hint: 'Until you choose they are still here. If you keep them, they come back to your colleagues too.',
    eraseHint: 'Until you choose they are still here. Ask your colleague if you are not sure.',
    some_one: 'One of them is erased for ever. It cannot stay.',
    some_other: '{{count}} of them are erased for ever. They cannot stay.',
    remove: 'Yes, take away',
    erase: 'Yes, erase them',
    keep: 'Yes, but keep them here',
  },
  doneShared: {
    now: 'It is erased. It goes away for your colleagues once their computer is up to date.',
    later:
      'It is erased on this computer. It goes away for your colleagues once the shared folder is back.',
    left: 'It is erased on this computer. It goes away for your colleagues only when you take part again or give a packet.',
    alone: 'It is erased.',
  },
};
