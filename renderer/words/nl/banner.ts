/** Messages above the screens: the sample, and how the data were found at the start. */
export const banner = {
  sample:
    'Dit is het voorbeeld van Bedum, uit een openbaar verhaal van 2018. Een paar kleine dingen zijn bedacht. Probeer van alles uit.',
  removeSample: 'Haal het voorbeeld weg',
  sampleGone: 'Het voorbeeld is weg. Het bord is nu van jou.',
  mended: 'Een stukje van je gegevens was beschadigd. De app heeft het hersteld: alles staat er.',
  setAside_one:
    'Eén stukje van je gegevens kon de app niet lezen. Het ligt apart in een map; al het andere staat er gewoon.',
  setAside_other:
    '{{count}} stukjes van je gegevens kon de app niet lezen. Ze liggen apart in een map; al het andere staat er gewoon.',
  showFolder: 'Toon de map',
  newerVersion:
    'Een nieuwere Bruggenbouwer schreef deze gegevens. Je kunt alles lezen. Werk de app bij om weer te schrijven.',
  noAccess:
    'De app mag niet schrijven in de map met je gegevens. Je kunt alles lezen. Vraag je ICT-afdeling om schrijfrecht.',
};
