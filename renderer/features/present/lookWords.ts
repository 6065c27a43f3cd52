/** What a look at each file of a talk is called. */
export const lookWords = {
  pptx: 'present.seePptx',
  'slides-pdf': 'present.seePdf',
  a3: 'present.seeA3',
} as const;
