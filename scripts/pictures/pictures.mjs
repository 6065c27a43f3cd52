// The pictures of the README, all from the sample workspace. One more picture is one more line.

/**
 * @typedef {object} Picture
 * @property {string} name of the file in docs/pictures
 * @property {string} hash the screen; `{id}` stands for the initiative
 * @property {string} [initiative] its title
 * @property {'light' | 'dark'} theme
 */

/** @type {readonly Picture[]} */
export const pictures = [
  { name: 'board', hash: '#/bord', theme: 'light' },
  {
    name: 'initiative',
    hash: '#/initiatief/{id}',
    initiative: 'Beweeggroep Onderdendam',
    theme: 'light',
  },
  { name: 'library', hash: '#/magazijn', theme: 'light' },
];
