/** Look-alikes in other villages, and whom to ring about them. */
export const noabers = {
  title: 'Noabers',
  hint: 'Dit lijkt erop, in een ander dorp. Bel gerust.',
  why: 'Zelfde woorden: {{words}}',
  whyParties: 'Ook met {{names}}',
  whyThemes: 'Zelfde thema: {{themes}}',
  ring: 'Bel {{who}}',
  lesson: 'Les',
  initiative: 'Initiatief',
};
