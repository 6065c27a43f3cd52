import { lessonTexts } from '../../../shared/domain/lesson.ts';
import { importRoles } from '../../../shared/ipc/import.ts';
import type { ImportRole } from '../../../shared/ipc/import.ts';
import { exportWords } from '../../export/exportWords.ts';
import { fold } from './fold.ts';

/** What people and programs write above a column, in Dutch and English. */
const usual: Readonly<Partial<Record<ImportRole, string>>> = {
  title:
    'titel title naam name kaart card kaartnaam kaarttitel cardname cardtitle initiatief initiatieven initiative summary project projectnaam activiteit les lesson wat',
  village:
    'dorp dorpen village villages plaats plaatsnaam woonplaats kern kernen locatie location place stad gemeente',
  list: 'lijst list listname lijstnaam kolom column fase stage status stand waarstaathet wherestandsit wherestands waarstaat map folder notebook notitieboek stack',
  theme: 'thema themas theme themes',
  tags: 'trefwoord trefwoorden tag tags label labels categorie category categorieen categories topic topics onderwerp onderwerpen subject',
  origin: 'oorsprong origin begin waarbegonhetmee howdiditstart aanleiding herkomst soortvraag',
  begunOn:
    'datum date begin startdatum start startdate begonnen begonnenop begun created createdat aangemaakt aangemaaktop gemaakt gemeld gemeldop ingediend ontvangen',
  touchOn:
    'einddatum due duedate deadline vervaldatum vervolgdatum opvolgen opvolgdatum terugkijken herinnering reminder alarm',
  text: 'tekst text omschrijving beschrijving description desc toelichting inhoud content body notitie notities note notes opmerking opmerkingen remarks details verhaal',
  ownWords: 'inhuneigenwoorden intheirwords eigenwoorden citaat quote vraag question',
  residentsDo: 'watdoeninwonerszelf whatresidentsdo inwoners',
  lessonKind: 'soort kind soortles lessonkind',
  forWhom: 'voorwie forwhom doelgroep doelgroepen audience targetgroup',
  people:
    'contactpersoon contact persoon personen people person inwoner melder indiener eigenaar owner member members leden deelnemer deelnemers assignee assigned assignedto toegewezen toegewezenaan verantwoordelijke trekker auteur author voornaam achternaam email mail emailadres telefoon telefoonnummer phone mobiel adres address straat postcode',
  comments: 'reactie reacties comment comments',
  sourceId: 'id nummer nr cardid kaartid uuid guid sleutel key',
  skip: 'bijgewerktop updatedon updated gewijzigd gewijzigdop aangepast modified lastactivity laatstgewijzigd url link archived gebied area geleerdbij learnedat wiedoetmee whotakespart latitude longitude altitude completed source geografie',
};

const ownWords = (['nl', 'en'] as const).map(exportWords);

const byHeading: ReadonlyMap<string, ImportRole> = new Map(
  importRoles.flatMap((role) => [
    ...(usual[role] ?? '').split(' ').map((name): [string, ImportRole] => [name, role]),
    ...lessonTexts
      .filter((name) => name === role)
      .flatMap((name) => [name, ...ownWords.map((words) => words.lessonTexts[name])])
      .map((name): [string, ImportRole] => [fold(name), role]),
  ]),
);

/** What a column is by its heading; null when nobody can tell. */
export const headingRole = (heading: string): ImportRole | null =>
  fold(heading) === '' ? null : (byHeading.get(fold(heading)) ?? null);

/** "Naam initiatief" is what its last word says, "Datum van binnenkomst" what its first word says. */
const looseRole = (heading: string): ImportRole | null => {
  const words = heading.split(/\s+/).filter((word) => fold(word) !== '');
  const [first = ''] = words;
  return headingRole(heading) ?? headingRole(words.at(-1) ?? '') ?? headingRole(first);
};

/** One card has one of these: a second column of that name is more words. */
const onlyOnce: ReadonlySet<ImportRole> = new Set([
  'title',
  'village',
  'list',
  'origin',
  'begunOn',
  'touchOn',
  'lessonKind',
  'sourceId',
]);

/** A role for every column: what its program says, else what its heading says. */
export const proposeRoles = (
  columns: readonly { readonly heading: string; readonly role: ImportRole | null }[],
): readonly ImportRole[] => {
  const taken = new Set<ImportRole>(columns.flatMap(({ role }) => (role === null ? [] : [role])));
  const roles = columns.map(({ heading, role }): ImportRole => {
    if (role !== null) return role;
    const found = looseRole(heading) ?? 'text';
    if (!onlyOnce.has(found)) return found;
    const isFree = !taken.has(found);
    taken.add(found);
    if (isFree) return found;
    return found === 'sourceId' ? 'skip' : 'text';
  });
  if (!roles.includes('title')) {
    const at = titleAmong(columns, roles);
    return roles.map((role, column) => (column === at ? 'title' : role));
  }
  return roles;
};

/** Where no heading says title: the subject, or else the first column of words, as people make lists. */
const titleAmong = (
  columns: readonly { readonly heading: string }[],
  roles: readonly ImportRole[],
): number => {
  const subject = columns.findIndex(({ heading }) =>
    /^(?:onderwerp|subject)$/i.test(heading.trim()),
  );
  return subject >= 0 ? subject : Math.max(0, roles.indexOf('text'));
};
