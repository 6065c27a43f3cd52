import { screenWords } from '../../../shared/ipc/screen.ts';

/** Words of the frame around the screens. */
export const frame = {
  name: 'Bruggenbouwer',
  ...screenWords('nl'),
  group: { week: 'Jouw week', around: 'Om je heen', learn: 'Leren en vertellen' },
  initiative: 'Initiatief',
  newHeard: 'Nieuw gehoord',
  search: 'Zoek een kaart, les, dorp of opdracht',
  screens: 'Schermen',
  menu: 'Menu',
  skip: 'Ga naar de inhoud',
  aboutData: 'Over je gegevens',
  notices: 'Berichten',
  loading: 'Even ophalen…',
  broken:
    'Dit scherm doet het nu niet. Wat je bewaarde, staat veilig op deze computer. Probeer het nog eens.',
  tryAgain: 'Probeer het nog eens',
  toBoard: 'Ga naar het bord',
  held: 'Je was iets aan het invullen toen de app stopte. Het staat er nog.',
  toHeld: 'Ga verder',
};
