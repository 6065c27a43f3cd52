import type { Words } from '../nl.ts';

export const packet: Words['packet'] = {
  title: 'No shared folder at hand?',
  story:
    'Make a packet: one file with all that is shared, for a USB stick or an e-mail. A colleague reads it in. Then everything comes together and nothing is lost, not even when you do it twice. Photos and documents of what is shared go along.',
  perhapsOpen: 'Does your team have no passphrase? Then whoever has the packet can read it.',
  open: 'You have no passphrase: whoever has the packet can read what is in it.',
  locked: 'Only who knows your passphrase can read what is in the packet.',
  make: 'Make a packet',
  read: 'Read in a packet',
  writing: 'Making the packet…',
  reading: 'The app checks everything in the packet and reads it in…',
  made: 'The packet {{name}} is ready.',
  leftOut_one:
    'One photo or document does not go along: too large for a packet, or not on this computer.',
  leftOut_other:
    '{{count}} photos and documents do not go along: too large together for a packet, or not on this computer.',
  madeOpen: 'Whoever has this file can read what is in it.',
  madeLocked: 'Only who knows the passphrase can read it.',
  nothingNew: 'You had everything in this packet already.',
  taken: 'The packet has been read in.',
  takenCards_one: 'One card or lesson read in.',
  takenCards_other: '{{count}} cards and lessons read in.',
  takenFiles_one: 'One photo or document came along.',
  takenFiles_other: '{{count}} photos and documents came along.',
  passphrase: 'Passphrase of this packet',
  goOn: 'Go on',
  removesTitle: 'This packet deletes much',
  removes_one: 'A colleague deleted one thing that you still have. Do you want to follow?',
  removes_other: 'Colleagues deleted {{count}} things that you still have. Do you want to follow?',
  readAnyway: 'Read it in',
  other: {
    title: 'This packet comes from another team',
    whose: 'It comes from team {{mark}}.',
    whoseNamed: 'It comes from team {{mark}}. In that team: {{names}}.',
    cards_one: 'There is one card or lesson in it.',
    cards_other: 'There are {{count}} cards and lessons in it.',
    others_one: 'There is also one other thing in it, such as a plank or an activity.',
    others_other: 'There are also {{count}} other things in it, such as planks and activities.',
    goesToTeam: 'If you take it over, all your team sees everything in it.',
    goesAlong:
      'If you take it over, everything in it goes along in your next packets. The folder that you share later gets it too. The app asks about that then.',
    stays: 'You cannot take it out again in one go later.',
    losesLock:
      'That team has a passphrase, and you have none. Afterwards everybody with your folder or packet can read it.',
    later:
      'Does that team erase or correct something later? You do not see that by itself. So ask them first whether they agree.',
    notBack: 'Nothing of yours goes to that team.',
    confirm: 'Take it over anyway',
    cancel: 'No, do not read it in',
  },
  trouble: {
    'disk-full': 'There is no room left on this disk or stick. Make room, or choose another.',
    'no-access': 'The app cannot keep anything here. Choose another place.',
  },
  notMade: {
    'needs-passphrase': 'The passphrase is needed.',
    'wrong-passphrase': 'This passphrase does not fit.',
    'nothing-shared': 'Nothing is shared yet. Share a card or a lesson first.',
    'too-large': 'Too much is shared for one packet. Share by a folder.',
  },
  notRead: {
    'needs-passphrase': 'The passphrase is needed.',
    'wrong-passphrase': 'This passphrase does not fit.',
    'not-readable':
      'The app cannot open this file. See whether the stick is still in and try again.',
    'not-a-packet': 'This file is no packet of Bruggenbouwer.',
    incomplete: 'The end of this packet is missing. Copy the file again and try once more.',
    damaged: 'This packet was changed or damaged on its way. Ask your colleague for a new one.',
    'strange-files':
      'This packet holds files that do not belong in it. Ask your colleague for a new one.',
    'too-large':
      'This packet is too large to open safely. Ask your colleague whether it is as it should be.',
    newer: 'This packet comes from a newer version of the app. Update Bruggenbouwer first.',
    'not-saved': 'The app cannot keep anything more on this computer. Make room and try again.',
  },
};
