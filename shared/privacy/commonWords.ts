const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words that begin a sentence, so that their capital says nothing; a name may follow them. */
const openers = words(
  `in op met voor van bij naar als dan wij we ik jij je hij zij ze er dit dat deze die ook
  maar en of want toen nu hier daar waar wat wie wanneer hoe waarom om over na uit tot te aan door
  tussen onder boven achter volgens sinds tijdens zonder gisteren vandaag morgen straks later eerst
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
  augustus september oktober november december beste dag moi hallo hoi samen begin eind half vanaf rond
  bel vraag mail app stuur spreek sprak belde vroeg zei kan kon heeft had is was zou zal gaat ging
  komt kwam weet kent laat contact dank bedankt groet groeten bie mit noar oet deur veur
  mevrouw meneer mijnheer heer buurvrouw buurman opa oma tante oom familie juf meester dokter dominee
  pastoor wethouder burgemeester raadslid wijkagent tegen via namens behalve foto img`,
);

/** Words that begin the name of a thing, or end it: "Historische Vereniging", "Open Dag". */
const things = words(
  `de het een the project gemeente provincie stichting vereniging waterschap ministerie afdeling
  werkgroep commissie dorp dorpen wijk buurt dorpshuis dörpshoes dorpsbelangen dorpshuiskamer speeltuin
  beweeggroep koffietafel workshop verzoamelstee verzoamelstees kernnetwerk uitvoering presentatie
  huis oude nieuwe nieuw oud grote kleine lange korte hoge lage eerste tweede derde
  kerk kerken klooster toren molen haven camping park landschap museum markt bank winkel school brug kruis
  plan plannen idee ideeën fonds netwerk team loket dienst zorg welzijn wonen sport jeugd raad vrienden
  bewoners inwoners mensen jongeren ouderen kinderen ouders buren boeren ondernemers vrijwilligers vrouwen
  zaal hal veld plein straat weg pad tuin bos hof borg wierde sluis water open groen groene rode witte
  blauwe historische nationaal nationale koninklijke openbare openbaar werken lokale regionale sociaal sociale
  goed goede samen leefbaar duurzaam noord oost zuid west noordoost noordwest zuidoost
  groninger groningen ommelander drentse friese nederlands nederlandse
  bestuur voorzitter secretaris penningmeester dorpencoördinator coördinator energie coöperatie
  prins prinses koning koningin sint`,
);

const ends =
  /.(?:vereniging|stichting|groep|ploeg|club|clubs|koor|orkest|huis|hoes|kamer|café|cafe|school|tuin|markt|fonds|raad|kerk|molen|museum|winkel|bank|commissie|feest|project|team|visie|loket|coöperatie|bedrijf|bus|dag|avond|week|middag|kring|bond|maatschappij|centrum|park|netwerk|belang|belangen|initiatief|zorg|hulp|dienst|plan|agenda|vaart|kanaal)$/;

const street = /.(?:straat|laan|plein|kade|singel|steeg|gracht|weg|diep|pad)$/;

export const isOpener = (word: string): boolean => openers.has(word.toLowerCase());

export const isThing = (word: string): boolean => {
  const folded = word.toLowerCase();
  return things.has(folded) || ends.test(folded);
};

/** A surname may end so too, as Verlaan does. */
export const isStreet = (word: string): boolean => street.test(word.toLowerCase());

/** Several of a kind: "Bewoners van Leens". */
export const isSeveral = (word: string): boolean => /(?:[^i]en|ers|aars|ingen)$/u.test(word);
