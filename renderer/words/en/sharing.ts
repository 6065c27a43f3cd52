import type { Words } from '../nl.ts';

export const sharing: Words['sharing'] = {
  title: 'Sharing with colleagues',
  story:
    'Together, choose one folder that all of you can open: on the network drive, or in OneDrive, Nextcloud or Syncthing. The app puts what you share in that folder, and takes out what your colleagues share.',
  promise: {
    choose: 'You share only what you choose, card by card.',
    offline: 'Without a connection you just go on. Later everything comes together.',
    private: 'Your own notes, persons and contacts stay on this computer.',
  },
  whichFolder: 'Which folder do you share?',
  whichFolderHint: 'Not sure? Ask a colleague who takes part already, or your colleague of IT.',
  choose: 'Choose a folder',
  chooseOther: 'Choose another folder',
  looking: 'Looking in the folder…',
  emptyFolder: 'Nothing is shared in this folder yet',
  oursFolder: 'This folder is shared already',
  joinOrNew: 'What do you want to do?',
  join: 'Join what has been shared since {{day}} (mark {{mark}})',
  hasPassphrase: 'With a passphrase. Ask a colleague for it.',
  noPassphrase: 'Without a passphrase.',
  joinWithin: 'Join what has been shared since {{day}} in “{{folder}}” (mark {{mark}})',
  mark: 'Mark of your team',
  markHint: 'Not sure which team is yours? A colleague sees the mark at Settings, Sharing.',
  notWhole:
    'There is something in this folder that the app cannot read yet. So you cannot begin anything new here now.',
  twoTeams: {
    title: 'Two teams began in this folder. They do not see each other’s cards.',
    ours: 'Mark {{mark}}: your team',
    theirs: 'Mark {{mark}}: another team',
    since: '(begun on {{day}})',
    wayOut:
      'Call each other and agree which team stays. Who is in the other one chooses “Stop sharing”, chooses this folder again and joins the team that stays. The app then asks whether everything may go along. Nothing is lost.',
  },
  beside: 'Begin something new beside it',
  besideHint: 'For another team. What is there stays as it is.',
  passphrase: 'Passphrase',
  passphraseAsk: 'The six words that you agreed on.',
  withPassphrase: 'With a passphrase?',
  without: 'Without a passphrase',
  withoutHint: 'Who can open the folder can read what is in it.',
  with: 'With a passphrase',
  withHint: 'Only who knows the passphrase can read what is in it.',
  yourPassphrase: 'Your passphrase',
  otherWords: 'Other words',
  keepOutside:
    'Keep this passphrase outside the computer, on paper for example. You see it here only once. Without it nobody can read the folder any more, and neither can we.',
  isKept: 'I have written the passphrase down.',
  beginNow: 'Begin sharing',
  joinNow: 'Join',
  begun: 'You now share with colleagues.',
  wrongPassphrase: 'This passphrase does not fit. See whether each word is right and try again.',
  otherTeam: {
    title: 'Take along what belongs to another team?',
    story:
      'This computer still holds what you shared with another team. If you take part here, everybody in this folder gets all of that:',
    cards_one: '{{count}} card or lesson, of which {{theirs}} from colleagues',
    cards_other: '{{count}} cards and lessons, of which {{theirs}} from colleagues',
    others_one: '{{count}} other thing, such as a plank, a photo or an organisation',
    others_other: '{{count}} other things, such as planks, photos and organisations',
    colleagues_one: 'the name and area of {{count}} colleague',
    colleagues_other: 'the names and areas of {{count}} colleagues',
    locked: 'Only who knows the passphrase of this folder can read it.',
    unlocked:
      'Your last team had a passphrase. This folder has none: who can open the folder can read everything.',
    open: 'This folder has no passphrase: who can open the folder can read everything.',
    sameTeam:
      'Do you want to take part in your last team again? Then choose the folder of that team. That is always fine.',
    moving:
      'Is your folder moving? Copy the whole folder “bruggenbouwer” to the new place and choose that. Then it stays the same team.',
    word: 'take all',
    type: 'Type “{{word}}” if everybody in this folder may see this',
    confirm: 'Take everything to the new folder',
    cancel: 'No, do not share here',
  },
  trouble: {
    'not-found': 'The app cannot find this folder now. See whether the drive is connected.',
    unreadable:
      'There is something of Bruggenbouwer here that the app cannot read yet. Is the program of the folder still busy, such as OneDrive or Nextcloud? Wait until it is done and choose the folder again. Does it stay like this? Ask your colleague of IT whether you may read this folder.',
    'not-writable':
      'The app may not save anything in this folder. Ask your colleague of IT for the right to write, or choose another folder.',
    unavailable: 'The folder does not answer now. Try again in a while.',
    full: 'There is no room left in this folder. Make room, or choose another folder.',
    denied: 'The server does not know this name or this password. Check them and try again.',
    'not-webdav':
      'No WebDAV folder answers at this address. Copy the address from the settings of Files in Nextcloud.',
  },
  webdav: {
    or: 'Or: a WebDAV address (Nextcloud)',
    address: 'WebDAV address of the folder',
    addressHint:
      'Begins with https://. In Nextcloud it is in Files, under Settings. Put the name of the folder behind it.',
    user: 'User name',
    password: 'App password',
    passwordHint:
      'In Nextcloud, make a password for this app alone: Settings, Security, Devices and sessions.',
    look: 'Look in this folder',
    trouble: {
      'no-address': 'This is not the address of a folder. It begins with https://.',
      'not-secure': 'This address is not secure. Use one that begins with https://.',
      'holds-password': 'Take the name and the password out of the address. Type them below.',
    },
    signInTitle: 'The app password is needed',
    signInStory:
      'The server does not know the password any more, or this computer cannot keep it safely. Type it here. Until then you can just go on.',
  },
  unlockTitle: 'The passphrase is needed',
  unlockStory:
    'This computer has no safe place to remember the passphrase, so the app asks for it. Until then you can just go on.',
  unlock: 'Go on sharing',
  folder: 'The folder',
  isLocked: 'Yes, you have a passphrase',
  isOpen: 'None',
  now: 'Update now',
  leave: 'Stop sharing',
  leaveTitle: 'Do you want to stop sharing?',
  leaveStory:
    'What you shared stays with your colleagues. What you got from them stays on this computer. You can join again later.',
  leaveNow: 'Stop sharing',
  line: {
    off: 'Everything is on this computer.',
    locked: 'Type the passphrase to share.',
    starting: 'Looking in the shared folder…',
    updated: 'Up to date at {{time}}',
    held_one: '{{name}} takes one card away. Is that right?',
    held_other: '{{name}} takes {{count}} cards away. Is that right?',
    twoTeams: 'Two teams began in this folder. Look at Sharing.',
    outgoing_one: 'One change is about to go to your colleagues.',
    outgoing_other: '{{count}} changes are about to go to your colleagues.',
    waiting_one: 'One change of a colleague is on its way.',
    waiting_other: '{{count}} changes of colleagues are on their way.',
    waitingFrom_one: 'One change of {{name}} is on its way.',
    waitingFrom_other: '{{count}} changes of {{name}} on their way',
    unavailable: 'No connection with the shared folder. You can just go on.',
    full: 'The shared folder is full. You can just go on.',
    denied: 'Type the app password to share. You can just go on.',
  },
};
