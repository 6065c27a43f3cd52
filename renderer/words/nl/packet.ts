export const packet = {
  title: 'Geen gedeelde map bij de hand?',
  story:
    'Maak een pakketje: één bestand met alles wat gedeeld is, voor op een USB-stick of in de mail. Een collega leest het in. Dan komt alles bij elkaar en gaat er niets verloren, ook niet als je het twee keer doet. Foto’s en documenten bij wat gedeeld is, gaan mee.',
  perhapsOpen: 'Heeft je team geen wachtzin? Dan kan iedereen met het pakketje lezen wat erin zit.',
  open: 'Jullie hebben geen wachtzin: iedereen met het pakketje kan lezen wat erin zit.',
  locked: 'Alleen wie jullie wachtzin kent, kan lezen wat in het pakketje zit.',
  make: 'Maak een pakketje',
  read: 'Lees een pakketje in',
  writing: 'Bezig met het pakketje…',
  reading: 'De app kijkt alles in het pakketje na en leest het in…',
  made: 'Het pakketje {{name}} staat klaar.',
  leftOut_one:
    'Eén foto of document gaat niet mee: te groot voor een pakketje, of niet op deze computer.',
  leftOut_other:
    '{{count}} foto’s en documenten gaan niet mee: samen te groot voor een pakketje, of niet op deze computer.',
  madeOpen: 'Iedereen met dit bestand kan lezen wat erin zit.',
  madeLocked: 'Alleen wie de wachtzin kent, kan het lezen.',
  nothingNew: 'Alles uit dit pakketje had je al.',
  taken: 'Het pakketje is ingelezen.',
  takenCards_one: 'Eén kaart of les ingelezen.',
  takenCards_other: '{{count}} kaarten en lessen ingelezen.',
  takenFiles_one: 'Eén foto of document erbij.',
  takenFiles_other: '{{count}} foto’s en documenten erbij.',
  passphrase: 'Wachtzin van dit pakketje',
  goOn: 'Ga verder',
  removesTitle: 'Dit pakketje verwijdert veel',
  removes_one: 'Een collega heeft één ding verwijderd dat jij nog hebt. Wil je dat overnemen?',
  removes_other:
    'Collega’s hebben {{count}} dingen verwijderd die jij nog hebt. Wil je dat overnemen?',
  readAnyway: 'Lees het in',
  other: {
    title: 'Dit pakketje is van een ander team',
    whose: 'Het is van team {{mark}}.',
    whoseNamed: 'Het is van team {{mark}}. In dat team werken: {{names}}.',
    cards_one: 'Er zit één kaart of les in.',
    cards_other: 'Er zitten {{count}} kaarten en lessen in.',
    others_one: 'Ook zit er één ander ding in, zoals een plank of een activiteit.',
    others_other: 'Ook zitten er {{count}} andere dingen in, zoals planken en activiteiten.',
    goesToTeam: 'Neem je het over, dan ziet je hele team alles wat erin zit.',
    goesAlong:
      'Neem je het over, dan gaat alles wat erin zit mee in je volgende pakketjes. De map waar je later mee deelt, krijgt het ook. Daar vraagt de app dan nog naar.',
    stays: 'Je haalt het er later niet in één keer weer uit.',
    losesLock:
      'Dat team heeft een wachtzin, en jullie niet. Daarna kan iedereen met jullie map of pakketje het lezen.',
    later:
      'Wist of verbetert dat team later iets? Dan zien jullie dat niet vanzelf. Vraag dus eerst of zij dit goed vinden.',
    notBack: 'Van jullie gaat er niets naar dat team.',
    confirm: 'Neem toch over',
    cancel: 'Nee, lees het niet in',
  },
  trouble: {
    'disk-full': 'Er is geen plaats meer op deze schijf of stick. Maak ruimte, of kies een andere.',
    'no-access': 'De app kan hier niets bewaren. Kies een andere plek.',
  },
  notMade: {
    'needs-passphrase': 'De wachtzin is nodig.',
    'wrong-passphrase': 'Deze wachtzin past niet.',
    'nothing-shared': 'Er is nog niets gedeeld. Deel eerst een kaart of een les.',
    'too-large': 'Er is te veel gedeeld voor één pakketje. Deel via een map.',
  },
  notRead: {
    'needs-passphrase': 'De wachtzin is nodig.',
    'wrong-passphrase': 'Deze wachtzin past niet.',
    'not-readable':
      'De app kan dit bestand niet openen. Kijk of de stick er nog in zit en probeer het nog eens.',
    'not-a-packet': 'Dit bestand is geen pakketje van Bruggenbouwer.',
    incomplete:
      'Het einde van dit pakketje ontbreekt. Kopieer het bestand opnieuw en probeer het nog eens.',
    damaged:
      'Dit pakketje is onderweg veranderd of beschadigd. Vraag je collega om een nieuw pakketje.',
    'strange-files':
      'In dit pakketje zitten bestanden die er niet horen. Vraag je collega om een nieuw pakketje.',
    'too-large': 'Dit pakketje is te groot om veilig te openen. Vraag je collega of het wel klopt.',
    newer: 'Dit pakketje komt uit een nieuwere versie van de app. Werk Bruggenbouwer eerst bij.',
    'not-saved':
      'De app kan op deze computer niets meer bewaren. Maak ruimte en probeer het nog eens.',
  },
};
