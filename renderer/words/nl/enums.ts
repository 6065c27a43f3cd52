import type { z } from 'zod';
import type {
  channel,
  consent,
  direction,
  domain,
  layer,
  lessonKind,
  origin,
  outcome,
  ownRole,
  panel,
  partyKind,
  placeKind,
  scale,
  stage,
  theme,
  triage,
} from '../../../shared/domain/enums.ts';

type Labels<E extends z.ZodType<string>> = Record<z.infer<E>, string>;

/** The labels of the enumerations: `t('enums.stage.heard')`. A missing one does not compile. */
interface EnumWords {
  readonly origin: Labels<typeof origin>;
  readonly theme: Labels<typeof theme>;
  readonly domain: Labels<typeof domain>;
  readonly panel: Labels<typeof panel>;
  readonly partyKind: Labels<typeof partyKind>;
  readonly layer: Labels<typeof layer>;
  readonly scale: Labels<typeof scale>;
  readonly stage: Labels<typeof stage>;
  readonly outcome: Labels<typeof outcome>;
  readonly ownRole: Labels<typeof ownRole>;
  readonly channel: Labels<typeof channel>;
  readonly placeKind: Labels<typeof placeKind>;
  readonly lessonKind: Labels<typeof lessonKind>;
  readonly consent: Labels<typeof consent>;
  readonly triage: Labels<typeof triage>;
  readonly direction: Labels<typeof direction>;
}

export const enums = {
  origin: {
    question: 'Vraag',
    dream: 'Droom',
    story: 'Verhaal',
    idea: 'Idee',
    bottleneck: 'Knelpunt',
  },
  theme: { care: 'Zorg', wellbeing: 'Welzijn', liveability: 'Leefbaarheid' },
  domain: {
    private_life: 'Privé',
    public: 'Publiek',
    private_sector: 'Privaat',
    political: 'Politiek',
  },
  panel: {
    residents: 'Inwoners',
    municipality: 'Gemeente',
    organisations: 'Organisaties en instellingen',
  },
  partyKind: {
    residents_group: 'Groep inwoners/werkgroep',
    volunteer_org: 'Vrijwilligersorganisatie',
    civil_society: 'Maatschappelijk middenveld',
    business: 'Lokaal bedrijf',
    care_provider: 'Zorgaanbieder',
    housing: 'Woningbouw',
    police: 'Politie',
    department: 'Afdeling gemeente',
    province: 'Provincie',
    network: 'Netwerk',
  },
  layer: {
    policy: 'Beleid',
    execution: 'Uitvoering',
    management: 'MT',
    board: 'Bestuur',
  },
  scale: {
    house: 'Huis',
    garden: 'Tuin',
    street: 'Straat',
    neighbourhood: 'Buurt',
    village: 'Dorp',
    district: 'Wijk',
    several_villages: 'Meer dorpen',
  },
  stage: {
    heard: 'Gehoord',
    exploring: 'Samen zoeken',
    building: 'Bouwen',
    running: 'Loopt',
    let_go: 'Losgelaten, wel in de buurt',
    not_yet: 'Komt nog wel',
  },
  outcome: {
    own_feet: 'Staat op eigen benen',
    different: 'Anders gegaan, veel geleerd',
    stopped_learned: 'Gestopt en ervan geleerd',
    resting: 'Nu even niet',
    merged: 'Opgegaan in iets nieuws',
    passed_on: 'Doorgegeven',
  },
  ownRole: { guide: 'Begeleider', connector: 'Verbinder', initiator: 'Aanjager' },
  channel: {
    in_person: 'In het dorp',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    phone: 'Bellen',
    email: 'E-mail',
    meeting: 'Overleg',
  },
  placeKind: {
    kitchen_table: 'Keukentafel',
    street: 'Op straat',
    coffee_table: 'Koffietafel',
    village_house: 'Dorpshuis',
    living_room: 'Dorpshuiskamer',
    verzoamelstee: 'Verzoamelstee',
    playground: 'Speeltuin',
    elsewhere: 'Ergens anders',
    town_hall: 'Gemeentehuis',
  },
  lessonKind: {
    worked: 'Dit werkte',
    next_time: 'Volgende keer anders',
    bycatch: 'Bijvangst',
    dilemma: 'Dilemma',
    agreement: 'Ter plekke afgesproken',
  },
  consent: { none: 'Nog niet', anonymous: 'Zonder naam', with_name: 'Met naam' },
  triage: {
    self: 'Lukt zelf',
    desk: 'Gewoon loket',
    fits_nowhere: 'Past nergens',
    fits_many: 'Past bij meer beleid',
  },
  direction: {
    to_town_hall: 'Naar het gemeentehuis',
    to_village: 'Naar het dorp',
    both: 'Beide kanten op',
  },
} satisfies EnumWords;
