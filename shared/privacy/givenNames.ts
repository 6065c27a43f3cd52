/**
 * First names that many people in Groningen have. Who has another one is found as well, by two capitals in
 * a row; these tell a person from a place where the surname is also a village: "Anna Winsum". A name that is
 * an everyday word too ("Wil", "Ben", "Roos") is left out.
 */
const list = `
  aafke aagje aaltje abdul abel ad adam adri adriaan adriana aeilko afke agnes ahmed aicha albert alberta albertus
  aldert alex alexander ali alida alie alice alina allard ammar amal amina amira amir andré andre andrea andries
  angela angelique anita anja anje ank anke ann anna annabel anne anneke anneli annelies anneloes annemarie annemiek annet annette
  annie anouk ans anton antje antoinette antonia arend arend-jan arie arjan arjen armand arnold arnoud arthur astrid auke
  baldwin barbara barend bart bas bastiaan bauke beatrix bea bernard bernardus bert bertha bertus betsie betty bettie bianca bob
  boele boelo bouke bouwe bram brechtje brigitta caroline carla carin carmen casper catharina cees charlotte
  chantal christa christiaan christina cindy claar claas claudia clara coby conny cor corine cornelia cornelis corrie
  daan daniel daniël danny david debbie dennis derk detmer diana diane dick dieneke dieuwke dini dinie dirk dirkje dina
  doede donald douwe durk dymphna ebbo ebel ebo eddy edith edo eduard edwin eelco eelke eerke eefje eildert eise elbert eleonora
  elisabeth elize elke ella ellen elly els elsje emma emiel emile engbert engel engelina enno erica eric erik ernst esther
  etta eva evelien evert everdina ewout fatima fatma fedde femke femmie ferdinand fenna fennechien fiona floor floris fokje fokko
  fokke folkert francien frank frans franciska fred frederik freerk freek frits froukje gea geert geerta geertje geertruida geesje
  geessien gepke gerald gerard gerardus gerben gerda gerhard gerrie gerrit gert gert-jan gertie gezina gijs gijsbert gina grada
  gre greet greetje grietje griet guido gustaaf guus haico hanna hanneke hannie hans harald harm harmannus harmke
  harma harrie harry hassan hayo heiko heidi hein heine helen helena helmer hendrik hendrika hendrikje hendrikus henk
  henkie hennie henny henriëtte henriette henri herbert herman hermannus hermien hessel hidde hilbert hilda hilde hiltje hillechien
  hinderk hindrik hinke huib hubert hugo ibrahim ida ids ieke ilona ilse ina ineke inge ingrid ipe irene irma isabel ivo ietje
  jaap jacob jacoba jacobus jacqueline jakob jan jana janke janna jannes janneke jannie janny jantien jantiena jantina jantje jasper
  jeanet jeanette jelle jelmer jeltje jennie jenny jeroen jesse jet jetske jetty jilles jitske joachim jochem jochen johan
  johanna johannes johnny jolanda jolande joke joost jop jorien joris jos josé jose josef jozef judith jurgen jurjen juul
  kaatje karel karen karin karina karst katja katrijn kees khadija kim klaas klaasje klaassien klaske koen koenraad koert koos
  kornelis krijn kristel lambert lambertus lammechien lammie lars laura leendert lena lenie lennart leo leonie lex liesbeth lieske lien
  lieuwe linda lineke lisa lisette lizzy loek loes lotte louis louise luc lucas lucie luit luite luitje lutske luuk lydia maaike
  maarten maartje maike manon marcel margaretha margreet marchien margriet maria marian marianne marieke mariet marija marijke marije marinus
  marion mariska marit marja marjan marjo marjolein mark marleen marlies marloes marten martha martijn martin martina
  martine mathilde matthijs maurits maxim mechteld meindert meint melle menno mia michael michel michiel mieke mien miep
  mina mirjam mohamed mohammed monique mostafa mustafa naomi nanda nanne nelleke nellie nelly nicole nico nienke niek niels nina
  nynke olga onno osman oscar otto patricia patrick paul paula paulien pauline peter petra petronella philip pier piet pieter
  pieterdina pieterke pietje pim popko quirine raymond reiny reint reinder reindert remco rené rene renate renske reina
  reinier richard rianne rick rieks riekie rika rikus rita rixt rob robbert robert roelf roel roelfien roelof roelie rogier
  roland rolf romke ronald ruben rudolf ruud ruurd saakje said saskia sander sandra sanne sara sarah sebastiaan
  servaas shirley sibbele siebe siebren siegfried siemen siert sjors soad sietse sietske sijbrand sijtje sikke silvia simon simone sina sip
  sipke sjaak sjoerd sjoukje sonja stefan stefanie steven stientje stijn susan suzanne swaantje sybren sybrand sytske tamme
  tammo tanja tea ted teije tetje teunis thea theo theodora thijs thomas tiemen tietje tim timo tineke titia tjaart tjaard tjalling
  tjark tjeerd tjitske tom tonnis tonny truus trijn trijntje trienke trientje trudie ubbo ubel uilke ulfert ulrike ursula
  vera veronica vincent vivian wander wessel wessiena wiebe wietske wiebren wiebke wiebrand wiekie wilko wilhelm wilhelmus wilfred willem
  willemien willie willy wim wino wobbe wolter wouter wubbo wubbe wubbechien wytze yvonne yusuf zwaantje zwaantina zwanet youssef`;

const given: ReadonlySet<string> = new Set(list.split(/\s+/).filter((name) => name !== ''));

/** Also one of two that are joined: "Reint-Jan". */
export const isGivenName = (word: string): boolean =>
  word
    .toLowerCase()
    .replace(/['’]+$/, '')
    .split('-')
    .some((part) => given.has(part));
