/** Words of this trade and of Groningen that a spelling dictionary does not carry as single words. */
export const domainWords = `
  dorp buurt wijk straat stad gemeente huis tuin plek stee visie kern kring netwerk verzoamel
  noaber naober noaberschap naoberschap nabuurschap bewoner inwoner buur oudere jongere jeugd kind
  peuter tiener senior mantel vrijwilliger vrijwillig ondersteuner coordinator verbinder bouwer
  aanjager begeleider zorg welzijn hulp opvang leef onderstroom initiatief idee droom verhaal vraag
  dilemma botsing les spel magazijn subsidie vergunning fonds krimp aardbeving energie warmte zon
  paneel glas cafe repair naai koffie tafel kamer keuken muziek zang koor feest markt ontmoeting
  maaltijd bestuur moes speel baan bieb biblio internet groen moi hoes
  loug noord zuid midden weg school kerk bus
`;

/** Stems that stand only first: *eettafel*, *doedag*, *zitbank*. */
export const domainFronts = 'eet doe zit ren ontmoet vergader beweeg';

/** The ends that make a word out of another word: no pieces of a compound. */
export const suffixes: ReadonlySet<string> = new Set(
  `loos heid lijk baar zaam achtig schap ling ring ning ding ting king ster erij haft dom aard
   tuur teur isme atie eren elen waarts matig tigd lei wijs eling stand ment`.split(/\s+/),
);

/** What may follow a known word and still belong to it: *vrijwillig* finds *vrijwilligers*. */
export const derivation =
  /^(?:e|s|en)?(?:er|ing|heid|lijk|schap|ster|ig|baar|loos|isch|aar)(?:e|s|en)?$/;

/** Short vowel in one, long in many; and other pairs that no rule makes. Longest first wins. */
export const irregular: readonly (readonly [many: string, one: string])[] = [
  ['kinderen', 'kind'],
  ['kinders', 'kind'],
  ['eieren', 'ei'],
  ['liederen', 'lied'],
  ['goederen', 'goed'],
  ['bladeren', 'blad'],
  ['kalveren', 'kalf'],
  ['lammeren', 'lam'],
  ['volkeren', 'volk'],
  ['gemoederen', 'gemoed'],
  ['steden', 'stad'],
  ['schepen', 'schip'],
  ['leden', 'lid'],
  ['smeden', 'smid'],
  ['koeien', 'koe'],
  ['vlooien', 'vlo'],
  ['dagen', 'dag'],
  ['wegen', 'weg'],
  ['paden', 'pad'],
  ['baden', 'bad'],
  ['bladen', 'blad'],
  ['daken', 'dak'],
  ['dalen', 'dal'],
  ['gaten', 'gat'],
  ['glazen', 'glas'],
  ['graven', 'graf'],
  ['hoven', 'hof'],
  ['loten', 'lot'],
  ['oorlogen', 'oorlog'],
  ['sloten', 'slot'],
  ['staven', 'staf'],
  ['vaten', 'vat'],
  ['verdragen', 'verdrag'],
  ['gebeden', 'gebed'],
  ['gebreken', 'gebrek'],
  ['bevelen', 'bevel'],
  ['treden', 'tred'],
  ['bedragen', 'bedrag'],
  ['kinder', 'kind'],
  ['buren', 'buur'],
  ['paadje', 'pad'],
  ['blaadje', 'blad'],
  ['glaasje', 'glas'],
  ['gaatje', 'gat'],
  ['vaatje', 'vat'],
  ['scheepje', 'schip'],
  ['musea', 'museum'],
  ['data', 'datum'],
  ['centra', 'centrum'],
];
