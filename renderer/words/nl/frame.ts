/** Words of the frame around the screens. */
export const frame = {
  name: 'Bruggenbouwer',
  board: 'Bord',
  stories: 'Verhalen',
  library: 'Spellenmagazijn',
  export: 'Exporteren',
  settings: 'Instellingen',
  newHeard: 'Nieuw gehoord',
};
