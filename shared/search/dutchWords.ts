/*!
 * Made by scripts/makeDutchWords.mjs from OpenTaal's Dutch spelling dictionary 2.20.21.
 * Copyright (c) 2006-2020 OpenTaal, 2001-2005 Simon Brouwer and others, 1996 Nederlandstalige
 * TeX Gebruikersgroep. Licence: BSD-3-Clause (see dutchWords.LICENSE.txt).
 */

/** Single words that stand first and last in compounds, accents folded. */
export const joiningWords = `
aalmoezenier aanbesteding aanbieding aandeel aangifte aankoop aanmelding aannemer aanpassing
aanslag aansprakelijkheid aansteker aanval aanvoerder aanvraag aanzet aard aardbei aarde abonnee
abonnement academie accountant acht achterstand acteur actie activiteit actualiteit adelaar
ademhaling ader administratie adoptie adres advertentie advies adviseur advocaat aerosol
afbakening afbetaling afbreking afdeling afdracht afdruk aflevering aflossing afname afscheiding
afschrijving afspraak afstand afweging agenda aggregaat akker akkoord alarm album alimentatie
alinea altaar amandel amateur ambitie ambt ambtenaar ampere amusement analyse ananas angel angst
animatie anker antiek apostel apotheker apparaat appartement appel applicatie arbeider archief
architect arrest artiest artieste artikel arts asperge aspiratie assistent associatie atelier
attache audientie auto avond avontuur azijn baan baar baard baas baby back bad bak bakker bal
balans balie baljuw balk balkon ballet ballon banaan band bank banket bankier bar bareel
barricade basis batterij bazuin bed bediening bedrijf beeld been beer beest begeleider
begeleiding beginsel begrafenis begrip begroting behandeling behoefte beinvloeding bejaarde beker
bekken bekleding bel belang belasting belegger beletsel beloning bemanning bemiddeling bende
benoeming benzine beoefenaar beoordeling beplanting bereiding berekening berg berging bericht
bescherming beschrijving beschuit beslag beslissing besluitvorming besmetting besparing bestaan
bestand bestek bestel bestemming bestrijding betaling betekenis beugel beurs beurt beveiliging
bevestiging bevoegdheid bevolking bevorderaar bevrijding bevruchting bewaking beweging bewerking
bewijs bewind bewoner bezem bezetting bezoek bezoeker bezuiniging bezwaar bibliotheek bier bijbel
bijdrage bijlage biljart biologe bioscoop bitter blaas blad blauw blazer blende blessure blik
blinde bloed bloeding bloem bloesem blok blond boarding bocht bodem boek boer boerderij boete
boezem bolder bon bond bont bonus boodschap boog boom boor boord boot bord border borst borstel
bos bot boter bottel bouillon boulevard bovenbeen boycot braak branche brand brander breedte
breidel breker breking breuk brevet brief bril briljant broeder broek bron brood browser brug
bruin brutaal budget buffer buffet bui buis buiten bumper bundel bunker burcht bureau
burgemeester burger bus buurt cadeau cafe calamiteit calorie camera campagne camping capaciteit
caravan carrier carriere catalogus cel center centrale centrifuge centrum certificaat charter
chat chauffeur check cheque chip chocolade christen cijfer cilinder cinema cipres circuit
circulatie circus cirkel classificatie clausule cliche closet club cluster coalitie code
collectie college comite commando commissaris commissie communicatie compensatie competentie
competitie compilatie complot component compositie compote computer concentratie concept concern
concert concessie concierge conditie conferentie configuratie conflict congres consortium
constructie consulent consultatie consumptie contact container contract controle convenant
conversatie conversie cookie coordinaat coordinatie corner corporatie correctie correlatie coupe
creatie crediteur creool crisis cursus dag dak dal dam dame dance dans datum dealer debat debuut
declaratie decoratie decreet deel deelneming defensie definitie degen degradatie dekking
delegatie delict demonstratie departement deposito design designer deskundige detective deur
diagnose diagram dicht dichter dichtheid dief dienst diepte dier diesel dijbeen diner diploma
diplomaat directeur directie discipline disconto discriminatie discussie dispensatie distel
distributie district dividend divisie docent dochter document documentatie doel dok dokter dollar
domein donatie dood dooier doorn dop dorp dosering dosis dossier douche draad draai drager drama
drank dreiging drempel drie drift drink droom druif druk druppel dubbel duif duiker duivel
duizend duo dynamo economie educatie eenheid effect egel eider eigen eigenaar eiland eind einde
eiwit ekster elftal emigratie emissie emulsie energie engel enkel enquete ensemble equipe erectie
erf erfenis erkenning erosie erts ervaring esdoorn etappe etiket etter evacuatie evaluatie
evenement evenwicht evolutie examen executie exercitie expeditie expert expertise exploitatie
exploratie explosie export expositie expressie ezel fabriek factie factor factuur faculteit
faillissement fakkel familie fan fantasie fase favoriet fazant federatie feest festival fetisj
fiets figuur filiaal film filosofie filter finale financiering fiscaal fistel fles fluit fluoride
folie fonds fontein formatie formule fossiel foto fotografe fractie fraude frequentie front fruit
functie fundering fusie galerie galerij gang garantie garen gas gast gebed gebied gebit geboorte
gebouw gebrek gebruik gebruiker gedachte gedeelte geel geest gegeven gehakt gehandicapte geheim
geheugen geit geld geleed gelegenheid geleiding gelijk geluid gelukkig gemaal gemeente gender
generatie generator genezing genoot gerecht gericht gering geschenk geschiedenis geschil geslacht
gesprek getal getijde getouw getuige getuigenis gevaar geval gevangen gevangenis gevecht gevel
gevolg gewas geweer gewelf gewest gewicht gewoonte gewricht gezelschap gezicht gezin gieter
gigant glans goed golf goochelaar gordel gordijn graad graaf graat gracht granaat grap gras grens
griep griffier groei groen groente groep grond grondwet grootte grossier guerrilla haak haal haar
haard haas hacker hagedis hal half hals halve ham hamer hand handel handelaar handeling hard
haring harmonica haven hazelaar heer heffing heiden heilig hek helder helling hemd hengel herberg
herdenking herder herinnering herkenning hernia hersen hert hervorming heuvel hindernis historie
hoed hoeder hoek hoender hoer hof hol hond honger hoofd hoofding hoog hoogte hooligan hoorn
hopper horen horloge hospitaal hotel houder houdster house hout huid huis hulp hut huurder
huwelijk hyacint hybride hypotheek ijs ijzer illustratie immigratie import indicatie inductie
industrie inenting infectie inflatie informatie infrastructuur ingang ingenieur ingredient
inkomen innovatie inrichting inschrijving insect inspanning inspectie installatie instelling
instinct instituut instorting instructie instrument intake integratie international interpretatie
interval interventie intimidatie intrige introductie inventaris investering invloed inwoner
inzameling ironie irritatie isolatie jaar jacht jager jam jammer jargon jas jenever jongen
jongere journaal journalist jubileum jurist juriste jury juweel kaars kaart kaas kabel kabinet
kabouter kachel kade kader kalender kameel kamer kamp kampioen kan kanaal kandidaat kanker kanon
kans kanselier kant kap kaper kapitaal kapitein kapper kar karakter karavaan kardinaal karper
kartets kas kast kasteel kat katheter katholiek katoen kauwgom kavel keeper keer keet kegel
kelder kenner kennis kenteken kerk kermis kern kers ketel keten ketting keuken keuring keutel
keuze kiezel kiezer kijker kikker killer kilometer kind kip klacht klank klap klapper klas klasse
klassement klauw klaver kleed klem klep kleur kleuter klier klimaat klinker klok klomp klooster
kluis knecht knip knobbel knoop knop knuppel koek koepel koerier koers koets koffer koffie kogel
kohier kok koker kolom kolonie kom komedie komkommer konijn koning koningin konvooi kool koopman
koor koord koorts kop koper kopie koppeling korf korps korting kost kostuum kou koud kozijn kraag
kraam kraan kracht kraker kramer krans krant krater krediet kreeft krijt kring kristal kroniek
kroon kruid kruis kruising krul kuiken kunst kunstenaar kussen kwalificatie kwaliteit kwartaal
kwartier kweek kwitantie laag laars lab lach ladder lading lager laken lamp lampion land landing
lantaarn lantaren lap las laser last lastig leed leer leerling leeuw leger legger leider leiding
lengte lening lens lepel leraar les lessenaar letsel letter leugen leven lever leverancier
levering lezer liberaal licentie lichaam licht lid lief liefde lieveling lijf lijk lijm lijn
lijst limiet linde linie link literatuur lobby locatie lokaal loket lood loods loon loop loper
lot loten loterij loting lozing lucht lucifer luier luis luisteraar luizen maak maal maand
maarschalk maat maatschappij machine macht machtiging maffia magazijn magneet makelaar manager
mand manege manipulatie manoeuvre manschap mantel markt massa massage master materiaal matrix
maximum medeklinker medewerker medicijn meditatie meer meerder meerderheid meerman meester meet
melk membraan meniscus mens mentaliteit menu merk mes metaal meteoriet meter meubel microfoon
middag middel migratie mijn milieu militie minuut mishandeling missie mitrailleur mobiel
mobilisatie mode model modulatie module moeder moes moffel molen molenaar moment mond monopolie
monster monument moord moordenaar moraal morgen mortel motor mouw mozaiek muis mummie munt museum
muskaat mutatie muur muziek naakt naald naam nacht nadeel nagel namiddag narcis narcose natuur
nederzetting neef neer nering nest net netel neus neutraal nevel nier niet niveau nomade noot
norm normaal notatie notitie nummer object obligatie observatie ochtend octrooi oefening oester
oever offer officier olie olifant omgeving omleiding omroep omslag omvang omwenteling omzet
onderbreking onderdeel onderhandelaar onderhandeling ondernemer onderneming ondersteuner
ondersteuning onderwerp onderwijzer onderzoek ongeluk ongelukkig ongeval onteigening onthouding
ontleding ontmoeting ontploffing ontsmetting ontsteking ontvangst ontwerp ontwerper ontwikkelaar
ontwikkeling oog oor oorlog opbrengst opdracht opening opera operatie opkomst oplage opleiding
oplichter oplossing opname opper opruiming opslag optie optocht opvolger opvolging opzet orde
ordening order orgaan organisatie orgel orientatie orkest ouder ouderling oven overbrenging
overgang overheid overleg overlijden overnachting overslag oversteek overstroming overwinning
overzicht paal paar paard pad pagina pak pakket paleis paling pallet pamflet pan pand paneel
panne papegaai papier parachute parade paradijs paraplu parasol parcours park parket parkiet
parkoers parochie participatie partij partner party pas passagier pastei patient patiente patroon
pedaal peer pellen peloton pen penant pendel penning pensioen pension peper perceel periode
perron pers persoon persoonlijkheid perspectief pet petitie pier pijl pijler pijn pijp piket
piloot pin pinguin pionier piraat pistool pit plaat plaats plan planeet plank planning plant
plantage plas plasma plastic plateau platform plecht plezier plicht ploeg podium poeder
polarisatie polder poli polis pommade pomp pompoen poort poot pop populatie populier port
portefeuille portiek portier portret positie post poster pot potentie praat praktijk predikant
premie premier premiere prent presentatie president prestatie pret preventie priester prijs prik
principe prins print printer prioriteit probleem procede procedure procent proces processie
producent producer product productie proef profeet profiel prognose program programma project
projectie promesse promotie proteine prothese protocol provincie provisie pruim psalm publicatie
punt put quarantaine raad raam race radar radio raket ramp rand rantsoen rappel rapport
rapportage ras rating reactie recept recherche recht rechter reclame reconstructie record
recorder recreatie redacteur redactie rede redenaar reductie referendum referent referentie regel
regen regering regio regisseur register registratie reglement regulering rehabilitatie reiger
reiniging reis reiziger rekenaar rekening relatie rem remise rendement rente rentmeester
reparatie repetitie reproductie reservaat reserve reservoir rest restaurant restauratie resultaat
retour revolver richting ridder riet rij rijk ring riolering risico rit ritme rivier robot roddel
roede roedel roer rok rokken rol roller roman rommel rond ronde rood roos rooster rotting route
rover rubber rubriek rug ruim ruimte ruit ruiten ruiter ruzie sabbat salade salaris saldo salon
samentrekking sanering sap satelliet scenario schaaf schaal schaap schaar schaats schade schaduw
schakel schalie schandaal schans schap schat schatting schelp schep schepen scherf scherm scherp
schets scheur schijf schijn schild schilder schilderij schilfer schiller schimmel schipper schoen
schoener schol scholing school schools schoon schoor schoot schop schort schot schotel schots
schouder schout schouw schouwing schrede schreeuw schrift schrijver schroef schroot schuif schuim
schuit schuld schutter schuur script scriptie seconde secretaresse secretaris sectie sector
seizoen selder selectie sensatie serie server service sfeer show sieraad sigaar sigaret signaal
signalering simulatie singel sinterklaas situatie skelet slaap slag slager slak slang slecht
sleper sleutel slinger slip sloop sloot sloper slot sluier sluis sluiting smaak snelheid snipper
snor socialist societeit soep soldaat solo som soort sopraan souffle span spanning specialist
spek spektakel spel speld speler speling spelling spetter spiegel spier spijbelaar spijker spil
spin spiraal spit spits spleet splinter splitsing spoel spons spook spoor sport spot spreeuw
spriet sprint sprong spuit staaf staal staart staat staatsie stabilisatie stad staf staking stal
stalling stam stand stap starter statie station statistiek status statuut steek steel steen
steiger stekker stel stelsel stelt stem stemming stempel stengel ster sterfte sterkte steun
stichting sticker stift stijl stil stoel stof stok stoof stoot stop stoppel stopper storing storm
storting straal straat straf straling strand streek strek streng strijd strijk strip stroming
strook stroom stroop strop structuur struik student studie studio stuiver stuk sturing stuur
stuurman subsidie succes suiker supporter symbool systeem taak taal taart tabel tachtig tafel tak
talen talent tand tank tapijt tarief taxatie taxi team techniek technologie teek teelt teen teer
tegel tegoed teken tekort tekst telefoon telegram telescoop televisie teller tempel temperatuur
tempo tengel tent tentoonstelling termijn terminologie terras terrein terrorist terugtrekking
test tevreden theater thee thema theorie therapie thermometer thriller thuis ticket tien tijd
tijger tip titel tocht toepassing toer toerist toernooi toeslag toestand toestel toestemming toet
toeter toets toetsing toezicht toilet tol tolerantie tomaat ton toneel tong toon top topper toren
tornooi totaal tour touw trace traditie trainer training traject tram transactie transfer
transfusie transport trap trauma trechter trein trek trekker trilling trip trommel troop trouw
tuin tuinder tuit tunnel turbine twaalf twee twijfel twist type uil uitbetaling uitbreiding
uitgaaf uitgang uitgave uitgever uitkering uitloop uitrusting uitspraak uitstap uitvoerder
uitvoering uitwisseling uitzetting uitzicht uniform universiteit uur vaardigheid vaart vaccinatie
vacuum vader vak vakantie val valide vangst varen varken vector veehouder veehouderij veer
vegetatie veiligheid veiling veld venster ventiel verandering verantwoordelijkheid verband
verbetering verbinding verblijf verbond verbranding verbreking verbruik verbruiker verdediging
verdeling verdrag veredeling vereniging verf vergassing vergelijking vergoeding vergunning
verhaal verhoging verhouding verhuurder verkaveling verkenning verkiezing verklaring verkoop
verkoper verkrachting verlenging verlichting verlies verlof verloop vermeerdering vermogen
vernietiging vernieuwing vernis verplaatsing verplichting verrader verrijking vers versie verslag
verslaving versnelling versperring vertraging vertrek verval vervanging vervolging verwant
verwarming verwerker verwerking verwijzing verzamelaar verzameling verzet verzoek verzorging
verzuim vestiging vesting vet veteraan vezel video vier vijand vijf vijver villa vinding vinger
vink virus vis visitatie visite visser vitrine vla vlak vlakte vleermuis vlees vleugel vlieg
vlieger vlies vlinder vloer vlucht vluchteling vocht voeder voeding voer voering voet vogel volk
volume voogdij voor voorkeur voorziening vorm vorming vorst vos vraag vracht vreugde vriend
vriendin vrijheid vrijwilliger vrouw vrucht vulpen vuur waar waarborg waarde waardigheid
waarneming waarschuwing wacht wagen wal wand wandel wandelaar wapen wappie was water wedstrijd
weduwe weefsel week weekend weer weg wei weide wekker wens wereld werf werk werking werkman
wervel werving wetgeving wethouder wever wezen wicket wiel wijk wijn wijs wijsheid wind winkel
winkelier winnaar winner winning winst winter wipper wissel woestijn wol wolf woning woonst woord
worm wortel yoghurt zaad zaag zaak zaal zacht zadel zak zang zee zege zegel zegen zeil zeker
zekerheid zender zending zenuw zeven zieke ziekte ziektewet ziener zijde zijspan zintuig zitting
zoet zolder zomer zon zone zorg zout zuiger zuivering zuster zuur zwaar zwart zwemmer zwendelaar
zwijn
`;

/** Only first. */
export const frontWords = `
aalbes aanbeeld aanbeveling aanbidding aanbouw aandachtpunt aandelenoptie aanhaling aankomst
aanloop aanmoediging aanneming aanschaffing aansprakelijk aanstelling aanvaard aanvangstijd
aanvaring aanverwant aanvulling aanwerving aarding aartsbisschop aartsdiaken aartslui
aartspriester aartsvader abortus abrikoos absent abstractie absurd abusief acacia acanthus accent
accept accijns accordeon account accu achteraf achteranker achterbuurt achterdek achtergrond
achterhand achterhoede achterhoofd achterland achterst achterste achtervolging acquisitie
acrobaat acrobate acteer actief activatie adder adem administratief admiraal admiraliteit
adolescent adoptief advocate affectie affiche afgifte afhandeling afhankelijkheid afkapping
afkoopbaar afkorting afrit afronding afslanking afstoting aftopping afvloeiing afwas afwatering
afwerking afwijzing afzondering agent aggregatie ahorn alcohol alfa alfabet allergie alliantie
allround alpaca alpino alvleesklier amalgaam amazone ambacht ambassade ambassadeur ambulance
amfetamine amfibie amnestie amoebe amortisatie amplitude anaal analist analogie analyseer
anarchist andere anderhalf angora annexatie annonce annuiteit annulering antichambre
antidiscriminatie antigeen antraciet antropomorf antwoord apache apenkop apocope apotheek
appelsien applaus applique april aquarel aquarium arbeid arbiter arbitrage arbodienst arcade
arduin arend arme arrestant arrestatie arrive arrondissement arterie asiel aspirine assemblage
assemblee assepoester associe assurantie asteroide astraal astronaut atheneum atoom atoombom
attaque attentie attitude augustijn auteur autopsie autostrade avance avegaar avocado avonturier
azuur baardman babbel babbelaar baccarat bachelor bacove badminton bagger baisse bajonet baker
balalaika balanceer balein ballade balling ballotage balsem bamboe banaal banderol bandiet bang
banier bankgiro barok barrage barre basaal bascule base baseball basket basset bastaard bataljon
batting beachvolleybal beademing beamer beangst beantwoord beat beauty bede bedekt bedel bedenk
bedien bedoeien bedstee beek beeldhouw beender beet begeer begeleid begijn begin beginner begrijp
begroeting begroot behandel behang behanger beheer behoed behoor behoud behuwd beiaard beinvloed
bejaard bekend bekendmaking beklad bekom belast beleefdheid beleg belet belichting belle belofte
beloop bemiddelaar bemonstering benader benedenbuur benedenst benedictijn benefiet benijd benoem
bepaal bepaald beraad bereik bereken berijd berk beroep beschaving bescherm beschik beschrijf
beschuldig beslis besmet bespreek besproeiing best bestrijd beta betaal beter beton betrap
betrouw betwijfel betwist beuk bevel bevorder bevordering bevries bevrijd bewaak bewaar
bewapening beweeg bewerk bewonderaar bewoon bewust bezaan bezig bezinning bezorg bidsprinkhaan
biecht bigband bijbal bijenkap bijholte bijscholing bijzitter bijzonder bikini bikkel bind
binnenduin binnenhuis binnenland binnenmuur binnenst biogas biscuit bitcoin bivak blaarkop blader
bleek blij bliksem blind blindedarm blister bloeder bloedvat bloembol bloemiste blonde bloot
blues blus bobijn body boeddha boedel boef boeking boemel boet boetiek boetseer bombarde bommel
bonificatie bonsai boomkor boon boos booster bootsman bordeaux bordeel bordes borg borrel bosbes
bougie bourgogne bouw bovenarm bovenbouw bovenst bowling braad braam brabbel brabbelaar
brainstorm brakwater brandewijn brandwond branie break breed breek breezer bridge brisant
brocante broche broed broeds broei brom brons brouw bruid bruikleen bruiloft bruis bruusk bruut
bubbel buidel buik buit bulk bulletin burg butskop buur bypass cabaret cabrio cabriolet cache
cadet caesar cafetaria caisson calque cambio camionette camouflage camper canada canape cantate
carambole carnaval carrosserie cartoon cascade cassette casting castraat casual catechismus
ceintuur cement cent centenaar centraal centrifugaal ceremonie certificering chalet champagne
champignon chanson chaperon chaperonne charge charme chicane chihuahua chipolata chloor
chloorfluorkoolstof chocola choreografe choreografie christus chromo chrono cistercienzer citeer
citroen citrus city civiel civilisatie classic claxon client close cloud clown coassistent coca
cockpit cocktail codeer coffee colbert collage collecte colon column columnist combi combine
combo commandeur commentaar commissionair communiceer communie communist community compact
compagnie compagnon compleet complice compound compressie comprime compromis conceptwet concilie
concordantie concours concreet condoleance conducteur conform confrontatie conjunct consent
conserveer consignatie consigne consistent consistorie consolidatie consonant constateer consul
consult consultant consument content context contingentie continu contraceptie contracteer
contraprestatie contrast contributie controleer convector convergentie converteer convocatie cool
copyright corona corps correspondent correspondente correspondentie corrigeer corruptie corvee
coulisse coup coupon courgette courtage couveuse covariantie cowboy crack cranberry credit
creditcard crematie creme crepe cretin cricket critica cross cruise culminatie cult curator
curette curry cursor custard cutter cyber cycloop dader dakloos dakloze damp danaide dank dapper
darm database datacommunicatie datering datief dating debiteur debutant debutante decadent
decentraal decharge decibel decimaal decimeter decor deeg deelname deelneem deeltijdwerk
deficientie defile definieer degenere degustatie delicatesse delta demarcatie dement demon
demonstreer denk depot deputaat depute derde deregulering dertien dertig dertiger desktop
deskundig dessert dessin detachering detail detentie diabolo diacones diaconie diafragma
diagonaal dialect dialoog dialyse diamant dichtbij dictaat dictator dictee dieet dien diep
diepvries dietist dietiste different differentiaal differentie digitaal dijk dilatatie dilettant
dinosaurus diorama dioxine dipool direct dirigeer dirigent dirndl disc disco discotheek discours
discus diskette dispersie dispuut dissel dissident dissonantie distantie diversiteit djati dobbel
dobermann docente doctoraal doctoraat docu documentair documentaire dode dodeman doe doedel doem
dolleman domicilie dominee dominicaan domino dompel donateur donder donker donor doof doop
doorbloeding doorgang doorkijk doorloop doorvaart doseer dotcom dotter douane doveman doventolk
down download draag draak dressuur driekwart driemaands drieman dries drijf droef dronken
dronkenman droog droogte drop dropdown druide druip drukker drum duffel duiding duik duim duin
dumdum dump duplex duplicaat duur dwaal dwaaskop dwangsom dwars dweil dwerg dynastie echelon echo
echt edel eedgenoot eenvoudig eerbiedig eerst egotrip eier eigendom elektriciteit elevator elite
embryo endeldarm enkelvoud enter entree equipage ereburger eredivisie ereloon erfpacht ervaar
escalatie escape escort escorte espresso estafette etage etalage ether euro evacue evangelie
evenwichtszin existentie exoneratie expansie experiment experimenteer expiratie exploit expose
expres extra extract extreem extrusie facade failliet fanfare fascine fatsoen fauna federaal
felicitatie fermentatie ferry feston feuilleton fibril fictie figurant figurante fijn file
filosofe filtreer finaal financier finish fixeer flagellant flageolet flamingant flanel flap flat
flauw fleece flens flexie flits floppy fluister fluisteraar fluorescent fluweel focus foerageer
folter fondue forens forfait format formateur formuleer fortuin forum fosfaat fotozet fouillering
fourierreeks fout framboos franchise franciscaan frank frankeer fransman frappe frase fregat
frequent fresco frictie friet frigobox fris frituur frontaal frustratie fundatie gaai gaar gaffel
gala galanterie galblaas galei galon galop galsteen game gans garage garant gareel garnaal
gazelle gebaar gebak gedaante gedachtenis gedenk gedicht gedoog gedragswetenschap geduld geestig
gegrond gehandicapt geheel gehemelte gehuwde geldig geleid gelofte geloof geluk gemak gember
gemeen gemoed genade genadig gendarme genees generaal generaliseer genereer genie genitief
genocide genotype genre gepensioneerde gereed gerief gerust geschied gesloten gesp gestreng getij
getrouw getrouwe getuig gevorderd geweten gewichtig gewoon gezant gier gierig gigawatt gijzeling
gilde gips giraf giraffe giro gisting gitaar glace glad glaswol gletsjer glitter globaal gloei
glorie glottis godgans godsdienst gokautomaat golfer goochel gootsteen gorgel gospel goudvis
gourmet gouverneur graai graal graan grabbel graf grammatica grapefruit grauw graveer green
grenadier grendel griezel grijns grijp grijs grill grille grind grizzly groepage grof groot grot
gruwel gruyere guillotine gulden gulzig gunning gunst gym gymnasium haag hagel hakbijl halfsteens
halleluja halogeen hamel handicap hang hanteer harddisk harlekijn harmonie harnas harpoen hart
harten havanna havik headhunter hecht hechting hectare heel heerser heet hefboom hefschroef heide
hekel heks held heling helm helpdesk hemel hengelaar hengst heraut herbeoordeling herbergier
hercules herhaal herhaling herijking herindeling herinrichting herken herkomst herleid
herontwikkeling herroep herstart herstel herstelling herstructurering herverzekering hetero heup
hieroglief hijs hinde hinder hiphop hippie hippo hitte hobbel hobby hockey hoef hoempa hoepel
hoest hoger home homo homoloog honderd honds hondsmoe honk hoogedel hoogheemraad hoogspanningsnet
hoogveen hooi hoor horde horizon hormoon horoscoop horzel hospitalisatie hostie hovenier
huichelaar huifkar huishoud humaan hunebed huppel huur huzaar hydrofoor hymne hypostase ideaal
idee identificatie identificeer identiteit ijdel ijshockey ijver ijveraar illusie immigrant
immigrante immortelle immuun impact impedantie implementatie implementeer importeur impuls
inauguratie inbel inboedel inbouw inbraak inbreiding inbreker incasseer incasso incheck
inclinatie incubatie index indifferent indruk infante infiltratie infinitesimaal infinitief info
infrarood ingewand ingezetene inhaal inhalatie inhoud inhouding initiatie initiatief
initiatiefwet inkijk inkjet inkom inkomst inkoop inkt inktmop inkwartiering inlaag inlichting
inloop inmaak inpassing inruil inschakel inschrijf inslag insolvent inspiratie instap insteek
instel instroom integraal integreer intelligentie intens intensiteit intentie intercity interesse
interferentie interieur interim interland interlinie intern internationaal interne internet
interpellatie interpolatie interpreteer interpunctie interregio interview intiem intonatie intro
introduce inval invalide invaller invasie inversie invert invitatie invite invoeg invoer
invoering invul inwerk inwerking inwijding inwoon inzamel inzet irrigatie isoleer iteratie
jacquard jakobijn jalapeno jaloezie janklaassen jansalie jarretel jeneverbes jeugdleider
jeugdtrainer jezuiet jockey jodelaar jong jongeling jonkvrouwe jood journaliste journalistiek
judas judokampioen jungle junior juniore juwelier kaak kaal kaats kabeljauw kabelmodem kajuit
kakel kakelaar kalander kalebas kalf kalis kalk kalkoen kalligrafie kamenier kameraad kamikaze
kamille kampeer kampioene kampong kanarie kanoet kansel kanselarij kantel kantine kapittel
kapoets kapok kapot kapucijn karabijn karamel karbonkel kardoes kareel karikatuur karmeliet
karmelietes kartel kartuizer kassei kaste katalyse kathode kauw kawina kazak kazerne keel keizer
kemel kennismaking kerker kerstboom ketter keur keurs keuter kibbel kickboks kidnap kiel kiem
kiep kies kieviet kievit kijk kilogram kilowatt kinderbed kinderdag kinderwagen kippenvel klaag
klaar klad klant klaroen klauter klaveren klavier kleef kleermaker klei klets kleurling klieder
klim klink klip klodde kloek kloof kloostermop klop klovenier kluizenaar klungelaar knaag knal
knap kneed knekel knelpunt knetter knevel knie knijp knikker knipsel knoert knoflook knol knots
knuffel koeienkop koekoek koel koepok koer koest koket kokkel kolonel kolonisatie komeet
koninkrijk konkel konstabel kook koop kopieer kopman koppel koppig koraal kornet korporaal korrel
korset kort koster kozak kraai kraak kraal krab krankzinnig krankzinnige kras krent kreuk kreupel
kribbe kriek krielkip krijg krijgsman krimp kristallisatie kroeg kroes krokodil krokus krom
kromte kronkel krot kruidenier kruimel kruip kruiwagen kubiek kuit kurk kust kwaad kwadraat
kwajongen kwakkel kwantum kwart kwartel kwartet kwartiel kwarto kwelder kwets kwik kwis kwispel
laad laat laatst labyrint lactatie lagune lamel lanceer lancet lang langlauf lariks larve laster
laurier lauwer lavabo lavement lawaai lawine lazarus lazuur league lease leasing leef leeg leen
leenman leerlinge lees legaal legatie legitimatie lekenbroeder lekker lelijk lende lente
leporello leproos lesgeef leugenaar libelle licentiaat lichtvaardig liefheb liesbreuk lifestyle
lift ligbox liguster likdoren likeur limoen limonade linker linkerzij linze liquide liquiditeit
lisdodde listig liter litho live livrei locomotief lodder logaritme logeer logement lommerd lomp
long lorre lotto lotus lounge loyaliteit luidspreker luifel luilak luipaard luister luitenant
lumbaal lunch lupine lust lustrum lymfeklier lynch maag maagd maaiveld maan madera magistraat
mail mailing maiskip majorette malie malus mamma mammoet manche mandaat mangel mango mangrove
manicure manier manifest manilla manipuleer mank manoeuvreer mansarde marathon marche marginaal
marine marinier marionet mark marketingcommunicatie marmer mars martel martelaar maskerade mast
mat match materieel matinee mavo maximaal maxime meccano medehuurder medewerk medezeggenschap
medusa meerderjarig meerpersoonscel meervoud meest megawatt mehari melange meld memo menage meng
mengel menig mening menstruatie mentor mergel meridiaan mest metamorfose metastase meteoor metro
metsel metser microbe microfoto microprocessor middelaar middellang midden middenberm middenrif
mier miezel migraine migrant milieuagent milieuaudit milieukeur milieuwet militant military
miljard miljoen millennium mime minder minderheid mindmap mineraal mini miniatuur minimum
misbruik misdaad misdadig mispel misstap mistel mobiliseer mobilofoon modder modern moeite moeras
moerbei moesson moleculair momber momboor monarch monnik montage mooi moorkop mopper morene
mortier moskee moslim mossel mousse mousseline multipel munitie munster musical musketon muskiet
muskus naarstig naast nabestaande nabuur nachtwaker nacompetitie nadar nagellak najaar nakomeling
napoleon nasaal nascholing nationaal nationaliteit naturalisatie naturist nautilus nazi nazomer
nazorg negentig neglige negotie nerts nierbek nietig nieuw nijdig nikkel nitraat nood noordpool
norbertijn notaris novel novelle novice nuance nulpunt nut obligaat obstakel occult oceaan oedeem
oefen oefenaar oeuvre officie offsetdruk ogenblik oksel oliebol olijf omber ombouw ombuiging
omgang omkaad omkeer omkleed omloop omnium omrekening omscholing omtrek omwissel omzetting
onaanvaard onaf onafhankelijk onbeantwoord onbegaan onbelast onbetwist onbewoonbaar ondank
onderbroek onderdruk onderduik onderhandel onderhands onderhoud onderhuur onderkast onderkoning
onderneem onderscheid onderscheiden onderscheiding onderschepping onderslag onderst onderstreping
onderwijs onderwijswet onderzeeboot ongeldig ongelijk ongemak ongewenst onheil onkruid onpersoon
onrecht onroerend onrust ontbijt ontbind ontbrand ontdek onthaal ontharing ontheemd ontleed
ontluchting ontneming ontplof ontruiming ontslag ontsluiting ontsnap ontsnapping ontspanning
ontstaan ontstopping ontwaar ontwikkel onverantwoord onverbindend onvolledigheid onvoorzien
onvrij onwaar onweer oogbol oogst opberg opblaas opbouw opbreng open operette opfris ophaal
ophoud opinie opknap opkoop oplaad opleg oplever oplicht oplos opmaak opneem oppas opperarm
oppervlaktewater oppositie opricht oprichter oprichting oproep oproer opruim opsomming opsporing
opstal opstap opstart opsteek opstel optimaal opvang opvoed opvoeding opvolg opvraag opwekking
opwind opzeg orakel orientering ossenkop oudheid outlet overall overbrug overdracht
overgevoeligheid overgroot overlast overname overoud overwaard overwintering paap pacht
pacificatie page pagode palissade palm palts panache panama pandemie panel panorama panter
pantser pantserdek paper papyrus paraat paradigma parafrase parallel pardon parel parfumerie
parkeer parlement parodie parterre particulier passe passement passie passief password pastel
pastoor pastorie patat patent patio patricier patronage patrouille pauper pauw pauze payroll pedo
peet peil pekel pelgrim pellet penalty penis penseel penter percent percentiel percussie
perkament perkoen personeel perzik pest pesticide petanque peuter peuzel piano piccolo picknick
piek piekeraar piemel piep pilaar pimpel pinang pingpong pirouette pistache piston pitbull pizza
plaatsing placebo plafon plafond plak plamuur planetoide plano plat plateel plattelands plee
pleeg pleit plens plet pleuris plisse ploert plofkip plombe plomp plooi plooiing pluim pluraal
plus pocket poedel poep poesjenel poets pointe pointille poker polaroid polijst politbureau
politierechter pols polychroom polymorf polyurethaan pompelmoes ponton pony pool poorter populair
porno porto positief postdoc postviraal potentiaal powerpoint praal pracht prairie praktikant
precario precedent prefect prejudicie prelaat prelude premievrij present presentie pressie
prestige pretentie prikkel primaat prime priori prisma privaat prive privilegie procuratie
procureur proest prof profaan professional professor profit prohibitie promo pronk prooi
propedeuse prospectie prostaat prostitue protege protest protestant proton provenier pruik prul
prut psalmodie pseudowetenschap puber publiek puik puimsteen puistenkop pullman purper puzzel
puzzelaar pygmee pyjama quadrille quatertemper querulant quiz quote raadpleeg radiaal radicaal
raglan rail rally rammel rang range rariteit rasta raster ratel ratificatie rationaal rayon
reactor reageer realiseer reanimatie rebel recent rechtvaardig recidive recognitie recruitment
redding redoute reed refere reflex reform refractie regaal regeer regent regie regiment regionaal
registreer regressie regularisatie reincarnatie reinig relais relief reliek remedie ren rentevast
reorganisatie repertoire repeteer reportage repro reproduceer reptiel reservatie resident
resonantie respectief respiratie restant resume retouche retraite reus revalidatie revanche
revisie revolte richt ricinus ridicuul rijg rijke rijns rijp rinkel riool riposte robijn rochel
rock roddelaar roebel roei roest roestvast roestvrij roetmop rontgen roof rooi rook room rotatie
rots roulette router routine rouw royalty rozijn rugby ruig ruil ruine rund rust ruwaard
sacrament saffier salami sale salmonella samenleving samenstel samenwerking sanctie satans satire
sauna savanne schaak schaam schadeloos schaf schaft schalm schamp schaper schar scharrel schater
schavuit schedel schee scheef scheel scheen scheep scheer schei scheids schel scheld schelm
schemer schenk schepping scherts schietschijf schik schildklierfunctie schim schinkel schlager
schmink schoft schok scholier scholiere schommel schoof schouwburg schraag schraal schraap schrap
schrijf schrijn schrik schrob schroefas schub schud schuifaf schuil schuin schuldig schurft
schurk schut schutting scout secondant secretariaat securitisatie sein seks sekse sekte select
selfie semioverheid senaat senior separatie septiem serafine serenade serveer servet sherry short
showroom shredder shutter shuttle sier signeer simpel simultaan sinaasappel single sintel sinter
sirene sjabloon sjacheraar sjappie sjoel skate skeeler ski slaaf slaag slacht slede sleep slier
slijm slijp slijtage slobbe slodder sluik sluimer sluip sluit smal smart smeed smeer smokkel
smokkelaar smoor smul snabbel snack snebbe sneeuw snel snijkop snoei snoek snoep snooker snot
snowboard sociaal soft soldate soldeer solitair sollicitatie sonde sondeer songschrijver sorbet
sorteer souffleur sound souteneur souvenir sovjet spa spaar spade spar spasme spat spatie
speciaal special specialiste spectraal speculaas speech speedboot speel speer spie spijbel spijs
spijt spinnaker spionkop spiritual split spoed spon sponsor sportiviteit spouw spread spreek
spreid spreiding sprenkel spring sprinkhaan sprinkler sproei sprokkelaar spruit spui spuug square
staag staar staatsman staccato stadie staffel stage staket stamel stamp standerd stapel start
statig stee steil stekel stentor step steppe steppingstone stereotype sterf steriliseer sterk
sticht stiefmoeder stier stijf stijfsel stik stiletto stimulering stink stippel stoep stolp stom
stomp stook stoom stort stotteraar stout strafwet strak streef stresskip strikt striptease stro
strofe stromat stront strooi stroper struikel struis studeer studente stuif stuit stuiter
stukadoor stunt stuurs stuw stuwadoor subsidieer substitutie substraat subtype successie
successief sudder suicide sukkel sukkelaar summier super superbe supernova support surf surprise
surseance surveillance syllabe symmetrie sympathie symptoom synchronisatie syncope syndicaat
synergie synode synoniem synthese synthesizer tabak tabloid taboe tabulator tachograaf taille
tajine takel tallship tamarinde tamboer tampon tandoori tandrad tantieme tapisserie tarok tartaar
tastzin tattoo teerling teevee telefoto telegraaf teloor temper temporaal tennis terecht termiet
terra terracotta terugbetaling teruggave terugkeer terugkom terugname terugslag terugval
terugvind terugvordering terzijde testament teunisbloem tewerkstelling textiel thermaal thermos
thyristor tichel tiend tiener tienman tierce timmer timmerman tinne tirailleur titaan tjalk
toediening toegang toekomst toelating toelevering toenadering toendra toepas toerekening toeriste
toerit toeschouwer toetreding toeval toevoeg toevoer toewijzing toilette tonijn toorts torpedo
torrent torxschroef touche touringcar tovenaar tover toxine traag traan traceer tractor
traditional train trainee traktement tralie trance tranche transcriptie transformatie transgender
transistor transit transmissie transmutatie trapeze travestie tref treiter trend treur treuzel
treuzelaar tribal tricot tril trim triomf triomfant tripartite triton triviaal troep trolley trom
trompetter troon troost tropisch trots trottoir tuberkel tuimel tuinman tuniek turbo turf turn
tussendek tussendoel tussenpersoon tweed tweedehands tweeling tweewieler twijfelaar twintig
tyfoon uitbating uiteinde uitgifte uitkijk uitleg uitlevering uitloting uitreis uitroeping
uittreding uitvaart uitwatering uitwerking uitzondering ultra umlaut undercover update
urbanisatie urgentie urineweg vaag vaak vaal vaandel vaar vaat vacatie vacature vaccine vadsig
vakman valk valkenier vals valuta vampier vang variantie variete vast veder veedief veeg veel
veemarkt veen veenbes veertig veevoeder vegetarier veggie veilig vendel vendu vennoot vent
verander verantwoord verantwoording verarming verbaal verbeter verbouw verbouwing verbrand
verbreek verdedig verdeel verdien verdienste verdom verdoving verdraag verdrijving vereer verenig
vergaar vergader vergeef vergelding vergelijk verhemelte verhoog verhoor verhuis verhuur
verificatie verifieer verjaar verkeer verkeerd verken verkering verkies verklaar verklap verkleed
verklein verkorting verkoudheid verkrijg verkrijging verlader verleid verleiding verleng verlet
verlos verloving vermaak verman vermenigvuldiging vermijd vermiljoen verneem verniel vernieling
vernietig vernieuw veroveraar verpak verplaats verpleeg verplicht verraad verrassing verrek
verschijn verschoon verschuif versier verstaan verstek vertaal verte verteer vertegenwoordig
vertel verticaal vertolk vertoon vertrouw vervang vervoeg vervoer vervolg vervreemd vervuil
vervul verwaarloos verwacht verwar verwarm verweer verwen verwerk verwezenlijk verwijder verwijs
verwissel verwonder verzaad verzamel verzeker verzelfstandiging verzend verzink verzoen
verzoening verzorg vesper vestzak veterane vicepremier vicepresident vicevoorzitter videotheek
vigilie vijftig vilder violet violoncel viool visum vitaal vitamine vlag vliegdek vlier vlierbes
vloed vloei vlonder vloot vocalise voedster voetganger vogelbek vogelvrij volg volley volmacht
volt voltige voltijds volwassen volwassene vondeling vondelinge voorbedacht voorbij voorhoede
vooronder voorspoedig voorst voortgang voorwerp voorzet vorder votief vouw voyeur vreemd
vreemdeling vries vrij vroed vroeg vroon vuil vuilnisbak vuilniszak vuist vulkaan waag waaier
waak waard waardig waarneem waarschijnlijkheid wad wafel wajang walrus wankel wapening warm
warmtebeeld warmtegeleiding warmtenet wasemkap waterski web wedding wederverkoop weduwnaar weef
weeg weergaaf weerstaan wees weet wegge weggeef wegwerp weledel wentel werelds werkeloos werkloos
werkloze werkzoekend werp whisky whist wichelroede wiebel wielren wierook wijd wijzig wikkel wild
wildeman wilg witwas woeker woekeraar woensdag wolk wond wonder woningzoekende woon workshop
worstel wraak wreed wrevel wrijf wrijving zaaizaad zalm zand zaterdag zatlap zebra zeef zeeman
zeep zeggenschap zelf zelfstandig zend zendeling zestig zetel zeventig zeveraar zicht ziek ziel
zigeuner zigzag zink zoek zonde zoog zuiders zuidpool zuig zuil zwaai zwaan zwaard zwager zwak
zwakzinnig zwaluw zwanger zwartepiet zwavel zweef zweep zweet zwem zwerf zwerver zwicht zwijmel
`;

/** Only last. */
export const headWords = `
aanbidder aanbidster aanbieder aandoening aandrijving aanduiding aangelegenheid aangewezen
aanhangsel aanklaagster aankondiging aanleiding aanlevering aanname aanplant aanplanting
aansluiting aantal aantasting aantekening aantrekker aanvaarding aanvrage aanvrager aanwijzer
aanwijzing aanzegging aanzicht aardigheid ablatie acceptatie accommodatie accreditatie
accumulatie achterham activist activiste adaptatie adapter adjudant adressaat advisering
afbeelding afdekking afdichting afdoening afdrijving affaire afging afgraving afhandelaar
afkondiging afleider afleiding aflezing afmeting afnemer afneming afrekening afroeping afromer
afschaduwing afscheider afschrift afslag afsluiter afsluiting afsnijding afspiegeling afstelling
afstemming aftapping aftreksel afvalzak afweerraket afwijking afzetting aker akte alarmering
algoritme alkalimetaal allergeen almanak amerikanisme ameublement amine amputatie anemoon angstig
anjelier ante antenne app appreciatie arabist archivaris areaal argument arier aristocratie
armatuur arrangement arrangeur arsenaal aspect assessment assumptie aster asymmetrie atlas atleet
atlete atmosfeer attest attestatie attractie auditeur autoriteit averij aversie ayatollah baars
bacil balsemien balseming banner barak barbecue baring baron barriere bassin bassist beambte
bebakening bebouwing bedekking bedeling bederver bediende bediener beding bedoeling bedrag
bedreiging bedrieger bedrukt beeindiging befaamd begaafdheid begeerte beglazing begonia
begoocheling begrenzer begroeiing behartiger beheerder beheerser beiaardier beignet beitel
bekendheid bekentenis bekisting bekleder bekleedsel beklemming beklimming bekommernis
bekrachtiger bekrachtiging bekwaam belediging beleidsplan belemmering belener beleving belijdenis
belust bemaling bemerking bemesting bemoeienis bemoeiing benadering benaming bepaling beperking
beraden bereider berichtgeving berijming bering beroerte beroving berrie beschadiging beschermer
beschieting beschot beschouwing beschuldiging besnijdenis bespiegeling bespreker bespreking
bessensap besteller bestelling bestijging bestraling bestuiving bestuurder betaler betimmering
betoging betrachting betrekking betrokkene betuiging bevalling bevinding beving bevlekking
bevochtiging bevoorrading bevrachter bewaarder bewaker bewerker bezichtiging bezitter bezoedeling
bezorger bezweerder bezwering bidder bieding biefstuk bijeenkomst bijter bikker biljet binder
binderij binding biograaf biografie bioloog biotoop birambi bisdom blank blijver bloeier blokker
blunder blusser board bode bodekamer boei boeket boel boerin boeter boiler bokking bokser
bollenbakker bollenkweker bolling bommenwerper bondsman boomer boring botsing bout bouwer box
braker brancard branderij breimachine breipen brigade brigadier broederij broer broker brouwer
brouwerij buffel building buizerd bundeling bungalow bureaucratie cactus cahier calculatie
calendarium campus capsule captain carcinoom caroteen cartridge catarre catastrofe categorie
cedent censuur centimeter certificatie chakra chauffeuse chef chipper chirurg chirurgie chloride
chopper chutney coaster codicil coefficient cohort collectief collector collega collie colonne
comedy commandant commune communicant communique complex componist composiet compressor conclusie
conference congestie congregatie congruentie console constellatie contractie controleur
controller convent conventie cooker cooperatie coordinator corso courant couvert cracker creche
crimineel criterium crosser crouton cultus cumulatie curettage curve cyclus daalder dagelijks
dagvaarding daling danser danseres dashboard decollete definiering deformatie deken dekker deksel
deler deling delver democraat democratie demper denier denker deportatie depressie desembrood
detectie detector deurwaarder deviatie devies devotie diameter dichting didacticus didactiek
dienaar diender dienstbaarheid dierhouderij dieverij differentiatie dignitaris dikte dilemma
dimensie ding dispenser distributeur divisionist dobber doctor doding doek doelen doener doening
doezel dolheid doorbreking doorgifte doorlichting doorslag doorsnede doorvoering doos doren
dorser dorsmachine dotatie draaier draaierij dracht drammer dranger draver draverij driftig
drijver drijverij drinker drive driver droevig droger dromer dromerij droppel druggebruiker
drugsgebruiker drugsscene duister duizendste duizendtal dwaling dynamiek dysplasie ecoloog
econoom editie eekhoorn eend eenjarig egoist einder eland elastiek electie elektrode element
elixer elleboog ellende emmer employe employee encyclopedie engine enthousiast enting envelop
enveloppe epidemie epos equivalent ergometer erker eskader ester eter etymologie event ever
excursie exemplaar exploitant exporteur extensie extremist fabricaat fabrikant faciliteit
factorij fanaat feestganger feit fennek festijn festoen fietser figuratie filet filler filmer
filosoof finalist firma fitter fitting flacon flikker flora fluctuatie fluiter fluitist fluitiste
fokker fokkerij folder follikel foon forel formaat formaliteit formulier fornuis fractuur
fraudeur frezer fricandeau fries functionaris gaarder gallig gamma garnituur gasbom gat gave
gebergte gebeten gebeuren gebeurtenis gebint gebonden gecijferd geding gedrongen gedrukt
gedwongen geefster geerfde geestigheid gehalte gehouden geiser gekleurd geleerde geleerdheid
geleider geliefde gelijkenis gelovige gemaakt gemachtigde gemanierd gemiddelde generation
generiek genezer genieter genoegen gentiaan gerechtigheid germanisme geroepene geschapen
geschoold geslepen gestalte gesteente gestel gesteldheid gestemd gestoelte getikt getroffene
getrouwde geur gevangene gever gevoeligheid gevuld gewaad gewenning gezang gezel gezellin gezet
gezindheid gezwel gieterij gifkikker gift ging gitarist glaciaal glijbaan glooiing godin goedkoop
goeroe gombal gooier goot gording gorilla graag gradatie graduaat grafie grafiek gram granulatie
graphic grasmat gratificatie graver graverij gravin gravure greep groepering grutter haai hakker
halte handhaver hangar hanger happer harig harmonisatie hartig haspel hater hebber heemraadschap
heerschappij heester heffer heldin helft helikopter hendel hereniging hersteller hertogdom
hertogin hervatting hervormer herziening hing historicus hockeyer hofstede hok holte hommel
honderdtal honkballer honkman hoofdig hoofdman hosting houding houten houwer houwitser hufter
huisvester hygienist hygrometer hypothese ideologie ideoloog idioot ijker ijking ijzing
immuniteit implantaat impressie incident incunabel indeling informaticus ingeland inging injectie
inkoper inlevering inname inplant inquisiteur inrichter inseminatie insigne inspecteur instantie
instructeur instructrice intekening interface intocht intoxicatie intrest inventarisatie
investeerder invulling inzage inzegening inzicht inzinking isme janus japanner japon jihadist
jonker judoka juffer juffrouw jutter kaaiman kaarder kaffer kakker kampeerder kamper kandidatuur
kankergen kanonnade kapel kapelaan kaping kapoen kapsel karakteristiek karbonade katalysator
kater kauwer kaveling keepster kelner kenmerk kennel kerel kering keurder keuringseis kever king
kist kitten klager klassieker klepper klerk kleurig kleuring kleursel klever klimmer kliniek
klont klonter kloot klopper klopping klos klover kluit kluiver knaller kneuzing knijper knipper
knuttel koeler koeling kokerij kolder kolenbek koliek koloniaal kolos komfoor komiek kooi koolbek
korst kotelet kotter kous kouter kraaier krabber kramerij kramp kreet krekel kritiek kroket
kromming kroning kruik kruiper kruiser kruitfabriek kruitvat kruller kubus kuil kundige
kundigheid kunstenares kunstig kuur kwaal kwantiteit kwast kweker kwekerij kwelling kwestie
kwintet laagte laan laar label laborant lader laesie lancering lander langeafstandsraket lapper
lasser lating leerder leeuwenbek legende legging legras leidster lekkage lelie lelijkerd lering
leuning leverantie lezeres lezing libretto lichter lichting lied lier ligger ligging lijder
lijster lijvig likker lingerie list litteratuur loeier loep logboek logger lolly loner looier
looierij look loot lopen losloopgebied lotion lozer luchter luik luit lustig maaier maaimachine
magazine magnetron majoor maker makerij makker mandataris mandoer maniak manifestatie map marge
markering marketeer marter masker masochist matiging matrijs mechanisme mededeling mediator
medicatie medicus meelfabriek meermin meesteres meeuw meevaller meier melder melding melker
meloen memorandum menging mengsel menner mentalist mepper meren merrie mester mesterij methode
methodiek meting metrage metselaar microscoop middeling middenvelder mijt militair miljonair
ministerie minusteken misdadiger misdrijf misvorming mixer moedig moer mogelijkheid mokkel
molecule molecuul monarchie monding monitor monopolist moordenares morfeem motivatie muil munter
mus musicus mutilatie muts muzikant naaier naaimachine naaister nabootsing natie nationalist
navel necessaire neiging nemer nerveus nestor nicht nieuweling nijlpaard nippel nipper nominatie
nota notering obstructie offensief omelet omhaling omlegging omlijning ommegang omroeper
omschrijving omstandigheid omvormer omwalling omzetter onderarm onderbeen onderbreker ondergang
onderhoek onderstelling onderwijzeres onderzeeer onderzoeker ongelijkheid onschuldig ontbranding
ontdekker ontduiker ontduiking ontering ontginning ontharder onthardingsinstallatie onthouder
ontkalking ontlading ontromer ontspanner ontstopper onttrekking ontvanger ontzegging
ontzwavelingsinstallatie onveilig onzekerheid oom oord opbreking opener operator opgang opgave
opgeleide ophaler ophanging ophoping ophouder oplader oplegger opleider opleidingseis oplosser
opmerking opnemer opneming opoffering oppasser opruier opstand opsteker opstelling opstopping
optant optiek optimist optreden opvatting opvoering opvraging opwelling opzicht opzichter
opziener oratorium orchis organel organisator organist ornament orthodox otter ouverture ovatie
overeenkomst overkapping overlevering overschatting overschot overschrijding overschrijving
overste overstek overstort overtreder overtreding overtuiging overvaller overweging paan paander
pachter pakker pamper papaja papaver parkeerder passer pasta pastor pastoraat patser paviljoen
pedagoog peddel peen peiler peilglas peiling peller peluw penetratie pensionaris percentage
perforatie peroxide petitionnement pianist pieper pikkel pikker pincher pinnen pinner pion pisser
plaksel planner planter planting plantsoen plasser player plechtigheid pleger plein pleister
pleiter plek pletter plichtig plugger plukker plusser poeet poeier poel poeper poetser poging
politicus politiek politiekorps polygoon poncho ponder pook pooler portaal portemonnee portie
poter potter prak predicatie prediker preek preferentie preker preparaat pretendent priem
priesteres prikker prinses problematiek processor proever proeverij profetie profilering
profiteur prolongatie promotor promovendus pronostiek prop prospectus protectie provider pruimer
psycholoog psychotherapeut psychotherapie pudding puit punctie punter quota quotient quotum
raadpleging raat racer raden radiator raffinaderij raffinadeur rager ragout rakker raming
rammenas ranonkel ratio ratuur realisatie recensie receptie rechercheur rechthebbende
rechtspleging recreant redder reden reeks reep reflectie reformatie regelaar regelgeving regeling
regime reglementering regulatie reiniger rekker rekking relativering religie remmer remonstrant
remover renner replicatie reporter representatie republiek reputatie resectie residentie
resolutie restrictie reunie review revisor revolutie revolutionair richter riem rijder rijdster
rijkdom rijm rimpel ringer ritueel rocker roeier roemer roep roeper roeping roerder roerig roker
rokerij rommeling rondte ronselaar rooier rooiing rotonde roverij ruiker ruimer ruiming ruin
rukker rups rusting sabel safari sage salamander salvo samenstelling samenvatting sant saurier
saurus saus scanner scene scepter scepticus schaarste schaatser schabel schacht schakelaar
schakeling schaker schakering schalk schede scheerder scheerling schelf schema schemering
schender schenderij schending schenkel schenking schennis scherper scheuring scheut schieter
schieting schijnsel schijter schil schildering schnitzel schoffie schokker schommeling
schoolverlater schopper schorsing schouwer schraper schrijverij schuier schuimer schuiver
schuldenaar scoop scoorder scooter score scorer sculptuur sediment segment segmentatie sekser
seller semester seminarie sering sermoen servies sessie setter setting shaker shampoo shop
signalisatie simulator siroop site sjouwer skater slachter slachterij slachting slagerij slagzin
slalom slaper slavin slenter slijper slijperij slijter slikker slingeraar slipper sloep sloperij
sluiper sluiter smakker smeder smederij smeerder smelter smelterij smering snavel snijder
snijding snijmes snoeier snoer socioloog solarium solist sorteerder spaan spaander spaarder spaat
spanne spanner spant speaker specialisatie specificatie spectrometer speculatie speller
spiegeling spinner spion spirea spoeler spoeling spoiler sponde sponning sporter spotter sprank
sprankel spray sprei spreker spreuk springer sprinter sproeier spuiter spuwer staak staander
staanplaats staatkundig stadion stadium stagnatie staker stamper stander stang stank statelijk
stedeling stegel steker steler steller stellig stelling stemmer stemmig sten sterilisatie steven
stichter stick stijger stijging stikker stilist stimulatie stip stoet stoeterij stoffeerder
stoker stokerij stolling stomer stoornis store stoter straler strateeg strategie stream
streamingdienst streep strijder strijker strijkerij string stripper strooier stroperij stylist
styliste subject suggestie suizing sulfaat sulfide suppletie surfer syndroom taander tableau
tablet tactiek taks talig taling tang tanker tante tappen tapper tappunt tapuit tas techbedrijf
technoloog tegenstelling tegenvaller tehuis tekenaar tekening telbaar telecombedrijf
telefoniebedrijf teler telling telwerk telwoord temmer tender tennisser tenor tentamen term
terminal terrier terzet theist therapeut thermostaat these thesis tiental tierig tijdgenote
tijding tijdperk tikker tirade titularis toekenning toelichting toename toerental toezegging
toffel token tonnage tonner tool toot topping touwer tracker trafiek trailer transformator
transplantatie transporteur trapper trawler treef treeft treffer treiler tribune trimmer trol
trooster tros tuig tuiser tumor turen turner tussenschot tweet uitbarsting uitbater uitdeling
uitdrijver uitdrijving uitdrukking uitgeverij uitging uiting uitlegger uitloper uitoefening
uitreiking uitslag uitsnijding uitstorting uitwijzing uitzending uiver universum usurpatie
vaarder vaccin vacht vagant valling valuatie vanger variabele variant variatie varieteit
vastigheid vechter vechterij vechtster veebedrijf veger veiligheidseis velling venter ventilator
ventrikel verantwoordelijke verbaasd verbeelding verbeteraar verbintenis verbrander verbreding
verdachte verdediger verdeler verdelger verdiener verdieping verdraaiing verdriet verduistering
verdunner verering verfilming vergadering vergaring vergasser vergiftiging vergroting
verhandeling verharding verheffing verhoger verhoring verhuizer verhuizing vering verkeerswet
verkenner verkleining verklikker verkondiger verkoping verkrachter verkromming verlaging
verlakkerij verlamming verlangen verleden verlegging verlener verlening verlofganger
verloochening verlossing vermelding vermenging vermindering verminking vermoeden vernauwing
vernedering verontreiniging verordening verpachting verpakker verpleger verrichting verschaffer
verschijning verschijnsel verschil verschrikker verschuiving versierder versiersel verslaafde
verslechtering verslinder versmalling verspilling versterking versteviger verstijving verstikking
verstoorder verstoring verstuiving vertaling vertegenwoordiger vertegenwoordiging verteller
vertelling vertolker vertoning vertrekker vervalser vervalsing vervanger ververij verversing
vervoeging vervoerder vervoering vervreemding vervuiler verwachting verwarmer verwekker
verwensing verwerving verwezenlijking verwijderaar verwijdering verwijzer verwisseling verwonding
verzachter verzakking verzekeringswet verzorgd verzorger verzwaring vest veter veulen vierder
viering vignet vinder vindster vinnig vinvis violier virtuoos visa visie visitator vizier vlecht
vlechter vlegel vlek vloeiend vloeiing vlogger vlok vlotter voedselsituatie voeg voeging voeler
voerder voetballer voicerecorder voldoening volger voller vonder vondst vonnis voogd voogdes
voorganger voorlichtster voorvork voorzitster vordering vorser vorstelijk vorstendom vorstin
vrager vreter vriezer vrijdom vuller vulling waardin wachter wakker waling walserij wandeling
wang wants wapenwet waring warmer wasser wassing waterafvoer waterbestendig waterinlaat waterpeil
watervat wattuur wedloop weegbree weerman weger weging weiman wellust wellusteling wending wering
werker werkzaamheid werper werver wetboek wetenschapper wetgever wetsbepaling wetsherziening
wetsvoorstel wetswijziging weverij wichelaar wichelarij wicht wiek wijding wijdte wijf wijze
wijzer willig wimper winding windsel wingebied winlocatie winplaats winput wisselaar wisseling
wisser worst wrak wroeging zaaier zager zagerij zalf zalig zalving zanger zangeres zegger zegster
zeiker zeiler zestigpluskaart zetmachine zetsel zetter zetting ziederij zifter zijgevel zijkant
zitter zoeker zoeking zoldering zoon zucht zuchtig zuiper zuiver zuiveraar zwezerik zwoord
`;

/** Other single words: known as words, but not taken for a piece of another one. */
export const otherWords = `
aagt aai aaibaar aaiing aak aal aalfuik aalglad aalkorf aalkuip aalmoes aalpomp aalput aalspeer
aalstal aalvlug aambeeld aambei aanbeden aanbrug aandak aandrift aandring aandweil aangever
aanging aanhalig aanhing aanhorig aanjager aankant aanklooi aankoper aanlever aanrader aanrecht
aantrede aanving aanvink aanwezig aanwinst aap aapmens aar aardbol aardhars aardhoop aardig
aardlus aardman aardpool aardvast aardvlo aars aarsdarm aarsgat aarsvin aartsdom aarzel aas
aasbloem aasdier aasemmer aaseter aasgier aasjager aaskever aassoort aasvis aasvlieg aasvogel
aaszak aat abactis abacus abaja abattoir abc abces abdiceer abdij abdis abdomen abeel abel
aberrant abject ablatief ablutie abonneer aborteer aborteur abortief abraham abri abrupt abscis
abseil absence absentie absoluut abstract abt abuis abundant acces accessie accessit accident
accolade accres ace acetaat achtarm achteras achterom achtling achtste achttal achturig achtvoud
acme acne acoliet acquit acre acroniem acrylaat act acte actieve actinide activeer actor actrice
actuaris actuator actueel actum acuut adagio adagium adapteer adaptief addax addendum addergif
addict additie additief adductor adel adellijk ademloos ademteug adenoom adept adequaat aderig
adherent adhesief adjunct admissie adonis adoptant adopteer adopter adorabel adoratie adoreer
adult adviseer aed aerobic aeroclub aeronaut aeroob afatisch afbeen afbid afbind afbreker afdak
afdaler afdaling afdans afdekkap afding afdrager afdrup affect affiets affix affodil affreus
affront affuit afgang afgehapt afgepand afgepend afgeragd afgerand afgeveld afgevist afgeweid
afgewipt afgezant afghaan afgod afgodin afgrond afhaker afhaler afhaling afhap afhing afhuring
afkerig afkering afkijker afkit afkoker afkomst afkoping afkruis aflaad aflader aflading aflandig
aflegger aflek aflezer aflosser afluis afmaker afmaking aforisme afpaling afpen afperser afplak
afpomp afraad afrader afrem afrikaan afro afroeper afrot afschep afsjok afslager afspring
afsteker afstruin afstuur aft aftakas aftands aftapper aftelsom afterpil aftersun aftocht aftuur
afvaart afvalarm afvalbak afvaller afvallig afvalput afving afvink afvis afvlucht afvul afwaarts
afwandel afwasser afwerker afwezig afwoon afzakker afzegger afzender afzetnet afzetsel afzetter
afzijdig afzoom afzweef agaat agame agape agave ageer agence agendeer agente agitatie agitator
agiteer agitprop agnost agoeti agogisch agonist agoog agraaf agrarier agressie agressor agronoom
aigrette aigu aikido aikidoka aimabel aio air airbag airbrush airbus airco airfryer airmile
airport airstrip ais ajuin ajuinbol akant akela akelei akelig akkerman akolei akoniet aks akst
aktetas alarmeer alarmist alarmlus albatros albe albedil albino aldehyde alert aleviet alfaman
alg algeheel algemeen algoed alias alibi alien aligneer alikruik alk alkoof allegaar allegro
allel alleluja alliage allofoon allogeen allomorf alloniem allopaat allure allusie alm alma
almaviva almogend aloe aloud alp alpentop alpien alpijns alpinist alruin alt altfluit althea
althobo althoorn althoren altist alto altruist altsax altstem alttoets altviool aluin alumnus
alver alverman alwetend alweter alziend alzijdig ama amah amalgama amanda amant amarant amarillo
ambetant ambiance ambieer ambigu ambo ambtseed ambulant amechtig amendeer amerij amethist amfoor
amfora amicaal amice amict amicus amide amigo ammoniet ammonium amoreel amorf amoureus ampel
amperage ampex ampul amputeer amulet amusant amuse amuseer amylase anabool anaconda anaeroob
anagram analoog anamnese anapest anathema anatoom anbi ancien andante ander andoorn andoren
androgyn androide anekdote anemisch angisa anglist animaal animator animeer anion anita anjer
ankerman anklet annexeer annoteer annuleer anode anomaal anomalie anoniem anonymus anorak ansicht
ansjovis antifoon antigen antilope antinazi antipode antoniem anus aoristus aorta apart apatride
apenbos apennoot apenpak apercu aperij apert apertuur apetrots apezat apin apneu apocrief
apograaf apolair apologie apoloog apostaat apostil apostrof apothema appelaar appelbol appgroep
applet appstore aprilgek aprilmop apsis aquaduct aquanaut aquatint aquifer ara arabesk arabier
arboarts arbonorm arcadia arcanum arceer arcering archipel arctisch are area arena argeloos argot
argus argwaan aria ariaans ark arm armada armband armbreuk armdik armee armenwet armhuis armklem
armoedig armoeiig armsgat armslag armspier armsteun armstoel armvol armvoogd armwezen armworp
armzalig armzwaai aroma aroom arpeggio array arriveer arrivist arrogant artefact artisjok
artsenij artwork asbak asbelt asblond asbus asceet aselect asem asemmer asgat asgrauw asgrijs
ashoop ashram asielwet askar askegel askussen asla aslaag aslade aslager aslast aslijn aso
asociaal aspic aspirant aspireer aspot aspunt asregen asrest assagaai assegaai assem assepoes
assertie assessor asset assist ast asterisk aston astrant asurn asvaalt aswolk atalanta atavisme
aterling atheist atlant atol atomair atomisch atomist atonaal atopisch atrium attaca attachee
attent atypisch aubade auctie aucuba audicien audioset audit auditie auditief auditor augurk aula
aura aurelia aureool aurora aussie austraal autaar autist autobom autocar autocue autodafe
autodate autodek autogeen autogek autogiro autogyro autoloos autoluw autoniem autonoom autoped
autovrij avanceer avatar ave avenue averecht avers aversief aviateur avifauna awara award awari
axel axiaal axillair axioma axolotl axon axonaal azalea azc azimut azuki baad baadster baai
baakgeld baal baaldag baalzak baander baanloos baanvast baardaap baardig baardmos baardvin
baarkruk baat baba babe babi baboe babs babyaap babydoll babysit bacchant backbone backer
backpack baco badcape badder bader badge badjing badkuip badmat bagatel bagel baghera bagno
baguette bahco baissier bajadere bajes bakabana baken bakermat bakkelei bakkerin bakkes bakkie
bakmix bakra baksel baksjisj baktrog balatum baldadig balder balg baljurk ballad ballroom balorig
balts baluster balvast bama bamafoon bamibal ban banaat bancair bandage bandana bandera bandijk
bandjir bangerd bangerik bangig banjer banjir banjo bankman bankroet bankroof bankrun bankwet
banlieue banpaal banteng banvloek baobab baptist bara barbeel bard barema baret barette barge
barista bark barkruk barman barmeid barones baronie barrel bars barst barzoi bas basaria basdrum
baseer baseline basement basfluit bashoorn bashoren basic basilica basiliek basilisk basisch
basiseis basisset basiswet baskant baskiet baslijn basnoot basspel basstem basta basterd bastide
bastion bastoon bastuba basviool baswerk bat bataat batik baton batter baudrate bauw bavarois
bavet baviaan baxter bazaar bazel bazig bazin bazooka beaam beaat beadem beagle bearbeid beater
beatlesk beatmis beaute bebaard beblaard bebloed bebloemd beboet beboomd bebos bebouw bebouwer
bebrild bebroed becijfer bedaagd bedaar bedaking bedam bedampt bedank bedauw bedeel bedeesd bedek
bedelf bedelman bedenker bedframe bedijk bedil bedilal bediller bedissel bedoel bedompt bedonder
bedorven bedot bedraag bedreig bedreven bedrieg bedrink bedroef bedroefd bedruip bedruk bedrup
bedstede bedstro beducht beduid beduimel beduusd beduvel bedwelm bedwelmd bedwing beedig beedigd
beef beeindig beeldig beemd beenas beenkam beenloos beerf beerfd beestig beetgaar beetneem bef
befkraag befloers bega begaafd begeef begerig begiftig beging beginzet beginzin begluur begraaf
begraas begrens begrensd begroei begroet beha behaag behaal behaar behaard beharing behartig
beheerst beheks behelp behemoth behendig behept behing behoeder behoef behouder behuild behuisd
beid beier beijver beijzeld beinkt beits bejaag bejammer bejegen bejubel bek bekaaid bekabel
bekading bekak bekalk bekap bekeer bekeken bekering bekermos bekeur bekijf bekijk bekist beklaag
beklant beklap bekleed beklem beklemd beklijf beklim beklom beklop beknel beknopt beknot bekoel
bekogel bekommer bekoop bekoor bekoord bekoring bekorst bekort bekostig bekrans bekras bekreun
bekroon bekruip bekvecht bekwijl belaad belaag belading belager beland belazer belcanto beledig
beleef beleefd beleen belees beleger belegsel belening beleverd belezen belezer belezing belfort
belhamel belicht belief belieg belijd belijder belijm belijn belik beller beloega beloer beloner
beloof beloon belt belucht beluik bemaal beman bemat bemerk bemest bemeubel bemiddel bemin bemind
bemoedig bemoei bemoeial bemost bemuurd ben benadeel benadruk benageld benard benauw benauwd
bendir beneem benevel bengel benieuwd benig benijder benjamin benodigd bentgras benut beo beoefen
beolie beoog bepak bepalend bepeins bepek beperk beperkt beplak beplant bepleit bepoeder bepotel
bepoteld bepraat beproef beraam beraap beraming berber berberis berceau berceuse berecht beredder
beregeld beregen beregoed bereid bereis bereisd berekend berenhap berenlul berenvel bergamot
berger bergere bergetap bergkam bergrat berijder berijm berijmer berijpt beril berin berisp
berkoen berline berm bermbom bermuda beroem beroemd beroeper beroer beroerd beroet berokken
beroof berooid berook berouw berover berst berucht berust bes besaust beschaaf beschaam bescheid
beschenk beschijn beschimp beschoei beschouw beschrei beschut besef besla beslaap beslecht
beslijkt beslikt beslist besluip besmeer besmeur besmuikt besnaar besneeuw besnijd besnord
besogne besom bespaar bespan bespat bespeel bespeler bespeur bespied bespot besproei bespuug
bespuw besteed besteel bestem bestemd bestiaal bestier bestijg bestoft bestook bestorm bestraal
bestraf bestrooi bestuif besuiker bet betast betegel beteken betel beteugel beticht betimmer
betise betitel betoger betonrot betoog betoom betoon betover betraand betracht betreed betref
betrek betreur betuig betuttel betweter beuker beul beuling beun beunhaas beur beurder beuring
beurtman beuzel bevaar bevak beval bevallig bevangen bevat bevederd beveel beveilig bevek bever
beverdam beverig bevernel beverrat bevestig bevind bevinger bevis bevit bevlag bevleesd bevlek
bevlieg bevloei bevlogen bevocht bevoegd bevoegde bevoel bevolk bevolkt bevoogd bevraag bevracht
bevredig bevreemd bevreesd bevriend bevroed bevrucht bevuil bewald bewandel bewapen bewas bewasem
bewater beween beweer beweger beweid bewering bewillig bewogen bewolk bewolkt bewonder bezaagd
bezaai bezadigd bezakt bezand bezat bezeer bezegel bezeil bezeild bezel bezet bezetene bezetsel
bezetter bezie beziel bezield bezieler bezin bezing bezink bezoedel bezoldig bezond bezondig
bezonken bezoomd bezopen bezorgd bezuinig bezuip bezuur bezwaard bezwalkt bezweer bezweet bezwijk
bezwijm biatleet bibber bibberig biblist bic biceps biconvex bid bidbank bidbook biddag bidet
bidon bidsnoer bidstoel bidstond biduur bidweek bidweg bieb bied bieder biedster bieleman biels
biennale bierkrat bierpap bierpul biertap bies biet bietser bifocaal big bigamist bigbag biggel
bigot bij bijbaan bijbank bijblad bijboot bijectie bijengif bijenhal bijenwas bijgaand bijhuis
bijkaart bijkelk bijklank bijl bijles bijloper bijmaan bijnaam bijnier bijou bijpraat bijrol
bijslag bijsmaak bijt bijtgaar bijtoon bijtring bijvak bijveld bijvoet bijvorm bijvrouw bijwagen
bijweg bijwerk bijwijf bijwoner bijwoord bijzaak bijzaal bijziend bijzig bijzin bijzon bik biker
bikhamer bil bilan bilhamer biljard biljoen billijk bilnaad bilspier bima bimbam bimbo bimetaal
binair bindsel bingo bink binocle bint bio biobak biobank bioboer biochip biocide biofilm biogeen
biografe biomarkt bionisch biopic biopt bioritme biotisch biowapen bipolair bips birdie birmaan
bis bisamrat bisser bistro bit bitmap bitsheid bitsig bivalent bizar bizon blaag blaak blaar
blaat bladder bladerig bladig bladmos bladtin bladzij blaf blaffer blafferd blak blakaman blaker
blakstil blamage blameer blanda blanke blanket blatant blauwalg blauwbek blauwig blauwwit blazoen
blees blei blein blek blend blender bler bles blesseer blessuur blet bleu blief bliek bliep
blijde blijf blijk blikker blimbing blindeer blini blink blinker blinkerd blits blizzard blo blob
blobvis block blocnote bloedarm bloedig bloedvin bloei bloemdek bloemig bloemist bloempap bloes
blog blogger blogpost blogster blokart blokhak blom blondeer blondine blooper bloos blootleg
blootsta blos bloterik blouse blouson blouwel blow blower blowjob blubber bluesman bluf bluffer
blusher blussing blut boa bob bobbel bobbelig bobber bobby bobine bobo bobslee bobtail bochel
bochelig bochtig bodega bodybag bodycam bodysafe bodyscan bodysuit boe boeg boegstag boeiend
boeier boeisel boeker boekerig boekerij boeldag boelhuis boelijn boeman boemboe boender boerka
boerkini boernoes boert boertig boes boeverij boezel bof boffer bofferd bofkont bogaard bogey
bohemer bohemien bojaar bok bokaal bokkig bokkraan boktor bol bolakker bolbaan bolbloem bolderik
boleet bolero bolgewas bolhoed bolide bolivar bolk bolknak bolkop bollebof bolleke bollig
bolplant bolrond bolspits bolster bolus bolvorm bolwerk bolworm bolzaad bom bomauto bombeer
bombel bombrief bomcheck bomer bomgat bomig bomma bompa bomvol bomvrij bomvrouw bondel bonder
bondig bong bongerd bongo bonheur bonhomme boni bonjour bonk bonker bonkerig bonket bonkig bonne
bonobo bons bontebok boogarm boomboa boomlang boommos booras boorder boordsel boorling boosheid
booste bootcamp bootee bootleg bopper boraat borderel boreaal boreling borger borging bornput
borstvin bosfee bosgeus bosgod boshoen bosmier bosnimf boson bosrank bosui bosviool botanist
botel botscan botterik bottine bouche boud boudoir bouncer bourbon bourdon bourree boussole
boutade bouvier bouwerij bouwsel bovenas bovendek bovenkom bovenlig bovenlip bovenrug bovien
bovist bowl bowler boxer boxkleed boxplot boxset boy bozig braaf braai braambes bracelet braderie
braderij brahmaan brainbox brak braking bral bralaap bram brandbom brandig branding bras brasem
brasser braverik breeuw breeuwer brei breid breier breikous brein breisel breister breiwerk brem
bremraap bremzout breng brenger bres bretel breve brevier bridger briefbom briefing bries brij
brijig brijn brijzel brik briket brink brioche brits brocheer brochure broddel broderie broedhen
broedsel broekie broes brogue brok brokkel brokstuk bromance brombas bromelia bromide brommer
brommig bronstig brooche broodmix broodpap broos bros brouwsel brownie browning browse brugdek
bruigom bruineer bruinig bruinrot brul brulaap brunch brunetje brunette brus brut bso buddy bug
bugel buggy buhne buig buigbaar buiger buigtang buigzaam buiig buikig buikvin buil buitel
buitenst buizer buk buks bul bulder buldog bulhond bullbar bulldog bullebak bullet bully bult
bultig bultrug bultzak bun bunder bungel bunny bunzing bureaula bureel buret burgeres burijn
burin burlesk burrito bursaal buscombi bussel bustier butler buts button buttplug buurman buut
buxus buzzer bvba bvo bye byte cab caban cabernet cabine cacaomot cachet cachot cadans caddie
cadens cafepils cajon cake cakeblik cakepop cakewalk caleche calicot call callboy callgirl
calqueer calumet calville calypso calzone camee camel camelia camion camjo camp canadees canaille
canard cancan cancel candela candybar canna canon canoniek canto cantor cantorij canule canvas
canyon canzone cao cap capabel cape capibara capo caprice capriool capslock captatie captcha
capuchon caracal caracole carbon cardanas cardiaal cardigan cargo carieus carillon carkit carnet
carpool carport carre carter carveski casanova casco case cash cashcow cashflow casino cassatie
casseer cast castreer castrum casueel casuist casus cataloog cataract catcher cateraar catsuit
cattery catwalk causaal causerie causeur cautie cava cavalier caverne cavia caviteit cecogram
cedel ceder cedille ceel celeb celesta celliste cello cembalo cenakel cenobiet cenotaaf censor
centaur centiare centiem centime centreer centurio ceramist cerberus cerise cervela cervix ces
cessie cesuur cfk chablis chaconne chador chagrijn chaise challe chantant chanteer chanteur
chaoot chape chapiter charade chargeer charger charisma charmant charmeer charmeur charta
chartaal chasseur chassied chateau chatroom chatter cheat cheeta cheffin cheider chemicus
chemisch chemokar cherub chevron chiazaad chic chick chignon chill chimaera chimere chimp chinees
chinook chipcard chippie chipset chloriet chochme choke choker chook choquant choqueer chorus
chose chowchow christin chroma chrysant chute ciabatta ciborie cicade cicero cicerone cichlide
cider cijns cimbaal cineac cineast cineclub cinefiel cipier cirrus cis ciseleer ciseleur cisterne
citaat citadel citatie cite citer citerne citybag citybike civet civetkat civilist claim clan
clanlid claque claqueur clark classeur claus clausuur clave claviger clean clematis clement
clericus clever click climax clinic clinicus clip clipart clipper clique clitoris clivia cloaca
clochard cloche clonisch clou clownesk clubcard clubdas clubman cluppie coach coat coating
coauteur coaxiaal cobra coccus cockney cockring cocon cocoon cocotte coda codec codeur cofactor
cognac cognitie coherent cohesief coiffeur coiffure coitaal col cola colada colere collaps
collatie colli collier collisie colloide collusie colofon colorist colt coltrui coma comateus
comeback comedian comic commies commode commotie compiler complet composer concaaf concerto
concha conclaaf conclave condoom condor confrere confusie confuus conga conge conifeer conisch
conopeum constant contant contest contigu conto contour contra contrair conus convers convex
copieus copiloot copuleer copycard copycat copyshop coquille cordiaal corgi cornea cornet
corniche coronaal coronair corpus correct corridor corrupt corsage corselet cortege cortison
corveeer coryfee coschap cosinus coterie cothurne cotillon cottage couche cougar coulant couloir
coulomb counsel counter coupeer coupeur coupeuse couplet coupure cour coureur covalent cover
cowgirl cox coyote craniaal crank crapaud crash cravate craving crawl crayon creabea createur
creatief creator creatuur credo creeer creep creerend cremant cremeer cremewit cremig creools
crepeer creperie creuse crew crewlid criant crisp criticus crochet croesus croon crooner cros
crosscup croupier cru cruciaal crucifix cruiser cruzeiro cryogeen crypt csardas cubaan cue
cuisine culi culinair culotte culpoos culthit cultisch cultivar culture cumshot cumul cumuleer
cumulus cup cupcake cupduel cupido cupmaat cupmatch curandus curatief curie curieus curiosum
cursief cursist custode cutaan cuvee cuvette cyborg cyclamen cyclisch cycloide cycloon cynicus
cynisch cynisme cypers cyste cystisch cytokine daad daag daal daas dactylus dadaist dadel
dadelbos dadelijk dadeloos daderes dading dagblind dagcreme dager daghap daghit daghuur daging
dagmars dagschuw dagvaard dahlia dakhemel daklei dakrail dalang dalem daler dalver dammer damper
dampig danceact dancing dandy danig dankzeg dankzij dansact dansant danse danseur danseuse dansi
dantesk dar darkroom dart dartel darter dartfan das dashcam dashond dasspeld databus datahack
datanet dataroom dataset date dateer dater datsja dauphin dauw dauwtrap daver davering davit
deadline deal debacle debater debiel debiet debitant debiteer debouche debrief debug debuteer
decaan decade decagram decalage decanaal decanaat decatlon decent deceptie deciel decigram
decimeer decisie decisief deck decodeer decoder decoreer decurion deduceer deductie deegplak
deejay deelbek deeltal deelzin deemster deeplink deer deerlijk deern default defect deficit
defileer definiet deftig degel degelijk dein deining deist dejeuner dek dekbed dekblad dekbord
dekenaal dekenaat dekenij dekglas dekhuis dekhut dekkater dekkist dekkleed dekkleur deklaag
deklast deklat deknaam dekplaat dekpunt dekreu dekschub deksteen dekstier dekstoel dekstro
dekstuk dektijd dekvloer dekzeil dekzool del delegaat delegeer delegue deleguee delete deletie
delf delfstof delg delicaat delier delirant delirium dellerig delling deloyaal demagoog demarche
demasque dementi demi demissie demiurg demo demodag demotie demp dempig demping den denappel
denarius dender dendriet dentaal dentist dep depeche deponeer deposant depper derby derf derivaat
derny derriere derwisj desa desem desertie desk deskjet desolaat despoot detoneer deug deugniet
deuk deun deurhor deurmat deus deutel deuteron deuvel deuvik deuzig deviant device devoot dia
diabeet diadeem diafaan diafilm diaken diakriet diapason diarium diascoop diaserie diashow
diastole diatheek dibbes dicteer dictum dieetpil diegene diehard diek dienares dienstig dievegge
diffusor diffuus diftong diggel digibeet digibord dij dijkage dijker dijspier dijstuk dik dikbil
dikbuik dikhuid dikkerd dikkig dikkop dikmaker dikzak dildo diligent dim dimbaar dimlicht dimmer
dimorf dinar dineer dingdong dingo dino dinsdag diocees diode dioptrie dioriet dip diploid
dipsaus diptiek dirham dirk dis discant discard discipel discman discount discreet disjunct disk
display distaal dito diva divan divanbed divers djak djcursus djellaba djembe djeroek djinn doble
doceer dociel doctores doctrine docusoap dodaars doddig dodenmis dodental dodijn dodo doekoen
doellat doelloos doelman doelrijp doelwit doerak doerian does doezelig dof doffig dofgroen dog
doge dogger doggybag dogma doka dokker doks doksaal dokteres dol dolaard dolblij dolboord doler
dolfijn doling dolk dolkmes dolkop dolly dolman dolmen dom dombo domheer domheid dominant
domineer dominion dominus domkerk domkop dommel dommelig dommerd dommerik dommig domoor domp
domper dompig dompteur domtoren dona donaat doneer dongel donjon donjuan donk donkey donna dons
donut donzig doodaas doodarm doodeng doodga doodkalm doodleuk doodlig doodmoe doodrijd doodsaai
doodsla doodziek doofstom dooi dool doolhof doolweg doopbek doopceel doopsel doopvont doorging
doorgoed doorhing doornat doornheg doornig doorrit doorroer doorstik doortyp doorvoed doorwas
doorwoel doorwond dope dopeier dopeling dopers doperwt dopper dor dorade dorado dorpel dorper
dorpsgek dorsaal dorst dorstig dos dot dotaal doteer douanier douarie doubleer doublet doubleur
doublure douceur douch douw dovig downtime dozijn dra draaf draagarm draagas draagkus draaias
draaidol draaiing draal drab drabbig drachme drachtig draderig dradig draf dragee dragend
dragline dragoman dragon dragrace drain draineer drakerig dram dranghek drankwet drapeer draperie
drasland drassig draw dreg dreig dreiger drein drekkig drenkbak drens drentel dressboy dresseer
dressing dressoir dreumes dreun dreutel dreuzel drevel dribbel drieg drieling drieogig driest
driestar drietal drievoud driftend drifter drijfas drijfnat drijftil dril dring droedel droesem
droezig drogist drogman drol drollig drom dromerig drommels drone droogleg droogrek droogsta
droomjob droomman droos droplul dropping dros drugshol drugslab drugswet druil druiloor druiper
druipnat druiprek druis druistig drukfeil druksel drukvel drukzin drumkit drummer drup druus
dryade duaal dualist dub dubieus dubloen ducht duchtig duck ducttape duel duelleer duellist duet
duf duid duider duig duikel duiking duimdik duimelot duinkam duit duivelin duiver duivin duizel
duizelig dukaat dukaton dukdalf dulcinea duld duldbaar dummy dumpling dun dundruk dunharig dunk
dupe dupeer dupliek duppie duratief durf durfal duro dusdanig duster dut duts duurzaam duvel duw
duwbak duwboot duwer duwfout duwstel dvd dwaas dwarrel dwarsarm dwarslat dwazerik dweep dweper
dweperig dweperij dwergeik dwing dwinger dynast dyne dyslect dystopie ebdeur ebenist ebstroom
ecart ecg echeance echec echel echoend eclair eclatant eclips ecloge ecobonus ecodorp ecoduct
ecolabel econome ecotaks ecotoop ecowijk ecru ecstasy eczeem edammer edelman edict editeur editor
eed eeg eega eekhoren eelterig eeltig een eenakter eenarm eenarmig eenbenig eendaags eendelig
eender eeneiig eenhoorn eenhoren eenieder eenklank eenlaags eenling eenmalig eenogig eenoog
eenparig eenspan eentalig eenterm eentonig eenzaam eenzaat eer eerbaar eerder eerlijk eerloos
eerrover eertijds eervol eerwaard eerzaam eest eetgids eetpauze eeuw eeuwig efemeer effen
effluent egaal egard egge egghead ego egoiste eiber eicel eideling eidooier eierrek eigeel
eihoofd eik eikel eikelaar eikenbos eikentak eiker eilander eileider eindig eindmix eindrang
einze eirond eis eisalade eischaal eiser eiseres eisprong eivlies eivol eivormig eiwitarm
eldorado electief elegant elegie elegisch elektron elevatie elf elfde elfdelig elfenbos elft
elger elisie elitair elixir elk elkander ellendig ellepijp elletje ellips eloge eloquent elpee
elysisch elzenbos elzentak elzevier emanatie embleem emblema embolie emelt emendeer emergent
emeritus emigrant emigreer eminence eminent emir emiraat emmes emoe emoji emoticon emotie emotief
empanada empirist emplooi emulatie emulator enclave encore end endemie endogeen endoniem energiek
enerveer enfant eng engageer engerd engineer engobe engte enig enigma enigst enk enkeling enorm
ent entameer entente entering entiteit entmes entrepot entresol entstof enzym eoceen eoliet
eolisch eon epaulet epifyse epifyt epigoon epigram epilator epileer epiloog episch episcoop
episode epistel epitaaf epoche eponiem epopee epoque epsilon equatie equinox equipeer era erbarmd
ereambt erebaan ereblijk ereboog erecode eredame eregast erehaag erekrans erekruis erelijst
erelint eremiet eremis eremoord erenaam erepalm ereplak erepoort erepost ereprijs ereregel
ereronde eresabel ereteken eretitel ereveld erewacht erezaak erezuil erfelijk erflater erfleen
erfwet erfzonde erg erger ergernis ergon ergonoom erica erken ermitage ernstig erodeer erogeen
erotisch erratum error erudiet eruptie eruptief ervaren erwt escaleer escalope escapade escapist
escargot escouade escrow escudo esculaap esdoren esdorp eskadron esp espada essay essayeur
essayist essenbos essence essentak essentie estheet estrade estrik etagere etaleer etaleur
etensbak etensuur ethicus ethisch ethogram etholoog etmaal etnisch etnoloog ets etser etsnaald
etsplaat ettelijk etterig etude etui eunuch eurocent eurofiel euvel euzie eva evacueer evalueer
evasie evenaar evenknie evenmens evident evocatie evoceer evolueer exabyte exact exceptie excerpt
exces exchange excisie exclave exclusie excretie excuseer excuus exegeet exegese exempel exerceer
existeer exodus exogeen exoniem exoot exorcist exordium exotherm exotisch expander expat exploot
expo exponent exposant exposeer exposure exquis extase extern eyeliner ezelarij ezelin ezelsvel
faal faas fabel fabuleus facelift facet facetoog facie faciel facit facteur factotum factum fade
fado faeton fagocyt fagot faience fair fairway fajita fake fakir falafel falanx falie faling
fallisch fallus falsaris falset fameus fanaal fanatiek fandango fanpage fantasia fantasma fantast
fantoom fanzine farad farao farce farceur farde farizees farm farmer faro fascist faseer fastback
fat fataal fatale fatalist fats fatterig fattig fatum fatwa faun fauteuil fauvist faveur fax
faxmodem faxpost feature fecaal fee feeerie feeeriek feeks feestdis feil feilbaar feilloos fel
felblauw felgeel felgroen fellah fellow feloek felrood fels femel femelaar feminien feminist
femme feniks fenol fenomeen fenotype feodaal ferlet ferm ferment fermette fermoor feromoon
fertiel fervent fes feteer feudaal feut fez fezel fiance fiancee fiasco fiatteer fiber fibreus
fibroom fibula fiche fichebak fichier fichu fictief ficus fideel fiedel field fielder fielt fiep
fier fiertel fietslus fietsrek figaro figureer fijfel fijne fijnhak fijnheid fijnspar fijnte fik
fikfak fikkend fikkie fiks filament fileer filevrij filiatie filigram filister filmdiva filmisch
filmliga filmset filoloog filtraat fineer finesse finetune fingeer fint finummer fiool firewall
firmant fis fissuur fistfuck fit fitis fits fix fixatie fixatief fixer fjord flab flabber fladder
flagrant flakker flambard flambeer flambouw flamingo flamoes flaneer flaneur flank flankeer
flankeur flans flapdrol flapper flapuit flard flater flatteus flatus flauwerd flauwte flecteer
fleem fleer flemer flemerig flemerij flenter flets fleur fleurig flexbaan flexibel flexplek flik
flikflak flink flinkerd flinter flip flipflop flipper flippo flirt flitser flobert flodder floep
floers flonker flop floraal floreer floret florijn florist flos flow flox fluffy fluidum fluim
fluks flus flute fluwelig fluwijn flyer fnuik foam fobie fobisch fobomaan foedraal foef foefel
foekepot foelie foerier foetaal foeter foetsie foetus foezel foezelig fohn fok fokdier fokpaard
foksia fokstier fokzeug foliant folio folkbal folkpop follower fondant fondu foneem fonisch
fonkel fonogram fonoloog font fontanel foodie fooi foor fop fopper fopperij fopspeen forceer
forehand forint formant formeel formeer fors forsig fort forto fosfeen fossa fotofuck foton
foulard fourneer foutief foutloos fox foxtrot foyer fraai fractaal fractal fragiel fragment frak
frame frameset franc fransoos frappant frappeer fraseer frater frats fraudeer freak freeride
frees freon fresia fret fretloos freule friemel frietkot frigo frijn frik frikadel frisbee frisco
friseer frisist frisket friteuse frivool frobel frommel frondeel frons frontend frontman fronton
frot froufrou frugaal fruithap fruitig fruitmix fruitpap frul frust frut frutsel fuchsia fuga
fuif fuik fulp fundeer fundi funerair funest fungeer fungus funshop furie furieus fusee fuseer
fuselier fust fustage fut futiel futloos futon futsel future futurist futurum fuut fysicus fysiek
fysisch fytofaag gaaf gaal gaap gaas gabber gade gadesla gadget gaffe gag gage gagel gaggel gaine
gak gal galant galappel galbult galerist galette galg galgang galigaan galjoen galjoot gallisch
gallon galloway galm galmgat galmug galnoot galoche galvlieg galwesp galzuur gamander gamba
gambiet gameet gamel gamer gammel gander gangbang gangmat gannef ganzerik gap gaper gaperig
gaping gapper garagist garcon garde gardenia gardiaan gardist garf garneer garstig gasbek gasbol
gasla gaslek gasloos gasman gaspluim gastvrij gastzus gasvlam gasvrij gaswet gaswolk gatdoek gate
gateway gatzaag gaucho gaullist gauw gauwdief gaviaal gavotte gay gayscene gazet gazeuse gazon
geaderd gearing gearmd gebade gebbe gebeente gebekte gebelgd gebeur gebieder geblaard geblind
geboden geboeid geboren geborene gebuikt gebult gebuur gebuurte gechipt gedegen gedempt gedierte
gedij gedode gedoe gedoger gedraag gedreven gedrocht geducht geduldig gedurfd gedurig gedwee
geeerd geef geeffend geegd geeigend geeist geelbek geelgors geelhart geeltint geelwit geent
geenterd geep geer geergerd geetst geeuw gefohnd gegane gegeeld gegleufd gegoed gegolfd gegomd
gegriefd gehaaid gehaard gehaast gehaat gehard geharst gehelmd gehoornd gehorend gehorig gehucht
gehuisd gehutst gei geiblok geijzeld geil geilaard geilneef gein geind geinig geinkt geisha
geitouw gejaagd gek gekend gekeperd gekerfd gekheid gekkerd gekkie gekkin gekko geklede gekloft
gekneed gekozene gekraagd gekraald gekte gekuist gekweld gel gelaagd gelaarsd geladen gelag
gelagerd gelast gelaten geldgod geldla gelebek geleerd gelegen gelei gelend gelezen gelieerd
geliefd gelig gelikter gelobd gelood geloosd gelover gelovig gelule geluw gemaald gemalin
gematigd gemelijk gemengd gemis gemsbok gemunt gemutst gen genaak genaamd genaast genant geneer
genereus generfd genet genetkat geneugte geneusd genever geniaal geniepig genist genitaal
gennaker genoegd genoffel genood genotvol genst genster geodeet geoefend geograaf geografe
geologe geoloog geoord geordend gepast gepeins gepeperd gepimpt gepixeld gepruikt gepunt geraak
geraakt geraamte geranium gerant gerbera gerbil geredde geregeld geregend gerekt gerelaxt geremd
geremixt gerenoek geriater gerokt gerst gerucht geruim geruis ges gesausd geschaad geschift
geschikt gesco gesel geselaar geseling geslaagd geslagen gesmade gesmeerd gespeel gespierd
gespind gestaag gestadig gestanst geste gesteeld gesticht gestie gestolen gestoord gestrekt
gestuukt getapt getraind getroost getto getuned geul geupload geurig geurloos geus geut gevaarte
gevader gevat gevederd geveinsd gevest gevierd gevind gevleesd gevlerkt gevoelen gevoelig gevorkt
gevormd gevraagd gevreesd gewaag gewaagd gewafeld gewei geweldig gewelfd gewen gewenst gewiekst
gewijsde gewild gewillig gewin gewis gewokt gewold gewolkt gewonde geword gewrocht gezapig
gezegde gezegend gezellig gezinde gezindte gezocht gezond gezwind gezworen ggo ghazel gibbon
gibus gids gidsrol giebel giechel giek giering gietbui gietgat gieting gietsel gietstuk gif
gifangel gifbeker gifbelt gifblaas gifbrief gifdoos gifgas gifgroen gifklier gifpijl gifpil
gifplant giframp gifslang gifspuit gifstof giftand giftcard giftig giftvrij gifvrij gifwater
gifwijk gifwolk gig gigabit gigabyte gigolo gigue gijp gijzel gil gilet giller gillerig gilling
gimmick ginds ginkgo ginnegap gipsy giraal girant gireer gis gisp gisping gissing gistcel
gistvlok git gite gitzwart giveaway glaceer gladdig gladiool glanzer glanzig glarie glasaal
glasbak glasbol glashard glaslat glasmat glasruit glazig glazuur glee gleuf glibber glijboot
glijd glijder glijgoot glijvlak glim glimlach glimmer glimp glinster glip glipper globe gloed
gloedvol glooi gloor glop gloria glorieer glorieus glos glosseem glossy gloxinia glui gluip
gluiper gluiperd glunder gluur gluurder glycine glycol gniffel gnoe gnomisch gnomon gnoom
gnostiek gnuif goal goalie gobelin gocart god godheid godloos godshuis godslamp godzalig goedig
goedkeur goedvind goeierd goeiig goelag goelijk goeman goesting goffer gogogirl gojibes gojim
gojs gok gokbaas gokhal gokhuis gokkast gokker goksite gokspel goktent golem golfset goliath
golving gom gomarist gomboom gomhars gonade gondel gondola gong gongslag gons goochem goodie goog
googel gooi goor gootgat gord goreng gorig gors gort gortig goteling goth gotisch gouache
goudader goudbad goudbes gouderts goudgeel goudmijn goudstuk goudvos gourmand gouw gouwdag gozer
graafarm graaier graas gracieus gradient graduale gradueel graecus grafeem graficus grafisch
grand grande granman grappig grasduin graslin graspol graterig gratig gratuit grauwig grauwwit
graveur grazer grazig grebbe grein greinig gremium greppel gresbuis gretig gribus grief griek
griel grien griener griet grietman grif griffel griffie grijn grijparm grijper grijsrot grijswit
grijzig gril grilleer grillig grim grimas grime grimeer grimeur grimeuse grimlach grimmig gringo
grinnik grint grintweg griot grip gris grise groef groeier groeisel groenarm groenig groensel
groepeer groet groeve groezig grofheid grofte grog grol grom grommel grommer grommig grompot
grondel grondig gronding grondlak grondsop grondtal groomer grootma grootpa groove gros grosseer
grossist grotere grotesk groupie growshop gruis gruisbak gruizel gruizig grut grutto gruw
gruwzaam gsm guave gueridon guipure guit guitig gul gulgauw gulheid gulletje gulp gum gummibal
gummipop gun gunnera gunstig gup guppy gust guts guur gymnast gymp gympie haageik haaiig haakaas
haam haan haardos haardot haarfijn haarfohn haarkam haarlak haarlint haarlok haarloos haarpluk
haarsnit haarvat haast haastig haat habijt habitat habitue hacienda hack hadji haft hagelwit
hagenaar haiku hak hakbal hakblok hakbord hakbos haker hakerig hakkel hakkelig hakkenei hakmes
haksel hakstuk haler halfaap halfgaar halfgod halflang halfleeg halfluid halfpipe halfrijp
halftint halfvol halfzus hall halm halo halofyt halter hamam hamei handbike handeg handhaaf
handig handkus handset handvat handvol handwarm handycam handzaam handzeep handzet hanenkam
hangaar hangbuik hangel hangerig hanglip hangmat hanig hannes hansop hap hapax haper hapering
hapklaar happig haptisch hapvogel har hardebol harder harding harem hark harkerig harp harpij
harpist harpiste harre harrel harrewar hars harsig harst hartklop hartoren hashtag hassebas
hatelijk hatemail hattrick hausse haussier hautain hauw haveloos havenbek havenot haverzak
havezaat havist havo havoer hazard hazenlip hazenvel hazewind headbang headhunt headline headset
healer healing hearing heat heb hebberd hebberig hebraist hechtsel hectisch hedonist heek heelal
heem heenga heenging heenloop heenreis heenrijd hees hef hefbrug hefoffer heft heftig heftoren
heftruck hefvlak hefwagen heg hei heibel heiblok heidag heidin heier heiig heikel heilbot
heilloos heilrijk heilzaam heining heirbaan heirweg heister hekelaar hekelig hekeling hekserij
hel helblauw helblond heler helgeel helhond heli helicon heloot help helper helrood helwit
hematoom hemelbol hemelgod hemeling hemolyse hen hendrik heng hengsel hengstig henkie her heradem
herbegin herbeleg herbezet herbouw herdenk herderin herdoe herdoop herdruk heremiet herenig
heresie herfstig hergeef herig herijk herinner herkans herkauw herkeur herkies herkrijg herlaad
herleef herlees herneem hernieuw hernoem heroiek heroisch heropen herover herpak herplant
herreken herrijs herschat herschep hersmeed herstem hertest hertrouw herval hervat hervind
hervorm herwin herzie hes hesp hetaere hetze hetzerig heug heugel heuglijk heul heulsap heus
heuvelig hevea hevel hevig hexaeder hexagoon hexagram hiaat hickory hidalgo hidjab hiel hielkap
hieuw high highbrow hihat hijg hijger hijgerig hijsbok hik hiker hikkerig hindoes hink hinkel
hinnik hint hip hippel hippisch hipster hispanic hit hitlijst hitserie hitsig hivtest hivvirus
hoax hobbelig hobbezak hobbit hobbyist hobo hoboist hoboiste hocker hodoniem hoeker hoekig
hoekman hoen hoep hoepnet hoera hoereer hoerig hoes hoesfoto hoeve hofhorig hofnar hoging
hokkerig hokkig hokvast holebi holist holoceen hologig hologram holoniem holvast hom hombaars
homepage homerun homilie hommage hommer homofiel homofoob homogeen homoniem homp hompel hondsdol
hondsvot hongerig honigbij honkvast honnepon honorair honoreer hoody hoofdact hoofdas hoofdkus
hoofdwet hoofdzin hoofs hoogmis hoogzit hooier hooiman hoon hoop hoopvol hoorder hoornaar
hoorndol hoornig hoornist hoos hoosbui hoosgat hop hopakker hopbel hopeloos hopland hopman hoppig
hopplant hoprank hor hordeur horendol horig horizont hork horkerig hormon horribel hors horst
hort hortus hos hosanna hospes hospice hospik hospita hossel hostel hostess hostiel hot hotdog
hotelier hotelrat hotline hotsaus hotspot hottie hottub hou houd houdbaar houdend houderes
househit houterig houtig houting houtrot houtsnip houtvlot houtvrij houvast houw houweel hoveling
hoving hst http hub hufterig hug hugenoot huichel huidflap huidig huif huig huik huil huilbaby
huilbui huiler huilerig huisgod huisman huiver huiverig huizing huk hul huldig hulk hulletje huls
hulsel hulst hulstbes hulstbos hum humanist humeur humeurig humeus humidor hummel hummer hummetje
humoraal humorist hunker hunter hup hups hurk husky hussel hussiet hutsel huurceel huurling
huurwet huw huwbaar hydra hydraat hydrant hydrogel hyena hymen hymnisch hype hyperig hypo
hypofyse hyponiem hypotoon ibis icing iconisch icoon idealist identiek ideogram idiolect idioom
idolaat idool idylle ieder iel ielig iemand iemker iep iepenbos iets ietsist iezegrim iftar iglo
ignorant iguana ijk ijkjaar ijklijn ijkmaat ijkmerk ijkprijs ijkpunt ijl ijlbode ijlhoofd ijsbijl
ijsco ijscokar ijscoman ijscreme ijsdwerg ijselijk ijsgrot ijsmaan ijsman ijspegel ijspiste
ijsrevue ijsvrij ijswafel ijswolk ijverig ijzel ijzig illegaal illusoir illuster image imago imam
imbeciel imitatie imitator imiteer imker imkerij immanent immens immer immersie imminent immobiel
immoreel impala impasse imperium implosie imponeer imposant impost impotent imprint inactief
inadem inbaar inbaker inbed inbeeld inbind inblaas inblik inboek inboet inboezem inbox inbrand
inbreek inbrei inbreng inbreuk inburger incisie inciviek inclusie incrowd indaging indam indamp
indecent indeel indek indeler indenk indeuk indexeer indiaan indiceer indicie indictie indien
indiener indijk indik indirect individu indo indolent indoloog indom indommel indompel indoop
indraai indrijf indring indroog indruis induceer inductor induik indult indut induw inent inert
inexact infaam infant infarct inferno infiniet inflexie influx infusie infuus inga ingave ingeef
ingeent ingegaan ingeloot ingemeen ingeval ingeving ingezet ingoed ingooi ingraaf ingreep ingrif
ingrijp ingroef ingroei inhaak inhak inhaker inhaleer inhaler inhalig inhaling inham inheems
inhei inherent inhouw inhuldig inhumaan inhuur initiaal initieel initieer injaag injector inkak
inkeep inkeer inkeping inklaar inklap inkleed inklem inkleur inklim inklink inklop inkook inkop
inkopper inkorf inkort inkoud inkrimp inkruip inktgom inktjet inkuil inkuip inlaad inlander
inlands inlas inlaut inlay inleef inlees inleg inlegger inlegvel inleid inleider inlelijk inlener
inlever inlicht inlijst inlog inlos inluid inmeng inmeting inmetsel inmijn innaai inneem innemer
inneming innig inning innoveer inoogst inpak inpakker inpalm inpandig inpas inpekel inpeper
inperk inpers inpik inplak inplan inplug inpolder inpomp inpraat inprent inprik inprop input
inregen inreken inren inricht inrijd inrijg inrit inroep inrol inruim inruk inschaal inschat
inscheep inschenk inschep inscherp inscheur inschik inschoof inschop inschuif insert insertie
insider insla inslaap inslecht inslik inslok insluip insmeer insnede insneeuw insnijd insnuif
insolent insolied insop inspan inspeel inspin inspit inspreek inspring insta instamp instem
instink instoot instop instorm instort instraal instrijk instuif instuur insuf insulair insult
intact intaker inteer integer inteken intercom interest intifada intik intikker intimus intoets
intoneer intoom intranet intrap intrede intreed intrek intriest intron introuw intrusie intuitie
intyp invaar invang invasief inventie invers inverter invet invitee inviteer invlieg involg
invorder invries invuller inwaai inwaarts inwacht inwater inweef inweeg inweek inwendig inwerp
inwijd inwijk inwikkel inwillig inwin inwissel inwit inworp inwrijf inzaai inzak inzeep inzegen
inzeil inzend inzender inzetsel inzetter inzie inzink inzit inzoom inzout inzuig inzwem ion
ionisch ioniseer ippon irenisch iris iriscoop ironisch irrigeer irritant irriteer islamiet
islamist isobaar isolator isolijn isomeer isomorf isotherm isotoon isotoop isotroop issue
italiaan item ivoorwit jaag jaagpad jaap jaarling jaartal jabot jabroer jachtig jachtlak jachtwet
jack jacket jackpot jacquet jacuzzi jaeger jageres jaguar jak jakhals jakker jakobiet jaloers
jalon jambe jambisch jamboree jan janet janhen jank janker jankerd jankerig janmaat janoom
janslot januskop jap jareneis jaspis jat jatmoos jatter javamens jawl jawoord jazegger jazzcafe
jeansrok jeep jehova jekker jen jengel jenoffel jerrycan jersey jet jetlag jeton jetpack jetski
jetskier jeugdig jeugdlid jeuig jeuk jeukerig jeuzel jib jichtig jid jihad jij jingle job jobber
jobbeurs jobkrant jobsbode jobsite jochie jock jodel jodide jodin joego joekel joel joep joert
joetje jofel joffer jog jogger join joint jojo jok joke joker jokken jol jolig jon jonagold jonas
jonathan jongeman jongleur jonk jonkie jonkman jool joon joop jopper jota jou joule jour jouw
joviaal joyeus joyrider joystick jozef jubel jubilee jubileer judaskus judicium judo judoband
judoclub judoles judomat judopak juf juffie juich juichpak juist jujube juk jukbeen jukboog
jukebox juliaans julidag jumbo jumbojet jumelage jumper jumpshot jumpsuit junctie junctuur
junidag junk junkie junta jureer jurering jurk juskom juslepel justeer jut jutezak juut juvenaat
juveniel juwelig kaag kaai kaaier kaam kaan kaap kaar kaard kaarter kaasbol kaaslin kaatser
kabaai kabaja kabas kabbel kabelaar kadaster kadaver kaddisj kadee kaderwet kadet kadi kadreer
kaduuk kaf kaffiya kafir kafkaesk kafmolen kaft kaftan kafzak kain kajak kajakker kak kakebeen
kakement kakemono kaker kaketoe kaki kakkerig kakmadam kakstoel kalbas kalfsvel kali kaliber
kalief kalifaat kalkarm kalle kalm kalmeer kalong kalot kalvijn kam kameleon kameraar kamig
kamizool kamsin kamwiel kanaat kanis kanjer kano kanoer kansarm kansloos kanteel kantiaan kantiek
kantig kantkus kanunnik kaperij kapiteel kapo kapokkus kappa kapping kaproen kapseis karaat karaf
karaook karateka karbeel karbies karbouw kardoen karekiet kariboe karig karmisch karnstok karnton
karos karot kart kartelig karveel karwats kasba kasbons kashba kassa kassabon kasseier kassiere
kasuaris katabool katafalk katapult katern katheder kation katjang katterig kattig kattin katwilg
kauri kauwgum kawa kazemat kazer kazuifel kebab kebon keen keep keeplat keerlus keerzij kees kef
keffer keg kegelaar kegge kei keigaaf keigoed keihard keikop keil keiler keileuk keinijg keisteen
keitof keizerin kek kelim kelk kelnerin kemphaan kempstok ken kenau kenbaar kenbron kengetal
kental kentaur kenter keper kepie keppel keramiek keramist kerf kerfmes kerfstok kerkrat kerkwet
kerm kermes kernbom kernel kernloos kernvrij kernzin kersouw kerspel kerstbal kerstdag kersten
kersthit kerstig kerstman kerstmis kerving kesp ket ketelaar keton ketser ketterij keu keurig
keurling keurman keutelig keuterij keuvel keuzeset kevel kevie keyboard keycard keycord keynote
keyword khimar kibboets kick kickback kickbike kid kiek kieken kiemvrij kiemwit kien kieper kier
kieskauw kiesman kieswet kietel kieuw kiezeres kift kijf kijfster kijkuit kijver kijverij kik
kikvors kil kilkoud killig killing kilo kilobit kilobyte kilopak kilovolt kim kimkiel kimono kin
kinaboom kinband kindeke kine kineast kinema kinesist kink kinkel kinnebak kiosk kipcorn kipper
kippig kipsel kir kis kissebis kistdam kisting kit kitesurf kitrest kittel kittelig kittig kiwi
kiwibes klaarleg klaarsta klaarzet klaas klabak kladder klagerig klak klam klamboe klammig klamp
klamper klamplat klankman klankwet klapbes klappei klaring klasseer klassiek klater klauwer
klauwier kledder kleermot klef kleffig kleiig klemvast klepel kletser kletsnat kletter kleum
kleumer kleun kleverig klewang klief kliek klierig klieving klif klik klikbaar klikker klikklak
kliko klimrek kling klingel klinisch klinket klipdas klipper klis klisteer klister klit klodder
kloef kloet kloffie klojo klokgaaf klokhen klokvast klokzeel klonisch klooi kloon klootzak
kloptor klopvast kloris kloterig kloterij klots klucht kluchtig kluft kluif kluister klungel
kluns klunzig kluppel klus klusdag klusman klusser kluts klutsbal kluun kluut kluwen klysma kmo
knaak knaap knabbel knager knaging knak knakker knapper knapperd knar knarp knaster knauw kneder
kneedbom kneep kneiter knel knelling knersend kneu kneukel kneus kneuter knibbel kniediep kniel
knielang knielbus knieling knielkus kniepees knier kniezer kniezig knik knippa kniptor knisper
knister knobel knoedel knoei knoeier knoeipot knoeperd knoest knoestig knoet knok knokig knokkel
knokker knolkwal knopig knor knorrig knot knotsgek knuddig knuist knul knullig knurft knus knut
knutsel koala koan kobbe kobold kodak kodde koddig koe koebeest koebel koeboer koebrug koedoe
koehoorn koehoren koehuid koeketel koelrib koelvin koemarkt koen koeskoes koestal koester koet
koevoet kof kog kogelas kogelkus koi kokarde kokker kokkerd kokkie kokkin kokosmat kokosvet kol
kola kolanoot kolbak kolchoz kolderig kolenaak kolenkit kolenman koleriek kolf kolfbal kolffles
kolgans kolibrie kolk kolonist kolossus kolver komisch komma kompel kompres komst kondig konfijt
kongsi konik kont kontzak koof koog kooiker kooiman kookgek kooknat kooksel koolrabi koon
koopziek koornis koortsig koos koosjer koot kootbeen kopbaken kopduel kopeke koperets kopglas
kopiist kopij kopijvel koploos kopper koppotig kopschuw koptisch kopvoorn kor koran korbeel
kordaat kordeel kordon korenaar korenwan korhaan korist koriste korjaal kornak kornel kornis
kornuit korrelig korstig korstmos kortaf korund korvet korzel korzelig kosmisch kossem kosteres
kosterij kot kotbaas koter koteraar kotmadam koto kotszak koukleum kout kovel kraanarm kraanman
krach krachtig kragge krak krakeel krakeend krakerig kram kramiek krammat krammer kranig krank
krap krasvast krat kraton krats krauw krauwel kreek kregel kregelig kreng krengig krenking krep
kreukel kreun krevel krib kribbel kribbig kriebel kriel krielhen krieuwel krijger krijs krijter
krijtwit krik krikkel krimi krimper krimping kringel krinkel krioel krip kris kriskras kritisch
krocht kroel kroezel kroezig krokant krol krombek kroonrad kroos kroot krop kropper krotter
krottig kruch krui kruidig kruier kruim kruimig kruin kruisarm kruisbek kruisbes kruisig kruislat
kruisrak kruk krukas krukkig krullig krulling krulset ktv kubbe kubboot kubeer kubel kubisch
kubist kuch kudde kudo kuier kuif kuifaap kuifeend kuildek kuiler kuilnet kuip kuipbad kuiper
kuiperij kuis kuiter kuitlang kukel kukeleku kul kulas kumquat kun kundig kunstaas kunstarm
kunstkoe kunstlul kunstzij kunstzin kur kuras kurkeik kurkiep kursaal kus kushand kustrif kut
kutlul kutsmoes kutwijf kwaaie kwaaiig kwaak kwab kwabaal kwabbig kwadrant kwak kwaker kwakzalf
kwal kwalijk kwallig kwalster kwansel kwant kwantor kwartijn kwastig kwatong kwatrijn kwats
kwebbel kwee kweeksel kweekset kweel kween kweepeer kwek kwel kweldam kweller kwelziek kwetsing
kwetter kwezel kwezelig kwibus kwiek kwijl kwijn kwijting kwint kwintaal kwissend kwisser kwistig
kynoloog laaf laagveen laai laak laakbaar labarum labbekak labber labboon labeur labiaal labiaat
labiel labo labojas labrador lachbek lachebek lacher lacherig lachziek laconiek lactaat lacune
lade lady ladyboy laf lafaard lafbek lafenis lafheid lak lakboom lakei lakjas laklaag lakleer
lakooi lakstaaf lakverf lakzegel lal lam lama lambel lamet lamfer lamheid laminaat laminair
lamineer lamlul lamme lammer lammig lamoen lamprei lamsbout lamsoor lamsrack lamsvel lamswol
lamzak lamzalig landauer landerig landerij landloos landman landmark landouw landrat landrot
landzaat landziek landzij langarm langoer langoest langzaam lans lansier lanter lanyard lapidair
lapsus lapzwans lardeer larf largo larynx lasagne lascief laserfax lasergun lasflens laskaar
lasnaad lassing lasso lastarm lastvrij lat latafel latei latent later lateraal lathyrus latina
latinist latino latnagel latrine laudatie laudatio laureaat lauw lauwwarm lavalaag lavalamp lavas
laveer laveloos lavet lawaaiig laxatief laxeer lazaret lazarist lazer lazerij leader leaflet
leaser leb lebaal lebber lebbig lebmaag lector lectrice led ledenman ledental ledig ledlamp
ledlicht leeggooi leegte leek leem leeman leemput leemte leeneed leep leepoog leerzaam leest
leeuwin lefgozer leg legaat legbord legbuis legeer legenda leghen leghorn legioen legitiem
legkaart legkast legkip legplank legsel leguaan lei leiband leiboom leid leidsel leidsman
leigrijs leilinde leiplaat leireep leiriem leisel lek lekbak lekbier lekdicht lekgat lekolie
leksteen lekvrij lekwater lel leliaard leliebol leliewit lellebel lemig lemma lemmer lemmet
lemming lemuur lener leng lengteas lenig leniging leninist lep lepelaar lepelrek leperd lepreus
lepton lerares lesbisch lesbo lesidee lest let letaal letten leuk leukerd leukocyt leun leur
leurder leus leuter leuterig leutig leuze level levende levendig leveraar leviet lexicaal lexicon
lezenaar liaan liaison lias liaspen libel libero libris lichen lichtbol lichtman lichtmis lictor
liebaard liedboek liefhad liefkoos liefst lieg lies lieverd lievig liflaf liftboy lifter lig liga
ligament ligand ligatuur ligbad ligbank ligbed ligdag ligfiets liggeld lighal ligkuur ligstoel
ligtaxi ligweide lijd lijderes lijdzaam lijger lijkmis lijkwit lijmer lijmerig lijmig lijmkam
lijner lijnwaad lijp lijs lijzebet lijzeil lijzig lik likdoorn like likkepot liksteen likstok lil
lillig liman limbisch limbo limerick limiteer limo limousin lineair linguist liniaal linkerd
linksig lino linotype lint lintvis lintvoeg lip lipdub lipide lipogram lipsslot lipstick lipvis
lira lire lis lisbloem lispel listing litanie literaat literair litteken liturg liturgie liveact
liveblog living livret load loafer lob lobber lobberig lobbes lobbig lobbyist lobelia loboor loc
local lockdown locker lodderig loden loding loebas loeder loef loefzij loei loeihard loeiheet
loempia loens loer loerder loeris loet lofdicht lofpsalm lofrede loft lofzang log loge logee
loggia logicus login logisch loglijn logo logogram loipe lok lokaas lokauto lokduif lokeend
lokfiets lokker lokkig lokroep lokspijs lokstem lokstof lokvogel lol lolbroek lolita lollepot
lollig lom lombok lomig lommerig lomperd lomperik longroom longue lonk lont loochen loodaccu
loodarm loodsman loodvrij loodwit loof loofbos loofhut loofrijk loog loogzout looi looikuip
looistof looizuur loom looneis loonwig looping looprek loos loperig lor lord lorejas lorgnet lori
lork lorraine lorrie lorrig los losbaar losbarst losbol losbrand losbreek loscedel losceel losdag
losgeld losgooi loshaal losheid loskaai loskade losknoop loskom loskoop losloop losmaak losprijs
losraak losruk lossing lostrek losweek lota loteling louche louter louw lovegame loven lover
loverboy loveseat lowrider loyaal loyalist lub lubber lubberig luchtig ludiek luguber lui luiaard
luibak luid luidklok luierik luikgat luim luimig luitist luiwagen luizig luk lukraak lul lulleman
lullepot lullig lullo lumineus lummel lummelig lunair lunapark lunet luns lurk lus luster luthers
luttel luur luw luwte lux luxatie luxueus lyceum lychee lymfevat lymfocyt lymfoom lymfvat lynx
lyricus lyrisch lysosoom maagdeke maai maailand maaitijd maaksel maalsel maangod maanloos maanman
maanziek maar maarte maarts maas maatlat maatloos maatname maatvast macaber macabre macaron mach
macher machete macho machtig macro madam madame made madonna maestro maf maffioos mafkees
mafketel mager magier magisch magister magnaat magnolia magnum magot mahdist mailbom mailer
mainport maiskoek maiskolf maispap maisras maisveld maitre majeur major majoraat majuskel mak
makam makaron makel maki makreel makron mal maler malerij malheid malheur mall mallejan malloot
mallotig malta maltezer maluwe mam mama mammeluk mammie mampier mamzel man manage manbaar manchet
manco mandala mandelig mandie mandir mandril maner manga mangat mangoest mani manicuur manie
manille maning manipel manisch manjaar mankeer manlijk manneke manneken mannin manslag mantilla
mantille mantisse mantra manuaal manueel manuur manwijf manxkat manziek maoist maquette maraan
maraboe maraboet maracuja marcheer maretak margay margriet mariaal marien marifoon marimba marina
marinade marineer maritiem markant markeer marker markies marl marlijn marmiet marmot marodeur
maroniet marot marque marquise marron marteko martiaal martini marxist mascotte maskeer masque
massaal masseer masseur masseuse massief mastel mastiek mastiff mastino mata matador mateloos
matelot materie matig matineus matrak matrikel matrone matse matter mauser mauw maxwell mazel
mazurka mazzel meander mecenaat mecenas medaille mededeel mededing medemens mediaal mediaan
mediamix medina medisch mediteer medium medley medoc medresse meeding meedraai meeging meegroei
meelbal meelbes meelezer meeloper meelpap meeltor meelzak meen meeouder meeraal meerdere meerkoet
meerkol meerling meers mees meesmuil meeting meetlat meevader meewarig meewind mefisto megabit
megabyte megachip megafoon megahit megaliet megaster megaton megazaak mei meiavond meiboom meid
meidag meidoorn meidoren meierij meifeest meikers meikever meiknol meikrans meiler meimaand
meinedig meineed meiregen meiske meisken meitak meiveld meivis meivuur mek mekka mekker melaats
melanoom melig melkerij melkkies melkkoe melkkrat melkman melkpap melkwit melodie melomaan
meltdown meluw mem meme memel memento memmetje memoreer memorie men meneer menger menhir menie
menigte menist menora mensa mensaap mensapen mentaal menuet mep merel merengue merg meringue
merite merkel merker merkloos merkvast meroniem mesdjid meson mess messias messing messnee
messroom mesties mestkoe mestriek mestsilo metabool metafoor metalig metamorf metatag metgezel
metier metriek metrisch metroman metrum mets metten metworst meuk meun meur meute mevrouw mezze
mezzo miasma miasme miauw mica micro micron middenas midhalf midvoor midweek midzomer mie miep
miet mieter miezer miezerig migreer mihrab mijd mijl mijlpaal mijmer mijmerij mijnwet mijter mik
mikado mikpunt mikwe mild milder mildheid milicien millibar milt mimer mimi mimicus mimisch
mimiset mimosa min minacht minaret mindfuck mindset mineur minheid minidisk miniem minipil
miniset minivan mink minkukel minlijk minnaar minnares minnarij minnegod minneola minor minoriet
minpool minpunt minst minteken minuskel minzaam minziek mioceen mirabel mirakel mirliton mirror
mirt mis misacht misbaar misbak misboek misdeeld misdoe misdraag misdruk misduid misere miserie
misga misgewas misging misgreep misgrijp misgun mishaag mishoord miskelk misken miskijk miskleed
miskleun miskleur miskocht miskom miskoop miskraam misleest misleid misloop misluk mismaakt
mismatch misnoegd misoffer misogyn mispak mispas misprijs mispunt misreken missaal misschot
misser missive missla misslag missta misstaat misstand misstond misstoot mist mistast mistig
mistral misval misvorm miswas miswijn miszeg miszei miszien mitaine mitella mitigeer mits mix
mixdrank mixfonds mixtape mixture mixtuur mobilair mobile mocassin mocro modaal modderig modegek
modegril modem moderato modereer modest modieus modisch modiste modulair moduleer modulus modus
moe moedwil moeflon moefti moei moeial moeilijk moeizaam moekim moel moelie moellah moeraal
moerbes moerig moervos moezjiek mof moffin mogelijk mogol mogul mohawk moheel mok moker mokkig
mol molaar molair molboon molenas moliere mollah mollig mollusk molm molmig moloch molrat molsgat
molshoop molteken molton mom mommel mommerij mompel monade mondain mondiaal mondig mondvol
monetair mongool monist monk monkel monoblok monocle monodie monofoon monogaam monogram monokini
monoliet monoloog monomaan monomeer monopoly monorail monotoon monotype monstrum monteer monter
monteur montuur mooierd moor moot mop mope mopperig moppie moppig mops mor moralist moratoir more
moreel morel moreske moriaan morille mormel mormoon morrel morrig morsdoek morsdood morserij
morsig morspot mortale morzel mos mosgroen moshpit moslima moslimse mosplant mosroos mossig
mossoort mot motard motel motet motie motief motion motiveer moto motoras motorist motregen
motterig mottig motto motvrij mout mouter mouterij moutig mouwloos move moveer moyenne mozaisch
mozetta mud mudjevol mudra mudvol muezzin muf muffig muffin muft mug muggetje mui muilkorf
muilpeer muisarm muismat muit muiter muiterij muitziek muizenis muizig mul mulat mulattin mulder
muleta mullig multomap mummel mungo muntig muntjak muon murene murmel murw museaal musette
musiceer muskadel musket muskusos must mustang mutabel mutageen mutant mutatief mutator muteer
mutsaard mutserd mutueel muurvast muze muzelman muzikaal muzisch mycoloog myomeer myriade
mysterie mysticus mystiek mythe mythisch naad naadloos naaf naai naaidoos naailes naaimand
naaiwerk naak naaldhak naamloos naar naarheid naarling naasting nabeeld nabij nabob nabouw
naburig nacho nachtkus nachtmis nachtpon nadelig nader naderbij nadering nadienst naffer nagewas
naging nahosser naief najade nakomer nakweek nalatig nalezing naloper namaker nameloos nameting
nanacht nandoe naneef nanoen naoog nap napijn nar narcist narede nareis nargileh narrig narwal
nas nasaleer naschok nasibal naslag nasmaak nastoot nat nataal nathals natief native natrapt
nattig naturel nautisch nauw navenant navigeer navolger navorser navrant nawee nawinter nawoord
nazaat nazang nazin nebbe nederig neem neerbuig neerdaal neerga neergooi neerhang neerhurk
neerkijk neerleg neerlig neerplof neersla neertel neervlij neerwerp neerzet neerzie neetoor
nefast nefriet nefron neg negatie negatief negeer negen negende negenoog negental negerhut
negerij negorij negrito negus neig nek nekhaar nekpijn nekschot nekslag nekspier nekstuk nel
nematode neofiel neofiet neofyt neomist neonaat neonazi neoprof neostijl nep nepagent nepmail
nepperd neppil nepwapen nerd nerf nero nervig nes nesjomme nestel nesterig nesterij nestig
netbook netelig netenkam netgiraf netmaag netsuke neuk neukgat neuknis neuraal neurend neurie
neuron neuroot neurose neusaap neut neutel neutrino neutron neutrum neuzel nevelig nevenman
newbie ngo niche nickname niemboom nies niesbui nieter nietsnut nihilist nijdas nijg nijging
nijlgans nijnagel nijp nijptang nijver nijverig nik nikab niks niksig niksnut nimbus nimf nimrod
ninja nip nipt nis nitreer nitriet nitwit nobel nobody nocturne nodeloos nodig noem noemer
noenmaal noenzaal noest noestig nogablok noir nok nokbalk nokkenas noklijn nokvol nol nominaal
nomineer nomogram non nonet nonius nonkel nono nonouder noodwet noop noords nop noppig nor noria
normeer normloos notabel notebook noteer notelaar notie notoir notulant notuleer notulist nova
noveen noviet noviteit novitius nozem nuanceer nuchter nucleair nucleus nudist nuf nuffig nuk
nukkig nul nuljarig nullijn nuloptie nulpost numerair numeriek numero nunchaku nuntius nuptiaal
nurk nurks nurse nutrient nuttig nylon oase obductie obees obelisk ober obeser obiaman objectie
oblaat oblie obligo obool obsceen obscuur obsedeer obsessie obsoleet obus ocarina occasie
occasion occlusie ocelot ocharm octaaf octaal octaeder octant octavo octet octopus oculair
oculatie oculeer oculist oculus odaliske ode odeur odieus odyssee oedipaal oefenbom oehoe oekaze
oelama oelema oempa oen oenig oenoloog oerangst oerbank oerbeeld oerbos oerbron oerbrood oerdom
oerdrift oergrond oerknal oerkreet oerlaag oerman oermens oeros oeroud oerpaard oerritme oersaai
oerslang oersterk oerstof oerstom oertaal oertekst oerthema oertijd oertype oervader oervolk
oervorm oervrouw oerwater oerwoud oerzonde oetlul oeveraas offday offeraar offering offerte
official officium offreer ogelijk ogief ohm oio ojief okapi oker okergeel okra oksaal okshoofd
oldtimer oleander oliedom olielek olieman oliepalm oliepeil oligarch olijk olijkerd olm olmenbos
olympier oma omafiets omarm omarming ombind omboord ombreng ombuig omdijk omdoe omdoop omdraag
omdraai omduw ome omega omfloers omga omgedaan omgeef omgerukt omging omgooi omgord omhaal omhak
omhang omhein omhels omhing omhul omhulsel omineus omissie omkaderd omkading omkering omkijk
omklem omknel omkom omkoop omkoper omkoping omkrans omleg omleid omlijn omlijst omloper ommeland
ommetje ommezien ommuring ommuur omneveld omnibus omnivoor omploeg ompoling ompraat omprangd
omrand omreken omrijd omring omrit omroer omrol omruil omschep omschud omsingel omsloten omsluier
omspan omspeeld omspeld omspit omspoel omspring omstaand omstoot omstort omstraal omstuwd omtover
omtuind omvaar omval omvat omving omvouw omwaai omwal omwas omweg omwend omwentel omwerk omwerp
omwikkel omwind omwip omwoel omwonend omwroet omzeil omzie omzoming omzoom omzwaai omzweefd
omzwik onaardig onaards onager onanist onattent onbalans onbedekt onbekend onbelegd onbemand
onbemest onbemind onbenul onbenut onbesmet onbewust onbezet oncogeen oncoloog onderbed onderdek
onderdoe onderga onderken onderkin onderkok onderkop onderlig onderlip onderpui onderrok ondersta
ondertas onderzet ondeugd ondicht ondienst ondiep ondiepte ondier onding onduleer onduline onecht
onedel oneervol oneindig oneliner onenig onesie onfair onfraai onfris ongaar ongans ongeacht
ongedaan ongedekt ongegist ongehuwd ongekamd ongekend ongelakt ongeleed ongeleid ongelikt
ongelood ongemeen ongemunt ongenood ongepast ongepeld ongeremd ongerept ongerust ongeteld
ongetemd ongeuit ongevuld ongewijd ongewild ongewis ongewoon ongezegd ongezien ongezoet ongezond
ongodist onguur onhandig onheilig onhelder onheus oninbaar onjoods onjuist onkel onkerks onkies
onklaar onknap onkuis onkundig onland onledig onlekker onleuk onlust onmatig onmens onmondig
onnet onnodig onnozel onnut onnuttig onpaar onrein onrijp onrooms onrustig ons onscherp onschoon
onsterk ontaard ontbeend ontbeer ontbied ontbloot ontbos ontbreek ontdaan ontdoe ontdooi ontduik
onteer onteigen onterf ontferm ontga ontgaan ontgeld ontgift ontgin ontging ontglip ontgloei
ontgraaf ontgraat ontgroei ontgroen ontgrond onthaar onthaast onthals onthand onthard onthecht
onthef onthoofd onthoud onthul onthuts onthutst ontijdig ontkalk ontken ontketen ontkiem ontkleed
ontkleur ontknoop ontkom ontkool ontkurk ontlaad ontlader ontlast ontleen ontleer ontlener ontlok
ontloop ontlucht ontluik ontluis ontmaagd ontman ontmast ontmenst ontmoet ontmunt ontneem ontpit
ontplooi ontpop ontraad ontrafel ontregel ontremd ontrief ontroer ontroerd ontroest ontrol
ontroof ontrouw ontruim ontruk ontrust ontsier ontsla ontslaap ontsmet ontspan ontspin ontspoor
ontsteek ontsteel ontstel ontsteld ontstem ontstemd ontstop onttover onttrek onttroon ontval
ontvang ontveins ontvel ontvet ontving ontvlam ontvlek ontvlied ontvoer ontvoogd ontvouw ontwaak
ontwapen ontwar ontwater ontwei ontweid ontwel ontwen ontwijd ontwijk ontwind ontzeg ontzei
ontzenuw ontzet ontzie ontziel ontzilt ontzind ontzorgd ontzuur onvast onverlet onwaarde onweder
onwelkom onwennig onwetend onwettig onwijs onwillig onyx onzacht onzalig onze onzedig onzeker
onzijdig onzinnig onzuinig onzuiver oogcreme ooggel oogglas oogwenk oogwit ooi ooibos ooievaar
ooliet oomschap oorclip oorkonde oorlam oorlel oorloog oorveeg oorvijg oosters oostkust opa opaak
opaal opbaar opbak opbel opbeller opbeur opbiecht opbied opbind opblijf opblink opbloei opboei
opboks opbouwer opbrand opbreek opdeel opdelf opdeling opdien opdiep opdis opdoe opdoek opdoem
opdof opdoffer opdonder opdraag opdraai opdreun opdrijf opdring opdrink opdroog opdruk opduik
opduikel opduvel opduw opeis opeising opendoe openduw openga openhoud openruk opensla opensta
openvouw openzet operand opereer opfleur opfok opga opgedaan opgeeist opgefokt opgegaan opgekapt
opgelast opgeld opgever opgewekt opgezakt opging opgooi opgraaf opgraver opgroei ophad ophang
opheb ophef ophelder ophelp ophemel ophijs ophing ophits ophitser ophoepel ophoest ophoging
ophoog ophoop ophoor opiaat opioide opiumkit opjaag opjut opkam opkamer opkijk opkikker opklaar
opklap opklim opklop opknoop opkom opkomer opkooi opkoper opkras opkrik opkrop opkruip opkuis
opkweek oplading oplanger oplap oplawaai oplazer opleef oplees oplegsel opleid oplepel oplet
opleving oploop oplucht opmaal opmaker opmars opmerk opmerker opmeting opmieter opnoem opoe
opoffer opossum oppak oppepper opperman opperst oppeuzel oppik opplak opplooi oppoets oppomp
opponeer opponent oppor opposant oppot opprik opprop opraap oprakel oprecht oprek oprijd oprijs
oprit oproei oproeper oproerig oprol oprook oprot oprui opruiing opruimer opruk opscheep opschenk
opschep opscherp opschik opschoof opschort opschrik opschrok opschud opschuif opschut opschuur
opsier opsla opsleep opslok opslorp opslurp opsmeer opsmuk opsnoep opsnor opsnuif opsom opspaar
opspan opspat opspeel opspeld opspeur opsplits opspoel opspoor opspring opsta opstapel opstijg
opstoker opstook opstoom opstoot opstop opstorm opstrijk opstroop opstuif opstuur opstuw optas
optater optatie optatief opteer opteken optel opteller optelsom opticien opticus optil optimum
optisch optree optreed optrek optuig opulent opus opvaar opval opvat opveeg opveer opvijzel
opving opvis opvlieg opvoeder opvoer opvorder opvouw opvreter opvrij opvul opvulsel opwaai
opwaarts opwacht opwarm opwarmer opweeg opwek opwel opwerk opwerp opwrijf opzadel opzegger opzend
opzetter opzie opzoek opzout opzuig opzuip opzweep opzwel oraal orangist orante oratie orator
oratorio orbitaal orchidee ordeloos ordenaar ordi ordinaal ordinaat ordinair ordner ore oreade
oreer oremus organiek orgasme orgelist orgelman orgie origine orka orkaan ornement oroniem
ortolaan oryx ossengal ossenkar ossenoog ossenrib ossi otoscoop oubaas oublie oubollig oud
oudeheer oudgast oudkomer oudoom oudste oudtante oudvader out outcast outfit outlaw outsider
ouvreuse ouwe ouwehoer ouwel ouwelijk ovaal ovarieel ovarium ovenvast overal overbeet overbuur
overdruk overflow overgaar overging overhemd overhing overig overijld overjas overloop overluid
overmouw overpad overpot overrijp overrule overstap overtoom overtuin overuur overvet overvol
overwelf overzees ovonde ovulatie oweeer owngoal oxer oxidant oxidatie oxidator oxide ozongat
paai paalrot paalvast paardzet paarsig paasbest paasdag paasklok paasmaal paastak pabo pace
pachtwet pacifiek pacifist pack pact paddel paddo paddock paddy padisjah paella paf paffer
pafferig paffig pafpaal pafzak pagaai pagadder paganist pager pageview pagineer pair pakaan
pakira pakkerd pal paladijn palataal palaver palazzo palet paletmes paletot paljas pallium
palmares palmet palpabel palpatie palpeer palter palurk pampa panacee pancake pancreas panda
pandan pander pandit pandoer paneer pang panikeer panisch panklaar panlat panna pantalon pantry
panty pap papa papadum papbuik papel papil papillot papist papkind paplepel pappa papperig pappie
pappig pappot paprika papzak par para paraaf parabool paradeer paradox parafeer parallax parament
paranimf parasiet paravent pardoen pareer parelwit parement paret parfum paria paring paritair
pariteit parka parking parmant parool parse part partieel partikel partita partitie partus parure
parvenu parwa pasar pasja pasklaar paskwil pasloden passaat passeer passing passivum passus
pastiche pastille pastorij pat pate pateel pateen pater pathisch patineer patrijs patriot
patrones patserig pauk paumelle paus pauwin pauzeer pavane pcb pechdag peche peda pedagoge pedalo
pedant pedel pedelec pederast pedestal pediater pedicure pedicuur pedigree pedofiel pedoloog pee
peel peeling peepshow pees pegel peignoir peilloos peins peinzer pek pekinees pekton pel pelerine
pelikaan pellerij pelmolen pelotte pels pelser pelsjas pelsrob pelterij penaal pendant pendule
penibel penitent penner pennoen penny pens pensee pensum pep peperbol peperig peppel peppil
peptalk peptide perelaar perfect perform pergola perifeer perikel perikoop perk perlator pernod
peronist perplex perser perserij persing perslek persman perswee perswet pervers peseta peso
pester pesterig pesterij petabyte petemoei peter petieter petunia peuk peul peur peurder peurstok
peut peuterig pezerik pezig phablet piai pianiste pianola pianoman pias piaster pica picador
picaresk picogram picpus pidgin piechem pief pieker piekerig piekfijn piel pieleman pienter
piepel pieperig piepjong pierce piercer piercing pierlala pierrot pies piesbak piespot piet pieta
pieterig pietist pietlut piezel pigment pij pijlsnel pijnig pijniger pijnloos pijnvrij pijnzin
pijpenla pijper pik pikant pikantig pikbroek pikeer pikeur pikhaak pikhamer pikkerig pikkie pikol
pikolet pikorde pikton pikzwart pil pilaster pilot pils pilsener pinakel pinas pincet pinda
pindaman pingel pink pinkel pinker pinkoog pinnig pinot pint pioen piot pip pipet pipo piramide
piranha pireng piron pis pisang pisbak pisblaas pisbloem pisbroek pisbuis piscine pisdoek pisglas
piskous pislucht pispaal pispot pispraat pissebed pissig pissoir piste pistier pistolet pisvlek
pitch pitcher pitloos pitta pittig pixel pizzeria plaag plaaster plaatser placemat placenta
placet pladijs plag plager plagerig plagerij plagiaat plagieer plaid plaket plakkaat plakker
plakspul planchet plane planeer planket planloos planteur plantsel plantui plaque plasmide
plaspil plastiek plastron plataan plateer plating platting plavei plavuis playback playboy
playlist plebaan plebejer plechtig plectrum pleeboy pleegzus pleet pleidooi pleiner plemp plenair
pleng plenging pleur plevier plezant plint plioceen plisseer ploeger ploegos ploertig ploeter
plof ploffer plok plombeer plomperd plons plonsbad plooisel ploot plop plopper plot plotter plu
plug pluimage pluis pluizer pluizig pluk plukbaar plukhaar pluksel plumeau plunjer pluralis plurk
plusfour pluvier poch pocheer pocher pocherig pocherij pochet podcast podoloog poederig poeem
poef poelie poelier poelslak poelsnip poema poen poenerig poenig poeperd poepie poer poes
poeslief poesmooi poespas poesta poetica poetisch poezel poezelig poezig pof pofbroek poffer
pofmouw poger pogo pogrom pointeer pointer pok pokdalig pokeraar pokkig pol polair polak polakker
polemiek polemist poliep polier polk polka polkadot poll pollak pollepel poller pollevie pollevij
pollutie polo polsdik polster polyeder polyfoon polygaam polyglot polymeer polynoom pomelo
pomerans pommerak pomoloog pomperij pompeus pompier pompon pon pond poneer ponem ponjaard ponk
pons ponsgat ponsoen pont pontklep poog pooi pooier poos pootui popdiva pope popel pophit
popicoon popidool poppend popper popperig poppig popsong populist por porder poreus porretje
porster portabel portable portal portel portiere portvrij pos pose poseer poseur positivo
positron postaal posteer posten postiche postille postman postuum postvat potdoof poteling potent
pothelm potig potnat pots potsig potteus poulain poularde poule pover powerbox powernap powerpop
praai praam prachtig pralerig pralerij praline prang pranger prat prauw pre prebende precair
precies precieus predator predik pref prefatie prefix pregnant prei preiring prekerig premetro
premisse premium prequel preses pressant presteer pretest pretext pretor pretoren prettig pretzel
preutel preuts prevel preview prieel priegel prijk prijzig prikpil pril prima primair primeer
primer primeur primula primus princiep prinsdom prior prioraat priores priorij priorin privejet
pro probaat probeer procope produce profes profetes profijt profiler prol proleet proloog promoot
prompt prondel pronker pront proosdij proost proper propper propvol prosecco prospect prosumer
protease protegee proteron protozo prots protser protsig prove provenu provisor provo provoost
prozaist prudent pruderie pruil pruillip prullig prunel prunus prutser pruttel psalmist psalter
psyche psychoot psychose pub puberaal pubquiz puck puddel pueblo pueriel puf puffer pufferig
pufheet pugilist pui puibalk puikbest puil puiloog puim puinbak puinbed puinbrok puinweg puissant
puist puistig puitaal puja puk pukkel pukkelig pul pulk pull pullover puls pulsar pulsatie
pulsbuis pulseer pulver pummel pummelig pump punaise punchkom puncteer punctuur punitief punk
punker punkpop puntgaaf puntig puntloos pup pupil puppy puree pureer purgeer purisme purist
puritein purser pus push pusher putgalg putsch putt puttee putter putting puur pyknisch pylon
pyloon pyromaan pythisch python quad quaestor quaker quant quark quartair quarte quasar qubit
queeste quenelle query queue quiche quidam quietist quilt quisling quizzend quizzer quokka
quootte quorum quotatie quoteer raadsel raadsman raadzaam raaf raag raagbol raai raaigras raak
raakvlak raamloos raamwet raap raar raas raaskal rabat rabauw rabbel rabbi rabbijn rabiaat
racekak rachel raciaal racist racket rad radbraak radeer radeloos rader radiatie radijs radiohit
radioman radius radja radslag rafel rafelig rafeling raffel rafter rag raga ragdun rage ragebol
ragfijn raid raider raio rak rakel raketbom rakia ral ram rambo ramkraak rammei rampok ramsj
rancher rancho rancune rangeer ranger rank ranking rans ransel ransuil ranzig rap rapact rapcrew
rapgroep rapier rapplaat rapsode rapsodie rapsong rapstijl raptekst rapunzel rasecht raseer rasp
rasper rasperig rasphuis rasure rat ratelaar raus rauw rauwheid rauwig ravage ravelijn ravenaas
ravenbek ravijn ravot rawlplug razeil razzia reaal reactant reactief reader realist realo rebbe
rebellie rebels reboot rebound rebus recap receiver recepis receptor reces recessie recette
rechaud rechtse rechtzet rechute recidief recital reciteer rectaal rector rectrix recu recycle
red redeloos reder redigeer redneck redplank redster reduceer reductor redzaam ree reebok reebout
reebruin reeel reef reefer reegeit reekalf reerug reet reeuw referaat referee refereer referte
reflux refo refrein refter refugie regatta regelgen regellus regenarm regengod regentes regest
regiem regulair reguleer regulier rei reidans reik reikhals reil rek rekbaar rekband rekbank
rekeier rekel rekenlat rekest rekkerig rekruut rekstok rekwest rel relaas relance relaps relateer
relatief relax relaxed relaxt relayeer release relevant releveer relict relikwie reling rellerig
relmaker relmuis relnicht remake reminder remissie remix remming remnaaf remonte rendabel rendeer
renegaat renet renoveer rent rentree renvooi reometer rep repareer repel repelaar repetent replay
replica repliek report reprint reprise repulsie requiem rescript reseda reseller resem reset
resideer residu resoluut resoneer resort resource response ressort resteer resto restoren
restorno restyle resumeer resusaap retabel retailer retegoed retentie reticule retina retirade
retireer retor retorica retorsie retort retropop rettich return retweet reu reuk reukloos reukzin
reunist reut reutel reuter reuzemop reuzig reuzin revelaar revenu reverie reviaan revier reviewer
reviseer revival revue rexist rial riant rib ribbel ribbelig ribbroek ribes ribeye ribhout riblap
ribosoom ribstof ribstuk richel richtig richtlat rider riedel riek rietmat rif riff rijd rijdbaar
rijdek rijer rijf rijkste rijkswet rijmer rijmerij rijmloos rijnaak rijnboot rijnwijn rijsberm
rijstkom rijstpap rijstvla rijzig rijzweep rik rikketik riks riksja ril rild rillerig rilletje
rillette rillijn rilling rimboe rimpelig ringel ringrot ringtone rink rinket rinkink rins rioleer
rioolrat riotgun rip ripdeal ripper rips ris risaliet risk riskant riskeer risotto rist ristorno
rite ritmisch ritornel rits ritsel ritser ritsig rituaal ritus rivaal rivet riyal rizofoor rizoom
roadie roadmap roadshow roadster roadtrip rob robber robe robotarm robuust rochet rodel rodeo roe
roef roeidol roek roekoe roem roemloos roemrijk roemvol roepia roepie roerdomp roering roerloos
roerom roersel roerzeef roes roestig roet roeterig roetig roezig roffel roffelig rog rogatoir
rogge roggeaar roggemik rohypnol rokade rokeer rokerig rolaap rolblind rolder rolkei rollade
rollator rollebol rolling rolmops rolpens rolvast rolzoom romaans romance romanesk romanist
romboide rombus romcom romer romig rommelig romp romper rondas ronddool rondeel rondhang ronding
rondkijk rondleid rondo rondrijd rondsel rondtast rondvaar rondzend rondzie rondzwom rong ronk
ronker ronsel roodtint roofziek rooilat rooinek rookbom rookloos rookvrij roommate roomwit roost
root rootkit rootput ropij ros rosarium rose rosewijn rosharig roskam rosmolen rossig rossing
rostrum rot rotan rotator rotding roteer roterij rotgans roti rotishop rotklus rotmof rotor
rotorkop rotsig rotsvast rottig rotzak rotzooi roulade rouleer routier rouwig rouwmis roux row
rowan royaal royalist royeer royement royering rozelaar rozerood rozet rozig ruche rucola
ruderaal rudiment ruft rugbyer ruggetje rugvin rui ruif ruigte ruik ruikbaar ruiler ruiling
ruineer ruineus ruis ruk rukwind rul ruling rullig rumba rumboon rumfles rumgrog rumoer rumoerig
run runmolen runner rupsauto ruptuur ruraal russell rustiek rustig ruw ruwharig ruziend saai
sabbel sabber saboteer saboteur sabra sachet sacoche sacraal sadist sado safe saffie saffisch
saga sagaai sagopalm saillant sak sakker saladbar salafist saldeer salet saline saloon salto
salueer salvia samaar samba sambabal sambal sambuca samenbal samenga samenhok samenkom samenpak
samentel samenval samenvat sammel samoem samoreus samosa samowaar samowar sampan sample sampler
sandaal saneer sanguine sanitair santin sapfisch sappel sappeur sappig saprofyt sar sara sarcasme
sarcast sarcoom sardien sardine sardonyx sari sarong sarrig sas sasdeur sassluis satanist sate
sater satineer satiriek satraap satrapie satyr saucijs saucisse sauskom sauspan savant save sawa
sax saxhoorn saxofoon scabreus scala scalaire scalp scalpeer scalpel scam scammer scampi scan
scandeer scarabee scat scenisch schaad schab schabbig schakeer schaking schal schalmei schamel
schamper scharrig schatter schattig schaviel schavot scheet scheg scheid scheider schelder
scheluw schemel schend schendig schenker schepbek schepel scheper schepper scheprad schepsel
schering schermer scherpte scherzo schetter scheuk scheutig scheve schicht schieman schift
schimmig schimp schimpig schink schisma schitter schob schobber schoei schoep schoffel scholver
schonkig schooi schooier schoolga schor schorem schoring schrab schram schrank schrans schrei
schreier schrepel schriel schrijd schril schroei schrok schrokop schroom schubbig schuifel
schuimig schuinte schulp schunnig schutsel schuw schwalbe scone scoor scope scratch screen
screener scriba scribent scrip scrol scrub scrum scrupel scrupule sculler seal seance secans
secreet secret secretie sectair sectio seculair seculier secundus secuur sedan sedatief sedekah
seder segway seigneur seiner seizing seksbom seksist seksloos seksueel sela semafoon semafoor
semiarts seminaar seminar semiprof senator seniel seniorie sennhut senora senorita sensibel
sensor sensueel separaat separeer seponeer sepot septet septime septisch sequeel sequel sequens
sequoia seraf serafijn serail sereen serge sergeant serieel serieus seroen serotype serpent serre
serum serval serve serveuse serviel serviet servo sessiel set setlist setpoint setpunt setstand
sext sextant sextet sexy sfeervol sferisch sferoide sfinx shag shake shawl sheddak sheet shelter
shemale sheriff sherpa shift shiitake shilling shimmy shirt shock shockeer shogun shooter shopper
shortcut shot shotgun shovel showman shrapnel shuffle shunt siamang siamees sibbe sibille sicav
sidder sidecar sidekick sideraal siepel siepoog sierra siersel siesta sifon sigma signet signum
sijpel sijs sik sikahert sikh sikkel sikkepit sikker sileen silene silex silhouet silicaat
silicone silo sim simkaart simplex simulant simuleer sinecure sinecuur singlet sinister sinjeur
sinjoor sinoloog sint sinus sip sirocco sirtaki sis sisklank sisser sister sistrum sitar sitcom
sitemap situeer sixpack sixtijns sjaak sjaal sjabbat sjabbes sjabrak sjacher sjah sjako sjalot
sjamaan sjampie sjanker sjans sjap sjasliek sjees sjeik sjekel sjekkie sjerp sjiiet sjikse sjilp
sjirp sjofar sjofel sjok sjonnie sjor sjorder sjorring sjortouw sjot sjouw sjwa skald skelter
sketch skier skiff skiffeur skill skim skimmer skin skinhead skip skunk skybox skylab skyline sla
slaak slaapbol slaapmat slaappil slab slabak slabber slabed slagarm slagman slagvast slagzet
slagzij slakom slakrop slam slametan slamix slank slap slaperig slapie slat slatting slavist slee
sleed sleeend sleehak sleepaak sleets sleeuw slegge slemp slemper slenk slet sletig sleuf sleur
sleurhut slib slibber slicht sliding sliep sliert sliertig sliet slijkig slijmerd slijmig
slijping slijting slik slikfoto sliknat slim slimmerd slink slipvrij slis slobber slobeend
slobkous sloeber sloerie slof sloffig slofhak slogan slok slokdarm slokker slokop slomp slons
slonzig sloof sloom sloor slop sloping slordig slorp slotact slotvast slotwet slotzin sloverig
slowfox slufter slum slump slungel slurf slurp sluw sluwheid smaad smaakvol smaakzin smaal smacht
smak smakkerd smartig smarting smash smedig smeek smeersel smekerig smeking smeltbad smeltbak
smelting smeltpan smerig smeris smet smetvrij smeu smeuig smeul smidse smiecht smient smijdig
smijter smikkel smiley smisse smith smodder smoel smoes smoezel smoezig smok smokerig smoking
smook smos smots smotsig smous smout smoutbol smoutig smuiger smuk smuller smulpaap smurf snaai
snaak snaar snackcar snak snakerig snakerij snap snapper snater snauw sneaker sneb snedig snee
sneef sneer snees snek snep snepper snerk snerp sneu sneukel sneuvel snib snibbig snif snijbal
snijd snijdsel snijpers snijtand snijtang snijvlak snik snikheet snikkel snip snippel snit snob
snoef snoeiing snoeisel snoeper snoepig snoes snoet snoever snoezig snoge snok snol snood snorder
snork snorkel snorker snotaap snotter snottig snuf snuffel snufferd snugger snuif snuister snuit
snuiter snuiver snul snurk snurker soa soap soapie sober sociabel soebat soefi soek soenniet
soepel soeperig soera soes soetra soezerig soezig sofa sofisme sofist softie soigneer soigneur
soiree sojaboon sok sokkel sol solair soldij solex solidair solied soliste solutie solvabel
solvent somber sombrero sommatie sommig sompig sonant sonar sonate sonatine song sonisch sonnet
sonoor soos sop sopperig soppig sopropo sordino sortie sou souche soulmate sounder soundmix
soupeer souper sourdine souschef souspied soutane soutien souvlaki sovchoz spaad spaak spaarbek
spaarzin spacelab spagaat spakerig spalk spambox spammer spamrun spang spaniel spanjool spannend
spanrib sparerib sparkel spartaan spartel spatel spatieer specerij specht specimen spectrum
speelman speen speet spekglad spekkie spekkig speknek spelemei spelonk spencer spendeer sper
sperring sperwer spet speur speurder speurzin spicht spichtig spied spiek spieker spierwit spies
spiesbok spiets spijer spijgat spijl spijtig spijzig spike spikkel spilziek spinaal spindel
spinel spinet spinnig spinrag spinsel spioneer spionne spirant spitant spitsbek spitsig spitter
splitser splitter spoedig spoelsel spoetnik spokerig spokerij spondeus spong sponsig spontaan
sponzig spooksel spoorman sportief sportman sportsok spotziek spouwer sprang spreng sprietig
sprits sproet sproetig sproke sprokkel sprot spul spurt spurter sputter spuuglok spuw spuwbak
squadron squash squasher squat squaw sta staafbom staalpil stabiel stacker stadig staffier
stagfok stagiair stagneer stagzeil stakel stakerig stakker stakkerd stalk stalker stamgod stamijn
staminee stamping stampvol stans stanza stapper star startset stat statafel stater statief
statieus statine statisch stator statuesk statuur stayer steak steeds steeg steekmug steenbok
steeneik steepler steevast steilte stek stekelig steking stekkie stele stellage stellair stelp
stelpnet stemloos stemma stencil steng stengun stenig stenotyp stent stepper stere steriel
stermol stern steroide stetson steunder steunsel steur steurvis stevel stevig steward stickie
stiefzus stiekem stiel stielman stigma stijg stijlvol stikheet stiksel stikvol stikzij stileer
stilet stilhoud stille stilleg stillig stilsta stilte stilzet stinkbok stinkbom stinkdas stinker
stinkerd stins stint stipt stobbe stochast stock stockcar stoei stoelkus stoelmat stoemper stoepa
stoer stoffeer stoffel stoffer stoffig stofkam stofloos stofvrij stofzuig stoicijn stoisch
stokdoof stokoud stol stola stolsel stoma stomerij stomheid stommel stommerd stoofsel stooksel
stool stoor stoorder stootkus stootwil stopbit stopping stopsel stopzet stormfok stormig stormram
storneer storno stoterig stotig stotter stouterd stouw stouwer stoverij straddle strafeis stram
stramien strammig strang stras stratego streak streaker streamer streber streel strekel streling
strem stremsel strengel strepig stres stressig stressor stretch strever streving stribbel striem
strijdig strik strikdas strike stripact stroef stroman strompel stronk stropdas strot strowis
strubbel strudel struin struweel stud studieus stuf stug stuik stuip stuiting stukga stuksla
stulp stumper stumperd stuntel stuntman stut stutsel stutter stutting stuurrad stuwbek stuwer
stuwing style styliet stylo subgenre subgroep subiet subkop subliem submap submenu submerk subnet
subplot subregio subset subsite subtiel subtitel succubus suf sufferd sufferig suffig suffix
sufkees sufkop suikerig suil suis suisse suite suizebol suizel suizelig sujet sukkelig sul
sulfiet sulky sullig sultan sultane summa sunroof supercup superdun superego superior superman
supersub suppleer suppliek suppoost surplace surplus survival sus sushi sushibar suspect swagger
swami swap swastika sweater swing swingarm swinger switch sybariet sycofant sycomoor sylfe
sylfide syllabus symbiose symfonie synagoge synagoog synaps syndicus synodaal synopsis syntagma
syrah syrinx taai taaierd taalarm taallabo taalman taalwet taan taanhuis taats tab tabakker
tabbaard tabberd tabbetje tabblad tabkaart taboeret tabtoets tachyon tackel tackle taco tacticus
tactiel tactisch tactloos tactvol tafellin tafereel tag tagger tagrijn taifoen taiga taikoen
tailleur takelaar takeling taksvrij tal talaan taleggio talie talisman talkshow talloos talm
talmer talon talreep talrijk talud tam tamarisk tamelijk tamp tamtam tandem tanding tangens
tangent tango tanig tankini tannine tantum taoist tap tapa tapasbar tapbier tapdans tape tapedeck
tapenade tapgat tapir tapkast tapkraan tapperij tapster taptoe tapwater tarboesj tarbot tardief
target targoem tarifair tarifeer tarn tarot tarpan tarreer tart tartan tarweaar tarzan taser tast
tastbaar taster tasveld tatami tater tateraar tatoeage tatoeeer taueiwit taveerne taverne
taxateur taxeer taximan taxonoom taxus tea teacher teak teakdek tearoom techneut teckel teddy
teder teef teel teelbal teem teenager teers tegelzet tegeneis tegenga tegengif tegenkom tegensla
tegensta tegentij tegenval tegenzet teil tekeerga tekenaap tekenset tekenvel tekstzet tel telboek
telco teldatum telecard telefilm telelens telepaat telewerk telex telexist telfout telg telgang
teljoor telkaart tellijst telomeer telpas telpost telraam tem tembaar temerig temp tempeest
template tempore tempus tenant tendeer tendens tenger tenorsax tentakel tenue tepel tepelhof
terabyte terg terging teriakel terig terloops terminus ternair terne terp terpeen terrible terril
terrine tertiair terts terugbel terugeis terugga terugleg terugrit terugsla terugweg terugwin
terugzeg terugzet terugzie terzine testeer tester testikel testkit testset tet tetra tetrarch
tetter teug teugel teut teuter teuterig teveel tex texelaar textuur tgv theologe theoloog
theorema thermiek thinner thiofeen thomist thread thuistap thuja tiara tic tiebreak tienling
tienvoud tier tiet tiewrap tij tijdbom tijdig tijdloos tijg tijgerin tijhaven tijk tijloos tik
tikfout tikkel tiksel tikspel tiktak tikwerk til tilbaar tilbury tilde tillift timbaal timbre
time timer timp timpaan tin tinader tinctuur tingel tink tinkel tinker tinmijn tint tintel
tintelig tipi tipitent tippel tiramisu tiran tirannie tiras tirette tissue titan titiaap titratie
titreer tittel titulair tjabe tjap tjerk tjiftjaf tjilp tjingel tjirp tjitjak tjok tjokvol
tjotter toast toaster tob tobbe tobber tobberd tobberig tobberij tobogan toccata tochtig tochtlat
tod toean toebreng toeclip toedeel toedek toedenk toedicht toedien toedoe toedraag toedraai
toedrink toef toega toegift toeging toegooi toegroei toehaal toehap toehoor toejuich toekan
toekeer toeken toekijk toeknijp toeknik toekom toelach toelage toeleg toelicht toeloop toemaak
toemaat toeneem toep toereik toereken toeroep toerust toesla toesnel toespeel toespeld toespijs
toespits toesta toesteek toestem toestoot toestop toestuur toetakel toetast toetreed toetrek
toetser toevlieg toevloei toewens toewerp toewijd toewijs toewuif toezeg toezend toezie toezing
toezwaai tof toffee toga togatus tok tokkel tokkie toko tolbadge tolerant tolereer tolk tolunie
tolvrij tomahawk tombe tombola tomboy tomeloos tommy tompouce tomtom tonaal tondeuse tonelist
toner tongkus tongzoen tonic tonicum tonisch tonneau tonsil tontine toogdag tooi tooisel toolkit
toom toonarm toonder toonloos toonvast toonzet toorn toornig toost tooster topact topas topcast
topduel topfit tophit topic topisch topman toponiem toque tor toreador torero tori torment torn
tornado toros torsie torso tortel tortilla tortuur tos tosti totebel totem toto totok toucheer
touchpad toupet tournee tournure touwmat toveraar toveres toverfee toverij toverkol township
toxicum toxisch toy toyboy tra traaf tracer trachea trachee trachoom tracht track tragedie
tragicus tragisch traineer traite traiteur traktaat trakteer tramp tranerig tranig trans transept
transvet trapas traploos trappel trappist trasraam trassant travee travers trawant trawlnet tray
trede tree treed treem treerad treil trekarm trekos treksel trema tremel tremolo trens trepaan
tres treures treurig trezoor triade triagist triakel trial triangel triatlon tribaal tribuut
trichine trick tricolor triduum trieer trien triest triestig trigger triglief trijs trike
triktrak triljard triljoen triller trilogie trilvrij trimaran trio triode triolet triool tripel
triplet trippel triptiek trireem tris trits triumvir trivium troebel troef troefaas troel troela
troetel trofee troffel trog troggel trojan trojka trombone tromp tronie tronk tropee trotseer
trouvere truc trucage trucfoto truck trucker truffel trui trust trustee trut truttig truweel
tsaar tsarina tsjilp tsjirp tsunami tuba tube tuchtig tuchtwet tuf tuftuf tui tuibrug tuidraad
tuier tuigage tuighuis tuil tuinier tuinset tuitelig tuitouw tuk tuktuk tul tulband tule tulletje
tulp tumbler tumorcel tumult tumulus tune tuner tunica turban turbojet tureluur turk turnzus tut
tutor tutorial tutoyeer tuttebel tutter tuttig tutu tuur tuut twaalfde tweeogig tweep tweetakt
tweetal tweeter tweevoud twen twenter twijg twijn twijnder twinkel twinset twister tycoon tyfeus
typ typecast typeer typfout typisch typist typiste ufo ufoloog ugli uhd uiachtig uienbed uienring
uiensap uier uiercel uiig uilig uit uitbal uitbener uitbouw uitbuit uitcheck uitdager uitdeler
uitdraai uitduel uiterst uiterton uiteter uitgom uithaler uitham uitheems uithing uithoek uitklap
uitknop uitkomst uitlener uitmatch uitplant uitrit uitschot uitshirt uitstal uittocht uitvak
uitworp uitwring uitzege uitzing uivormig ukelele ukkepuk ulaan ulevel ulster ultiem ultradun
umpire unaniem unciaal underdog unfair unicum unie unief uniek unionist unit unitair unster unzip
upgrade upload uploader upper uppercut urbaan urbanist urenlang ureter urethra urgent urinaal
urineer urinoir urm urn uroloog ursuline usance usantie user username usueel uterus utility
utopie utopisch utopisme utopist uurglas uvi uzi vaalt vaam vaan vaandrig vaardig vaargeul vaars
vaas vacant vacuole vadem vagina vaginaal vakerig vakmatig valbijl valentie valeur valhelm
valideer valies valig valkerij vallei valserik valstrik valutair valwet vamp vandaal vangarm
vapeur var varaan variabel varieer varsity vastbind vasthoud vastleg vastlig vastnaai vastneem
vastplak vastrijd vastsjor vaststa vastzet vat vatbaar vatbier vazal vechtjas vechtpet vedel
vedelaar vedermot vedette veearts veeauto veeboer veeboot veegvast veejay veekoek veekoper
veekraal veelvoud veem veenmol veenmos veerman veerpont veest veestal veeteler veewagen vegan
veganist vehikel vei veil veildag veins veinzer vel velaar veldkei veldrat velg velo velum ven
vendetta vendutie veneus venig venijnig ventraal venture ver veracht veradem veranda veranker
verarm verbaas verban verbeeld verbeen verbeest verbeid verbena verberg verbeten verbied verbind
verbleek verblijd verblik verblind verbloed verbloem verbloos verbluf verboden verboer verbras
verbreed verbreid verbrod verbrui verbuig verbum verdaag verdaan verdacht verdamp verdeeld verdek
verdelg verdenk verderf verderga verdicht verdict verdiep verdiets verdik verdoe verdoem verdofte
verdoof verdool verdoold verdor verdord verdraai verdrijf verdring verdrink verdroog verdroom
verdruk verduits verdun verduur verduw verdwaal verdwaas verdwijn veredel vereelt vereen vereffen
vereis vereng verenkel vererf vererger vereven verfbom verfijn verfilm verflauw verfoei verfraai
verfris verg verga vergaan vergaand vergaap vergal vergast vergeld vergewis vergezel vergift
verging vergis vergist verglaas verglijd vergoed vergok vergood vergooi vergram vergramd vergrijp
vergrijs vergroei vergroot vergruis verguis verguld vergun verhaar verhaast verhakt verhaler
verhang verhard verheel verhef verheid verhelp verheug verheugd verheven verhevig verhing verhip
verhit verhoed verhoer verholen verhoop verhoud verhout verhul verijdel verijs verjaag verjong
verkalk verkap verkapt verkas verkavel verkeur verkijk verkil verklank verkleum verkleur verklik
verkloek verkloot verknip verknipt verknoei verknoop verkoel verkond verkook verkool verkort
verkramp verkreuk verkrimp verkrom verkrop verkrot verkrui verkuil verkwijn verkwik verkwist
verlaad verlaag verlaat verlak verlam verlamd verlang verlap verlaten verleen verleer verlees
verleg verlep verlicht verliefd verlig verlijd verlok verlood verloof verloot verlucht verluid
vermaal vermaan vermaard vermager vermaner vermarkt vermeen vermei vermeld vermeng vermetel
vermink vermiste vermocht vermoed vermoei vermoeid vermolm vermom vermooi vermoord vermors
vermout vermurw vernaai vernacht vernagel vernauw verneder verneuk vernevel vernist vernoem
vernuft verorber verouder verover verpacht verpaft verpand verpapt verpast verpats verpest
verplant verplet verpoos verpoot verpop verpot verpraat verpruts verras verrast verregen verreis
verricht verrijd verrijk verrijs verroer verroest verrol verrook verrot verruil verruim verruk
versaag versaagd versas verschaf verschik verschop verschot verschud versjouw versla verslaaf
verslaap versleep versleur verslik verslind verslof verslons versmaad versmal versnel versnijd
versnoep versober verspeel verspeld versper verspied verspil versta verstal verstar verstel
versteld versterk verstijf verstik verstil verstok verstokt verstom verstomp verstook verstopt
verstout verstrak verstrik verstuif verstuik versuf versuft vertak vertaler vertap vertas
verteder verteken verteut vertik vertil vertin vertoef verton vertond vertoner vertoog vertoorn
vertraag vertrap vertreed vertui vervaag vervaar vervaard vervat verveel verveen vervel vervener
ververs vervet vervilt verving vervlak vervlakt vervlieg vervloei vervloek vervorm vervroeg
verwaai verwaaid verwaand verwante verward verwas verwater verwed verweef verweek verwees verweid
verwek verwelfd verwelk verwend verwenst verwerf verwerp verweven verwijd verwijf verwijfd
verwijl verwik verwin verwoed verwoest verwond verwoon verwoord verword verzaag verzaak verzacht
verzadig verzak verzand verzeg verzegel verzeil verzeng verzie verziek verzilt verzin verzoet
verzot verzout verzucht verzuip verzuur verzwaar verzwak verzwelg verzwijg verzwik verzwind
vestaals vestig vetarm vetbol vetbuik vetbult vete vetergat vetgans vetlok vetmest veto vetpuist
vettig vetvrij vexatie vezelig viaduct vibratie vibrator vibreer vicaris vicieus victorie vicuna
vide vief vierde vierling viertakt viertal viervoud viesheid viesneus viespeuk vieux view viewer
viezerd viezerik viezig vijandig vijandin vijfde vijfling vijftal vijfvoud vijg vijl vijs vijzel
vil vilderij vilein vilmes vilt viltig viltpen vim vin vind vindbaar vindelig ving vinker vinkiel
vinoloog vinpotig vintage violatie violent violist violiste vioolkam vip vipdorp viproom viraal
virago viral viriel viroloog virtueel virulent visaas visafoon visagist visarend visben viseer
visetend visfauna visfuik visgids visioen visiteer visiteur viskeus visloos visman vismoot
visschub vissig visstek visueel vit vitalist vitrage vitse vitter vitterig vitterij vivant
vivarium vlaag vlaai vladder vlade vlagerig vlakaf vlakbij vlakgom vlakkig vlam vlamisme vlammig
vlaskam vlaslin vlasser vlassig vleeskoe vleesnat vleet vlei vleier vleierig vleierij vleinaam
vleister vlekkig vlerk vlet vletter vleug vlezig vlieboot vlied vliegden vliem vliering vliesdun
vliezig vlij vlijm vlijtig vlo vloek vloeker vloerde vloerder vloermat vlog vlokkig vlooi vlossig
vlot vluchter vluchtig vlug vlugger vluggerd vocaal vocal vocalist vocatie vocatief vochtig
vocoder vod vodderig vodderij voddig voed voedzaam voeger voegzaam voel voelbaar voerman voerstek
voetiaan voeting voetkus voetmat voetveeg voetvrij vogelaar vogelpik voile voiture vol volant
volatiel volbloed volbouw volbreng voldaan volder voldoe voleind volgend volgzaam volhard volhoud
voliere volkomen volkswil volkuip volledig volleerd vollerij volloop volmaak volmaakt volmolen
volprop volslank volsta volstort volstouw volta voltage volte voltooi voltooid voltrek volute
volvet volvoer volzalig volzet volzin vomeer vondel vonk vonkel vonkvrij vont voois voorafga
voorarm vooras voorbede voorbuur voorde voordien voorflap voorhoef voormaag voorman voormast
voormeld voorn voorpui voortduw voortga voortkom voortzet voorworp voorzing voos vopo voren vorig
vork vorkbeen vormeis vormer vormgeef vormloos vormsel vormvast vormvrij vors vorstig vorstkam
vortex vosaap voto votum voucher voute vouwing voyant vraagal vraagzin vrank vredig vree vreetbui
vreetzak vrek vrekkig vreterij vreugdig vrijage vrijbuit vrijer vrijerig vrijgeef vrijhoud
vrijkoop vrijmibo vrijsta vrille vrind vroegmis vroegoud vrolijk vrome vroom vuig vuilak vuilbek
vuilik vuilwit vuistdik vul vuldop vulgair vulhaard vulpasta vulpunt vulsel vulstem vulstof
vulstuk vulva vuns vunzig vurig vut vutter vuurbol vuurgod vuurkei vuurman vuurvast waad waadbaar
waadpak waadpoot waai waaiboom waakzaam waal waan waanwijs waarbij waardeer waarloos waarzeg waas
wachtbek wachtel wachtzin wadi wadjan waffel wagenas waggel wagon wahabiet wak wakaman wake waker
walg walglijk walhalla walk walker walkman wallaby walm wals walser wam wambuis wammes wammetje
wan wanbof wandaad wandrek wangzak wanhoop wanhopig wankant wanklank wanmolen wanner want wantij
wantrouw wapenrek wapper war waranda warande warbak warenwet wargeest warhoofd warhoop waringin
warlord warnest warnet warong warrant warrel warrelig warrig wartel wasbeits wasbleek wasecht
wasem wasemig waskot waskuip wasmot wasrek wasteil wastobbe wastrog waszij waterarm waterbek
waterbok watergod waterig watering waterkus waterlek waterrad waterral waterrat waterrot watertor
watervlo watt wattage watteer wattig wauw wauwel wave waxcoat wazig wearable webcam webcast weber
webforum webhost webinar weblog webstek webzine weck weckfles weckglas weckpot wed wedde wedder
wedereis wederik wederkom wedijver wedkamp wedloper wedren wee weed weeer weefkam weeig weel
weeps weergalm weergeef weerglas weergod weerhaan weerhoud weerleg weerloos weersta weerwil
weerzie weerzin weetal wegberm wegblijf wegbreng wegdek wegdoe wegdraag wegdrijf wegduik wegduw
wegel wegeling wegga weggeebd wegglijd weggooi weggris weghang wegjaag wegkijk wegkruip wegkwijn
weglak wegleg wegleid weglek weglok wegmaai wegneem wegpink wegren wegreus wegrijd wegrot wegruk
wegsla wegsleep wegsluip wegsnijd wegsterf wegvaag wegvaar wegveeg wegvloei wegwaai wegwis
wegwuif wegzend wegzet wegzink weid weidmes weidspel weifel weigelia weiger weigerig weinig
weirdo wek wekamine wekeling wekeneis wektoon wel weldaad weldadig welgat welig welijzer welk
welkom welp welpomp welput welving welzalig wem wemel wemeling wen wend wendbaar wener wenk
wennetje werkarm werkbij werkos werkset werkzaam werparm werst wesp wessi western westers
westkust wet wetering wetland wetmatig wetplank wetsrol wetstaal wetsteen wetsuit wettekst wettig
wettisch wezel wezend whatsapp wheelie wherry whister whizzkid whodunit wichel wichtig wiebelig
wied wieder wiedster wieg wiegel wielas wieling wieme wiemel wiep wier wierde wierig wietpas
wiewauw wig wiggetje wigwam wijbrood wijfie wijking wijkwast wijl wijngod wijnrek wijsgeer
wijting wik wil wildcard willoos wimber wimberg wimpel win winbaar winch windas winde windel
winderig windgong windig windkus windsurf winegum wingerd winkans winkella winket winnares winti
wip wipbrug wipgalg wipkar wipkip wipmolen wipneus wipperig wipplank wipstoel wis wisbaar wisdoek
wisent wiskop wispel wit witbier witblond witboek witbol witbont witgeel witgrijs witharig
witheer witheet witkar witkiel witkop witkwast witmaker witoog witregel witteke wittig witvis
witvoet witz wodka woed woede woedebui woel woelig woeling woelrat woelziek woerd woerhaan
woerhen woest wok wokkel wokpan wolaap wolbaal wolfsvel wolkam wolkend wolkig wollig wolvilt
wolvin wombat wonde wonton woofer woonark woonunit woordarm word worg worgpaal workflow wormig
worp wortelig woud woudaap wout wouter wouw wraking wrakkig wrakstuk wrang wrap wrat wrattig
wreek wreker wrevelig wriemel wrik wrikkel wring wringer wrocht wroet wroeter wrok wrokkig wuft
wuftheid wuif wuit wulk wulp wurg wurger wurging wurm xanthoom xantippe xenofiel xenofoob xyleen
xylofoon yahtzee yam yank yankee yard yel yell yen yogajuf yogales yogi ypsilon yuan yucca yup
yuppie zaadbol zaadlob zaadloos zaadvast zaagbek zaagbok zaai zaaibed zaailand zaailing zaaisel
zaaitijd zaaiui zaaiveld zaaizak zaathout zabbel zabber zadeldek zadelkus zadelrob zageman
zagevent zakcent zakelijk zakenjet zakenman zaketui zakkam zakker zakkerig zakkig zal zalfpot
zaliger zaling zambo zamel zandaal zander zanderig zanderij zandig zandman zandvlo zangerig zanik
zaniker zant zap zapper zarzuela zat zatterik zavelig zeboe zedelijk zedeloos zedenles zedenwet
zedig zeeaal zeeaas zeearm zeebek zeegaand zeegod zeekoe zeekraal zeel zeelt zeelui zeem zeemlap
zeemvel zeemzoet zeenat zeepbek zeepok zeepsop zeer zeerob zeerot zeevast zeeziek zefier zeg
zegeling zegening zeik zeikerd zeikerig zeiknat zeikwijf zeillat zeis zekering zelateur zeldzaam
zelling zeloot zemel zemelaar zemelig zemig zen zeng zenig zenit zenuwgif zenuwpil zeoliet zeper
zeperd zeperig zepig zeppelin zerk zero zerp zes zesdaags zesde zesdelig zeshoek zeskamp zeskant
zestal zestiger zesvlak zesvoud zet zetbaas zetboer zetbok zetfout zethaak zetlijn zetpil zetstuk
zetterij zeug zeugma zeul zeur zeurder zeurig zeurzak zevende zevental zever zeverlap zichter zie
zied zielig zielloos zielmis zieltoog ziende zieneres zienlijk zienster zier zift zifting ziftsel
zij zijanker zijarm zijbeuk zijdal zijdeur zijg zijgang zijgraat zijig zijkamer zijkapel zijklep
zijlaan zijlicht zijlijn zijlings zijlinie zijloge zijluik zijmuur zijnaad zijnet zijp zijpad
zijpoort zijraam zijruit zijspoor zijstap zijstuk zijtak zijtas zijtuin zijvak zijvlak zijwand
zijweg zijwiel zijwind zijzak zilt ziltig zilverig zilverui zin zindeel zinder zing zingbaar
zingever zinker zinking zinkwit zinledig zinlijk zinloos zinnia zinnig zinrijk zinsdeel zinsnede
zinspeel zinstype zinvol zionist zip zipdrive zipfile zirkoon zloty zodanig zode zoeaaf zoef zoel
zoem zoemer zoen zoener zoenerig zoeterd zoeterig zoetig zoetvijl zombie zomereik zomerhit zomp
zompig zonaal zondaar zondares zondebok zonder zondig zonecht zonloos zonnedek zonnegod zonnerad
zonnig zoo zoogkoe zooi zool zooloog zoom zoomlens zoomorf zoonose zoorder zoorst zootroop
zorgzaam zot zotheid zothuis zotskap zotskolf zottebol zottin zoutarm zoutig zoutloos zoveel
zuidkust zuidpunt zuiging zuignap zuinig zuip zuiplap zult zundgat zurig zus zuurvast zwaaiing
zwaarte zwabber zwachtel zwad zwageres zwagerin zwakte zwalk zwalker zwalp zwam zwammig zwamp
zwamvlok zwans zwartig zwavelig zweed zweefrek zweel zweem zweer zwei zwel zwelg zwelkast
zwelling zwemjuf zwemlip zwendel zwengel zwenk zwenkarm zwenking zwerfkei zwerm zwermer zwermpot
zweter zweterig zwets zwever zweverig zweving zwiep zwieper zwieping zwier zwierbol zwierig zwijg
zwijger zwijm zwijnjak zwik zwilwrat zwin zwing zwingel zwirrel zwoeg zwoeger zwoel zwoerd
`;
