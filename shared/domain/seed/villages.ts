import { seedId } from './seedId.ts';

export interface ShippedVillage {
  readonly id: string;
  readonly name: string;
  /** Its name in Gronings, where we know one. */
  readonly gronings?: string;
}

const village = (number: number, name: string, gronings?: string): ShippedVillage => ({
  id: seedId(number),
  name,
  ...(gronings === undefined ? {} : { gronings }),
});

export const bedum = {
  bedum: village(101, 'Bedum', 'Beem'),
  noordwolde: village(102, 'Noordwolde'),
  onderdendam: village(103, 'Onderdendam', 'Onnerndaam'),
  zuidwolde: village(104, 'Zuidwolde'),
};

export const deMarne: readonly ShippedVillage[] = [
  village(201, 'Broek'),
  village(202, 'Eenrum', 'Ainrom'),
  village(203, 'Hornhuizen'),
  village(204, 'Houwerzijl'),
  village(205, 'Kleine Huisjes'),
  village(206, 'Kloosterburen'),
  village(207, 'Kruisweg'),
  village(208, 'Lauwersoog'),
  village(209, 'Leens', 'Lains'),
  village(210, 'Mensingeweer'),
  village(211, 'Molenrij'),
  village(212, 'Niekerk'),
  village(213, 'Pieterburen'),
  village(214, 'Schouwerzijl'),
  village(215, 'Ulrum'),
  village(216, 'Vierhuizen'),
  village(217, 'Warfhuizen'),
  village(218, 'Wehe-den Hoorn'),
  village(219, 'Westernieland'),
  village(220, 'Zoutkamp'),
  village(221, 'Zuurdijk'),
];

export const winsum: readonly ShippedVillage[] = [
  village(301, 'Adorp'),
  village(302, 'Baflo'),
  village(303, 'Den Andel'),
  village(304, 'Rasquert'),
  village(305, 'Saaxumhuizen'),
  village(306, 'Sauwerd'),
  village(307, 'Tinallinge'),
  village(308, 'Winsum', 'Winzum'),
  village(309, 'Wetsinge'),
];

/** The part of Winsum that did not go to Het Hogeland but to Westerkwartier. */
export const winsumWest: readonly ShippedVillage[] = [
  village(310, 'Ezinge'),
  village(311, 'Feerwerd'),
  village(312, 'Garnwerd'),
];

export const eemsmond: readonly ShippedVillage[] = [
  village(401, 'Eemshaven'),
  village(402, 'Eppenhuizen'),
  village(403, 'Kantens'),
  village(404, 'Oldenzijl'),
  village(405, 'Oosteinde'),
  village(406, 'Oosternieland'),
  village(407, 'Oudeschip'),
  village(408, 'Roodeschool'),
  village(409, 'Rottum'),
  village(410, 'Startenhuizen'),
  village(411, 'Stitswerd'),
  village(412, 'Uithuizen', 'Oethoezen'),
  village(413, 'Uithuizermeeden'),
  village(414, 'Usquert'),
  village(415, 'Warffum', 'Waarvum'),
  village(416, 'Zandeweer'),
];

/** Middelstum and the villages around it. */
export const middelstum: readonly ShippedVillage[] = [
  village(501, 'Middelstum', 'Milnsom'),
  village(502, 'Huizinge'),
  village(503, 'Toornwerd'),
  village(504, 'Westerwijtwerd'),
  village(505, 'Garsthuizen'),
  village(506, 'Stedum'),
  village(507, 'Westeremden'),
  village(508, 'Zeerijp'),
  village(509, 'Loppersum'),
  village(510, 'Eenum'),
  village(511, 'Leermens'),
  village(512, 'Oosterwijtwerd'),
  village(513, 'Garrelsweer'),
  village(514, 'Wirdum'),
  village(515, "'t Zandt"),
  village(516, 'Zijldijk'),
];
