import type { banner as nl } from '../nl/banner.ts';

export const banner: typeof nl = {
  sample:
    'This is the example of Bedum, from a public talk of 2018. A few small things are made up. Try anything.',
  removeSample: 'Remove the example',
  sampleGone: 'The example is gone. The board is yours now.',
  mended: 'A piece of your data was damaged. The app mended it: everything is here.',
  setAside_one:
    'One piece of your data could not be read. It was put aside in a folder; everything else is here.',
  setAside_other:
    '{{count}} pieces of your data could not be read. They were put aside in a folder; everything else is here.',
  showFolder: 'Show the folder',
  newerVersion:
    'A newer Bruggenbouwer wrote these data. You can read everything. Update the app to write again.',
  noAccess:
    'The app may not write in the folder with your data. You can read everything. Ask your IT department for access.',
};
