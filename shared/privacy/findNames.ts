/** Small words inside a Dutch surname. */
const between = String.raw`(?:(?:van|de|der|den|te|ter|ten|tot|op|in|het|la|el|von|['’]t|['’]s)\s+){0,3}`;
/** Behind initials or a title they often have a capital. */
const betweenAny = String.raw`(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]e|[Tt]er|[Tt]en|[Tt]ot|[Oo]p|[Ii]n|[Hh]et|[Ll]a|[Ee]l|[Vv]on|['’]t|['’]s)\s+){0,3}`;
const capitalised = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}?[\p{Ll}'’]+)*`;

const withInitials = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:\p{Lu}[a-z]?\.\s?){1,4}${betweenAny}${capitalised}`,
  'gu',
);
const withTitle = new RegExp(
  String.raw`(?<!\p{L})(?:[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Dd]hr\.?|[Mm]w\.?|[Mm]evr\.?|[Bb]uurvrouw|[Bb]uurman|[Oo]pa|[Oo]ma|[Tt]ante|[Oo]om)\s+${betweenAny}${capitalised}`,
  'gu',
);
const pair = new RegExp(
  String.raw`(?<![\p{L}-])(${capitalised})\s+${between}(${capitalised})(?!\p{L})`,
  'gu',
);

const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Words that begin a sentence, so that their capital says nothing; a name may follow them. */
const openers = words(
  `in op met voor van bij naar als dan wij we ik jij je hij zij ze er dit dat deze die ook
  maar en of want toen nu hier daar waar wat wie wanneer hoe waarom om over na uit tot te aan door
  tussen onder boven achter volgens sinds tijdens zonder gisteren vandaag morgen straks later eerst
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
  augustus september oktober november december beste dag moi`,
);
/** Words that begin the name of a thing: what follows them belongs to it. */
const things = words(
  `de het een project gemeente provincie stichting vereniging
  werkgroep commissie dorp dorpshuis dorpsbelangen dorpshuiskamer speeltuin naaicafé repaircafé
  beweeggroep koffietafel workshop verzoamelstee kernnetwerk uitvoering presentatie huis nieuwe oude
  the`,
);

export interface FoundName {
  readonly kind: 'name';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Initials with a surname, a title with a surname, or two capitalised words in a row. */
export const findNames = (text: string, known: readonly string[]): readonly FoundName[] => {
  const allowed = placesOnce(text, known);
  const isAllowed = ({ from, to }: FoundName) =>
    allowed().some((place) => from < place.to && place.from < to);
  const found: FoundName[] = [];
  const add = (name: FoundName): void => {
    const isNew = !found.some(({ from, to }) => name.from < to && from < name.to);
    if (isNew && !isAllowed(name)) found.push(name);
  };
  for (const pattern of [withInitials, withTitle]) {
    for (const match of text.matchAll(pattern)) add(asName(match));
  }
  for (const match of pairsIn(text, isAllowed)) add(asName(match));
  return found;
};

/**
 * Capitalised pairs. Where the first of a pair is no first name, the second may yet be one: "Met Jan
 * Bakker", "Zuidwolde: Jan Bakker".
 */
function* pairsIn(
  text: string,
  isAllowed: (name: FoundName) => boolean,
): Generator<RegExpExecArray> {
  const seeking = new RegExp(pair);
  for (let match = seeking.exec(text); match !== null; match = seeking.exec(text)) {
    const { 0: whole, 1: first = '', 2: second = '', index } = match;
    const word = first.toLowerCase();
    if (things.has(word)) continue;
    if (openers.has(word) || isAllowed(asName(match))) {
      seeking.lastIndex = index + whole.length - second.length;
    } else {
      yield match;
    }
  }
}

/** Known people, as words of their own: "Jannies fiets" too, but no "an" in "dan", no "jan" in "januari". */
export const findPersons = (
  text: string,
  known: readonly string[],
  persons: readonly string[],
): readonly FoundName[] => {
  const allowed = placesOnce(text, known);
  return placesOf(text, persons)
    .filter(({ from, to }) => !/\p{L}$/u.test(text.slice(0, from)) && endsHere(text.slice(to)))
    .filter(({ from, to }) => !allowed().some((place) => place.from <= from && to <= place.to))
    .map(({ from, to }) => ({ kind: 'name', from, to, text: text.slice(from, to) }));
};

const pairHere = new RegExp(pair.source, 'uy');

/** With the surname that stands behind it: "Geertje van Dijk" where only "Geertje" is known. */
export const wholeNames = (
  text: string,
  names: readonly FoundName[],
  known: readonly string[],
): readonly FoundName[] => {
  const allowed = placesOnce(text, known);
  return names.map((name) => {
    pairHere.lastIndex = name.from;
    const match = pairHere.exec(text);
    // On the next line something else begins.
    if (match === null || match[0].includes('\n')) return name;
    const whole = asName(match);
    const isName = !allowed().some(({ from, to }) => from < whole.to && whole.from < to);
    return whole.to > name.to && isName ? whole : name;
  });
};

const endsHere = (after: string): boolean => /^(?:['’]?s)?(?!\p{L})/u.test(after);

const asName = ({ 0: text, index }: RegExpExecArray): FoundName => ({
  kind: 'name',
  from: index,
  to: index + text.length,
  text,
});

interface Place {
  readonly from: number;
  readonly to: number;
}

/** Looked up when it is asked for: most texts have nothing that looks like a name. */
const placesOnce = (text: string, known: readonly string[]): (() => readonly Place[]) => {
  let places: readonly Place[] | undefined;
  return () => (places ??= placesOf(text, known));
};

/** Where the names that may be written stand. */
const placesOf = (text: string, known: readonly string[]): readonly Place[] => {
  const folded = text.toLowerCase();
  return known.flatMap((name) => {
    const sought = name.trim().toLowerCase();
    const places = [];
    if (sought.length < 2) return [];
    for (let at = folded.indexOf(sought); at !== -1; at = folded.indexOf(sought, at + 1)) {
      places.push({ from: at, to: at + sought.length });
    }
    return places;
  });
};
