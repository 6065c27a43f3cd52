import type { welcome as nl } from '../nl/welcome.ts';

export const welcome: typeof nl = {
  title: 'Welcome',
  motto: 'Bridges are built together.',
  story:
    'One foot on dry land, one foot in the water. Here you keep what you hear, what you build together and what you learn from it.',
  hello: 'Hi! Good to have you here.',
  language: 'Language',
  who: 'Who are you?',
  name: 'Your name',
  role: 'Your job',
  usualRole: 'Village coordinator',
  where: 'Where do you work?',
  area: 'Your area',
  otherArea: 'Another area',
  otherName: 'What is your area called?',
  nameTheArea: 'Give your area a name.',
  villages: 'The villages',
  villagesIn: 'The villages of {{area}}',
  typeVillage: 'Type a village',
  villagesHint: 'Is a village missing? Type it here. You can change this later in Settings.',
  knownHint: 'These areas were already on this computer.',
  keptWhere: 'Where is what you write?',
  kept: 'Everything is on this computer, in this folder. Nothing goes to the internet.',
  openFolder: 'Open the folder',
  beginEmpty: 'Start empty',
  goOn: 'Continue',
  follow: 'I take over from somebody',
  seeSample: 'Look at the example',
  sampleHint:
    'The example shows Bedum as a public talk of 2018 tells it. You remove it again with one click.',
};
