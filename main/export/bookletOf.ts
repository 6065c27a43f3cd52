import type { DossierFacts } from '../../shared/ipc/dossier.ts';
import type { PaperColour } from '../../shared/ipc/paperColour.ts';
import type { Booklet } from './booklet.ts';
import { dossierImprint } from './dossier/dossierWords.ts';
import { dayInWords } from './exportWords.ts';
import type { ExportTools } from './exportTools.ts';

interface Look {
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly colour: PaperColour;
  readonly dossier?: DossierFacts | undefined;
}

/** A booklet of today, with the logo of the area on its cover. */
export const bookletOf = async (
  { title, language, colour, dossier }: Look,
  content: Booklet['content'],
  { now, logo }: Pick<ExportTools, 'now' | 'logo'>,
): Promise<Booklet> => ({
  ...{ title, language, colour, content },
  madeOn: dayInWords(now(), language),
  logo: await logo(),
  imprint: dossier === undefined ? [] : dossierImprint(dossier, language),
});
