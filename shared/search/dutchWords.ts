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
creatie crediteur creool crisis cursus dag dak dal dam dame dance dans datering datum dealer
debat debuut declaratie decoratie decreet deel deelneming defensie definitie degen degradatie
dekking delegatie delict demonstratie departement deposito design designer deskundige detective
deur diagnose diagram dicht dichter dichtheid dief dienst diepte dier diesel dijbeen diner
diploma diplomaat directeur directie discipline disconto discriminatie discussie dispensatie
distel distributie district dividend divisie docent dochter document documentatie doel dokter
dollar domein donatie dood dooier doorn dop dorp dosering dosis dossier douche douchekop draad
draai drager drama drank dreiging drempel drie drift drink droom druif druk druppel dubbel duif
duiker duivel duizend dynamo economie educatie eenheid effect egel eider eigen eigenaar eiland
eind einde eiwit ekster elftal emigratie emissie emulsie energie engel enkel enquete ensemble
equipe erectie erf erfenis erkenning erosie erts ervaring esdoorn etappe etiket etter evacuatie
evaluatie evenement evenwicht evolutie examen executie exercitie expeditie expert expertise
exploitatie exploratie explosie export expositie expressie ezel fabriek factie factor factuur
faculteit faillissement fakkel familie fantasie fase favoriet fazant federatie feest festival
fetisj fiets figuur filiaal film filosofie filter finale financiering fiscaal fistel fles fluit
fluoride folie fonds fontein formatie formule fossiel foto fotografe fractie fraude frequentie
front fruit functie fundering fusie galerie galerij gang garantie garen gas gast gebed gebied
gebit geboorte gebouw gebrek gebruik gebruiker gedachte gedeelte geel geest gegeven gehakt
gehandicapte geheim geheugen geit geld geleed gelegenheid geleiding gelijk geluid gelukkig gemaal
gemeente gender generatie generator genezing genoot gerecht gericht gering geschenk geschiedenis
geschil geslacht gesprek getal getijde getouw getuige getuigenis gevaar geval gevangen gevangenis
gevecht gevel gevolg gewas geweer gewelf gewest gewicht gewoonte gewricht gezelschap gezicht
gezin gieter gigant glans goed golf goochelaar gordel gordijn graad graaf graat gracht granaat
grap gras grens griep griffier groei groen groente groep grond grondwet grootte grossier
guerrilla haak haal haar haard haas hacker hagedis hal half hals halve hamer hand handel
handelaar handeling hard haring harmonica haven hazelaar heer heffing heiden heilig hek helder
helling hemd hengel herberg herdenking herder herinnering herkenning hernia hersen hert
hervorming heuvel hindernis historie hoed hoeder hoek hoender hoer hof hond honger hoofd hoofding
hoog hoogte hooligan hoorn hopper horen horloge hospitaal hotel houder houdster house hout huid
huis hulp hut huurder huwelijk hyacint hybride hypotheek ijzer illustratie immigratie import
indicatie inductie industrie inenting infectie inflatie informatie infrastructuur ingang
ingenieur ingredient inkomen innovatie inrichting inschrijving insect inspanning inspectie
installatie instelling instinct instituut instorting instructie instrument intake integratie
international interpretatie interval interventie intimidatie intrige introductie inventaris
investering invloed inwoner inzameling ironie irritatie isolatie jaar jacht jager jammer jargon
jas jenever jongen jongere journaal journalist jubileum jurist juriste jury juweel kaars kaart
kaas kabel kabinet kabouter kachel kade kader kalender kameel kamer kamp kampioen kanaal
kandidaat kanker kanon kans kanselier kant kantoor kap kaper kapitaal kapitein kapper kar
karakter karavaan kardinaal karper kartets kas kast kasteel kat katheter katholiek katoen katrol
kauwgom kavel keeper keer keet kegel kelder kenner kennis kenteken kerk kermis kern kers ketel
keten ketting keuken keuring keutel keuze kiezel kiezer kijker kikker killer kilometer kind kip
klacht klank klap klapper klas klasse klassement klauw klaver kleed klem klep klepper kleur
kleuter klier klimaat klinker klok klomp klooster kluis knecht knip knobbel knoop knop knuppel
koek koepel koerier koers koets koffer koffie kogel kohier koker kolom kolonie kom komedie
komkommer konijn koning koningin konvooi kooi kool koor koord koorts koper kopie koppeling korf
korps korting kost kostuum koud kozijn kraag kraam kraan kracht kraker kramer krans krant krater
krediet kreeft krijt kring kristal kroniek kroon kruid kruis kruising krul kuiken kunst
kunstenaar kussen kwalificatie kwaliteit kwartaal kwartier kweek kwitantie laag laars lab lach
ladder lading lager laken lamp lampion land landing lantaarn lantaren laser last lastig leed leer
leerling leeuw leger legger leider leiding lengte lening lens lepel leraar les lessenaar letsel
letter leugen leven lever leverancier levering lezer liberaal licentie lichaam licht lid lief
liefde lieveling lijf lijk lijm lijn lijst limiet linde linie link literatuur lobby locatie
lokaal loket lood loods loon loop loper lot loten loterij loting lozing lucht lucifer luier luis
luisteraar luizen maak maal maand maarschalk maat maatschappij machine macht machtiging maffia
magazijn magneet makelaar man manager mand manege manipulatie mantel markt massa massage master
materiaal matras matrix maximum medeklinker medewerker medicijn meditatie meer meerder
meerderheid meester meet melk membraan meniscus mens mentaliteit menu merk mes metaal meteoriet
meter meubel microfoon middag middel migratie mijn milieu militie minuut mishandeling missie
mitrailleur mobiel mobilisatie mode model modulatie module moeder moes moffel molen molenaar
moment mond monopolie monster monument moord moordenaar moraal morgen mortel motor mouw mozaiek
muis mummie munt museum muskaat mutatie muur muziek naakt naald naam nacht nadeel nagel namiddag
narcis narcose natuur nederzetting neef neer nering nest net netel neus neutraal nevel nier niet
niveau nomade noot norm normaal notatie notitie nummer object obligatie observatie ochtend
octrooi oefening oester oeuvre oever offer officier olie olifant omgeving omleiding omroep omslag
omvang omwenteling omzet onderbreking onderdeel onderhandelaar onderhandeling ondernemer
onderneming ondersteuner ondersteuning onderwerp onderwijzer onderzoek ongeluk ongelukkig ongeval
onteigening onthouding ontleding ontmoeting ontploffing ontsmetting ontsteking ontvangst ontwerp
ontwerper ontwikkelaar ontwikkeling oorlog opbrengst opdracht opening opera operatie opkomst
oplage opleiding oplichter oplossing opname opper opruiming opslag optie optocht opvolger
opvolging opzet orde ordening order orgaan organisatie orgel orientatie orkest ouder ouderling
oven overbrenging overgang overheid overleg overlijden overnachting overslag oversteek
overstroming overwinning overzicht paal paar paard pad pagina pak pakket paleis paling pallet
pamflet pan pand paneel panne papegaai papier parachute parade paradijs paraplu parasol parcours
park parket parkiet parkoers parochie participatie partij partner party pas passagier pastei
patient patiente patroon pedaal peer pellen peloton pen penant pendel penning pensioen pension
peper perceel periode perron pers persoon persoonlijkheid perspectief pet petitie pier pijl
pijler pijn pijp piket piloot pin pinguin pionier piraat pistool plaat plaats plan planeet plank
planning plant plantage plas plasma plastic plateau platform plecht plezier plicht ploeg podium
poeder polarisatie polder poli polis pommade pomp pompoen poort poot pop populatie populier port
portefeuille portiek portier portret positie post poster pot potentie praat praktijk predikant
premie premier premiere prent presentatie president prestatie pret preventie priester prijs prik
principe prins print printer prioriteit probleem procede procedure procent proces processie
producent producer product productie proef profeet profiel prognose program programma project
projectie promesse promotie proteine prothese protocol provincie provisie pruim psalm publicatie
punt put quarantaine raad raam race radar radio raket ramp rand rantsoen rappel rapport
rapportage rating reactie recept recherche recht rechter reclame reconstructie record recorder
recreatie redacteur redactie rede redenaar reductie referendum referent referentie regel regen
regering regio regisseur register registratie reglement regulering rehabilitatie reiger reiniging
reis reiziger rekenaar rekening relatie remise rendement rente rentmeester reparatie repetitie
reproductie reservaat reserve reservoir rest restaurant restauratie resultaat retour revolver
richting ridder riet rij rijk ring riolering risico rit ritme rivier robot roddel roede roedel
roer rokken roller roman rommel rond ronde rood roos rooster rotting route rover rubber rubriek
ruim ruimte ruit ruiten ruiter ruzie sabbat salade salaris saldo salon samentrekking sanering sap
satelliet scenario schaaf schaal schaap schaar schaats schade schaduw schakel schalie schandaal
schans schap schat schatting schelp schep schepen scherf scherm scherp schets scheur schijf
schijn schild schilder schilderij schilfer schiller schimmel schipper schoen schoener schol
scholing school schools schoon schoor schoot schop schort schot schotel schots schouder schout
schouw schouwing schrede schreeuw schrift schrijver schroef schroot schuif schuim schuit schuld
schutter schuur script scriptie seconde secretaresse secretaris sectie sector seizoen selder
selectie sensatie serie server service sfeer show sieraad sigaar sigaret signaal signalering
simulatie singel sinterklaas situatie sjouwer skelet slaap slag slager slak slang slecht sleper
sleutel slinger slip sloop sloot sloper slot sluier sluis sluiting smaak snelheid snipper snor
socialist societeit soep soldaat solo som soort sopraan souffle span spanning specialist spek
spektakel spel speld speler speling spelling spetter spiegel spier spijbelaar spijker spil spin
spiraal spit spits spleet splinter splitsing spoel spons spook spoor sport spot spreeuw spriet
sprint sprong spuit staaf staal staart staat staatsie stabilisatie stad staf staking stal
stalling stam stand stap starter statie station statistiek status statuut steek steel steen
steiger stekker stel stelsel stelt stem stemming stempel stengel ster sterfte sterkte steun
stichting sticker stift stijl stil stoel stof stok stoof stoot stop stoppel stopper storing storm
storting straal straat straf straling strand streek strek streng strijd strijk strip stroming
strook stroom stroop strop structuur struik student studie studio stuiver stuk sturing stuur
subsidie succes suiker supporter symbool systeem taak taal taart tabel tachtig tafel talen talent
tand tank tapijt tarief taxatie taxi team techniek technologie teek teelt teen teer tegel tegoed
teken tekort tekst telefoon telegram telescoop televisie teller tempel temperatuur tempo tengel
tent tentoonstelling termijn terminologie terras terrein terrorist terugtrekking test tevreden
theater thee thema theorie therapie thermometer thriller thuis ticket tien tijd tijger tip titel
tocht toepassing toer toerist toernooi toeslag toestand toestel toestemming toet toeter toets
toetsing toezicht toilet tolerantie tomaat ton toneel tong toon topper toren tornooi totaal tour
touw trace traditie trainer training traject tram transactie transfer transfusie transport trap
trauma trechter trein trek trekker trilling trip trommel troop trouw tuin tuinder tuit tunnel
turbine twaalf twee twijfel twist type uil uitbetaling uitbreiding uitgaaf uitgang uitgave
uitgever uitkering uitloop uitrusting uitspraak uitstap uitvoerder uitvoering uitwisseling
uitzetting uitzicht uniform universiteit uur vaardigheid vaart vaccinatie vacuum vader vak
vakantie valide vangst varen varken vector veehouder veehouderij veer vegetatie veiligheid
veiling veld venster ventiel verandering verantwoordelijkheid verband verbetering verbinding
verblijf verbond verbranding verbreking verbruik verbruiker verdediging verdeling verdrag
veredeling vereniging verf vergassing vergelijking vergoeding vergunning verhaal verhoging
verhouding verhuurder verkaveling verkenning verkiezing verklaring verkoop verkoper verkrachting
verlenging verlichting verlies verlof verloop vermeerdering vermogen vernietiging vernieuwing
vernis verplaatsing verplichting verrader verrijking vers versie verslag verslaving versnelling
versperring vertraging vertrek verval vervanging vervolging verwant verwarming verwerker
verwerking verwijzing verzamelaar verzameling verzet verzoek verzorging verzuim vestiging vesting
veteraan vezel video vier vijand vijf vijver villa vinding vinger vink virus vis visitatie visite
visser vitrine vla vlak vlakte vleermuis vlees vleugel vlieg vlieger vlies vlinder vloer vlucht
vluchteling vocht voeder voeding voer voering voet vogel volk volume voogdij voor voorkeur
voorziening vorm vorming vorst vraag vracht vreugde vriend vriendin vrijheid vrijwilliger vrouw
vrucht vulpen vuur waar waarborg waarde waardigheid waarneming waarschuwing wacht wagen wand
wandel wandelaar wapen wappie water wedstrijd weduwe weefsel week weekend weer weg weide wekker
wens wereld werf werk werking wervel werving wetgeving wethouder wever wezen wicket wiel wijk
wijn wijs wijsheid wind winkel winkelier winnaar winner winning winst winter wipper wissel
woestijn wolf woning woonst woord worm wortel yoghurt zaad zaag zaak zaal zacht zadel zak zang
zee zege zegel zegen zeil zeker zekerheid zender zending zenuw zeven zieke ziekte ziektewet
ziener zijde zijspan zintuig zitting zoet zolder zomer zone zorg zout zuiger zuivering zuster
zuur zwaar zwart zwemmer zwendelaar zwijn
`;

/** Only first. */
export const frontWords = `
aalbes aanbeeld aanbeveling aanbidding aanbouw aandachtpunt aandelenoptie aanhaling aankomst
aanloop aanmoediging aanneming aanschaffing aansprakelijk aanstelling aanvaard aanvangstijd
aanvaring aanverwant aanvulling aanwerving aarding aartsbisschop aartsdiaken aartslui
aartspriester aartsvader abortus abrikoos absent abstractie absurd abusief acacia acanthus accent
accept accijns accordeon account accu achteraf achteranker achterbuur achterbuurt achterdek
achtergrond achterhand achterhoede achterhoofd achterland achterleen achterst achterste
achtervolging acquisitie acrobaat acrobate acteer actief activatie adder adem administratief
admiraal admiraliteit adolescent adoptief advocate affectie affiche afgifte afhandeling
afhankelijkheid afkapping afkoopbaar afkorting afrit afronding afslanking afstoting aftopping
afvloeiing afwas afwatering afwerking afwijzing afzondering agent aggregatie ahorn alcohol alfa
alfabet allergie alliantie allround alpaca alpino alvleesklier amalgaam amazone ambacht ambassade
ambassadeur ambulance amfetamine amfibie amnestie amoebe amortisatie amplitude anaal analist
analogie analyseer anarchist andere anderhalf angora annexatie annonce annuiteit annulering
antichambre antidiscriminatie antigeen antraciet antropomorf antwoord apache apenkop apocope
apotheek appelsien applaus applique april aquarel aquarium arbeid arbiter arbitrage arbodienst
arcade arduin arend arme arrestant arrestatie arrive arrondissement arterie asiel aspergekop
aspirine assemblage assemblee assepoester associe assurantie asteroide astraal astronaut atheneum
atoom atoombom atoomkop attaque attentie attitude augustijn auteur autopsie autostrade autowas
avance avegaar avocado avonturier azuur babbel babbelaar baccarat bachelor bacove badminton
bagger baisse bajonet baker balalaika balanceer balein ballade balling ballotage balsem bamboe
banaal banderol bandiet bang banier bankgiro barok barrage barre basaal bascule base baseball
basket basset bastaard bataljon batting beachvolleybal beademing beamer beangst beantwoord beat
beauty bede bedekt bedel bedenk bedien bedoeien bedstee beek beeldhouw beender beet begeer
begeleid begijn begin beginner begrijp begroeting begroot behandel behang behanger beheer behoed
behoor behoud behuwd beiaard beinvloed bejaard bekend bekendmaking beklad bekom belast
beleefdheid beleg belet belichting belle belofte beloop bemiddelaar bemonstering benader
benedenbuur benedenst benedictijn benefiet benijd benoem bepaal bepaald beraad bereik bereken
berijd berk beroep beschaving bescherm beschik beschrijf beschuldig beslis besmet bespreek
besproeiing best bestrijd beta betaal beter beton betrap betrouw betwijfel betwist beuk bevel
bevorder bevordering bevries bevrijd bewaak bewaar bewapening beweeg bewerk bewonderaar bewoon
bewust bezaan bezig bezinning bezorg bidsprinkhaan biecht bigband bijbal bijenkap bijholte
bijscholing bijzitter bijzonder bikini bikkel bind binnenduin binnenhuis binnenland binnenmuur
binnenst biogas biscuit bitcoin bivak blaarkop blader bleek blij bliksem blind blindedarm blister
bloeder bloedvat bloembol bloemiste blonde bloot blues blus bobijn body boeddha boedel boef
boeking boemel boet boetiek boetseer bombarde bommel bonificatie bonsai boomkor boon boorkop boos
booster bordeaux bordeel bordes borg borrel bosbes bougie bourgogne bouw bovenarm bovenbouw
bovenbuur bovenst bowling braad braam brabbel brabbelaar brainstorm brakwater brandewijn
brandwond branie break breed breek breezer bridge brisant brocante broche broed broeds broei brom
brons brouw bruid bruikleen bruiloft bruis bruusk bruut bubbel buidel buik buit bulk bulletin
burg butskop buur bypass cabaret cabrio cabriolet cache cadet caesar cafetaria caisson calque
cambio camionette camouflage camper canada canape cantate carambole carnaval carrosserie cartoon
cascade cassette casting castraat casual catechismus ceintuur cement cent centenaar centraal
centrifugaal ceremonie certificering chalet champagne champignon chanson chaperon chaperonne
charge charme chicane chihuahua chipolata chloor chloorfluorkoolstof chocola choreografe
choreografie christus chromo chromosoom chrono cistercienzer citeer citroen citrus city civiel
civilisatie classic claxon client close cloud clown coassistent coca cockpit cocktail codeer
coffee colbert collage collecte colon column columnist combi combine combo commandeur commentaar
commissionair communiceer communie communist community compact compagnie compagnon compleet
complice compound compressie comprime compromis conceptwet concilie concordantie concours
concreet condoleance conducteur conform confrontatie conjunct consent conserveer consignatie
consigne consistent consistorie consolidatie consonant constateer consul consult consultant
consument content context contingentie continu contraceptie contracteer contraprestatie contrast
contributie controleer convector convergentie converteer convocatie cool copyright corona corps
correspondent correspondente correspondentie corrigeer corruptie corvee coulisse coup coupon
courgette courtage couveuse covariantie cowboy crack cranberry credit creditcard crematie creme
crepe cretin cricket critica cross cruise culminatie cult curator curette curry cursor custard
cutter cyber cycloop dader dakloos dakloze damp danaide dank dapper darm database
datacommunicatie datief dating debiteur debutant debutante decadent decentraal decharge decibel
decimaal decimeter decor deeg deelname deelneem deeltijdwerk deficientie defile definieer
degenere degustatie delicatesse delta demarcatie dement demon demonstreer denk depot deputaat
depute derde deregulering dertien dertig dertiger desktop deskundig dessert dessin detachering
detail detentie diabolo diacones diaconie diafragma diagonaal dialect dialoog dialyse diamant
dichtbij dictaat dictator dictee dieet dien diep diepvries dietist dietiste different
differentiaal differentie digitaal dijk dilatatie dilettant dinosaurus diorama dioxine dipool
direct dirigeer dirigent dirndl disc disco discotheek discours discus diskette dispersie dispuut
dissel dissident dissonantie distantie diversiteit djati dobbel dobermann docente doctoraal
doctoraat docu documentair documentaire dode doe doedel doem dok dolleman domicilie dominee
dominicaan domino dompel donateur donder donderkop donker donkey donor doof doop doorbloeding
doorgang doorkijk doorloop doorvaart doseer dotcom dotter douane doventolk down download draag
draak dressuur driekwart driemaands dries driftkop drijf droef dronken droog droogte drop
dropdown druide druip druivenpit drukker drum duffel duiding duik duim duin dumdum dump duo
duplex duplicaat duur dwaal dwaaskop dwangsom dwars dweil dwerg dynastie echelon echo echt edel
eedgenoot eenvoudig eerbiedig eerst egotrip eier eigendom elektriciteit elevator elite embryo
endeldarm enkelvoud enter entree equipage ereburger eredivisie ereloon erfpacht ervaar escalatie
escape escort escorte espresso estafette etage etalage ether euro evacue evangelie evenwichtszin
existentie exoneratie expansie experiment experimenteer expiratie exploit expose expres extra
extract extreem extrusie ezelskop facade failliet fan fanfare fascine fatsoen fauna federaal
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
grenadier grendel griezel grijns grijp grijs grijskop grill grille grind grizzly groepage grof
groot grot gruwel gruyere guillotine gulden gulzig gunning gunst gym gymnasium haag hagel hakbijl
halfsteens halleluja halogeen ham hamel handicap hang hangoor hanteer harddisk harddrug harlekijn
harmonie harnas harpoen hart harten havanna havik headhunter hecht hechting hectare heel heerser
heet hefboom hefschroef heide hekel heks held heling helm helpdesk hemel hengelaar hengst heraut
herbeoordeling herbergier hercules herhaal herhaling herijking herindeling herinrichting herken
herkomst herleid herontwikkeling herroep herstart herstel herstelling herstructurering hertenkop
herverzekering hetero heup heupkop hieroglief hijs hinde hinder hiphop hippie hippo hitte hobbel
hobby hockey hoef hoempa hoepel hoest hoger hol home homo homoloog hondenkop honderd honds
hondsmoe honk hoofdrol hoogedel hoogheemraad hoogspanningsnet hoogveen hooi hoor horde horizon
hormoon horoscoop horzel hospitalisatie hostie hovenier huichelaar huifkar huishoud humaan
hunebed huppel huur huzaar hydrofoor hymne hypostase ideaal idee identificatie identificeer
identiteit ijdel ijs ijsco ijshockey ijver ijveraar illusie immigrant immigrante immortelle
immuun impact impedantie implementatie implementeer importeur impuls inauguratie inbel inboedel
inbouw inbraak inbreiding inbreker incasseer incasso incheck inclinatie incubatie index
indifferent indruk infante infiltratie infinitesimaal infinitief info infrarood ingewand
ingezetene inhaal inhalatie inhoud inhouding initiatie initiatief initiatiefwet inkijk inkjet
inkom inkomst inkoop inkt inktmop inkwartiering inlaag inlichting inloop inmaak inpassing inruil
inschakel inschrijf inslag insolvent inspiratie instap insteek instel instroom integraal
integreer intelligentie intens intensiteit intentie intercity interesse interferentie interieur
interim interland interlinie intern internationaal interne internet interpellatie interpolatie
interpreteer interpunctie interregio interview intiem intonatie intro introduce inval invalide
invaller invasie inversie invert invitatie invite invoeg invoer invoering invul inwerk inwerking
inwijding inwoon inzamel inzet irrigatie isoleer iteratie jacquard jakobijn jalapeno jaloezie jam
janklaassen jansalie jarretel jeneverbes jeugdleider jeugdtrainer jezuiet jockey jodelaar jong
jongeling jongenskop jonkvrouwe jood journaliste journalistiek judas judokampioen jungle junior
juniore juwelier kaak kaal kaaskop kaats kabeljauw kabelmodem kajuit kakel kakelaar kalander
kalebas kalf kalis kalk kalkoen kalligrafie kamenier kameraad kamikaze kamille kampeer kampioene
kampong kan kanarie kanoet kansel kanselarij kantel kantine kapittel kapoets kapok kapot kapucijn
karabijn karakterkop karamel karbonkel kardoes kareel karikatuur karmeliet karmelietes kartel
kartuizer karwei kassei kaste katalyse kathode kauw kawina kazak kazerne keel keizer kemel
kennismaking kerker kernkop kerstboom ketter keur keurs keuter kibbel kickboks kidnap kiel kiem
kiep kies kieviet kievit kijk kikvors kilogram kilowatt kinderbed kinderdag kinderwagen kippenvel
klaag klaar klad klant klaroen klauter klaveren klavier kleef kleermaker klei klets kletskop
kleurling klieder klim klink klip klodde kloek kloof kloostermop klop klovenier kluizenaar
klungelaar klus knaag knal knap kneed knekel knelpunt knetter knevel knie knijp knikker knipsel
knoert knoflook knol knots knuffel koeienkop koekoek koel koepok koer koest kok koket kokkel
kolomkop kolonel kolonisatie komeet koninkrijk konkel konstabel kook koop kop kopieer koppel
koppig koraal kornet korporaal korrel korset kort koster kou kozak kraai kraak kraal krab
krankzinnig krankzinnige krantenkop kras krent kreuk kreupel kribbe kriek krielkip krijg krimp
kristallisatie kroeg kroes kroeskop krokodil krokus krom kromte kronkel krot kruidenier kruimel
kruip kruiskop kruiwagen krullenkop kubiek kuit kurk kust kwaad kwadraat kwajongen kwakkel
kwantum kwart kwartel kwartet kwartiel kwarto kwelder kwets kwik kwis kwispel laad laat laatkop
laatst labyrint lactatie lagune lamel lanceer lancet lang langlauf lap laptop lariks larve las
laster laurier lauwer lavabo lavement lawaai lawine lazarus lazuur league lease leasing leef leeg
leen leerlinge lees leeskop leeuwenkop legaal legatie legitimatie lekenbroeder lekker lelijk
lende lenskop lente leporello leproos lesgeef leugenaar libelle licentiaat lichtvaardig liefheb
liesbreuk lifestyle lift ligbox liguster likdoren likeur limoen limonade linker linkerzij linze
liquide liquiditeit lisdodde listig liter litho live livrei locomotief lodder logaritme logeer
logement lommerd lomp long lorre lotto lotus lounge loyaliteit luidspreker luifel luilak luipaard
luister luitenant lumbaal lunch lupine lust lustrum lymfeklier lynch maag maagd maaiveld maan
maankop madera magistraat mail mailing maiskip majorette malie malus mamma mammoet manche mandaat
mangel mango mangrove manicure manier manifest manilla manipuleer mank manoeuvreer mansarde
marathon marche marginaal marine marinier marionet mark marketingcommunicatie marmer mars martel
martelaar maskerade mast mat match materieel matinee mavo maximaal maxime meccano medehuurder
medewerk medezeggenschap medusa meerderjarig meerpersoonscel meervoud meest megawatt mehari
melange meld memo menage meng mengel menig mening menstruatie mentor mergel meridiaan mest
metamorfose metastase meteoor metro metsel metser microbe microfoto microprocessor middelaar
middellang midden middenberm middenrif mier miezel migraine migrant milieuagent milieuaudit
milieukeur milieuwet militant military miljard miljoen millennium mime minder minderheid mindmap
mineraal mini miniatuur minimum misbruik misdaad misdadig mispel misstap mistel mobiliseer
mobilofoon modder modern moeite moeras moerbei moesson moleculair momber momboor monarch monnik
montage mooi moorkop mopper morene mortier moskee moslim mossel mousse mousseline multipel
munitie munster musical musketon muskiet muskus naamval naarstig naast nabestaande nabuur
nachtwaker nacompetitie nadar nagellak najaar nakomeling napoleon nasaal nascholing nationaal
nationaliteit naturalisatie naturist nautilus nazi nazomer nazorg negentig neglige negotie nerts
nierbek nietig nieuw nijdig nikkel nitraat nood noordpool norbertijn notaris novel novelle novice
nuance nulpunt nut obligaat obstakel occult oceaan oedeem oefen oefenaar officie offsetdruk
ogenblik oksel oliebol oliekop olijf omber ombouw ombuiging omgang omkaad omkeer omkleed omloop
omnium omrekening omscholing omtrek omwissel omzetting onaanvaard onaf onafhankelijk onbeantwoord
onbegaan onbelast onbetwist onbewoonbaar ondank onderbroek onderbuur onderdruk onderduik
onderhandel onderhands onderhoud onderhuur onderkast onderkoning onderneem onderscheid
onderscheiden onderscheiding onderschepping onderslag onderst onderstreping onderwijs
onderwijswet onderzeeboot ongeldig ongelijk ongemak ongewenst onheil onkruid onpersoon onrecht
onroerend onrust ontbijt ontbind ontbrand ontdek onthaal ontharing ontheemd ontleed ontluchting
ontneming ontplof ontruiming ontslag ontsluiting ontsnap ontsnapping ontspanning ontstaan
ontstopping ontwaar ontwikkel onverantwoord onverbindend onvolledigheid onvoorzien onvrij onwaar
onweer oog oogbol oogst oor opberg opblaas opbouw opbreng open operette opfris ophaal ophoud
opinie opknap opkoop oplaad opleg oplever oplicht oplos opmaak opneem oppas opperarm
oppervlaktewater oppositie opricht oprichter oprichting oproep oproer opruim opsomming opsporing
opstal opstap opstart opsteek opstel optimaal opvang opvoed opvoeding opvolg opvraag opwekking
opwind opzeg orakel orientering ossenkop oudheid outlet overall overbrug overbuur overdracht
overgevoeligheid overgroot overlast overname overoud overwaard overwintering paap paardenkop
pacht pacificatie page pagode palissade palm palts panache panama pandemie panel panorama panter
pantser pantserdek paper papyrus paraat paradigma parafrase parallel pardon parel parfumerie
parkeer parlement parodie parterre particulier partijtop passe passement passie passief password
pastel pastoor pastorie patat patent patio patricier patronage patrouille pauper pauw pauze
payroll pedo peet peil pekel pelgrim pellet penalty penis penseel penter percent percentiel
percussie perkament perkoen personeel perzik pest pesticide pestkop petanque peuter peuzel piano
piccolo picknick piek piekeraar piemel piep pijpenkop pilaar pimpel pinang pingpong pirouette
pistache piston pit pitbull pizza plaatsing placebo plafon plafond plak plamuur planetoide plano
plat plateel platkop plattelands plee pleeg pleit plens plet pleuris plisse ploert plofkip plombe
plomp plooi plooiing pluim pluraal plus pocket poedel poep poesjenel poets pointe pointille poker
polaroid polijst politbureau politierechter pols polychroom polymorf polyurethaan pompelmoes
ponton pony pool poorter populair porno porto positief postdoc postviraal potentiaal powerpoint
praal pracht prairie praktikant precario precedent prefect prejudicie prelaat prelude premievrij
present presentie pressie prestige pretentie prikkel primaat prime printkop priori prisma privaat
prive privilegie procuratie procureur proest prof profaan professional professor profit
prohibitie promo pronk prooi propedeuse prospectie prostaat prostitue protege protest protestant
proton provenier pruik prul prut psalmodie pseudowetenschap puber publiek puik puimsteen
puistenkop pullman purper puzzel puzzelaar pygmee pyjama quadrille quatertemper querulant quiz
quote raadpleeg radiaal radicaal raglan rail raketkop rally rammel rang range rariteit ras rasta
raster ratel ratificatie rationaal rayon reactor reageer realiseer reanimatie rebel recent
rechtvaardig recidive recognitie recruitment redding redoute reed refere reflex reform refractie
regaal regeer regent regie regiment regionaal registreer regressie regularisatie reincarnatie
reinig relais relief reliek rem remedie ren rentevast reorganisatie repertoire repeteer reportage
repro reproduceer reptiel reservatie resident resonantie respectief respiratie restant resume
retouche retraite reus revalidatie revanche revisie revolte richt ricinus ridicuul rijg rijke
rijns rijp rinkel riool riposte robijn rochel rock roddelaar roebel roei roest roestvast
roestvrij roetmop rok rol rondkop rontgen roof rooi rook room rotatie rots roulette router
routine rouw royalty rozijn rug rugby ruig ruil ruine rund rust ruwaard sacrament saffier salami
sale salmonella samenleving samenstel samenwerking sanctie satans satire sauna savanne schaak
schaam schadeloos schaf schaft schalm schamp schapenkop schaper schar scharrel schater schavuit
schedel schee scheef scheel scheen scheep scheer scheerkop schei scheids schel scheld schelm
schemer schenk schepping scherts schietschijf schik schildklierfunctie schim schinkel schlager
schmink schoft schok scholier scholiere schommel schoof schouwburg schraag schraal schraap schrap
schrijf schrijfkop schrijn schrik schrob schroefas schub schud schuifaf schuil schuimkop schuin
schuldig schurft schurftkop schurk schut schutting scout secondant secretariaat securitisatie
sein seks sekse sekte select selfie semioverheid senaat senior separatie septiem serafine
serenade serveer servet sherry short showroom shredder shutter shuttle sier signeer simpel
simultaan sinaasappel single sintel sinter sirene sjabloon sjacheraar sjappie sjoel skate skeeler
ski slaaf slaag slaapkop slacht slangenkop slede sleep slier slijm slijp slijtage slobbe slodder
sluik sluimer sluip sluit smal smart smeed smeer smeerlap smokkel smokkelaar smoor smul snabbel
snack snebbe sneeuw snel snijkop snoei snoek snoep snooker snot snowboard sociaal soepkop soft
softdrug soldate soldeer solitair sollicitatie somber sonde sondeer songschrijver sorbet sorteer
souffleur sound souteneur souvenir sovjet spa spaar spade spar spasme spat spatie speciaal
special specialiste spectraal speculaas speech speedboot speel speer spie spijbel spijs spijt
spinnaker spinnenkop spionkop spiritual split spoed spon sponsor sportiviteit spouw spread spreek
spreid spreiding sprenkel spring sprinkhaan sprinkler sproei sprokkelaar spruit spui spuitkop
spuug square staag staar staccato stadie staffel stage staket stamel stamp standerd stapel start
statig stee steil stekel stentor step steppe steppingstone stereotype sterf steriliseer sterk
sticht stiefmoeder stiel stier stierenkop stijf stijfkop stijfsel stik stiletto stimulering stink
stippel stoep stolp stom stomp stook stoom stort stotteraar stout strafwet strak streef stresskip
strikt striptease stro strofe stromat stront strooi stroper struikel struis studeer studente
studiekop stuif stuit stuiter stukadoor stunt stuurs stuw stuwadoor subsidieer substitutie
substraat subtype successie successief sudder suicide sukkel sukkelaar summier super superbe
supernova supervet support surf surprise surseance surveillance syllabe symmetrie sympathie
symptoom synchronisatie syncope syndicaat synergie synode synoniem synthese synthesizer tabak
tabelkop tabloid taboe tabulator tachograaf taille tajine tak takel tallship tamarinde tamboer
tampon tandoori tandrad tantieme tapisserie tarok tartaar tastzin tattoo teerling teevee telefoto
telegraaf teloor temper temporaal tennis terecht termiet terra terracotta terugbetaling teruggave
terugkeer terugkom terugname terugslag terugval terugvind terugvordering terzijde testament
teunisbloem tewerkstelling textiel theekop thermaal thermos thyristor tichel tiend tiener tierce
timmer tinne tirailleur titaan titelrol tjalk toediening toegang toekomst toelating toelevering
toenadering toendra toepas toerekening toeriste toerit toeschouwer toetreding toeval toevoeg
toevoer toewijzing toiletrol toilette tol tonijn toorts top torpedo torrent torxschroef touche
touringcar tovenaar tover toxine traag traan traceer tractor traditional train trainee traktement
tralie trance tranche transcriptie transformatie transgender transistor transit transmissie
transmutatie trapeze travestie tref treiter trend treur treuzel treuzelaar tribal tricot tril
trim triomf triomfant tripartite triton triviaal troep trolley trom trompetter troon troost
tropisch trots trottoir tuberkel tuimel tuniek turbo turf turn tussendek tussendoel tussenpersoon
tweed tweedehands tweeling tweewieler twijfelaar twintig tyfoon uilenkop uitbating uiteinde
uitgifte uitkijk uitleg uitlevering uitloting uitreis uitroeping uittreding uitvaart uitwatering
uitwerking uitzondering ultra umlaut undercover update urbanisatie urgentie urineweg vaag vaak
vaal vaandel vaar vaat vaatwas vacatie vacature vaccine vadsig val valk valkenier vals valuta
vampier vang variantie variete varkenskop vast veder veedief veeg veel veemarkt veen veenbes
veertig veevoeder vegetarier veggie veilig vendel vendu vennoot vent verander verantwoord
verantwoording verarming verbaal verbeter verbouw verbouwing verbrand verbreek verdedig verdeel
verdien verdienste verdom verdoving verdraag verdrijving vereer verenig vergaar vergader vergeef
vergelding vergelijk verhemelte verhoog verhoor verhuis verhuur verificatie verifieer verjaar
verkeer verkeerd verken verkering verkies verklaar verklap verkleed verklein verkorting
verkoudheid verkrijg verkrijging verlader verleid verleiding verleng verlet verlos verloving
vermaak verman vermenigvuldiging vermijd vermiljoen verneem verniel vernieling vernietig vernieuw
veroveraar verpak verplaats verpleeg verplicht verraad verrassing verrek verschijn verschoon
verschuif versier verstaan verstek verstoor vertaal verte verteer vertegenwoordig vertel
verticaal vertolk vertoon vertrouw vervang vervoeg vervoer vervolg vervreemd vervuil vervul
verwaarloos verwacht verwar verwarm verweer verwen verwerk verwezenlijk verwijder verwijs
verwissel verwonder verzaad verzamel verzeker verzelfstandiging verzend verzink verzoen
verzoening verzorg vesper vestzak vet veterane vicepremier vicepresident vicevoorzitter
videotheek vigilie vijftig vilder vingertop violet violoncel viool vissenkop visum vitaal
vitamine vlag vlaskop vliegdek vlier vlierbes vloed vloei vlonder vloot vocalise voedster
voetganger vogelbek vogelvrij volg volley volmacht volt voltige voltijds volwassen volwassene
vondeling vondelinge voorbedacht voorbij voorhoede vooronder voorspoedig voorst voortgang
voorwerp voorzet vorder vos votief vouw voyeur vreemd vreemdeling vries vrij vroed vroeg vroon
vuil vuilnisbak vuilniszak vuist vulkaan waag waaier waak waard waardig waarneem
waarschijnlijkheid wad wafel wajang wal walrus wankel wapening warm warmtebeeld warmtegeleiding
warmtenet was wasemkap waterski web wedding wederverkoop weduwnaar weef weeg weergaaf weerstaan
wees weet wegge weggeef wegwerp wei weledel wentel werelds werkeloos werkloos werkloze
werkzoekend werp whisky whist wichelroede wiebel wielren wierook wijd wijzig wikkel wild wilg
witwas woeker woekeraar woensdag wol wolk wond wonder woningzoekende woon workshop worstel wouter
wraak wreed wrevel wrijf wrijving zaaizaad zalm zand zandkop zaterdag zatlap zebra zeef zeep
zeggenschap zelf zelfstandig zend zendeling zestig zetel zeventig zeveraar zicht ziek ziel
zigeuner zigzag zink zoek zon zonde zoog zuiders zuidpool zuig zuil zwaai zwaan zwaard zwager
zwak zwakzinnig zwaluw zwanenkop zwanger zwartepiet zwavel zweef zweep zweet zwem zwerf zwerver
zwicht zwijmel
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
anjelier ante antenne app appelras appreciatie arabist archivaris areaal argument arier
aristocratie armatuur arrangement arrangeur arsenaal aspect assessment assumptie aster asymmetrie
atlas atleet atlete atmosfeer attest attestatie attractie auditeur autoriteit averij aversie
ayatollah baars bacil balsemien balseming banner barak barbecue baring baron barriere bassin
bassist bastion beambte bebakening bebouwing bedekking bedeling bederver bediende bediener beding
bedoeling bedrag bedreiging bedrieger bedrukt beeindiging befaamd begaafdheid begeerte beglazing
begonia begoocheling begrenzer begroeiing behartiger beheerder beheerser beiaardier beignet
beitel bekendheid bekentenis bekisting bekleder bekleedsel beklemming beklimming bekommernis
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
bollenbakker bollenkweker bolling bommenwerper boomer boring botsing bout bouwer box braker
brancard branderij breimachine breipen brigade brigadier broederij broer broker brouwer brouwerij
buffel building buizerd bundeling bungalow bureaucratie cactus cahier calculatie calendarium
campus capsule captain carcinoom caroteen cartridge catarre catastrofe categorie cedent censuur
centimeter certificatie chakra chauffeuse chef chipper chirurg chirurgie chloride chopper chutney
coaster codicil coefficient cohort collectief collector collega collie colonne comedy commandant
commune communicant communique complex componist composiet compressor conclusie conference
congestie congregatie congruentie console constellatie contractie controleur controller convent
conventie cooker cooperatie coordinator corso courant couvert cracker creche crimineel criterium
crosser crouton cultus cumulatie curettage curve cyclus daalder dagelijks dagvaarding daling
danser danseres dashboard decollete definiering deformatie deken dekker deksel deler deling
delver democraat democratie demper denier denker deportatie depressie desembrood detectie
detector deurwaarder deviatie devies devotie diameter dichting didacticus didactiek dienaar
diender dienstbaarheid dierhouderij dieverij differentiatie dignitaris dikte dilemma dimensie
ding dispenser distributeur divisionist dobber doctor doding doek doelen doener doening doezel
dolheid doorbreking doorgifte doorlichting doorslag doorsnede doorvoering doos doren dorser
dorsmachine dotatie draaier draaierij dracht drammer dranger draver draverij driftig drijver
drijverij drinker drive driver droevig droger dromer dromerij droppel druggebruiker
drugsgebruiker drugsscene drukval duister duizendste duizendtal dwaling dynamiek dysplasie
ecoloog econoom editie eekhoorn eend eenjarig egoist einder eland elastiek electie elektrode
element elixer elleboog ellende emmer employe employee encyclopedie engine enthousiast enting
envelop enveloppe epidemie epos equivalent ergometer erker eskader ester eter etymologie event
ever excursie exemplaar exploitant exporteur extensie extremist fabricaat fabrikant faciliteit
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
halte handelstak handhaver hangar hanger happer harig harmonisatie hartig haspel hater hebber
heemraadschap heerschappij heester heffer heldin helft helikopter hendel hereniging hersteller
hertogdom hertogin hervatting hervormer herziening hing historicus hockeyer hofstede hok holte
hommel honderdtal honkballer hoofdig hosting houding houten houwer houwitser hufter huisvester
hygienist hygrometer hypothese ideologie ideoloog idioot ijker ijking ijzing immuniteit
implantaat impressie incident incunabel indeling informaticus ingeland inging injectie inkoper
inlevering inname inplant inquisiteur inrichter inseminatie insigne inspecteur instantie
instructeur instructrice intekening interface intocht intoxicatie intrest inventarisatie
investeerder invulling inzage inzegening inzicht inzinking isme janus japanner japon jihadist
jonker judoka juffer juffrouw jutter kaaiman kaarder kaffer kakker kampeerder kamper kandidatuur
kankergen kanonnade kapel kapelaan kaping kapoen kapsel karakteristiek karbonade katalysator
kater kauwer kaveling keepster kelner kenmerk kennel kerel kering keurder keuringseis kever king
kist kitten klager klassieker klerk kleurig kleuring kleursel klever klimmer kliniek klont
klonter kloot klopper klopping klos klover kluit kluiver knaller kneuzing knijper knipper knuttel
koeler koeling kokerij kolder kolenbek koliek koloniaal kolos komfoor komiek koolbek korst
kotelet kotter kous kouter kraaier krabber kramerij kramp kreet krekel kritiek kroket kromming
kroning kruik kruiper kruiser kruitfabriek kruitvat kruller kubus kuil kundige kundigheid
kunstenares kunstig kuur kwaal kwantiteit kwast kweker kwekerij kwelling kwestie kwintet laagte
laan laar label laborant lader laesie lancering lander langeafstandsraket lapper lasser lating
leerder leeuwenbek legende legging legras leidster lekkage lelie lelijkerd lering leuning
leverantie lezeres lezing libretto lichter lichting lied lier ligger ligging lijder lijster
lijvig likker lingerie list litteratuur loeier loep logboek logger lolly loner looier looierij
look loot lopen losloopgebied lotion lozer luchter luik luit lustig maaier maaimachine magazine
magnetron majoor maker makerij makker mandataris mandoer maniak manifestatie mansoor map marge
markering marketeer marter masker masochist matiging matrijs mechanisme mededeling mediator
medicatie medicus meelfabriek meermin meerval meesteres meeuw meevaller meier melder melding
melker meloen memorandum menging mengsel menner mentalist mepper meren merrie mester mesterij
methode methodiek meting metrage metselaar microscoop middeling middenvelder mijt militair
miljonair ministerie minusteken misdadiger misdrijf misvorming mixer moedig moer mogelijkheid
mokkel molecule molecuul monarchie monding monitor monopolist moordenares morfeem motivatie muil
munter musicus mutilatie muts muzikant naaier naaimachine naaister nabootsing natie nationalist
navel necessaire neiging nemer nerveus nestor nicht nieuweling nijlpaard nippel nipper nominatie
nota notering obstructie offensief omelet omhaling omlegging omlijning ommegang omroeper
omschrijving omstandigheid omvormer omwalling omzetter onderarm onderbeen onderbreker ondergang
onderhoek onderstelling onderwijzeres onderzeeer onderzoeker ongelijkheid onschuldig ontbranding
ontdekker ontduiker ontduiking ontering ontginning ontharder onthardingsinstallatie onthouder
ontkalking ontlading ontromer ontspanner ontstopper onttrekking ontvanger ontzegging
ontzwavelingsinstallatie onveilig onzekerheid oord opbreking opener operator opgang opgave
opgeleide ophaler ophanging ophoping ophouder oplader oplegger opleider opleidingseis oplosser
opmerking opnemer opneming opoffering oppasser opruier opstand opsteker opstelling opstopping
optant optiek optimist optreden opvatting opvoering opvraging opwelling opzicht opzichter
opziener oratorium orchis organel organisator organist ornament orthodox otter ouverture ovatie
overeenkomst overkapping overlevering overschatting overschot overschrijding overschrijving
overste overstek overstort overtreder overtreding overtuiging overvaller overweging paan paander
pachter pakker pamper papaja papaver parkeerder passer pasta pastor pastoraat patser pauwoog
paviljoen pedagoog peddel peen peiler peilglas peiling peller peluw penetratie pensionaris
percentage perforatie peroxide petitionnement pianist pieper pikkel pikker pincher pinnen pinner
pion pisser plaksel planner planter planting plantsoen plasser player plechtigheid pleger plein
pleister pleiter plek pletter plichtig plugger plukker plusser poeet poeier poel poeper poetser
poging politicus politiek politiekorps polygoon poncho ponder pook pooler portaal portemonnee
portie poter potter prak predicatie prediker preek preferentie preker preparaat pretendent priem
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
schoolverlater schopper schorsing schouwer schraper schrijverij schrijversduo schuier schuimer
schuiver schuldenaar scoop scoorder scooter score scorer sculptuur sediment segment segmentatie
sekser seller semester seminarie sering sermoen servies sessie setter setting shaker shampoo shop
signalisatie simulator siroop site skater slachter slachterij slachting slagerij slagzin slalom
slaper slavin slenter slijper slijperij slijter slikker slingeraar slipper sloep sloperij sluiper
sluiter smakker smeder smederij smeerder smelter smelterij smering snavel snijder snijding
snijmes snoeier snoer socioloog solarium solist sorteerder spaan spaander spaarder spaat spanne
spanner spant speaker specialisatie specificatie spectrometer speculatie speller spiegeling
spinner spion spirea spoeler spoeling spoiler sponde sponning sporter spotter sprank sprankel
spray sprei spreker spreuk springer sprinter sproeier spuiter spuwer staak staander staanplaats
staatkundig stadion stadium stagnatie staker stamper stander stang stank statelijk stedeling
stegel steker steler steller stellig stelling stemmer stemmig sten sterilisatie sterrenkok steven
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
verzachter verzakking verzekeringstak verzekeringswet verzorgd verzorger verzwaring vest veter
veulen vierder viering vignet vinder vindster vinnig vinvis violier virtuoos visa visie visitator
vizier vlecht vlechter vlegel vlek vloeiend vloeiing vlogger vlok vlotter voedselsituatie voeg
voeging voeler voerder voetballer voicerecorder voldoening volger voller vonder vondst vonnis
voogd voogdes voorganger voorlichtster voorvork voorzitster vordering vorser vorstelijk
vorstendom vorstin vrager vreter vriezer vrijdom vuller vulling waardin wachter wakker waling
walserij wandeling wang wants wapenwet waring warmer wasser wassing waterafvoer waterbestendig
waterinlaat waterpeil watervat wattuur wedloop weegbree weger weging wellust wellusteling wending
wering werker werkzaamheid werper werver wetboek wetenschapper wetgever wetsbepaling
wetsherziening wetsvoorstel wetswijziging weverij wichelaar wichelarij wicht wiek wijding wijdte
wijf wijze wijzer willig wimper winding windsel wingebied winlocatie winplaats winput wisselaar
wisseling wisser worst wrak wroeging zaaier zager zagerij zalf zalig zalving zanger zangeres
zegger zegster zeiker zeiler zestigpluskaart zetmachine zetsel zetter zetting ziederij zifter
zijgevel zijkant zitter zoeker zoeking zoldering zoon zucht zuchtig zuiper zuiver zuiveraar
zwezerik zwoord
`;

/** Other single words: known as words, but not taken for a piece of another one. */
export const otherWords = `
aad aagt aai aaibaar aaiing aak aal aalfuik aalglad aalkorf aalkuip aalmoes aalpomp aalput
aalspeer aalstal aalt aalvlug aam aambeeld aambei aamt aan aanbeden aanbrug aandak aandrift
aandring aandweil aaneen aangever aanging aanhalig aanhing aanhorig aanhou aanjager aankan
aankant aanklooi aankoper aanlas aanlever aanrader aanrecht aanrij aantrede aanvet aanving
aanvink aanwen aanwezig aanwin aanwinst aap aapmens aar aardbol aardhars aardhoop aardig aardlus
aardpool aardrol aardst aardvast aardvlo aardwas aars aarsdarm aarsgat aarsvin aart aartsdom
aarzel aarzen aas aasbloem aasdier aasemmer aaseter aasgier aasjager aaskever aassoort aastor
aasvis aasvlieg aasvogel aaszak aat aba abactis abacus abaja abattoir abc abces abdiceer abdij
abdis abdomen abeel abel aberrant abject ablatief ablaut ablutie abonneer aborteer aborteur
abortief abraham abri abrupt abscis abseil absence absentie absint absoluut abstract abt abuis
abundant acajou acces accessie accessit accident accolade accres ace acetaat aceton ach achtarm
achteras achterom achtling achtste achttal achturig achtvoud acid acme acne acoliet acquis acquit
acre acro acroniem acrylaat act acte actieve actinide actio activeer actor actrice actuaris
actuator actueel actum acuut adagio adagium adam adapteer adaptief addax addendum addergif addict
additie additief adductor adel adellijk ademloos ademteug adenoom adept adequaat aderig adherent
adhesief adi adieu adios adjunct admissie adobe adonis adoptant adopteer adopter adorabel
adoratie adoreer adult adviseer aed aequo aerobic aeroclub aeronaut aeroob afa afasie afat
afatisch afbad afbeen afbid afbies afbind afbod afbond afbreker afbuig afdak afdaler afdaling
afdans afdekkap afdien afding afdrager afdrup afeet afeist afeten affect affiets affikt affix
affodil affreus affront affuit afgang afgeef afgehapt afgepand afgepend afgeragd afgerand
afgeveld afgevist afgeweid afgewipt afgezant afghaan afgiet afgod afgodin afgrond afhak afhaker
afhaler afhaling afhap afhapt afhelp afhing afhoud afhuring afijn afkan afkat afkerig afkering
afkijker afkit afknap afkoker afkomst afkon afkoos afkoping afkruis afkunt afkust aflaad aflader
aflading aflandig aflees aflegger aflek aflens aflezer aflood aflosser afluis afmaker afmaking
afmik afmixt afoog aforisme afpaling afpen afperser afplak afpomp afraad afrader afrand afreet
afrem afried afrij afrikaan afris afro afroeper afrot afrui afschep afsjok afslager afsol afspel
afspring afstal afstek afsteker afstruin afstuur aft aftak aftakas aftands aftapper aftar
aftelsom afterpil aftersun aftocht afton aftop aftuur afvaart afvalarm afvalbak afvaller afvallig
afvalput afvel afving afvink afvis afvlucht afvorm afvul afwaarts afwandel afwasser afweeg afwen
afwerker afwezig afwies afwint afwipt afwoei afwon afwoon afzakker afzeg afzegger afzend afzender
afzetnet afzetsel afzetter afzijdig afzoom afzuip afzweef aga agaat agame agamie agape agave age
ageer agence agendeer agente agger agiel agile agitatie agitator agiteer agitprop agnio agnost
agoeti agoge agogie agogisch agonie agonist agoog agora agraaf agrafe agrarier agressie agressor
agronoom aha ahob ahoi ahum aigrette aigu aikido aikidoka aimabel aio aioli air airbag airbrush
airbus airco airfryer airmile airport airstrip ais ajam ajour aju ajuin ajuinbol ajuus akant
akela akelei akelig aki akolei akoniet aks akst aktetas alaaf alaam alant alarmeer alarmist
alarmlus albatros albe albedil albedo albino aldaar aldehyde aldoor aldra aldus ale aleer alef
alert alevel aleviet alf alg algauw algeheel algemeen algoed alhier alia alias alibi alien
aligneer alii alikas alikruik alk alkali alkoof alkyn all alla allang alle allee alleen allegaar
allegro allel alleluja allen aller alliage allo allofoon allogeen allomorf alloniem allons allooi
allopaat allure allusie alm alma almaar almaviva almede almee almogend aloe alom aloud alp
alpentop alpien alpijns alpine alpinist alras alrede alree alruin als alsdan alsnog alsnu alsof
alsook alt alter altfluit althea althobo althoorn althoren altijd altist alto altoos altruist
altsax altstem alttoets altviool alu aluin alumnus alv alvast alver alverman alwaar alweer
alwetend alweter alwijs alziend alzijdig alzo ama amah amai amalgama amanda amant amarant amaril
amarillo ambetant ambiance ambieer ambigu ambo ambtseed ambulant amechtig amendeer amerij
amethist amfoor amfora amica amicaal amice amict amicus amide amigo amish ammoniet ammonium amor
amoreel amorf amoureus amours ampel amper amperage ampex ampul amputeer amsoi amto amulet amusant
amuse amused amuseer amylase anabool anaconda anaeroob anagram analoog anamnese anapest anathema
anatoom anbi ancien andante ander andoorn andoren androgyn androide anekdote anemie anemisch
angina angisa anglist anima animaal animator anime animeer animo anion anita anjer ank ankeroog
ankh anklet anlaut annex annexeer anno annoteer annuleer anode anomaal anomalie anomie anoniem
anonymus anorak ansicht ansjovis antifa antifoon antigen antilope antinazi antipode antoniem anus
aoristus aorta apa apaan apart apatride apenbos apennoot apenpak apercu aperij apert apertuur
apetrots apex apezat apin apinti apis aplomb apneu apo apocrief apograaf apolair apologie apoloog
aporie apostaat apostil apostrof apothema appelaar appelbol append appgroep applet appstore appt
apr aprilgek aprilmop apsis aqua aquaduct aquanaut aquatint aquifer ara arabesk arabier arak arbo
arboarts arbonorm arcadia arcanum arceer arcering archipel arctisch are area arena arg argeloos
argon argot argus argwaan aria ariaans aride ark arm armada armband armbreuk armdik armee
armenwet armhuis armklem armoedig armoeiig armsgat armslag armspier armsteun armstoel armvol
armvoogd armwezen armworp armzalig armzwaai aroma aroom arpeggio array arriveer arrivist arrogant
ars art artefact artes artisjok artsenij artwork arty aryl asbak asbelt asblond asbus asceet
ascese asdruk aselect asem asemmer asgat asgrauw asgrijs ashoop ashram asielwet askar askegel
askussen asla aslaag aslade aslager aslast aslijn asmaat asman aso asociaal aspic aspirant
aspireer aspot aspunt asregen asrest assagaai assegaai assem assepoes assertie assessor asset
assist ast astaat asterisk aston astrant asurn asvaal asvaalt asveld aswolk ata atalanta atavisme
ataxie atb aterling atheist atjar atlant atol atomair atomie atomisch atomist atonaal atopie
atopisch atrium attaca attachee attent attila atv atypisch aubade auctie auctor aucuba audicien
audioset audit auditie auditief auditor aug augurk august aula aura aurelia aureool aurora aussie
austraal autaar autist autobom autocar autocue autodafe autodate autodek autogeen autogek
autogiro autogyro autoloos autoluw autoniem autonoom autoped autovrij auxine ava aval avanceer
avant avatar ave avenue averecht avers aversief aviateur avifauna aviso avo avondzon awara award
awari awel axel axiaal axillair axioma axolotl axon axonaal aya azalea azc azend azimut azobe
azuki baad baadster baai baak baakgeld baal baaldag baalzak baander baanloos baanvast baardaap
baardig baardmos baardvin baarkruk baat baba babe babi baboe babok babs babyaap babydoll babysit
babyvet bacchant backbone backer backpack baco badcape badder bader badge badjing badkuip badmat
baf bag bagatel bagel baggy baghera bagno baguette bah bahai bahco baht baissier bajadere bajes
bakabana bakdek baken bakermat bakkelei bakkerin bakkes bakkie baklap bakmix bakra baksel baksis
baksjisj bakste baktrog bakvet balatum balba baldadig balder balg baljurk ballad ballroom balorig
balsa balts baluster balvast bam bama bamafoon bamba bamibal bamis ban banaat bancair banco
bandage bandana bandel bandera bandijk bandjir bandrem bandy banga bangerd bangerik bangig banjer
banjir banjo bankroet bankroof bankrun bankwet banlieue banpaal banteng banvloek bao baobab bapao
baptist bara barbeel barbie bard barema baret barette barg barge bariet barista bark barkruk
barmeid barolo barones baronie barrel bars barst barzoi bas basalt basaria basdrum baseer
baseline basement basfluit bash bashen bashoorn bashoren basht basic basilica basiliek basilisk
basisch basiseis basisset basiswet baskant baskiet basles baslijn basnoot basso basspel basstem
basta basterd bastide bastoon bastuba basviool baswerk bat bataat batig batik batist baton batter
battle baud baudrate bauw bavarois bavet baviaan baxter bazaar bazel bazig bazin bazooka bdsm
beaam beaat beadem beagle bearbeid beater beatlesk beatmis beau beaute beb bebaard bebe beblaard
bebloed bebloemd beboet beboomd bebos bebouw bebouwer bebrild bebroed becijfer bedaagd bedaar
bedaking bedam bedamd bedampt bedank bedauw bedde bedeel bedeesd bedek bedelf bedenker bedframe
bedijk bedil bedilal bediller bedissel bedoel bedolf bedompt bedonder bedong bedorven bedot
bedraag bedreig bedreven bedrieg bedrink bedroef bedroefd bedruip bedruk bedrup bedstede bedstro
beducht beduid beduimel beduusd beduvel bedwelm bedwelmd bedwing beedig beedigd beef beeindig
beeldig beemd beenas beenham beenkam beenloos beenpit beep beerf beerfd beerft bees beestig
beetgaar beetneem bef befkraag befloers beg bega begaafd begaat begaf begane begeef begerig
begiet begiftig beging beginzet beginzin begluur begon begoot begraaf begraas begrens begrensd
begroei begroet beha behaag behaal behaar behaard behapt beharing behartig beheerst beheks behelp
behemoth behendig behept behing behoeder behoef behouder behouw behuild behuisd behulp behuw beid
beider beien beier beijver beijzeld beinkt beits bejaag bejag bejammer bejegen bejoeg bejubel bek
bekaaid bekabel bekading bekaf bekak bekalk bekap bekeef bekeek bekeer bekeken bekering bekermos
bekeur bekijf bekijk bekist beklaag beklant beklap bekleed beklem beklemd beklijf beklim beklom
beklop beknel beknopt beknot bekoel bekogel bekommer bekoop bekoor bekoord bekoring bekorst
bekort bekostig bekrans bekras bekreun bekroon bekruip bekvecht bekwam bekwijl belaad belaag
belading belag belager beland belas belazer belcanto beledig beleed beleef beleefd beleen belees
beleger belegsel belening beleverd belezen belezer belezing belfort belhamel belicht belief
belieg beliep belijd belijder belijm belijn belik beller bello beloega beloer beloner beloof
beloog beloon belope belt belucht beluik bemaal beman bemat bemerk bemest bemeubel bemiddel bemin
bemind bemoedig bemoei bemoeial bemost bemuurd ben benadeel benadruk benageld benam benard benauw
benauwd bench bendir beneem benevel beng bengel benieuwd benig benijder benjamin bennen benodigd
bente bentgras bents benul benut benzoe benzol beo beoefen beolie beoog bepak bepalend bepeins
bepek beperk beperkt beplak beplant bepleit bepoeder bepotel bepoteld beppen bepraat beproef
beraam beraap beraming berber berberis berceau berceuse berd berde berecht beredder bereed
beregeld beregen beregoed bereid bereis bereisd berekend berenhap berenhol berenlul berenvel
bergaf bergamot berger bergere bergetap bergkam bergop bergrat bergrug bergwei beriep berijder
berijm berijmer berijpt beril berin berini berisp berkoen berline berm bermbom bermuda beroem
beroemd beroeper beroer beroerd beroet berokken beroof berooid berook berouw berover berst berthe
berucht beruik berust bes besaust beschaaf beschaam bescheid beschenk beschijn beschimp beschoei
beschouw beschrei beschut besef besla beslaap beslecht beslijkt beslikt beslist besluip besmeer
besmeur besmuikt besnaar besneeuw besnijd besnord besogne besom bespaar bespan bespat bespeel
bespeler bespeur bespied bespot besproei bespuug bespuw bessem besta bestak bestal besteed
besteel bestem bestemd bestiaal bestier bestijg bestoft bestook bestorm bestraal bestraf bestrooi
bestuif besuiker bet betast betegel beteken betel beteugel beticht betijt betimmer betise betitel
betoger betonrot betoog betoom betoon betover betraand betracht betrad betreed betref betrek
betreur betrof betrok betuig betuttel betweter beu beuger beugt beuker beul beulin beuling beun
beunhaas beur beurder beuring beurre beurst beursval beurtrol beurze beuzel bevaar bevak beval
bevallig bevang bevangen bevat bevederd beveel beveilig bevek bever beverdam beverig bevernel
beverrat bevestig beviel bevind bevinger bevis bevit bevlag bevleesd bevlek bevlieg bevloei
bevlogen bevocht bevoegd bevoegde bevoel bevoer bevolk bevolkt bevond bevoogd bevraag bevracht
bevredig bevreemd bevreesd bevriend bevroed bevrucht bevuil bewal bewald bewalt bewandel bewapen
bewas bewasem bewater beween beweer bewees beweger beweid bewering bewies bewillig bewogen bewolk
bewolkt bewonder bewoog bezaagd bezaai bezadigd bezag bezak bezakt bezand bezat bezeer bezegel
bezeil bezeild bezel bezet bezetene bezetsel bezetter bezie beziel bezield bezieler bezin bezing
bezink bezoedel bezoldig bezon bezond bezondig bezong bezonk bezonken bezoomd bezoop bezopen
bezorgd bezuinig bezuip bezuur bezwaard bezwalkt bezweer bezweet bezwijk bezwijm bhv bias biases
biatleet bib bibber bibberig biblist bic biccen biceps biconvex bid bidbank bidbook biddag bidet
bidon bidsnoer bidstoel bidstond biduur bidweek bidweg bie bieb bied bieder biedster bief biel
bieleman biels biennale biepen bierkan bierkrat bierpap bierpul biertap bies biet bietser bifida
bifocaal big bigamist bigbag biggel bigot bij bijas bijbaan bijbank bijblad bijboot bijdoe
bijectie bijeen bijengif bijenhal bijenwas bijgaand bijhou bijhuis bijkaart bijkelk bijklank
bijkok bijl bijles bijloper bijmaan bijman bijna bijnaam bijnier bijou bijpad bijpraat bijrol
bijslag bijsmaak bijt bijtgaar bijtoon bijtring bijvak bijveld bijvoet bijvorm bijvrouw bijwagen
bijweg bijwerk bijwijf bijwoner bijwoord bijzaak bijzaal bijziend bijzig bijzin bijzon bik biker
bikhamer bil bilan bilge bilhamer biljard biljoen billijk bilnaad biloba bilspier bima bimbam
bimbo bimetaal bin binair bindsel bingen bingo bink binocle binst bint bio biobak biobank bioboer
biochip biocide biofilm biogeen biografe biomarkt bionisch biopic biopt bioritme biotisch
biowapen bipolair bips birdie birmaan bis bisam bisamrat biseks bismut bisque bisser bister
bistro bit bitch bitmap bitsheid bitsig bitst bivalent bizar bizon blaag blaak blaam blaar blaat
blabla black bladder bladerig bladig bladmos bladtin bladtop bladval bladzij blaf blaffer
blafferd blague blak blakaman blaker blakstil blamage blameer blanc blanco blanda blanke blanket
blase blatant blauwalg blauwbek blauwig blauwvos blauwwit blazoen blees blei blein blek blend
blender blendt bler blert bles blesseer blessuur blet bleu blief bliek bliep blijde blijf blijft
blijk blikker blimbing blindeer blindt bling blini blink blinker blinkerd blits blitz blizzard
blo blob blobvis bloc block blockt blocnote bloder bloedarm bloedig bloedvin bloedwei bloei
bloemdek bloemig bloemist bloempap bloes blog blogger blogpost blogster blokart blokhak blom
blondeer blondine bloody blooper bloos blootleg blootsta blos bloten bloterik blotte blouse
blouson blouwel blow blower blowjob blub blubber blue bluesy bluf bluffer blunt blush blusher
blussing blut boa bob bobbed bobbel bobbelig bobber bobby bobine bobo bobslee bobtail bochel
bochelig bochtig bod bodega bodybag bodycam bodysafe bodyscan bodysuit boe boeg boegstag boeiend
boeier boeisel boekel boeker boekerig boekerij boekrol boeldag boelhuis boelijn boem boeman
boemboe boender boerka boerkini boernoes boerst boert boertig boes boeverij boezel bof boffer
bofferd bofkont bogaard bogey bogie boheme bohemer bohemien boilie boire bojaar bok bokaal bokkig
bokkraan boktor bol bola bolakker bolbaan bolbloem bolderik boleet bolero bolgewas bolhoed bolide
bolivar bolk bolkaf bolknak bolkop bollebof bolleke bollig bolplant bolrond bolspits bolster
bolus bolvorm bolwerk bolworm bolzaad bom bomauto bombam bombeer bombel bombrief bomcheck bomer
bomgat bomig bomijs bomma bompa bomvol bomvrij bomvrouw bondel bonder bondig bong bongerd bongo
bonheur bonhomme boni bonito bonjour bonk bonker bonkerig bonket bonkig bonne bono bonobo bons
bontebok bonze boogarm boogie boomboa boomlang boommos boomtak booras boorder boordsel boorling
boortol boosheid boost booste bootcamp bootee bootleg bop bopper bora boraat borage borat borax
borderel boreaal boreling borger borging borium bornput borstlap borstrok borstvin bosaap bosfee
bosgeus bosgod boshoen bosmier bosnimf boson bosrank bostel bostra bosui bosviool boswet botaf
botanist botel boterham botervet botox botscan botterik bottine bouche boucle boud boudoir boules
bounce bouncer bourbon bourdon bourree boussole boutade bouvier bouwerij bouwsel bouwval bov
bovenas bovendek bovenkom bovenlig bovenlip bovenrug bovien bovist bowl bowler boxer boxkleed
boxplot boxset boy bozen bozer bozere bozig bra braadvet braaf braai braambes brabo brace
bracelet braderie braderij brahmaan brainbox brains brak braking bral bralaap bram bramra
brandbom brandig branding brandvos brandy bras brasa brasem brasser brat braver braverik bravo
breel breeuw breeuwer brei breid breier breikous brein breisel breister breiwerk brem bremraap
bremze bremzout bren breng brenger bres bretel breve brevier brexit bridger brie briefbom
briefing briek bries brij brijig brijn brijzel brik briket brille brink brio brioche brique brits
brocheer brochure broddel brode broderie broedhen broedsel broekie broekrok broem broes broge
brogue brok brokkel brokstuk brol bromance brombas bromelia bromide brommer brommig bromtol bronk
bronstig brooche broodmix broodpap broos broost bros brouwsel brownie browning browse brozen
brozer brr brugdek brui bruigom bruineer bruinig bruinoog bruinrot brul brulaap brulee brunch
brunel brunetje brunette brus brut bso bucht buddy budo bufen bug bugel buggy buhne buig buigbaar
buiger buigtang buigzaam buiig buikig buikvet buikvin buil buitel buitenst buizer buk buks bul
bulder buldog bulgur bulhond bullbar bulldog bullebak bullet bulls bully bult bultig bultrug
bultzak bumpen bun bunder bungel bunk bunny bunt bunzing bureaula bureel burele buret burgeres
burgul burgwal burijn burin burl burlesk burp burrito bursaal busbo buscombi bush buso bussel
bustes bustier but butaan butler buts butst button buttplug buuf buut buxus buzzen buzzer bvba
bvo bye byebye byssus byte cab caban cabernet cabine cacaomot cachet cachot cachou cactee cadans
caddie caddy cadens cadre cafepils caffe cai cajon cake cakeblik cakepop cakewalk caleche calicot
call callboy callgirl calqueer calumet calville calypso calzone camber camee camel camelia cameo
camion camjo cammen camp campo campy canadees canaille canard cancan cancel candela candy
candybar canna canon canoniek cant canto cantor cantorij canule canvas canyon canzone cao cap
capabel cape capex capibara capita capo caprice capriool capslock captatie captcha captie
capuchon caput cara caracal caracole carbol carbon card cardanas cardiaal cardigan cardio care
caret carga cargo carieus carillon carkit carne carnet carpool carport carre carte carter carve
carveski cas casanova casco case cash cashcow cashflow casino cassatie casseer cast castreer
castrum casueel casuist casus cat cataloog cataract catch catcher catchy cateraar catert catgut
catsuit cattery catwalk cauda causa causaal causerie causeur cautie cava cavalier caverne cavia
caviteit cecogram cedel ceder cedille ceel celeb celesta cella celliste cello cembalo cenakel
cenobiet cenotaaf censor centaur centiare centiem centime centreer centurio ceramist cerberus
cerise cerium cervela cervix ces cesium cessie cesuur cetera ceylon cfk chablis chaconne chador
chagrijn chai chaise challe chance chantant chanteer chanteur chaoot chape chapiter chappe
charade chargeer charger charisma charm charmant charmeer charmeur chart charta chartaal chasseur
chassied chateau chatroom chatter chazan cheat cheek cheers cheeta cheffin cheider chemicus
chemisch chemo chemokar cherub chet chevron chi chiazaad chic chick chiefs chignon chijl chili
chill chimaera chimere chimp chinees chino chinook chintz chipcard chippie chipset chipt chique
chloriet chochme choepa choice choke choker chole chook chop choquant choqueer choro chorus chose
chow chowchow chris christin chroma chrysant chute ciabatta ciao ciborie cicade cicero cicerone
cichlide cider cier cif cijns cimaas cimbaal cinch cineac cineast cineclub cinefiel cipier circa
cire cirrus cis ciseleer ciseleur cisterne citaat citadel citatie cite citer citerne cito citybag
citybike civet civetkat civilist claim clan clanlid claque claqueur claris clark clash clasht
class classeur claus clausuur clave claviger clean clematis clement clericus clever cli click
climax clinch clinic clinicus clip clipart clipper clique clitoris clivia cloaca clochard cloche
clonisch clou clownesk clubcard clubdas cluppie cms coach coat coating coauteur coax coaxiaal
cobra coccus cockney cockring coco cocon cocoon cocotte cocu coda codec codeur codon cofactor
cognac cognitie coherent cohesief coiffeur coiffure coil coitaal col cola colada cold colere coli
collaps collatie colli collier collisie collo colloide collusie colofon colorist colour colt
coltan coltrui coma comateus comeback comedian comic comme commies commode common commotie
compiler complet composer con concaaf concerto concha conclaaf conclave condoom condor confrere
confusie confuus conga conge conifeer conisch conopeum constant contant conte contest conti
contigu conto contour contra contrair conus convers convex copier copieus copiloot cops copuleer
copycard copycat copyshop coq coquille cordiaal cordon corgi cornea cornet corniche coronaal
coronair corpus correct corridor corrupt corsa corsage corselet cortege cortex cortison corveeer
coryfee cos coschap cosinus cost costa cosy coterie cothurne cotillon cotta cottage couch couche
cougar coulant coulis couloir coulomb counsel counter county coupeer coupeur coupeuse couplet
coupure cour coureur court coute covalent cover cowgirl cox coyote craniaal crank crapaud crash
cravate craving crawl crayon crazy crea creabea createur creatief creator creatuur credo creeer
creep creepy creerend cremant cremeer cremewit cremig creools crepeer creperie creuse crew
crewlid criant crime crisp crispy criticus crm crochet croesus croon crooner cropt cros crosscup
croupier crown cru cruces cruciaal crucifix crude cruiser crunch crush crux cruzeiro cryogeen
crypt csardas cuba cubaan cue cui cuisine culi culinair culotte culpa culpoos culthit cultisch
cultivar culture cum cumi cumshot cumul cumuleer cumulus cunet cup cupcake cupduel cupido cupmaat
cupmatch cuppen curandus curare curatief cure curia curiae curie curieus curiosum curl curlen
cursief cursist custode custos cutaan cuvee cuvette cyaan cyborg cyclamen cyclisch cycloide
cycloon cynicus cynisch cynisme cypers cyste cystisch cytokine daad daag daal daar daaraf daarin
daarna daarom daarop daarzo daas dactylus dada dadaist dadel dadelbos dadelijk dadeloos daderes
dading dagblind dagcreme dager dagge daggen daghap daghit daghuur daging dagmars dagschuw
dagvaard dahlia daikon daim daisy dakhemel daklei daknok dakrail dalai dalang dalem daler dalfde
dallen dalver damar damast dammer damper dampig dan danceact dancing dandy danig dankzeg dankzij
dansact dansant danse danseur danseuse dansi dantesk dar dark darkroom dart dartel darter dartfan
das dashcam dashond dasspeld dat databus datahack datanet dataroom dataset date dateer datend
dater dato datsja dattum dauphin dauw dauwtrap daver davering davit dawet daze dbc deadline deal
death debacle debater debiel debiet debitant debiteer debouche debrief debug debuteer dec decaan
decade decaf decafe decagram decalage decanaal decanaat decatlon decent deceptie deciel decigram
decime decimeer decisie decisief deck deco decodeer decoder decoreer decurion dedain deduceer
deductie deegplak deegrol deejay deelbek deeltal deelzin deemster deeplink deer deerlijk deern
default defect deficit defileer definiet deftig degel degelijk dein deining deisme deist deja
dejeuner dek dekbed dekblad dekbord dekenaal dekenaat dekenij dekglas dekhuis dekhut dekkater
dekkist dekkleed dekkleur deklaag deklast deklat deknaam dekplaat dekpunt dekreu dekschub
deksteen dekstier dekstoel dekstro dekstuk dektijd dekvloer dekzeil dekzool del delegaat delegeer
delegue deleguee delete deletie delf delfstof delg deli delicaat delier delirant delirium
dellerig delling deloyaal demagoog demand demarche demasque dementi demi demissie demiurg demo
demodag demotie demp dempig demping den denappel denarius dender dendriet dengue denim dentaal
dente dentist deo dep depeche deponeer deposant depper depri der derby derf derivaat derny derrie
derriere derwisj des desa desem desertie desk deskjet desolaat despoot dessen det detoneer detox
deuce deug deugniet deuk deun deurhor deurmat deus deutel deuteron deuvel deuvik deux deuzig
deviant device devoon devoot dewijl deze dezer dezes dia diabeet diadeem diafaan diafilm diaken
diakriet diapason diarium diascoop diaserie diashow diastole diatheek dibbes dicteer dictum die
dieetkok dieetpil diegene diehard diek dienares dienstig dieten diets dievegge diffusor diffuus
diftar diftong digde diggel diggen digibeet digibord dii dij dijkage dijker dijkval dijspier
dijstuk dik dikbil dikbuik dikhuid dikkerd dikkig dikkop dikmaker dikoor diksap dikzak dildo
diligent dillen dim dimbaar dimlicht dimmer dimorf dinar dineer dingdong dinghy dingo dinky dino
dinsdag diocees diode dioptrie dioriet dip diploid dipsaus diptiek dirham dirk dis discant
discard discipel discount discreet disjunct disk display distaal dit dito diva divan divanbed
divers dixi dixie dixit dizzy djahe djak djcursus djellaba djembe djeroek djinn dobbe doble dobro
doceer doch docht dociel doctores doctrine docusoap dodaars doddig dodekop dodenmis dodental
dodijn dodo doeg doei doekoe doekoen doellat doelloos doeloe doelrijp doelwit doerak doerian does
doezelig dof doffig dofgroen dog doge dogger doggybag dogkar dogla dogma dojo doka dokker doks
doksaal dokteres dol dolaard dolblij dolboord dolby dolce doler dolf dolfijn dolik doling dolk
dolkmes dolkop dolle dolly dolma dolman dolmen dolmes dolven dom dombo domheer domheid domig
domina dominant domineer dominion dominus domkerk domkop dommel dommelig dommerd dommerik dommig
domo domoor domp domper dompig dompteur domtoren domus domweg don dona donaat doneer doner dongel
donjon donjuan donk donna dons donut donzen donzig doodaas doodaf doodarm doodeng doodga doodkalm
doodleuk doodlig doodmoe doodop doodrijd doodsaai doodskop doodsla doodt doodval doodziek
doofstom dooi dool doolhof doolweg doopbek doopceel doopsel doopvont door doorging doorgoed
doorhing doornat doornheg doornig doorrit doorroer doorstik doortyp doorvoed doorwas doorwoel
doorwond dope dopeier dopeling dopend dopers doperwt dophei dopper dor dorade dorado dorpel
dorper dorpsgek dorpst dorsaal dorst dorstig dort dos dot dotaal doteer douanier douarie double
doubleer doublet doubleur doublure doubt douceur douch doula douw dover dovig downtime doyen
dozijn dpi dra draadrol draaf draagarm draagas draagkus draaias draaidol draaiing draaitol draal
drab drabbig drachme drachtig draderig dradig draf dragee dragend dragline dragoman dragon
dragrace drain draineer drakerig draler dralon dram dranghek drankwet drapeer draperie drasland
drassig dravik draw dreads dreg dregge dreig dreiger drein drekkig drenkbak drens drentel
dressboy dresseer dressing dressoir dreumes dreun dreutel dreuzel drevel dribbel drieg drieling
drieogig driest driestar drietal drievoud driftend drifter drijfas drijfnat drijftil drijftol
dril dring drinkkan droedel droes droesem droezig drogist drogman drol drollig drom dromerig
drommels drone droogdok droogleg droogrek droogsta droomjob droos droplul dropping dros drugshol
drugslab drugswet druil druiloor druiper druipnat druiprek druis druistig drukfeil drukrol
druksel drukvel drukzin drumkit drummer drup druus dry dryade dtp duaal dualis dualist dub
dubieus dubio dubloen ducht duchtig duck ducttape due duel duelleer duellist duet duf duh duid
duider duig duikel duiking duimdik duimelot duimt duinkam duist duit duivelin duiver duivin
duizel duizelig dukaat dukaton dukdalf dul dulcinea duld duldbaar dulia dum dummy dumper dumpling
dun dundruk dunharig dunk dunsel dunte duozit dupe dupeer dupliek duplo duppie duratief durf
durfal duro durum durver dus dusdanig dushi duster dusver dut duts duurt duurzaam duvel duw
duwbak duwboot duwer duwfout duwstel dux dvd dwaas dwaast dwarrel dwarsarm dwarskop dwarslat
dwarst dwaze dwazer dwazerik dweep dweper dweperig dweperij dwergeik dwing dwinger dyade dynast
dyne dyogo dyslect dystopie earl easy eau eaux ebbe ebdeur ebenist ebit ebitda ebo ebola ebstroom
ecart ecg echeance echec echel echie echoend echoot eclair eclat eclatant eclips ecloge ecobonus
ecodorp ecoduct ecolabel econome ecotaks ecotoop ecowijk ecru ecstasy ecu eczeem eczema edammer
eddy ede edict edik edit editen editeur editor edoch educt eed eeg eega eek eekhoren eel eelterig
eeltig eemien een eenakter eenarm eenarmig eenbenig eendaags eendelig eender eeneiig eenhoorn
eenhoren eenieder eenklank eenlaags eenling eenmalig eenogig eenoog eenparig eenre eenspan
eentalig eenterm eentonig eenzaam eenzaat eer eerbaar eerder eerlijk eerloos eerrover eertijds
eervol eerwaard eerzaam eest eetgids eetpauze eeuw eeuwig efemeer effen effluent egaal egard
egelskop egge egghead eggig ego egoiste eiber eicel eideling eidooier eierrek eigeel eihoofd
eiige eik eikel eikelaar eikenbos eikentak eiker eilaas eilaci eilander eileider eiloof eindig
eindmix eindrang einze eirond eis eisalade eischaal eiser eiseres eisprong eit eivlies eivoer
eivol eivorm eivormig eiwitarm eject eken eker elan elco elders eldorado elect electief elegant
elegie elegisch elektron elevatie elf elfde elfdelig elfder elfenbos elft elger elisie elitair
elixir elk elkaar elkander elkeen ellendig ellens ellepijp elletje ellips elo eloge eloquent
elpee elpen elrits els elstar elven elysisch elzen elzenbos elzentak elzevier email emanatie
embleem emblema embolie emelt emendeer emergent emeritus emfase emigrant emigreer eminence
eminent emir emiraat emmes emo emoe emoji emoticon emotie emotief empanada empire empirist
emplooi emt emulatie emulator enclave encore end endemie endogeen endoniem enduro ene enen ener
energiek enerveer enfant enfin eng engageer engerd engineer engobe engte enig enigma enigst enk
enkeling enne ennui enorm ens ent entameer entente entering entiteit entmes entre entrepot
entresol entstof entwas enzym eoceen eoliet eolisch eon eosine epa epacta epaulet epen epi
epifyse epifyt epigoon epigram epilator epileer epiloog episch episcoop episode epistel epitaaf
epo epoche eponiem epopee epoque epoxy eppe epsilon equatie equinox equipeer era eraan eraf
erbarm erbarmd erbij erdoor ere ereambt erebaan ereblijk ereboog erecode eredame eregast erehaag
erekrans erekruis erelid erelijst erelint eremiet eremis eremoord erenaam erepalm ereplak
erepoort erepost ereprijs ereregel ereronde eresabel ereteken eretitel ereveld erewacht erezaak
erezuil erfelijk erflater erfleen erfoom erfwet erfzonde erg ergens erger ergernis ergo ergon
ergonoom erheen erica erin erken ermede ermee ermitage erna ernaar ernst ernstig erodeer erogeen
erom erop eropaf eropin eropna erotisch erover erratum errond error ertoe erudiet eruit eruptie
eruptief ervan ervaren erve ervoer ervoor erwt escaleer escalope escapade escapist escargot
escouade escrow escudo esculaap esdoren esdorp eskadron esp espada esprit essaai essay essayeur
essayist essenbos essence essentak essentie est estheet estrade estrik etagere etaleer etaleur
etensbak etensuur etgras ethaan etheen ethica ethicus ethisch ethogram etholoog ethyl ethyn
etmaal etnie etnisch etnoloog eto ets etser etsnaald etsplaat ettelijk etterig etude etui eufoor
eunuch eureka eurocent eurofiel euvel euzie eva evacueer evalueer evasie even evenaar evenknie
evenmens evenzo evident evocatie evoceer evolueer exabyte exact exceptie excerpt exces exchange
excisie exclave exclusie excretie excuseer excuus exegeet exegese exempel exerceer exil existeer
exodus exogeen exoniem exoot exorcist exordium exotherm exotisch expander expat exploot expo
exponent exposant exposeer exposure exquis extase extern eyeliner ezelarij ezelin ezelsoor
ezelsrug ezelsvel faal faas fabel fabuleus face facelift facet facetoog facie faciel facit
facteur facto factotum factum fade fado faeton fagen fagocyt fagot faience fair fairway fajita
fake fakir falafel falanx falie faling fallisch fallus falsaris falset fameus family fanaal
fanatiek fancy fandango fandom fanpage fantasia fantasma fantast fantoom fanzine fappen far farad
farao farce farceur farde farizees farm farmer faro farynx fascist faseer fastback fat fataal
fatale fatalist fats fatterig fattig fatum fatwa faun faut fauteuil fauvist faux favela faveur
fax faxmodem faxpost feature feb febr fecaal feces fecit fee feeerie feeeriek feeks feestdis feil
feilbaar feilloos fel felblauw felgeel felgroen fellah fellow feloek felrood fels femel femelaar
feminien feminist femme fender feng feniks fenol fenomeen fenotype feodaal fep ferlet ferm
ferment fermette fermoor feromoon fertiel fervent fes feta feteer feudaal feut few fez fezel
fiance fiancee fiasco fiatteer fiber fibreus fibroom fibula fiche fichebak fichier fichu fictief
ficus fideel fiedel field fielder fielt fiep fier fiertel fiesta fietslus fietsrek figaro
figureer fij fijfel fijne fijnhak fijnheid fijnspar fijnte fik fikfak fikkend fikkie fiks
filament fileer filevrij filiatie filigram filister filmdiva filmfan filmisch filmliga filmrol
filmset filmzon filoloog filtraat fin fine fineer finesse finest finetune fingeer fini fint
finummer fiool firewall firmant firn first fis fisj fissuur fisten fistfuck fit fitis fits five
fix fixatie fixatief fixer fixt fixus fjord flab flabber fladder flagrant flair flakker flambard
flambeer flambouw flamen flamingo flamoes flan flaneer flaneur flank flankeer flankeur flans
flapdrol flapoor flapper flapuit flard flashy flater flatteus flatus flauwerd flauwte flauwval
flecteer fleem fleer flegma flemer flemerig flemerij flenter flest flets fletst fleur fleurig
flex flexbaan flexen flexi flexibel flexplek flier flik flikflak flink flinkerd flint flinter
flip flipflop flipper flippo flirt flitser flitskop flitte flo flobert flodder floeem floep floer
floers flonker flop flor floraal floreer floret florijn florist flos flow flowt flox fluffy
fluide fluidum fluim fluks flus flut flute fluwelig fluwijn flux flyer fnuik foam fobie fobisch
fobomaan foedraal foef foefel foei foekepot foelie foerier foert foetaal foeter foetsie foetus
foezel foezelig fohn fok fokdier fokpaard foksia fokstier fokvee fokzeug folden foliant folio
folkbal folkpop folky follower folly fom fond fondant fondu foneem fonisch fonkel fonogram fonola
fonoloog font fontanel foodie fooi foor fop fopper fopperij fopspeen force forceer forehand
forint forma formant formeel formeer formol fors forsig forst forste fort forti forto fosfeen
fossa fot fotofuck foton fotorol foulard fourneer foutief foutloos fox foxtrot foxy foyer fra
fraai fractaal fractal fragiel fragment frak frame frameset franc franca franco fransoos frappant
frappeer fraseer frater frats fraudeer freak freaky free freeride frees frele freon fresia fret
fretloos freule friemel frietkot frietvet frigo frijn frik frikadel frisbee frisco frisee friseer
frisist frisket frist frit friteuse frivool frobel frommel frondeel frons frontend fronton frot
froufrou frugaal fruithap fruitig fruitmix fruitpap fruitras frul frust frut frutsel frutti
ftisis ftp fuchsia fuck fucken fuckt fuga fugue fuif fuik full fulp fume fumet fun fundeer fundi
fundum funerair funest fungeer fungus funken funkt funky funshop furie furieus furore fusee
fuseer fuselier fust fustage fut futiel futloos futon futsal futsel future futurist futurum fuut
fuzzy fylum fysicus fysiek fysio fysisch fytofaag gaaf gaal gaans gaap gaarne gaas gabbe gabber
gad gade gadesla gadget gading gadver gaffe gag gaga gage gagel gaggel gaine gak gakt gal galant
galappel galarok galbak galbult galerist galette galg galgang galigaan galjoen galjoot gallisch
gallon galloway galm galmei galmgat galmug galnoot galoche galoet galvlieg galweg galwesp galzuur
gamander gamay gamba gambiet gambir gameet gamel gamend gamer gaming gammel gander gangbang
gangmat gannef ganzerik gap gaper gaperig gaping gapper garagist garcon gard garde gardenia
gardiaan gardist gareer garf garing garneer garoe garst garstig garve gasbek gasbol gasla gaslek
gasloos gaspit gaspluim gastvrij gastzus gasvlam gasvrij gaswet gaswolk gatdoek gate gateway
gatver gatzaag gaucho gaullist gauss gauw gauwdief gauwte gaver gavere gaviaal gavotte gay
gayscene gazel gazen gazet gazeuse gazon geaderd geappt gearing gearmd geat gebaad gebade gebal
gebalk gebbe gebeente gebekte gebel gebelgd gebep gebept gebet gebeuk gebeur gebieder gebigd
gebist geblaard gebler geblet geblind gebluf gebobd geboden geboeid geboft gebokt gebomd gebonk
gebood geboot geboren geborene gebost gebout gebrom gebrul gebuid gebuikt gebult gebust gebuur
gebuurte gebuut gecast gechat gechipt geco gedabd gedag gedans gedard gedart gedegen gedek
gedempt gedept gedierte gedij gedipt gedist gedode gedoe gedoft gedoger gedol gedood gedord
gedraag gedram gedreven gedril gedrocht gedrum geducht geduldig gedurfd gedurig gedut geduw
gedwee geebd geecht geedit geeerd geeest geef geeffend geegd geeigend geeind geeist geeks geelbek
geelgors geelhart geelt geeltint geelwit geen geent geenterd geep geer geergerd geetst geeuw
gefaxt gefit geflit gefohnd gefret gefrot gefrut gegaap gegak gegakt gegald gegalm gegane gegast
gegeeld gegeid gegeit gegekt gegier gegil geglad gegleufd gegoed gegokt gegolfd gegomd gegooi
gegriefd gegrom gegrut gegymd gehaaid gehaal gehaard gehaast gehaat gehak gehand gehapt gehard
geharst geheet gehelmd gehijg gehik gehint gehipt gehoed gehol gehoon gehoop gehoornd gehop
gehopt gehord gehore gehorend gehorig gehort gehos gehot gehucht gehuil gehuisd gehukt gehum
gehupt gehutst gei geiaad geiblok geijsd geijzeld geil geilaard geilneef gein geind geinig geinkt
geisha geitouw gejaag gejaagd gejamd gejat gejend gejij gejijd gejobd gejoel gejogd gejojo gejokt
gejold gejond gejou gejoud gejouw gejukt gejut gek gekald gekap gekard gekart gekast gekeer
gekeet gekef gekeft gekend gekeperd gekerfd gekerm gekeud gekheid gekift gekijf gekikt gekild
gekimd gekir gekird gekit gekke gekkerd gekkie gekkin gekko geklad geklak geklede geklep geklik
geklim geklit gekloft geklok geklop geklus geknal gekneed geknik geknip geknok geknor gekoer
gekold gekook gekoot gekord gekost gekout gekozene gekraagd gekraald gekrab gekte gekuch gekuip
gekuist gekuld gekus gekut gekwek gekweld gel gelaagd gelaarsd gelach geladen gelag gelagerd
gelal gelald gelang gelast gelat gelaten geldgod geldla gelebek gelee geleek geleerd gelegen
gelei gelek gelend gelept gelere gelest gelet gelezen gelid gelieerd geliefd gelieg gelig gelik
gelikter gelild geling gelipt gelobd geloer gelold gelonk gelood geloop geloosd gelord gelover
gelovig gelten geluld gelule gelust geluw gem gemaald gemaar gemaft gemail gemald gemalin gemand
gemapt gemard gemast gematigd gemauw gemeet gemekt gemelijk gemelk gemengd gemet gemiep gemier
gemijt gemis gemma gemmen gemok gemokt gemold gemopt gemor gemord gemors gemot gemout gemsbok
gemuft gemuit gemunt gemutst gemzen gen genaak genaamd genaast genant genard genas genast genat
geneer genekt gener genera genereus generfd genet genetkat geneugte geneuk geneusd genever
geniaal geniep geniepig genikt genipt genist genitaal geniza gennaker genoeg genoegd genoffel
genood genotvol genst genster genten genua genut geode geodeet geoefend geograaf geografe geoha
geologe geoloog geoogd geoord geordend geout gepaft gepak gepand gepas gepast gepeins gepeperd
gepiel gepiep gepild gepimpt gepit gepixeld geplak geplan geplas geplet geplof geplot gepoch
gepruikt gepuf gepunt gepust ger geraak geraakt geraamte geraft geragd geram geranium gerant
gerapt gerasp gerat gerbera gerbil geredde geregeld geregend gerekt gerel gerelaxt gereld gerem
geremd geremixt gerenoek gerent gerept gerest gergel geriater gerijd gerijm gerikt gerild gerit
gerits germ geroer geroet gerokt gerol gerook geroot gerot gers gerst gerucht geruft geruid
geruik geruim geruis geruk ges gesar gesast gesausd geschaad geschift geschikt gesco gesel
geselaar geseling geshop geshot gesimd gesjok gesjor gesjot geslaagd geslagen gesmade gesmak
gesmeerd gesmet gesnap gesnif gesnik gesnor gesol gesold gespan gespeel gespet gespierd gespin
gespind gespot gessen gesso gestaag gestadig gestanst gestat geste gesteeld gesticht gestie
gestolen gestoord gestrekt gestut gestuukt gesuft gesuld get getagd getalm getapt geteem geteut
getext getier getik getob getoet getok getokt getold getond getost getraind getrap getrek getril
getroost getrut getsie getto getuft getuid getukt getuned getut getuur geul geupload geurig
geurloos geurmd geus geut gevaarte gevader gevast gevat geve gevederd geveeg geveinsd geveltop
gevest gevet geviel gevierd gevind gevit gevlag gevleesd gevlei gevlerkt gevlet gevlij gevlot
gevoelen gevoelig gevorkt gevorm gevormd gevost gevraagd gevreesd gevrij gevut gewaag gewaagd
gewaar gewafeld gewald gewamd gewand gewant geward gewast gewaxt gewed geween gewei geweldig
gewelfd gewen gewenst gewerd gewet gewiekst gewiid gewijs gewijsde gewild gewillig gewin gewis
gewit gewobd gewokt gewold gewolkt gewon gewonde geword gewrik gewrocht gewuif gewurm geyeld
gezaag gezand gezap gezapig gezapt gezegde gezegend gezellig gezeul gezeur gezied gezift gezinde
gezindte gezocht gezoef gezoek gezoem gezoen gezon gezond gezuig gezuip gezwam gezwem gezwind
gezworen ggo ghazel ghee ghi ghibil gibbon gibus giclee gids gidsrol giebel giechel giek giering
gietbui gietgat gieting gietsel gietstuk giezen gif gifangel gifbeker gifbelt gifblaas gifbrief
gifdoos gifgas gifgroen gifklier gifpijl gifpil gifplant giframp gifslang gifspuit gifstof
giftand giftcard giftig giftvrij gifvat gifvrij gifwater gifwijk gifwolk gig giga gigabit
gigabyte giggen gigolo gigue gij gijk gijle gijler gijp gijzel gil gild gildos gilet giller
gillerig gilling gimmick gin ginder ginds ginkgo ginnegap ginst ginter gipsy giraal girant gireer
gis gisp gisping gissing gistcel gister gistte gistvlok git gite gitzwart giveaway glaceer gladaf
gladdig gladiool glansrol glanzer glanzig glarie glasaal glasbak glasbol glashard glaslat glasmat
glasruit glazig glazuur glee gleis gleuf glibber glij glijboot glijd glijder glijgoot glijvlak
glim glimlach glimmer glimp glinster glip glipper glit glo globe gloed gloedvol glom glooi gloop
gloor glop gloria glorieer glorieus glos glosse glosseem glossy gloxinia glui gluip gluiper
gluiperd glunder gluton gluur gluurder glycine glycol gneis gniffel gnoe gnomisch gnomon gnoom
gnostiek gnuif goa goal goalie goanna gobelin gocart god godan godheid godlof godloos godshuis
godslamp godver godzalig goedig goedkeur goedvind goeie goeierd goeiig goelag goelijk goeman
goesting goetie goffer gogme gogo gogogirl goh goj gojibes gojim gojs gok gokbaas gokhal gokhuis
gokkast gokker goksite gokspel goktent gold golden golem golfset golftop goliath golving gom
gomarist gomboom gomhars gomma gompie gomt gon gonade gondel gondola gong gongslag gonje gons
goochem goodie goof goog googel googol gooi goor gootgat gord goreng gorig gors gort gortig gos
gossie gossip goteling goth gothic gotiek gotisch gotspe gouache gouda goudader goudbad goudbes
gouden gouderts goudgeel goudmijn goudstuk goudvos gourmand gouw gouwdag gozer graafarm graaier
graas gracieus gradient graduale gradueel graecus grafeem graficus grafisch graft graftak grand
grande granman granny granol grappa grappig grasduin graslin grasmus graspol grasrol grata
graterig gratig gratin gratis gratuit grauwig grauwwit grave graveur gray grazer grazig greb
grebbe grein greinig gremium grenen greppel gres gresbuis gretig grexit grey gribus grief griek
griel grien griener griet grietman grieve grif griffel griffie grijn grijparm grijper grijsrot
grijswit grijzig gril grilleer grillig grim grimas grime grimeer grimeur grimeuse grimlach
grimmig gringo grinnik grint grintweg griot grip gris grise groef groeier groeisel groeitop
groenarm groenig groensel groepeer groet groeve groeze groezig grofheid grofte grog groggy grol
grom grommel grommer grommig grompot grondel grondig gronding grondlak grondsop grondtal grondwal
groomer grooms groos grootma grootoom grootpa groove groovy gros grosse grosseer grossist grosso
grotere grotesk groupie grover growshop gruis gruisbak gruizel gruizig grunge grungy grunt grut
grutto gruw gruwt gruwzaam gsm guano guave gueridon guerre guimpe guipure guit guitig gul gulgauw
gulheid gullen gulletje gulp gulweg gum gumbo gummi gummibal gummipop gun gunnera gunstig gunter
gup guppy gus gust gut guts guur gymjuf gymnast gymp gympie haaf haageik haagt haaiig haakaas
haakoog haam haan haardos haardot haarfijn haarfohn haarkam haarlak haarlint haarlok haarloos
haarpluk haarsnit haarvat haast haastig haat habibi habijt habitat habitue hachee hacienda hack
hadj hadji haffen haft hagada hagelwit hagenaar hager haha hahaha haiku haio hak hakama hakbal
hakblok hakbord hakbos haker hakerig hakkel hakkelig hakkenei hakmes haksel hakstuk halal haler
halfaap halfgaar halfgod halflang halfleeg halfluid halfom halfpipe halfrijp halftint halfvet
halfvol halfzus hall hallo halm halma halo halofyt halt halter hamam hamei hamerkop hamlap han
handbike handeg handhaaf handig handkus handrem handrug handset handvat handvol handwarm handwas
handy handycam handzaam handzeep handzet hanenkam hangaar hangbuik hangel hangerig hanglip
hangmat hangop hanig hank hannes hans hansop hanzen hap hapax haper hapering hapklaar happig
happy haptisch hapvogel har haram hardebol harder harding hardop harem harent hark harkerig harp
harpij harpist harpiste harre harrel harrewar hars harses harsig harst hartklop hartoor hartoren
hash hashen hashtag hassebas hatelijk hatemail hattrick hausse haussier hautain haute hauw hauyn
have haveloos havenbek havenot haverzak havezaat havist havo havoer hazard hazenlip hazenoog
hazenoor hazenrug hazenvel hazewind hbs headbang headhunt headline headset heal healen healer
healing healt heao hearing heat heavy heb hebberd hebberig hebbes hebi hebraist hechtsel hectisch
heden hedera hedgen hedjra hedonist hee heek heelal heem heemst heen heenga heenging heenloop
heenreis heenrijd heep heeroom hees heest hef hefarm hefbrug hefdak heffe hefoffer heft heftig
heftoren heftruck hefvlak hefwagen heg hegge hehe hei heibei heibel heiblok heidag heidin heier
heiig heikel heilbot heilloos heilrijk heilzaam heimat heinde heinen heining heirbaan heirweg
heisa heister heit hekelaar hekelig hekeling hekserij hel hela helaas helblauw helblond heler
helgeel helhond heli helicon helix heloot help helper helrood helwit hem hematoom hemdrok
hemelbol hemelgod hemeling hemelt hemolyse hemt hen hendrik heng hengsel hengstig henkie henna
henry henzen her heradem herbegin herbeleg herbezet herbouw herdenk herderin herdoe herdoop
herdruk heremiet herenig heresie herfstig hergaf hergeef herig herijk herik hering herinner
herkans herkauw herkeur herkies herkrijg herlaad herlas herleef herlees hernam herneem hernieuw
hernoem heroen heroiek heroisch herop heropen heros herover herpak herplant herreken herrijs
herschat herschep hersmeed herstem hertest hertog hertrouw heruit herval hervat hervind hervorm
herwin herwon herzag herzie hes hesp het hetaere hetere hetze hetzerig hetzij heu heug heugel
heuglijk heuker heul heulsap heus heust heuvelig hevea hevel hevig hex hexaan hexaeder hexagoon
hexagram hiaat hic hickory hidalgo hidjab hidjra hiel hielkap hiep hier hieraf hierin hierna
hiero hierom hierop hieuw hifi high highbrow hihat hihi hihihi hij hijg hijger hijgerig hijsbok
hijsoog hik hiker hikkerig hil hilt hindoe hindoes hink hinkel hinnik hint hip hippel hippisch
hipster hispanic hit hitlijst hitman hitserie hitsig hittepit hivtest hivvirus hoax hob hobbelig
hobbezak hobbit hobbyist hobbykok hobo hoboist hoboiste hobu hobuer hoc hocker hocus hodoniem hoe
hoedna hoeker hoekig hoela hoen hoep hoepla hoepnet hoera hoereer hoeri hoerig hoes hoesfoto
hoetel hoeve hoever hoewel hoezee hoezo hofhorig hofnar hogerwal hoging hoho hohoho hoi hokkerig
hokkig hokvast hola holebi holes holist holm holoceen hologig hologram holoniem holvast hom
hombaars homepage homerun homilie hommage hommer homofiel homofoob homogeen homoniem homp hompel
hondsdol hondsvot hongerig honig honigbij honkvast honnepon honnig honorair honoreer hoody
hoofdact hoofdas hoofdkus hoofdtak hoofdwas hoofdwet hoofdzin hoofs hoogmis hoogzit hooier hooked
hoon hoop hoopvol hoorder hoornaar hoorndol hoornig hoornist hoort hoos hoosbui hoosgat hop
hopakker hopbel hopeloos hopla hopland hopman hoppa hoppe hoppig hopplant hoprank hopsa hor hora
hordeur horendol horig horizont hork horkerig hormon horribel hors horst hort hortus hos hosanna
hospes hospice hospik hospita hossel hosta hostel hostess hostiel hosts hostte hot hotdog
hotelier hotelrat hotline hotsaus hotspot hotter hottie hottub hou houd houdbaar houdend houderes
houdoe hour househit houterig houtig houting houtrot houtsnip houtvlot houtvrij houtwal houtwol
houvast houw houweel hoveling hovert hoving hrm hst http hub hudo hufterig hug hugenoot huh
huichel huidflap huidig huidvet huif huig huik huil huilbaby huilbui huiler huilerig huisgod
huismus huiver huiverig huize huizes huizing huk hul huldig hulk hulletje hulpkok huls hulsel
hulst hulstbes hulstbos hum human humanist humbug humeur humeurig humeus humidor hummel hummer
hummetje humoraal humorist hun hunker hunks hunne hunner huns hunt hunten hunter hup hups hurk
hus husky hussel hussen hussiet hutsel hutst huurceel huurling huurwet huw huwbaar hydra hydraat
hydrant hydrogel hyena hyfen hymen hymnisch hype hyper hyperig hypo hypofyse hyponiem hypotoon
hysop hyve hyven iaat ibidem ibis ice icetea icing icon iconisch icoon idealist ideeel ideele
idem identiek ideogram idiolect idioom idiot idolaat idool idus idylle iebel ieder iek iel ielig
iemand iemker iep iepenbos ier iet iets ietsist ietwat iezegrim iftar iglo ignorant iguana ijk
ijkjaar ijklijn ijkmaat ijkmerk ijkprijs ijkpunt ijl ijlbode ijlhoofd ijsbijl ijsbok ijscreme
ijsdek ijsdwerg ijselijk ijsgrot ijskou ijsmaan ijspegel ijspiste ijsrevue ijssla ijstak ijsval
ijsvrij ijswafel ijswolk ijverig ijzel ijzig ikke ikzelf illegaal illusoir illuster image imago
imam imbeciel imitatie imitator imiteer imker imkerij immanent imme immens immer immersie immes
imminent immo immobiel immoreel imp impala impasse imperium implosie imponeer imposant impost
impotent imprint inactief inadem inbaar inbaker inbed inbeeld inbeet inbijt inbind inblaas inblik
inboek inboet inboezem inbond inbox inbrak inbrand inbreek inbrei inbreng inbreuk inburger inch
inches incisie inciviek inclusie inco incrowd indaging indam indamp indecent indeed indeel indek
indeler indenk indeuk indexeer indiaan indiceer indicie indictie indien indiener indigo indijk
indik indirect indium individu indo indolent indoloog indom indommel indompel indook indoop
indraai indrijf indring indroog indruis induceer inductor induik indult indut induw ineen ineens
inent inert inexact infaam infant infarct inferno infiniet inflexie influx infusie infuus inga
ingaat ingaf ingave ingeef ingeent ingegaan ingeloot ingemeen ingeval ingeving ingezet ingiet
ingoed ingooi ingoot ingot ingraaf ingreep ingrif ingrijp ingroef ingroei inhaak inhad inhak
inhaker inhaleer inhaler inhalig inhaling inham inheb inheems inhei inherent inhou inhout inhouw
inhuldig inhumaan inhuur initiaal initieel initieer initio injaag injector injoeg ink inkak
inkakt inkeek inkeep inkeer inkeping inklaar inklap inkleed inklem inkleur inklim inklink inklom
inklop inkook inkop inkopper inkopt inkorf inkort inkost inkoud inkrimp inkruip inktgom inktjet
inktlap inktrol inkuil inkuip inkwam inlaad inlander inlands inlas inlaut inlay inleef inlees
inleg inlegger inlegvel inleid inleider inlelijk inlener inlever inlicht inliep inliet inlijst
inline inlog inloot inlos inluid inmat inmeet inmeng inmeting inmets inmetsel inmijn innaai innam
inneem innemer inneming innig inning innoveer ino inoogst inox inpak inpakker inpalm inpandig
inpas inpast inpek inpekel inpeper inperk inpers inpik inplak inplan inplug inpolder inpomp
inpraat inprent inprik inprop input inreed inregen inreis inreken inren inrent inricht inriep
inrijd inrijg inrit inroep inrol inruim inruk ins inschaal inschat inscheep inschenk inschep
inscherp inscheur inschik inschoof inschop inschuif insert insertie insider insla inslaap
inslecht inslik inslok insluip insmeer insnede insneeuw insnijd insnuif insolent insolied insop
inspan inspeel inspin inspit inspreek inspring insta instak instamp instem instink instoot instop
instorm instort instraal instrijk instuif instuur insuf insulair insult intact intaker intand
inteer integer inteken intercom interest intifada intik intikker intimus intoets intoneer intoom
intrad intranet intrap intrede intree intreed intrek intriest introk intron introuw intrusie
intuitie intyp invaar invang invasief inventie invers inverter invet inviel inving invitee
inviteer invlieg involg invorder invouw invrat invries invuller inwaai inwaarts inwacht inwater
inweef inweeg inweek inwendig inwerp inwijd inwijk inwikkel inwillig inwin inwissel inwit inwoei
inwon inworp inwrijf inzaai inzag inzak inzat inzeep inzegen inzeil inzend inzender inzetsel
inzetter inzie inzink inzit inzond inzong inzonk inzoog inzoom inzout inzuig inzwem inzwom ion
ionisch ioniseer ipa ippon ipso irenisch iris iriscoop ironisch irrigeer irritant irriteer
islamiet islamist isobaar isolator isolijn isomeer isomorf isotherm isotoon isotoop isotroop isp
issue istmus italiaan item ito iva ivoorwit ivoren izabel jaag jaagpad jaap jaarling jaartal jab
jabot jabroer jachtig jachtlak jachtwet jack jacket jackpot jacquet jacuzzi jaeger jageres jaguar
jajem jak jakamp jakhals jakker jakkes jakobiet jalap jaloers jalon jambe jambisch jamboree
jammie jamt jan janet jangat janhen jank janker jankerd jankerig janmaat janoom janslot januskop
jap jaren jareneis jaspis jasses jat jatmoos jatter javamens javel jawel jawl jawoord jazegger
jazzcafe jazzy jeansrok jee jeep jeetje jegens jehova jeinde jeint jekker jelui jemig jen jengel
jenner jenoffel jerrycan jersey jet jetlag jeton jetpack jetset jetski jetskier jeu jeugdig
jeugdlid jeuig jeuk jeukerig jeune jeuzel jezelf jezidi jib jichtig jid jig jihad jihadi jij
jingle jingo jippie jive jiven job jobber jobbeurs jobkrant jobsbode jobsite joch jochie jock
jodel jodide jodin joe joego joehoe joekel joel joep joepie joert joet joetje jofel joffer jog
joggel jogger jogt joh join joint jojo jojoba jojoot jok joke joker jokken jol jolig jolijt jon
jonagold jonas jonathan jongleur jonk jonkie jonkman jont jool joon joop jopper jota jou jouker
joule jour jouw joviaal joyeus joyrider joystick jozef juan jubee jubel jubilee jubileer judaskus
judasrol judex judicium judo judoband judoclub judoles judomat judoot judopak juf juffie jug
juich juichpak juicy juinde juinen juist jujube juk jukbeen jukboog jukebox jul juliaans julidag
jullie jumbo jumbojet jumelage jump jumper jumpshot jumpsuit jumpt jun junctie juncto junctuur
junidag junk junkie junta jura jure jureer jurering jurk jus juskom juslepel juspan just justeer
jut jutezak jutmis juut juvenaat juveniel juwelig kaag kaai kaaier kaalkop kaalte kaam kaan kaap
kaar kaard kaarsvet kaarter kaasbol kaaslin kaatje kaatser kabaai kabaja kabas kabbel kabbes
kabelaar kabellas kabots kabuki kadaster kadaver kaddisj kadee kaderwet kadet kadi kadijk kadreer
kaduuk kaf kaffa kaffiya kafir kafkaesk kafmolen kaft kaftan kafzak kagie kain kaisoi kajak
kajakker kak kaka kakebeen kakement kakemono kaker kaketoe kaki kakkerig kakmadam kakstoel kalbas
kalere kalfskop kalfslap kalfsoog kalfsvel kali kaliber kalief kalifaat kalig kalkarm kalkei
kalkt kalle kalm kalmeer kalmte kalong kalot kalvijn kam kameleon kameraar kamerrok kamig
kamizool kamrad kamsin kamwiel kamwol kanaat kanis kanjer kanji kano kanoer kanoot kansarm
kansloos kanteel kanter kantiaan kantiek kantig kantkus kantst kanunnik kaperij kapiteel kapo
kapokkus kappa kapping kaproen kapseis karaat karaf karaook karateka karbeel karbies karbouw
kardoen karekiet karet kariboe karig karma karmisch karnstok karnton karos karot karrad karst
kart kartelig karveel karwats karwij kasba kasbons kaseko kashba kasiri kassa kassabon kasseier
kasserol kassie kassiere kastie kastoor kasuaris kataal katabool katafalk katapult katern
katheder kation katjang katoog katterig kattig kattin katwilg kauri kauwgum kawa kawai kazemat
kazer kazoo kazuifel kca kcal kea kebab kebon kedive kee keef keen keep keeplat keerlus keerzij
kees kef keffer kefir keg kegelaar kegge kehila kei keigaaf keigoed keihard keikop keil keiler
keileuk keinijg keirin keisteen keitof keizerin kek kekers kekker kel kelim kelk kelly kelnerin
kelp kelvin kemp kempen kemphaan kempstok ken kenau kenbaar kenbron kendo kengetal kensho kent
kental kentaur kenter kepel keper kepert kepie keppel keramiek keramist kerf kerfmes kerfstok
kerkrat kerkwet kerm kermes kernbom kernel kernloos kernvrij kernzin kerrie kersouw kerspel
kerstbal kerstdag kersten kersthit kerstig kerstman kerstmis kerving kesp ket ketelaar ketjap
keton ketose ketser ketterij keu keurig keurling keut keutelig keuterij keuvel keuzeset kevel
keven kevie kevlar keyboard keycard keycord keyen keynote keyword kgm khan khimar kibboets kick
kickback kickbike kid kief kiek kieken kiemvrij kiemwit kien kieper kier kieskauw kieswet kietel
kieuw kiezeres kif kift kijf kijfster kijkuit kijver kijverij kik kil kilkoud killig killing kilo
kilobit kilobyte kilopak kilovolt kilte kilts kim kimkiel kimme kimono kin kina kinaboom kinase
kinband kindeke kine kineast kinema kinesist kinine kink kinkel kinky kinnebak kiosk kipcorn
kipper kippig kipsel kir kirsch kis kiskas kissebis kistdam kisting kit kitesurf kitrest kitst
kittel kittelig kittig kiwi kiwibes kiyu klaaf klaarleg klaarsta klaarzet klaas klabak kladder
klagerig klak klam klamboe klammig klamp klamper klamplat klankwet klapbes klappei klaring
klasseer klassiek klater klats klauwer klauwier klauwval klaven kledder kleermot klef kleffig
kleiig klemvast klepel kletser kletsnat kletsoor kletter kleum kleumer kleun kleverig klewang
klief kliek klierig klieving klif klik klikbaar klikker klikklak kliko klimrek kling klingel
klinisch klinket klipdas klipper klis klisteer klister klit klodder kloef kloet kloffie klojo
klokgaaf klokhen klokke klokrok klokvast klokzeel klonisch klooi kloon klootzak kloptor klopvast
kloris klote kloterig kloterij klots klove klucht kluchtig kluft kluif kluister klungel kluns
klunzig kluppel klusser kluts klutsbal kluun kluunt kluut kluwen klysma kmo knaak knaap knabbel
knager knaging knak knakker knapper knapperd knar knarp knaster knauw kneder kneedbom kneep
kneiter knel knelling knersend kneu kneukel kneus kneuter knibbel kniediep kniel knielang knielap
knielbus knieling knielkus kniepees knier kniesoor knieval kniezer kniezig knijprem knik knipoog
knippa kniptor knisper knister knobel knoedel knoei knoeier knoeipot knoeperd knoest knoestig
knoet knok knokig knokkel knokker knolkwal knook knopig knopoor knor knorf knorrig knot knotsgek
knudde knuddig knuf knuist knul knullig knurft knus knust knut knutsel koala koan kobbe kobold
kodak kodde koddig koe koebeest koebel koeboer koebrug koedoe koehoorn koehoren koehuid koeketel
koelak koelkop koelrib koelte koelvin koemarkt koen koep koersval koeskoes koestal koester koet
koeter koevoet kof kofte kog kogelas kogelkop kogelkus kogge kohl koi koine kokarde kokerrok
koking kokken kokker kokkerd kokkie kokkin kokosmat kokosvet kol kola kolanoot kolbak kolchoz
kolderig kolenaak kolenkit kolere koleriek kolf kolfbal kolffles kolgans kolibrie kolk kollet
kolonist kolossus kolver komaan komaf komisch komma kompel kompres komst kond kondig konfijt
kongsi konik kont kontzak koof koog kooiker kookgek kooknat kooksel kookwas koolrabi koon
koopziek koornis koortsig koos koosjer koot kootbeen kopal kopbaken kopduel kopeke koperets
kopglas kopiist kopij kopijvel koploos kopper koppotig kopra koprol kopschuw koptisch kopvoorn
kor koran korbeel kordaat kordeel kordon korenaar korenwan korhaan korist koriste korjaal kornak
kornel kornis kornuit korre korrelig korstig korstmos kortaf kortom kortoor korund korvet korzel
korzelig kosmisch kossem kosteres kosterij kot kotbaas koter koteraar kotmadam koto kotszak
koukleum kout kouwe kovel kraaloog kraalt kraanarm kraanoog krabbe krach krachtig krag kragge
krak krakeel krakeend krakerig kram kramiek krammat krammer krampt kranig krank krap krapa
krasvast krat kraton krats krauw krauwel kreek krees kregel kregelig krek kreng krengig krenking
krep kresen kretek kreukel kreun krevel krib kribbel kribbig kriebel kriel krielhen krieuw
krieuwel krijger krijn krijs krijter krijtwit krik krikkel krill krimi krimper krimping kringel
krinkel krioel krip kris kriskras kritisch krocht krodde kroel kroeze kroezel kroezig kroi krok
krokant kroken kroko krol krolst krombek kromp krook krookt kroonrad kroos kroot krop kropper
krotter krottig krozig kruch krucht krui kruidig kruier kruif kruim kruimig kruin kruisarm
kruisbek kruisbes kruisig kruislat kruisrak kruit kruk krukas krukkig krullig krulling krulset
kst ktv kub kubbe kubboot kubeer kubel kubisch kubist kuch kudde kudo kui kuier kuif kuifaap
kuifeend kuildek kuiler kuilnet kuin kuip kuipbad kuiper kuiperij kuis kuiter kuitlang kukel
kukeleku kukelt kul kulas kummel kumquat kun kuna kundig kungfu kunne kunstaas kunstarm kunstkoe
kunstkop kunstlul kunstoog kunsttak kunstzij kunstzin kur kuras kurkeik kurkiep kursaal kuru kus
kushand kusser kustrif kut kutdag kutlul kutsmoes kutter kutwijf kuub kwaaie kwaaiig kwaak kwab
kwabaal kwabbe kwabbig kwadrant kwak kwakel kwaker kwakzalf kwal kwalijk kwallig kwalster kwansel
kwant kwantor kwartijn kwastig kwatong kwatrijn kwats kwebbel kwee kweeksel kweekset kweel kween
kweepeer kweet kwek kwel kweldam kweller kwelm kwelziek kweten kwetsing kwetter kwezel kwezelig
kwibus kwiek kwijl kwijn kwijting kwikwi kwint kwintaal kwips kwissend kwisser kwist kwistig kyat
kynoloog kyrie kyu laaf laagveen laai laak laakbaar laas labarum labbekak labber labboon labda
labeur labiaal labiaat labiel labo labojas labrador lachbek lachebek lacher lacherig lachziek
laconiek lactaat lacune lade lady ladyboy laf lafaard lafbek lafenis lafheid lafjes lagerwal lak
lakboom lakei lakjas laklaag lakleer lakooi lakstaaf lakverf lakzegel lal lala lam lama lambda
lambel lamet lamfer lamheid laminaat laminair lamineer lamlul lamme lammer lammig lammy lamoen
lamprei lamsbout lamsoor lamsrack lamsvel lamswol lamzak lamzalig lance landauer landerig
landerij landloos landmark landouw landrat landrot landrug landzaat landziek landzij langarm
langoer langoest langoor langzaam lannen lans lansier lanter lanyard lapel lapidair lapis lapsus
lapzwans laque lar lardeer larf large largo larie lark larp larynx lasagne lascief laserfax
lasergun lasert lasflens laskaar lasnaad lasoog lassing lasso lastarm lastrem lastvrij lat
latafel latei latent later lateraal lathyrus latijn latin latina latinist latino latnagel latrine
lattes latuw laudatie laudatio laude lauden launch laureaat lauw lauwte lauwwarm lava lavalaag
lavalamp lavas laveer laveloos lavet law lawaaiig laxans laxatief laxeer lazaret lazarist lazer
lazerij lazuli lbgo lbo leader leads leaflet leao leaser least leb leba lebaal lebber lebbig
leblam lebmaag lector lectrice led ledental ledig ledlamp ledlicht lee leegat leeggooi leegte
leek leem leeman leemput leemte leeneed leep leepoog leerzaam leest leeuwin lef lefgozer leg
legaat legato legboor legbord legbuis legeer legenda leghen leghorn legio legioen legitiem
legkaart legkast legkip legoen legplank legsel leguaan lei leiband leiboom leid leidsel leidsman
leigrijs leilinde leiplaat leireep leiriem leisel leizen lek lekbak lekbier lekdicht lekgat
lekolie leksteen lekvrij lekwater lel leliaard leliebol leliewit lellebel lemig lemma lemmer
lemmet lemming lemon lemuur lener leng lengteas lenig leniging leninist lenst lentezon lento
lenze lep lepelaar lepelrek leper leperd lepper lepreus lepton lerares lesbisch lesbo lesgaf
lesidee lest let letaal letten lettre leuk leukerd leukocyt leun leur leurder leus leute leuten
leuter leuterig leutig leuze lev levant leve level levende levendig leveraar leviet lex lexica
lexicaal lexicon leze lezenaar liaan liaison liane lias liaspen libel libero libre libris lic
licet lichen lichtbol lichtmis lichtval lick lictor liebaard liedboek liefhad liefkoos liefst
lieg lies liever lieverd lievig liflaf lifo liftboy lifter lig liga ligament ligand ligatuur
ligbad ligbank ligbed ligdag ligfiets liggeld lighal light ligkuur ligstoel ligtaxi ligwei
ligweide lij lijd lijderes lijdzaam lijft lijger lijkmis lijkwa lijkwit lijmer lijmerig lijmig
lijmkam lijmoor lijner lijnwaad lijp lijs lijve lijzebet lijzeil lijzig lijzij lik likdoorn like
liket likkepot liksteen likstok lil lila lillig liman limbisch limbo limerick limes limit
limiteer limo limousin linea lineair lingo lingot lingua linguist liniaal linkerd linksig lino
linotype lint lintvis lintvoeg lio lion lip lipdub lipide liplap lipogram lipsslot lipstick
lipvis lira lire lis lisbloem liseen lispel lispt lispte listing litanie literaat literair
litteken liturg liturgie liveact liveblog living livret lno load loafer lob lobber lobberig
lobbes lobbig lobbyist lobelia loboor loc local loch lock lockdown locken locker lockt loco
lodderig loden lodges loding loeach loebas loeder loef loefzij loei loeihard loeiheet loelav
loempia loenen loens loer loerder loeris loet loever lofdicht lofi lofpsalm lofrede loft lofzang
log loge logee logge loggia logicus login logisch loglijn logo logogram loipe lok lokaas lokauto
lokduif lokeend lokfiets lokker lokkig lokroep lokspijs lokstem lokstof lokus lokvogel lol
lolbroek lolita lollepot lollig lom lombok lomig lommerig lomperd lomperik longroom longtop
longue lonk lont loo loochen loodaccu loodarm loodvrij loodwit loof loofbos loofhut loofrijk loog
loogzout looi looiig looikuip looistof looizuur loom loomte looneis loonwig looping loopoor
looprek loopst loos loperig lor lord lorejas lorgnet lori lork lorraine lorrie lorrig lorum los
losbaar losbarst losbol losbrand losbreek loscedel losceel losdag losers losgeld losgooi loshaal
losheid losjes loskaai loskade losknoop loskom loskoop losloop losmaak losprijs losraak losruk
lossing lostrek loswal losweek losweg lota loteling lou louche louter louw lovegame loven lover
loverboy loveseat low lowrider loyaal loyalist lub lubber lubberig lubt luchtig lucide lucky
ludiek lues lug luguber lui luiaard luibak luid luidklok luidop luierik luikgat luim luimig
luiskop luitist luiwagen luizig luk lukraak lul lulleman lullepot lullig lullo lumen lumineus
lumme lummel lummelig lunair lunapark lunet luns lunula lurex lurk lus luster lustre lut luthers
luttel luur luw luwte lux luxatie luxueus lyceum lychee lycra lymf lymfevat lymfocyt lymfoom
lymfvat lynx lyra lyricus lyrisch lysine lysis lysol lysosoom maagdeke maai maailand maaitijd
maaksel maalsel maangod maanloos maanziek maar maarte maarts maas maatkan maatlat maatloos
maatname maatvast macaber macabre macaron mach macha macher machete macho machtig macon macro
macula mad madam madame made madonna madras maestro maf maffioos mafkees mafketel mag mager maggi
magier magisch magister magma magnaat magnolia magnum magot mahdist mailbom mailer mainport
maiskoek maiskolf maispap maisras maisveld maitre majem majeur major majoraat majuskel mak makaak
makam makaron makel maki makkes makkie makreel makron mal malaga malbec malder maler malerij
malheid malheur mall mallejan malloot mallotig malm malta maltezer maluwe malve malven mam mama
mamba mambo mammeluk mammie mammon mampier mamzel mana manage manchet manco mandala mandelig
mandie mandir mandril maner manga mangoest mani manicuur manie manille maning manipel manisch
manna manneke manneken mannin manor manou manta mantilla mantille mantisse mantra manuaal manueel
manxkat manziek maoist maquette maquis mara maraan maraboe maraboet maracuja marcheer marde
marden maretak margay margriet mariaal marien marifoon marimba marina marinade marineer maripa
maritiem markant markeer marker market markies marl marlijn marmel marmiet marmot marode marodeur
maroniet marot marque marquise marron marteko martiaal martini marxist mary masala mascotte
maskeer masken masque massaal masse masseer masseur masseuse massief mastel mastiek mastiff
mastino mata matador mateloos matelot materie maters mates matig matineus matrak matrikel matrone
matse matter mattie mauser mauve mauw max maxi maxim maxwell mayo mayor mazel mazelt mazurka
mazzel mdf mea meander meao mecenaat mecenas medaille mede mededeel mededing medemens meden
mediaal mediaan mediamix medina medio medisch mediteer medium medley medoc medresse mee meed
meeding meedraai meeging meegroei meelbal meelbes meelezer meelij meeloper meelpap meeltor
meelzak meen meeouder meepit meeraal meerdere meerkoet meerkol meerling meers mees meesmuil
meeting meetlat meevader meewarig meewind mefisto meg megabit megabyte megachip megafoon megahit
megaliet megaster megaton megazaak megohm mei meiavond meiboom meid meidag meidoorn meidoren
meierij meifeest meikers meikever meiknol meikrans meiler meimaand meinedig meineed meiose
meiregen meiske meisken meitak meiveld meivis meivuur mek mekaar mekka mekker mekt melaats
melanoom melba melee melig melis melkerij melkkan melkkies melkkoe melkkrat melkpap melkvet
melkwei melkwit melkwol melodie melomaan meltdown meluw mem meme memel memento memmetje memoreer
memorie memory men meneer menens menger mengras menhir menie menigte menist menora mensa mensaap
mensapen mentaal mentie mentsj menuet mep mer merbau merci merel merengue merg meringue merino
merite merkel merker merklap merkloos merkvast merlot meroniem mescal mesdjid meson mess messes
messias messing messnee messroom mesties mestkoe mestriek mestsilo met metabool metafoor metal
metalig metamorf metatag meteen metgezel methyl metier metriek metrisch metrum mets metten
metworst meug meuk meun meur meute mevrouw mezelf mezze mezzo mia miasma miasme miauw miauwt mic
mica micro micron mictie middenas middle midhalf midi midvoor midweek midzomer mie miep mierik
mierse mierst miet mieter miezer miezerig mignon migreer mihoen mihrab mij mijd mijl mijlpaal
mijmer mijmerij mijner mijnwet mijter mik mikado mikmak mikpunt mikwa mikwe mila milaan mild
milder mildheid milf milicien milk millibar milt mimer mimi mimicus mimiek mimisch mimiset mimosa
min mina minacht minaret mindfuck mindset mines mineur minheid minidisk miniem minipil minirok
miniset minivan minjan mink minkukel minlijk minnaar minnares minnarij minnegod minneola minor
minoriet minpool minpunt minst minteken minuskel minzaam minziek mioceen mirabel miradj mirage
mirakel mirliton mirre mirror mirt mis misacht misbaar misbak misboek misdeeld misdoe misdraag
misdruk misduid misere miserie misga misgewas misging misgreep misgrijp misgun mishaag mishoord
miskelk misken miskijk miskleed miskleun miskleur miskocht miskom miskoop miskraam mislas
misleest misleid misloop misluk mismaakt mismatch misnoegd miso misoffer misogyn mispak mispas
misprijs mispunt misreken missaal misschot misse misser missive missla misslag missta misstaat
misstand misstond misstoot mist mistast mistig mistral misval misvorm miswas miswijn miszag
miszeg miszei miszie miszien mitaine mitella mitigeer mitose mitra mits mitswa mix mixage
mixdrank mixed mixfonds mixtape mixtum mixture mixtuur mkb mmm moa moai mob mobilair mobile
mocassin mocht mocro mod modaal modderig modeduo modegek modegril modem moderato modereer modest
modieus modisch modiste modo modulair moduleer modulus modus moduul moe moede moedwil moeer
moeflon moefti moei moeial moeilijk moeizaam moeke moeken moekim moel moelie moellah moemoe
moeraal moerbes moerig moervos moest moet moezel moezjiek mof moffin moge mogelijk mogol mogul
mohair mohawk moheel moire mojito mok moker mokka mokkig mol molaar molair molboon molenas
moliere molik mollah mollig mollusk molm molmig moloch molrat molsgat molshoop molsla molt
molteken molton mom mommel mommerij mompel monade mondain mondiaal mondig mondt mondvol monetair
money mongool monist monk monkel mono monoblok monocle monodie monofoon monogaam monogram
monokini monoliet monoloog monomaan monomeer monopoly monorail monotoon monotype monstrum monteer
monter monteur montuur moogt mooierd moonen moor moot mop mope mopperig moppie moppig mops mor
mora moralist moratoir more moreel morel moreske morfen moriaan morille morion mormel mormoon
morose morrel morrig morsdoek morsdood morserij morsig morspot morst mortale mortis morzel mos
moseik mosgroen mosh moshen moshpit mosjav moslima moslimse mosplant mosroos mossig mossoort mot
motard motel motet motie motief motion motiveer moto motoras motorist motorrem motregen motterig
mottes mottig motto motvrij mount mout mouter mouterij moutig mouton mouwloos move moveer movie
moyenne mozaisch mozetta mrt mts mucosa mud mudde mudjevol mudra mudvol muesli muezzin muf muffig
muffin muft mug muggetje mui muik muikt muilkorf muilpeer muisarm muismat muit muiter muiterij
muitziek muizenis muizig mukeus mul mulat mulattin mulch mulder muleta mullig mulo multomap mum
mummel mungo muntig muntjak muon murale murene murien murmel murw mus museaal musette music
musiceer musk muskadel musket muskusos must mustang mutabel mutageen mutant mutatief mutator
muteer mutsaard mutserd mutsig mutueel muurvast muzak muze muzelman muzikaal muzisch mycoloog
mycose myomeer myoop myopie myriade mysterie mysticus mystiek mythe mythisch naad naadloos naaf
naai naaidoos naailes naaimand naaiwerk naak naaldhak naamloos naan naar naarheid naarling
naasting naatje nabeeld nabelt nabi nabij nablus nabob nabouw naburig nacho nachtkus nachtmis
nachtpit nachtpon nada nadat nadele nadelig nader naderbij nadering nadien nadienst nadir nae
nafase naffer naft nafta nag nageef nagewas naging nagras naheft nahosser naief naieve naja
najade nakend nakie nakies nakind nakken nakkes nakomer nakweek nalatig nalezing naloper namaker
name nameloos namens nameting nanacht nandoe naneef nanny nanoen naoog naoogt nap napi napijn
napluk nappa napret nar narcist nardus narede nareis nargileh narrig narwal nas nasaleer naschok
nasi nasibal nasjte naslag nasmaak naspel nast nastoot nastuk nat nataal nathals natief natijd
native natrap natrapt natron natte nattig natura nature naturel nautisch nauw nauwte navenant
navigeer navolger navorser navrant navul navy nawee nawinter nawoord nazaat nazang nazin nebbe
nebje necro neder nederig nee neeg neem neen neep neerbuig neerdaal neerga neergooi neerhang
neerhurk neerkijk neerleg neerlig neerplof neersla neertel neerval neervlij neerwerp neerzet
neerzie neet neetoor nefast nefriet nefron neg negatie negatief negeer negen negende negenoog
negental negerhut negerij negge negorij negrito negus neig nek nekhaar nekpijn nekschot nekslag
nekspier nekstuk nekton nekvel nel nelson nematode neme neofiel neofiet neofyt neomist neonaat
neonazi neopop neoprof neostijl nep nepagent nepbom nepmail nepperd neppil nepwapen nerd nerdy
nerf nero nervig nes nesjomme nestei nestel nesterig nesterij nestig netbook netelig netenkam
netgiraf netmaag netsuke neu neuk neukgat neuknis neumen neuraal neurend neurie neuron neuroot
neurose neusaap neusrug neut neutel neutrino neutron neutrum neuzel neuzig nevelig nevenrol
nevens neventak never new newbie nexus ney ngo ngoni niche nick nickname nidan nidrei nieges
niemboom niervet nies niesbui nieter nietes nietsnut nifty nigra nihil nihilist nijdas nijg
nijging nijlgans nijnagel nijp nijptang nijver nijverig nik nikab niks niksig niksnut nil nimbus
nimby nimf nimmer nimrod ninja nip nipt nis nisbus nitreer nitriet nitwit nixe njet njonja nobel
nobody noch nocturne node nodeloos nodig nodus noedel noel noem noemer noen noenmaal noenzaal
noes noest noestig nog noga nogablok nogal noir nok nokbalk nokkenas noklijn nokvol nol nolens
nolle nom nomen nomina nominaal nomineer nomogram non nona nonet noni nonius nonkel nonna nono
nonouder noodrem noodwet nooit noop noord noords nop nopens noppes noppig nor nori noria normeer
normloos norst not notabel notebook noteer notelaar notie notoir notulant notuleer notulist nou
nougat nous nov nova noveen novene noviet noviteit novitius novum nozem nuanceer nubuck nuchter
nucleair nucleus nudist nuf nuffig nugget nuk nukkig nul nuljarig nullijn nuloptie nulpost nulrij
numerair numeriek numero nun nunc nunchaku nuntius nuptiaal nurk nurks nurse nutrient nuttig
nylon oase obductie obees obelisk ober obeser obi obia obiaman objectie oblaat oblast oblie
oblige obligo oblong obool obsceen obscuur obsedeer obsessie obsoleet obus ocarina occasie
occasion occlusie ocelot och ocharm octaaf octaal octaeder octant octavo octet octopus oculair
oculatie oculeer oculist oculus odaliske odd ode odeur odieus odium odyssee oedipaal oef oefenbom
oeh oehoe oei oekaze oelama oelema oelpan oemma oempa oen oenig oenoloog oeps oer oerangst
oerbank oerbeeld oerbos oerbron oerbrood oerdom oerdrift oergrond oerknal oerkreet oerlaag oerman
oermens oeros oeroud oerpaard oerritme oersaai oerslang oersterk oerstof oerstom oertaal oertekst
oerthema oertijd oertype oervader oervolk oervorm oervrouw oerwater oerwoud oerzee oerzonde
oetlul oeveraas oeverval oeverwal offday offeraar offering offerte official officium offreer ofte
ofwel ogelijk ogief ohade ohaen ohm ohmse oho oio oir ojief okapi oke oker okergeel okra oksaal
okshoofd okt old oldtimer ole oleander oled oleine oliedom oliekan olielek oliepalm oliepeil
oliepit oliet oligarch olijftak olijk olijkerd olim olm olmenbos olympier oma omafiets omarm
omarming ombind omblad ombond omboog omboord ombras ombreng ombuig omdat omdeed omdijk omdoe
omdoop omdraag omdraai omduw ome omega omer omerta omfloers omga omgaat omgaf omgedaan omgeef
omgerukt omging omgooi omgord omhaal omhak omhang omheen omhein omhels omhing omhoog omhul
omhulsel omi omina omineus omissie omkaderd omkading omkant omkat omkeek omkering omkijk omklem
omknel omkom omkoop omkoper omkoping omkrans omkwam omlaag omleg omlegd omleid omliep omlijn
omlijst omloper ommeland ommetje ommezien ommuring ommuur omneveld omnibus omnivoor omploeg
ompoling ompraat omprangd omrand omreed omreken omriep omrij omrijd omring omrit omroer omrol
omruil omschep omschud omsingel omsla omsloten omsluier omspan omspeeld omspeld omspit omspoel
omspon omspring omsta omstaand omstoot omstort omstraal omstuwd omtover omtrok omtuind omvaar
omval omvat omver omviel omving omvoer omvouw omwaai omwaar omwal omwas omweg omwend omwentel
omwerk omwerp omwikkel omwind omwip omwoei omwoel omwond omwonend omwroet omzag omzeg omzei
omzeil omzie omzit omzoming omzoom omzwaai omzweefd omzwik onaardig onaards onager onanie onanist
onattent onbalans onbedekt onbekend onbelegd onbemand onbemest onbemind onbenul onbenut onbesmet
onbewust onbezet oncogeen oncoloog onder onderbed onderdek onderdoe onderga onderken onderkin
onderkok onderkop onderlig onderlip onderpui onderrok ondersta ondertas onderzet ondeugd ondicht
ondienst ondiep ondiepte ondier onding ondode onduleer onduline onecht onedel oneens oneer
oneervol oneindig oneliner onenig onera onesie oneven onfair onfraai onfris ongaar ongans
ongeacht ongedaan ongedekt ongegist ongehuwd ongein ongekamd ongekend ongel ongelakt ongeld
ongeleed ongeleid ongelikt ongelood ongemeen ongemunt ongenood ongepast ongepeld ongeremd
ongerept ongerust ongeteld ongetemd ongeuit ongevuld ongewijd ongewild ongewis ongewoon ongezegd
ongezien ongezoet ongezond ongodist onguur onhandig onheilig onhelder onheus oninbaar onjoods
onjuist onkel onkerks onkies onklaar onknap onkuis onkundig onland onledig onlekker onleuk onlust
onmatig onmens onmin onmondig onnet onnodig onnozel onnut onnuttig onpaar onpas onraad onrein
onrijm onrijp onrooms onrustig ons onscherp onschoon onsterk ont ontaard ontbeend ontbeer ontbied
ontbloot ontbos ontbreek ontdaan ontdoe ontdooi ontduik onteer onteigen onterf ontferm ontga
ontgaan ontgaf ontgeld ontgift ontgin ontging ontglip ontgloei ontgon ontgraaf ontgraat ontgroei
ontgroen ontgrond onthaar onthaast onthals onthand onthard onthecht onthef onthoofd onthou
onthoud onthul onthuts onthutst ontij ontijdig ontkalk ontken ontketen ontkiem ontkleed ontkleur
ontknoop ontkom ontkool ontkurk ontlaad ontlader ontlast ontleen ontleer ontlener ontlok ontloop
ontlucht ontluik ontluis ontmaagd ontman ontmast ontmenst ontmoet ontmunt ontnam ontneem ontpit
ontplooi ontpop ontraad ontrafel ontrat ontregel ontremd ontrief ontroer ontroerd ontroest ontrol
ontroof ontrouw ontruim ontruk ontrust ontsier ontsla ontslaap ontsmet ontspan ontspin ontspoor
ontsta ontsteek ontsteel ontstel ontsteld ontstem ontstemd ontstop onttover onttrek onttroon
ontuig ontval ontvang ontveins ontvel ontvet ontving ontvlam ontvlek ontvlied ontvoer ontvoogd
ontvouw ontwaak ontwapen ontwar ontwater ontwei ontweid ontwel ontwen ontwijd ontwijk ontwind
ontzeg ontzei ontzenuw ontzet ontzie ontziel ontzilt ontzind ontzorgd ontzuur onus onvast
onverlet onvree onwaarde onweder onwel onwelkom onwennig onwetend onwettig onwijs onwillig onwis
onyx onzacht onzalig onze onzedig onzeker onzent onzer onzijdig onzinnig onzuinig onzuiver
oogcreme ooggel oogglas ooglap oogrok oogt oogwenk oogwit ooi ooibos ooievaar ooilam ooit ook
ooliet oom oomschap oorclip oorkonde oorlam oorlap oorlel oorloog oorveeg oorvijg oost oosters
oostkust oot opa opaak opaal opart opat opaten opbaar opbak opbel opbeller opbeur opbiecht opbied
opbind opblijf opblink opbloei opbod opboei opboks opbond opbood opborg opbouwer opbrak opbrand
opbreek opdat opdeed opdeel opdek opdelf opdeling opdien opdiep opdis opdoe opdoek opdoem opdof
opdoffer opdolf opdonder opdooi opdook opdraag opdraai opdreun opdrijf opdring opdrink opdroog
opdruk opduik opduikel opduvel opduw opeen opeens opeet opeis opeising opendoe openduw openga
openhoud openruk opensla opensta openval openvouw openzet operand operarol opereer opfleur opfok
opga opgaat opgaf opgedaan opgeef opgeeist opgefokt opgegaan opgekapt opgelast opgeld opgever
opgewekt opgezakt opgiet opging opgooi opgoot opgraaf opgraver opgroei ophad ophakt ophang opheb
ophees ophef ophelder ophelp ophemel ophief ophijs ophing ophits ophitser ophoepel ophoest
ophoging ophoog ophoop ophoor ophou ophout opi opiaat opinio opioide opiumkit opjaag opjoeg opjut
opkam opkamer opkap opkapt opkeek opkijk opkikker opklaar opklap opklim opklom opklop opknoop
opkom opkomer opkooi opkoper opkort opkras opkrik opkrop opkruip opkuis opkweek oplaag oplaat
oplading oplanger oplap oplas oplawaai oplazer opleef oplees oplegsel opleid oplepel oplet
opleving opliep opliet oploop oplucht opmaal opmaat opmaker opmars opmat opmeet opmerk opmerker
opmeting opmieter opnam opnoem opoe opoffer opossum oppak oppepper oppept opperst opperwal
oppeuzel oppik opplak opplooi oppoets oppomp opponeer opponent oppor opposant oppot opprik opprop
opraap oprakel oprecht opreed oprees opreet oprek opriep oprij oprijd oprijs oprijt opril oprit
oproei oproeper oproerig oprol oprook oprot oprui opruiing opruimer opruk opscheep opschenk
opschep opscherp opschik opschoof opschort opschrik opschrok opschud opschuif opschut opschuur
opsier opsla opsleep opslok opslorp opslurp opsmeer opsmuk opsnoep opsnor opsnuif opsom opspaar
opspan opspat opspeel opspeld opspeur opsplits opspoel opspoor opspring opsta opstak opstapel
opstijg opstoker opstook opstoom opstoot opstop opstorm opstrijk opstroop opstuif opstuur opstuw
optas optater optatie optatief opteer opteken optel opteller optelsom optica opticien opticus
optil optimum optisch optrad optree optreed optrek optrok optuig opulent opus opvaar opval opvat
opveeg opveer opviel opvijzel opving opvis opvlieg opvoeder opvoer opvorder opvouw opvrat
opvreter opvrij opvul opvulsel opwaai opwaarts opwacht opwarm opwarmer opwas opwast opweeg opwek
opwel opwerk opwerp opwies opwoei opwond opwoog opwrijf opzadel opzag opzak opzat opzegger opzei
opzend opzetter opzie opzij opzit opzoek opzond opzoog opzoop opzout opzuig opzuip opzweep opzwel
opzwol oraal oral orangist oranje orante oratie oratio orator oratorio orb orbi orbit orbitaal
orchidee ordeloos ordenaar ordi ordinaal ordinaat ordinair ordner ore oreade oreer oremus
organiek orgasme orgelist orgie oribi origine ork orka orkaan ornaat ornement orni oroniem ors
ort ortolaan oryx osmium osmose ossengal ossenkar ossenoog ossenrib ossi otium otoscoop ots
oubaas oublie oubollig oud oudeheer ouderrol oudgast oudkomer oudoom oudste oudtante oudvader
ounce out outcast outfit outlaw outsider ouvreuse ouwe ouwehoer ouwel ouwelijk ouzo ovaal
ovarieel ovarium ovenvast over overal overbeet overdruk overflow overgaar overging overhemd
overhing overig overijld overjas overloop overluid overmouw overpad overpot overrijp overrule
overs overstap overtoom overtuin overuur overvet overvol overwelf overzees ovonde ovulatie oweeer
owngoal oxer oxidant oxidatie oxidator oxide ozongat paai paalrot paalvast paardzet paarsig
paasbest paasdag paasei paasklok paasmaal paasos paastak pabo pace pachtwet pacifiek pacifist
pacing pack pacman paco pact paddel paddo paddock paddy padie padisjah padoek paella paf paffe
paffer pafferig paffig pafpaal pafzak pagaai pagadder paganist pagara pagekop pager pageview
pagineer pain pair pakaan pakira pakkerd paksoi pal paladijn palataal palaver palazzo palet
paletmes paletot paljas pallium palmares palmer palmet palmpit palmtak palmtop palmvet palpabel
palpatie palpeer palrad palter palurk pampa pampus panacee pancake pancreas panda pandan pander
pandit pandoer paneer pang panga pangi panikeer panini panisch panklaar panlat panna pantalon
pantry panty pap papa papadum papbuik papel papenkop papil papillot papist papkind paplam
paplepel pappa papperig pappie pappig pappot paprika papzak par para paraaf parabool paradeer
paradox parafeer parallax parament paranimf parasiet paravent pardaf pardoen pareer parelwit
parement pareo pares paret parfum pari paria paring paritair pariteit parka parker parking
parmant parnas parool parse parsec part partieel partikel partita partitie partus parure paruur
parvenu parwa pasar pascal pasja pasklaar paskwil pasloden paso passaat passeer passim passing
passivum passt passus pastiche pastille pastorij pat patata patati patch pate pateel pateen pater
pathisch patijn patina patine patineer patrijs patriot patrones patserig pauk paumelle paus
pauwig pauwin pauzeer pavane pax pay pcb pda peau pechdag peche peda pedagoge pedalo pedant pede
pedel pedelec pederast pedestal pediater pedicure pedicuur pedigree pedis pedofiel pedoloog pee
peel peeling peepshow peert pees peetoom pegel peggen peies peigne peignoir peilloos peins
peinzer pek pekinees pekton pel pelerine pelikaan pellerij pelmolen pelotte pels pelser pelsjas
pelsrob pelterij pelzen pelzig penaal pence pendant pendule penibel penitent penner pennoen penny
penoze pens pensee pensum people pep peperbol peperig pepita peplum peppel peppil peptalk peptide
pepton per perdue pereat perelaar perfect perform pergola perifeer perikel perikoop perk perlator
perm permis pernod peronist perplex persad perser perserij persing perslek perswee perswet
pervers peseta peso pester pesterig pesterij pesthol pesto petabyte petemoei peter petieter petit
petoet petto petunia peu peuk peul peur peurder peurstok peut peuterig peyote pezerik pezig pgb
phablet piaffe piai pianiste pianoduo pianola pias piaster pica picador picaresk pico picogram
picpus pidgin piece piechem pieds pief pieker piekerig piekfijn piel pieleman pienter piepa
piepel pieperig piepjong pierce piercer piercing pierlala pierrot pies piesbak piespot piet pieta
pieterig pietist pietlut piezel pifpaf pigment pij pijken pijlsnel pijnig pijniger pijnloos
pijnpit pijnvrij pijnzin pijpenla pijper pik pikant pikantig pikbroek pikeer pikeur pikhaak
pikhamer pikkerig pikkie pikkig pikol pikolet pikorde pikton pikzwart pil pilaster pilav pilo
pilot pils pilsener pina pinakel pinas pinata pincet pinda pindaman pineut ping pingel pingo pink
pinkel pinker pinkoog pinnig pinot pint pinyin pioen piot pip pipet pipi pipo pique piramide
piranha pireng piron pis pisang pisbak pisblaas pisbloem pisbroek pisbuis piscine pisdoek pisglas
piskous pislucht piso pispaal pispot pispraat pissebed pissed pissig pissoir piste pistier
pistolet pisvee pisvlek pita pitch pitcher piteus pitloos pitta pittig pixel pizzeria plaag
plaaster plaatser placemat placenta places placet placht pladijs plag plager plagerig plagerij
plagge plagiaat plagieer plaid plait plaket plakkaat plakker plakspul planchet plane planeer
planket planloos planteur plantsel plantui plaque plasmide plaspil plastiek plastron plataan
plataf plateer plating platting plavei plavuis play playback playboy playlist plebaan plebejer
plechtig plectrum pleeboy pleegzus pleerol pleet pleidooi pleier pleiner plekke plemp plenair
pleng plenging plenty plenum pletrol pleur plevier plezant plie plint plioceen plisseer ploeger
ploegos ploertig ploeter plof ploffer plog plok plombeer plomperd plons plonsbad plooirok
plooisel plooival ploot plop plopper plot plotter plu plug pluimage pluis pluizer pluizig pluk
plukbaar plukhaar pluksel plume plumeau plunjer pluralis plurk plusfour pluut pluvier poch
pocheer pocher pocherig pocherij pochet poco pocus podcast podoloog poederig poeem poef poeh
poeha poelet poelie poelier poelslak poelsnip poema poen poenerig poenig poeperd poepie poer poes
poesis poeslief poesmooi poespas poesta poetica poetisch poetslap poezel poezelig poezig pof
pofbroek poffer pofmouw poger pogo pogrom pointeer pointer pok pokdalig pokeraar pokkig pol
polair polak polakker polemiek polemist policy poliep polier polio polk polka polkadot poll
pollak pollepel poller pollevie pollevij pollutie polo polsdik polster polyeder polyfoon polygaam
polyglot polymeer polynoom pom pomelo pomerans pommerak pomoloog pompaf pomper pomperij pompeus
pompier pompon pon pond poneer ponem ponjaard ponk pons ponsgat ponsoen pont pontklep poog pooi
pooier poolvos poon poos pootui popact popart popdiva popduo pope popel pophit popi popicoon
popidool poplin poppend popper popperig poppig poppy popsong populist por porder porem poreus
porie porien porna porretje porster portabel portable portal portee portel porti portiere
portvrij pos pose poseer poseur positivo positron posse postaal posteer posten postiche postille
postuum postvat potdoof poteling potent potert pothelm potig potnat pots potsig potteus poulain
poularde poule poulet pover powerbox powernap powerpop powisi pownen ppm praai praam prachtig
praler pralerig pralerij praline prang pranger prat prauw pre prebende precair precies precieus
predator predik preeg pref prefatie prefix pregnant prei preiring prekerig premetro premisse
premium premix prequel preses pressant presteer presto pretest pretext pretor pretoren prettig
pretzel preutel preuts prevel preview prieel priegel priel prijk prijsval prijzig prikpil priktol
pril prima primair primeer primer primeur primo primula primus princiep prinsdom prion prior
prioraat priores priorij priorin privejet prix pro probaat probeer procope produce proeve profes
profetes profijt profil profiler prol proleet proloog promoot prompt prondel pronker pronkrol
pront proosdij proost proper propos propper propvol prose prosecco prosit prospect prosumer prot
protease protegee proteron protozo prots protser protsig prove provenu provisor provo provoost
proxy prozac prozaist prudent pruderie pruil pruillip prullig prune prunel prunus prutoog prutser
pruttel psalmist psalter pst psych psyche psychoot psychose pub puberaal pubis public pubquiz
puck puddel pudeur pueblo pueriel puf puffer pufferig pufheet pug pugilist puh pui puibalk
puikbest puil puiloog puim puimt puinbak puinbed puinbrok puinweg puissant puist puistig puitaal
puja puk pukkel pukkelig pukkie pul pulk pull pullover puls pulsar pulsatie pulsbuis pulseer
pulver pummel pummelig pump punaise punchkom puncteer punctuur punitief punk punker punkpop punky
puntgaaf puntig puntloos pup pupil puppy pur puree pureer purgeer purine purisme purist puritein
purser pus push pusher putgalg putrad putsch putt puttee putter putti putting putto puur pyknisch
pylon pyloon pyrex pyriet pyromaan pythisch python qat qua quad quaestor quagga quaker quango
quant quark quartair quarte quarto quasar quasi qubit que queeste quenelle query queue quiche
quid quidam quietist quilt quinoa quinto quisling quitte quizt quizzend quizzer quo quokka quoot
quootte quorn quorum quotatie quoteer raadsel raadzaam raaf raag raagbol raai raaigras raak
raakvlak raamloos raamwet raap raar raas raaskal rabat rabauw rabbel rabbi rabbijn rabiaat
racekak rachel raciaal racist rack racket rad radbraak radeer radeloos rader radert radiatie
radijs radiohit radiotak radius radix radja radon radslag raf rafel rafelig rafeling raffel
raffia rafter rafts rag raga ragade ragdun rage ragebol ragfijn rai raid raider raio raita rak
rakel raketbom raki rakia raku ral ram rambam rambo ramee rames ramin ramkraak rammei rampok
ramsj rance ranch rancher rancho rancune random rangeer ranger rani ranja rank ranking rans
ransel ranst ransuil ranze ranzer ranzig rap rapact rapcrew rapgroep rapier rapplaat rapsode
rapsodie rapsong rapstijl raptekst rapunzel rara rasa rasecht raseer rasp rasper rasperig
rasphuis rasse rasure rat rata ratelaar ratine rato raus raust rauw rauwheid rauwig ravage rave
ravelijn ravenaas ravenbek ravers ravijn ravot rawlplug razeil razzia rea reaal reach reactant
reactief reader ready realia realist realo reb rebbe rebellie rebels reboot rebound rebus recap
receiver recepis receptor reces recessie recette rechaud rechtse rechtzet rechute recidief reciet
recital reciteer reco recta rectaal recto rector rectrix rectum recu recul recycle red redeloos
reder redigeer redneck redox redplank redres redster reduceer reductor redzaam ree reebok reebout
reebruin reeel reef reefer reegeit reek reekalf reel reele reeler reerug reet reeuw ref referaat
referee refereer referte reflux refo refrein refs refter refuge refugie regatta regelgen regellus
regelval regenarm regengod regentes regenval regest reggen regiem regierol regulair reguleer
regulier rei reidans reik reikhals reil rek rekbaar rekband rekbank rekeier rekel rekenlat rekest
rekke rekkerig rekruut rekstok rekwest rel relaas relance relaps relateer relatief relax relaxed
relaxt relayeer relays release relevant releveer relict relikwie reling rellerig relmaker relmuis
relnicht remake reminder remissie remix remme remming remnaaf remonte remote remous rendabel
rendeer renegaat renet renoveer rent rentree renvooi reometer rep repareer repel repelaar
repetent replay replica repliek reply report reprint reprise repulsie requiem res rescript reseda
reseller resem reset resideer residu resoluut resoneer resort resource response ressort resteer
resto restoren restorno restyle resumeer resusaap retabel retail retailer retegoed retentie
reticule retina retirade retireer retor retorica retorsie retort retropop rettich return retweet
reu reuk reukloos reukzin reunist reut reutel reuter reuze reuzel reuzemop reuzig reuzin revelaar
revenu reverie revers reviaan revier reviewer reviseer revival revue rex rexist rho ria rial
riant rib ribbe ribbel ribbelig ribbroek ribes ribeye ribhout riblap ribose ribosoom ribstof
ribstuk richel riches richtig richtlat ricine rico rider ried riedel rieden riek rien rieter
rietmat rif riff right rigide rigor rijd rijdbaar rijdek rijer rijf rijkop rijkste rijkswet
rijmer rijmerij rijmloos rijnaak rijnboot rijnen rijnwijn rijsberm rijstkom rijstpap rijstvla
rijzig rijzweep rik rikketik riks riksja ril rild rillerig rilletje rillette rillijn rilling rim
rimboe rimmen rimpelig rimram ringel ringmus ringrot ringtone rink rinket rinkink rins rinst rio
rioja rioleer rioolrat riotgun rip ripdeal ripper rips ris risaliet risee risk riskant riskeer
risotto rispte rist ristorno rite ritmisch ritmus ritornel rits ritsel ritser ritsig rituaal
ritus rivaal rivet riyal rizofoor rizoom roadie roadmap roadshow roadster roadtrip rob robber
robe robotarm robuust rochet rockfan rococo rodel rodeo rodere rodium roe roef roeidol roek
roekoe roem roemloos roemrijk roemvol roepia roepie roerdomp roerei roering roerloos roerom
roersel roerzeef roes roestig roet roeterig roetig roeven roezig rof roffel roffelig rog rogatoir
rogge roggeaar roggemik rohypnol rokade rokeer rokerig rokt rolaap rolblind rolder rolfok rolkei
rollade rollator rollebol rolling rolmops rolpens rolrif rolvast rolzoom romaans romance romanesk
romanist romboide rombus romcom romeo romer romig rommelig romp romper rondas ronddool rondeel
rondhang ronding rondkijk rondleid rondo rondom rondrijd rondsel rondtast rondtrok rondvaar
rondzend rondzie rondzwom rong ronin ronk ronker ronsel roodkop roodtint roodvos roofziek rooilat
rooinek rookbom rookhol rookloos rookvrij roomijs roommate roomwit roost root rootkit rootput
ropij ropte ropten roro ros rosa rosarium rose rosewijn rosharig roskam rosmolen rossig rossing
rosti rostrum rot rotan rotator rotdag rotding roteer roterij rotgans roti rotishop rotklus
rotkop rotmof rotor rotorkop rotsig rotsvast rotswol rottig rotzak rotzooi rouge roulade rouleer
routier rouwig rouwmis rouwt roux row rowan royaal royal royalist royeer royement royering roze
rozelaar rozentak rozerood rozet rozig rubato ruby ruche rucola ruderaal rudiment ruft rugbyer
ruggetje rugvin rui ruif ruigte ruik ruikbaar ruiler ruiling ruineer ruineus ruis ruitte ruizen
ruk rukwind rul rulijs ruling rullen rullig rum rumba rumble rumboon rumfles rumgrog rumoer
rumoerig run rundvet runmolen runner runsel rup rupsauto ruptuur ruraal rus rush rushen rushes
russell russen rustiek rustig rut rutiel ruw ruwharig ruwte ruwweg ruziend saai saam sabbel
sabber saboteer saboteur sabra sachet sacoche sacra sacraal sadist sado safe safer saffie
saffisch saga sagaai sago sagopalm saillant sajet sak saki sakker saladbar salafist salam saldeer
salet salie saline salmi saloon salto salueer salut salvia samaar samba sambabal sambal sambo
sambuca samen samenbal samenga samenhok samenkom samenpak samentel samenval samenvat sammel
samoem samoreus samosa samowaar samowar sampan sample sampler samsam sandaal sandan sandhi saneer
sang sanguine sanitair sans santin saoto sapfisch sappe sappel sappeur sappig saprofyt sar sara
sarcasme sarcast sarcoom sardien sardine sardonyx sari sarong sarrig sas sasdeur sassluis
satanist sate sater satijn satineer satiriek sativa satraap satrapie satyr saucijs saucisse
sauskom sauspan savant save savooi sawa sax saxhoorn saxofoon saz scabreus scala scalaire scalp
scalpeer scalpel scam scammer scampi scan scandeer scarabee scart scat scenisch scha schaad schab
schabbig schakeer schaking schal schalmei schamel schamper scharrig schatter schattig schaviel
schavot scheet scheg scheid scheider schelder scheluw schemel schend schendig schenker schepbek
schepel scheper schepper scheprad schepsel schering schermer scherpte scherzo schetter scheuk
scheutig scheve schicht schieman schiep schier schift schimmig schimp schimpig schink schisma
schitter schob schobber schoei schoep schoffel scholp scholver schond schonkig schooi schooier
schoolga schor schorem schoring schrab schram schrank schrans schrei schreier schrepel schriel
schrijd schril schro schroei schrok schrokop schroom schrot schubbig schuifel schuimig schuinte
schulp schunnig schup schutsel schuw schwalbe scifi scone scoor scope scotch scraps scratch
screen screener scriba scribent scrip scrol scrub scrum scrupel scrupule scuba sculler seal
seance search sec secans secce secco second secreet secret secretie sectair sectio seculair
seculier secundus secuur sedan sedatief sedekah seder sedert sedum segway seibel seider seigneur
seilde seiner seitan seizing seksbom sekserol seksist seksloos seksueel sekt sela sellen sem sema
semafoon semafoor semiarts semiet seminaar seminar semiprof semtex sen senang senator seniel
seniorie sennhut senor senora senorita sense sensei sensibel sensor sensueel sep separaat
separeer sepia seponeer sepot sept septet septic septime septisch sequeel sequel sequens sequoia
seraf serafijn serail sereen sereh serge sergeant serieel serieus seroen serotype serpent serre
serum serval serve serveuse serviel serviet servo sessiel set setlist setpoint setpunt setstand
seuten sevres sext sextant sextet sexy sfeervol sferisch sferoide sfinx shabby shag shake shaky
shandy shanty sharen sharia sharon shawl sheddak sheet shell shelter shemale sheriff sherpa shift
shiitake shilling shimmy shirt shish shisha shit shoah shock shockeer shodan shogi shogun shooter
shopper shortcut shot shotgun shovel showy shoyu shrapnel shuffle shui shunt siamang siamees
sibbe sibille sic sicav sick sidder sidecar sidekick sideraal siecle sief siena siepel siepoog
sierra siersel siesta sifaka sifon sigma signet signum sijp sijpel sijs sik sikahert sikh sikkel
sikkepit sikker silage sileen silene silex silhouet silica silicaat silicone silo siluur sim sima
simkaart simplex simpte simulant simuleer sinas sinds sine sinecure sinecuur singlet sinister
sinjeur sinjo sinjoor sinoloog sint sinus sip sippen sipt sir sire sirih sirocco sirtaki sis
sisklank sisser sissy sister sistrum sitar sitcom sitemap sits sitsen situ situeer sixpack
sixtijns sjaak sjaal sjabbat sjabbes sjabrak sjacher sjah sjakes sjako sjalom sjalot sjamaan
sjampie sjanker sjans sjap sjasliek sjees sjeik sjekel sjekkie sjerp sjeu sjia sjiekt sjiiet
sjikse sjilp sjirk sjirp sjoege sjofar sjofel sjok sjonge sjonnie sjor sjorder sjorring sjortouw
sjot sjouw sjtetl sjwa ska skaat skai skald skeet skeg skelter sketch skier skiff skiffeur skill
skim skimmer skin skinhead skink skinny skip skippy skipt skiwas skunk skybox skylab skyline
skypen skypet sla slaak slaapbol slaapmat slaappil slab slabak slabbe slabber slabed slacks
slagarm slagvast slagzet slagzij slakom slakrop slam slametan slamix slank slap slaperig slapie
slat slatte slatting slavist slee sleed sleeend sleehak sleepaak sleepoog sleets sleeuw sleg
slegge slemp slemper slenk slet sletig sleuf sleur sleurhut slib slibber slice slicen slicht
slick sliding sliep sliert sliertig sliet slijkig slijmerd slijmig slijping slijptol slijting
slik slikfoto sliknat slim slimmerd slings slink slipvrij slis slobber slobeend slobkous sloeber
sloef sloerie slof sloffig slofhak slogan slojd slok slokdarm slokker slokop slomo slomp slonk
slons slonzig sloof slooi slook sloom sloor slop sloping slordig slorp slotact slotte slotvast
slotwet slotzin sloverig slow slowen slowfox slufter sluif slum slump slungel slurf slurp sluw
sluwheid sma smaad smaakvol smaakzin smaal smacht smack smak smakkerd smalt smalte smartig
smarting smartlap smash smedig smeek smeersel smeervet smegma smekerig smeking smele smeltbad
smeltbak smelting smeltpan smerig smeris smet smetvrij smeu smeuig smeul smidse smiecht smient
smijdig smijter smikkel smiles smiley smis smisse smith smodder smoel smoes smoezel smoezig smok
smokerig smoking smook smookt smos smots smotsig smous smout smoutbol smoutig smuiger smuk
smuller smulpaap smurf snaai snaak snaar snackcar snak snakerig snakerij snap snapper snater
snauw sneaker sneaky sneb snedig snee sneef sneep sneeps sneer snees snek snep snepper snerk
snerp sneu sneukel sneuvel snib snibbe snibbig snif snift snijbal snijd snijdsel snijpers
snijtand snijtang snijvlak snik snikheet snikkel snip snippel snit snob snoef snoeiing snoeisel
snoekkop snoeper snoepig snoes snoet snoever snoezig snoge snok snol snood snoof snoot snorder
snork snorkel snorker snotaap snotlap snotter snottig snoven snuf snuffel snufferd snugger snuif
snuister snuit snuiter snuiver snul snurk snurker snus soa soap soapie sober soca sociabel social
soda sodeju sodoku soebat soefi soek soenna soenniet soepel soeperig soera soes soesa soetra
soezerig soezig sof sofa sofisme sofist softie softijs soigneer soigneur soiree soit sojaboon sok
sokkel sol solaas solair soldij soleil solex solfer soli solidair solide solied soliste solutie
solvabel solvent sombrero somma sommatie sommig somp sompig son sonant sonar sonate sonatine song
sonisch sonnet sonoor soos sop sopperig soppig sopropo sordino sores sorry sortie sotto sou
souche soulmate sounder soundmix soupeer souper source sourdine souschef souspied soutane soutien
souvlaki sovchoz spaad spaak spaarbek spaarzin spacelab spacen spagaat spahi spakerig spalk
spambox spammer spamrun spamt spang spaniel spanjool spannend spanrib spanrol sparerib spares
sparkel spartaan spartel spast spatel spatieer spatlap spe specerij specht specimen spectrum
speelhol speelwei speen speet spekglad spekkie spekkig speklap speknek spekvet spelemei spelonk
spelt speltak spencer spendeer sper sperring sperwer spet speur speurder speurzin spicht spichtig
spied spiek spieker spierwit spies spiesbok spiest spiets spijer spijgat spijk spijl spijsvet
spijtig spijzig spike spikkel spilziek spina spinaal spindel spinel spinet spinnig spinrag
spinrok spinsel spintol spioneer spionne spirant spitant spitsbek spitsig spitter spleen splint
splitrok splitser splitter spoedig spoelsel spoetnik spog spogen spokerig spokerij spondeus spong
sponsig spontaan sponzig spoog spooksel spoom spore sportfan sportief sportsok sporttak spotziek
spouwer sprake sprang spreke spreng sprietig sprik sprits sproet sproetig sproke sprokkel sprot
spruw spul spurt spurter sputter sputum spuuglok spuw spuwbak squadron squash squasher squat
squaw sst sta staafbom staalpil staalwol stabiel stabij stacker stadig stadsmus stadswal staffier
stag stagfok stagiair stagneer stagzeil stakel stakerig stakker stakkerd stalk stalker stalle
stalt stamgod stamijn staminee stamping stampvol stans stanst stante stanza stapper star startset
stat statafel stater statief statieus statine statisch stator statu statuesk statuur stayer steak
steeds steef steeg steekmug steenbok steeneik steent steepler steevast steg steger steiloor
steilte stek stekelig steking stekkie stele stellage stellair stelp stelpnet stemloos stemma
stencil steng stengun stenig steno stenotyp stent stepper stere steriel stermol stern steroide
sterrol stetson steunder steunsel steur steurvis stevel stevia stevig steward stickie stiefzus
stiekem stiet stigma stijg stijlvol stikheet stiksel stikvol stikzij stileer stilet stilhoud
stille stilleg stillig stills stilsta stilte stilval stilzet stinkbok stinkbom stinkdas stinker
stinkerd stins stint stipt stoa stobbe stochast stock stockcar stoei stoelkus stoelmat stoemper
stoepa stoer stoffeer stoffel stoffer stoffig stofkam stofloos stofvrij stofzuig stoicijn stoisch
stokdoof stokoud stol stola stolsel stoma stomerij stomheid stomkop stommel stommerd stonde
stoned stonk stooflap stoofsel stooksel stool stoop stoor stoorder stootkus stootwil stopbit
stoplap stopping stopsel stopwol stopzet storax stork stormfok stormig stormram storneer storno
story stoterig stotig stotter stouterd stouw stouwer stoverij straddle strafeis stram stramien
strammig strang stras stratego streak streaker streamer streber streel strekel streling strem
stremsel strengel strepig stres stressig stressor stretch strever streving striae stribbel striem
strijdig strik strikdas strike stripact stroef strompel stronk stropdas strost strot strowis
strubbel strudel struif struin struma struweel stub stubbe stud studieus study stuf stuff stufi
stug stuik stuip stuiting stukga stuksla stulp stumper stumperd stuntel stut stutsel stutter
stutting stuurrad stuwbek stuwer stuwing stuwwal style stylet styliet stylo stylus suave sub
subgenre subgroep subiet subkop subliem submap submenu submerk subnet subplot subregio subset
subsite subtiel subtitel succubus sudden sudoku suede suf sufferd sufferig suffie suffig suffix
sufkees sufkop sui suikerig suil suis suisse suite suizebol suizel suizelig sujet sukade sukkelig
sul sulfiet sulky sullig sultan sultane sumak summa summer summum sumo sunroof sup supercup
superdun superego superfan superior superras supersub suppleer suppliek suppoost surah suri
surimi surplace surplus survey survival sus sushi sushibar suspect swa swag swagger swami swap
swapt swastika sweater swing swingarm swinger swipen swipet swipi switch sybariet sycofant
sycomoor sylfe sylfide syllabus symbiose symfonie synagoge synagoog synaps syndicus synodaal
synopsis syntagma syrah syrinx system taai taaierd taalarm taallabo taalrol taalwet taan taanhuis
taats tab tabakker tabbaard tabberd tabbetje tabblad tabee tabijn tabkaart tabla taboeret
tabtoets tabula tachyon tackel tackle taco tacticus tactiel tactisch tactloos tactvol tael taf
tafellin tafereel taffen taffia tafia tafzij tag taggen tagger tagrijn tagt tahin tahoe tai
taifoen taiga taikoen tailleur takelaar takeling taksvrij tal talaan taleggio talib talie
talisman talkshow talloos talm talmer talmt talon talreep talrijk talud tam tamari tamarisk
tamelijk tamp tampt tamtam tan tandem tanding tanga tangens tangent tango tanig tankini tanktop
tannine tantra tantum tao taoist tap tapa tapasbar tapbier tapdans tape tapedeck tapenade tapgat
tapir tapkast tapkraan tapperij tapster taptoe tapwater tarboesj tarbot tarde tardief target
targoem tarifair tarifeer tarmac tarn tarot tarpan tarra tarreer tart tartan tarweaar tarzan
taser tast tastbaar taster tasveld tata tatami tater tateraar tatoeage tatoeeer tau taueiwit
tauge taupe taveerne taverne tawny taxa taxateur taxeer taxol taxonoom taxus tea teacher teak
teakdek tearoom teasen teaser techneut teckel tectyl teddy teder tee teef teeg teel teelbal teem
teemst teenager teers tees teeuw teflon tegaar tegelzet tegen tegeneis tegenga tegengif tegenkom
tegens tegensla tegensta tegentij tegenval tegenzet teil teint tekeer tekeerga tekenaap tekenset
tekenvel tekstzet tel telboek telco teldatum telecard telefilm telelens telend telepaat teleur
telewerk telex telexist telfout telg telgang teljoor telkaart tellijst teloh telomeer telpas
telpost telraam telrij tem tembaar temeer temeie temer temerig temet temp tempeest tempex
template tempore tempus ten tenant tendeer tendens tenge tenger teniet tenorsax tentakel tentet
tenue tenzij tepel tepelhof ter terabyte terg terging teriakel terig terloops terminus ternair
terne terp terpeen terrible terril terrine tersel tertiair tertio terts terug terugbel terugeis
terugga terugleg terugrit terugsla terugweg terugwin terugzeg terugzet terugzie terzine tes tesla
testeer tester testes testikel testkit testset tet tetra tetrarch tetst tetter teug teugel teut
teuter teuterig teveel tevens teweeg tex texelaar textuur tezen tgv thans the theet theine
theologe theoloog theorema thermiek theta thinner thio thiofeen thomas thomist thread thuiskok
thuistap thuja thymus thyrs tiaar tiara tibbe tic tie tiebreak tienling tienvoud tier tiet
tiewrap tifosi tig tij tijdbom tijdig tijdloos tijg tijgerin tijhaven tijk tijloos tik tikfout
tikkel tiksel tikspel tiktak tikwerk til tilbaar tilbury tilde tillift timbaal timber timbre time
timer timide timp timpaan tin tinader tinas tinctuur tingel tink tinkel tinker tinmijn tinnef
tint tintel tintelig tinto tipi tipitent tippel tipsy tiptop tiramisu tiran tirannie tiras
tirette tissue tit titan titer titi titiaap titratie titreer tittel titulair tja tjabe tjak tjap
tjerk tjeven tjiftjaf tjilp tjingel tjirp tjitjak tjoemp tjok tjokvol tjonge tjotter tmesis toast
toaster tob tobbe tobber tobberd tobberig tobberij tobogan toccata toch tochtig tochtlat tod
toddy toe toean toebreng toeclip toedeel toedek toedenk toedicht toedien toedoe toedraag toedraai
toedrink toef toega toegaf toegift toeging toegooi toegroei toehaal toehap toehoor toejuich
toekan toekeer toeken toekijk toeknijp toeknik toekom toelach toelage toelak toeleg toelicht
toeloop toemaak toemaat toemat toen toenam toeneem toep toepad toept toereik toereken toeroep
toerust toesla toesnel toespeel toespeld toespijs toespits toesta toesteek toestem toestoot
toestop toestuur toetakel toetast toetreed toetrek toetser toevlieg toevloei toewas toewens
toewerp toewijd toewijs toewuif toezag toezeg toezei toezend toezie toezing toezwaai tof toffee
tofoe toga togatus tok tokkel tokkie toko tolbadge tolerant tolereer tolk tolunie tolvrij
tomahawk tombak tombe tombola tomboy tomeloos tommy tompouce tomtom tonaal tondel tonder tondeuse
tondo tonele tonelist toner tongkus tongue tongval tongzoen tonic tonicum tonisch tonneau tonsil
tontine toogdag tooi tooisel toolkit toom toonarm toonder toonloos toonvast toonzet toorn toornig
toost tooster topact topas topcast topduel topduo topfit tophit topic topisch topjob topkok
toplui topo topoi toponiem toppie toque tor toreador torero tori torment torn tornado toros
torsie torso tortel tortilla tortuur torx tos tosses tosti tot total totdat totebel totem toto
totok touch toucheer touchpad toupet tournee tournure tourt tout touwmat touwt toveraar toveres
toverfee toverij toverkol township toxicum toxisch toy toyboy tra traaf traanoog trac tracer
trachea trachee trachoom tracht track tract tragedie tragicus tragisch traineer traite traiteur
traktaat trakteer tramp tranerig tranig trans transept transvet trapas traploos trappel trappist
trash trasraam trassant trassi travee travers trawant trawlnet tray trede tree treed treem
treerad treife treil trekarm trekoog trekos treksel trema tremel tremolo tremor trendy trens
trepaan tres treures treurig treven trezoor tri triade triage triagist triakel trial triangel
triatlon tribaal tribus tribuut trichine trick tricky tricolor triduum trieer trien triep triest
triestig trifle trigger triglief trijp trijs trike triktrak triljard triljoen triller trilogie
triloog trilvrij trimaran trio triode triolet triool tripel triplet triplo trippel triptiek
trireem tris trits triumvir trivium troebel troef troefaas troel troela troetel trofee troffel
trog troggel trojan trojka trolt trombone tromp tronie tronk tropee trot trotseer trotst trotyl
trouvere truc trucage trucfoto truck trucker truffel trui truken trust trustee trut truttig
truweel try tsaar tsarina tsjilp tsjirp tss tsuba tsunami tub tuba tube tuchtig tuchtwet tuf
tuftuf tui tuibrug tuidraad tuier tuigage tuighuis tuil tuinier tuinset tuint tuitelig tuitkan
tuitouw tuk tukjes tuktuk tul tulband tule tulletje tulp tumba tumbler tumorcel tumtum tumult
tumulus tune tuner tunica turban turbojet tureluur turgor turk turkey turnzus tussen tussor tut
tutor tutorial tutoyeer tuttebel tutter tutti tuttig tuttut tutu tuur tuut twaalfde twatwa tweak
tweakt tweeogig tweep tweern tweetakt tweetal tweeter tweevoud twen twenter twerk twerkt twijg
twijn twijnder twinkel twinset twint twister twk tycoon tyfeus typ typecast typeer typfout
typisch typist typiste typo ufo ufoloog ugli uhd uiachtig uienbed uienring uiensap uier uiercel
uiig uilenoog uilig uit uitbak uitbal uitbener uitbouw uitbuit uitcheck uitdager uitdeler uitdij
uitdraai uitduel uiteen uiterst uiterton uiteter uitgom uithaler uitham uitheems uithing uithoek
uithof uitklap uitknop uitkomst uitlas uitlener uitlog uitmatch uitplant uitrek uitrij uitrit
uitschot uitshirt uitstal uittocht uitvak uitweg uitwis uitworp uitwring uitzege uitzing uivormig
ukelele ukje ukjes ukkepuk ukkie ulaan ulcera ulcus ulevel ulo ulster ultiem ultimo ultradun
umami umpire unaniem unciaal und underdog unfair uni unicum unie unief uniek unionist unit
unitair unster unzip unzipt upbeat upgrade upload uploader uppen upper uppercut uppie ups upt
uraan urbaan urban urbanist urbi ure uremie urenlang ureter urethra urgent urinaal urineer
urinoir urm urn uroloog ursuline urt usance usantie user username uso usueel uterus utility
utopie utopisch utopisme utopist uurglas uvi uwe uwen uwent uwer uzelf uzi vaalt vaam vaan
vaandrig vaardig vaargeul vaars vaas vacant vacua vacuole vadem vaderrol vadis vadoek vagere
vagijn vagina vaginaal vair vakerig vaklui vakmatig valbijl valentie valeur valhelm valideer
valies valig valium valkerij vallei valserik valst valste valstrik valutair valwet vamp van vanaf
vandaal vaneen vangarm vanher vannen vanop vans vanuit vapeur var varaan varia variabel varieer
varsity vastbind vasthoud vastleg vastlig vastnaai vastneem vastplak vastrijd vastsjor vaststa
vastzet vat vatbaar vatbier vavo vazal vechtjas vechtpet vedel vedelaar vedermot vedette vee
veearts veeauto veeboer veeboot veegvast veejay veekoek veekoper veekraal veelal veelte veelvoud
veem veeman veenmol veenmos veerpont vees veest veestal veeteler veewagen vega vegan veganist
vehikel vei veil veildag veine veins veinzer vel velaar veldkei veldrat velg velgrem velijn velo
velter velum velvet ven venae vendetta vendutie veneus venig venijn venijnig ventraal venture ver
veracht veradem veraf veranda veranker verarm verbaas verbak verban verbed verbeeld verbeen
verbeest verbeid verbena verberg verbeten verbied verbind verbleek verblijd verblik verblind
verbloed verbloem verbloos verbluf verboden verboer verbras verbreed verbreid verbrod verbrui
verbuig verbum verdaag verdaan verdacht verdamp verdeeld verdek verdelg verdenk verderf verderga
verdicht verdict verdiep verdiets verdij verdik verdoe verdoem verdof verdofte verdoof verdool
verdoold verdor verdord verdraai verdrijf verdring verdrink verdroog verdroom verdruk verduits
verdun verduur verduw verdwaal verdwaas verdwijn veredel vereelt vereen vereffen vereis vereng
verenkel vererf vererger vereven verfbom verfijn verfilm verflauw verfoei verfraai verfris
verfrol verg verga vergaan vergaand vergaap vergaf vergal vergast vergat vergeld vergewis
vergezel vergif vergift verging vergis vergist verglaas verglijd vergoed vergok vergood vergooi
vergram vergramd vergrijp vergrijs vergroei vergroot vergruis verguis verguld vergun verhaar
verhaast verhak verhakt verhaler verhang verhard verheel verhef verheid verhelp verheug verheugd
verheven verhevig verhing verhip verhit verhoed verhoer verholen verhoop verhoud verhout verhul
verijdel verijs verjaag verjong verkalk verkap verkapt verkas verkavel verkeur verkijk verkil
verklank verkleum verkleur verklik verkloek verkloot verknip verknipt verknoei verknoop verkoel
verkond verkook verkool verkort verkramp verkreuk verkrimp verkrom verkrop verkrot verkrui
verkuil verkwijn verkwik verkwist verlaad verlaag verlaat verlag verlak verlam verlamd verlang
verlap verlas verlaten verlee verleen verleer verlees verleg verlep verlicht verliefd verlig
verlijd verlok verlood verloof verloot verlucht verluid vermaal vermaan vermaard vermag vermager
vermaner vermarkt vermat vermeen vermei vermeld vermeng vermetel vermink vermis vermiste vermocht
vermoed vermoei vermoeid vermolm vermom vermooi vermoord vermors vermout vermurw vernaai vernacht
vernagel vernam vernauw verneder verneuk vernevel vernist vernoem vernuft verorber verouder
verover verpacht verpaft verpand verpapt verpast verpats verpest verplant verplet verpoos verpoot
verpop verpot verpraat verpruts verras verrast verre verregen verreis verricht verrijd verrijk
verrijs verroer verroest verrol verrook verrot verruil verruim verruk versa versaag versaagd
versas verschaf verschik verschop verschot verschud versjouw versla verslaaf verslaap verslap
versleep versleur verslik verslind verslof verslons versmaad versmal versnel versnijd versnoep
verso versober verspeel verspeld versper verspied verspil versta verstal verstar verstel versteld
versterk verstijf verstik verstil verstok verstokt verstom verstomp verstook verstop verstopt
verstout verstrak verstrik verstuif verstuik versuf versuft versus vertak vertaler vertap vertas
verteder verteken verteut vertex vertik vertil vertin vertoef verton vertond vertoner vertoog
vertoorn vertraag vertrap vertreed verts vertui veruit vervaag vervaar vervaard vervat verve
verveel verveen vervel vervener verver ververs vervet vervilt verving vervlak vervlakt vervlieg
vervloei vervloek vervorm vervroeg verwaai verwaaid verwaand verwante verward verwas verwater
verwed verweef verweek verwees verweid verwek verwelfd verwelk verwend verwenst verwerf verwerp
verweven verwijd verwijf verwijfd verwijl verwik verwin verwoed verwoest verwon verwond verwoon
verwoord verword verzaag verzaak verzacht verzadig verzag verzak verzand verzat verzeg verzegel
verzeil verzeng verzie verziek verzilt verzin verzit verzoet verzon verzot verzout verzucht
verzuip verzuur verzwaar verzwak verzwelg verzwijg verzwik verzwind vestaals vestig vetarm vetbol
vetbuik vetbult vete vetergat vetgans vetlok vetmest veto vetoog vetpuist vetrol vettig vetvrij
vetwei vexatie vezelig vezen via viaduct viagra vibes vibratie vibrator vibreer vicaris vice
vicieus victorie vicuna vide vie vief vierde vierel vierling viertakt viertal viervoud vies
viesheid viesneus viespeuk viest vieste vieux viever view viewer vieze viezer viezerd viezerik
viezig vigeur vijandig vijandin vijfde vijfling vijftal vijfvoud vijg vijl vijs vijzel vil
vilderij vilein vilmes vilt viltig viltpen vim vin vind vindbaar vindelig vineus ving vinker
vinkiel vinoloog vinpotig vintage viola violatie violent violist violiste vioolkam vip vipdorp
viproom viraal virago viral viriel viroloog virtueel virulent visaas visafoon visagist visarend
visben viseer visetend visfauna visfuik visgids visioen visiteer visiteur viskeus visloos vismoot
visschub vissig visstek vista visueel visus vit vita vitae vitalist vitrage vitse vitter vitterig
vitterij vivace vivant vivarium vivat vivo vlaag vlaai vlaak vladder vlade vlagerig vlakaf
vlakbij vlakgom vlakkig vlam vlamisme vlammig vlaskam vlaslin vlasser vlassig vleeskoe vleesnat
vleesras vleest vleet vlei vleier vleierig vleierij vleinaam vleister vlekkig vlerk vlet vletter
vleug vleze vlezig vlieboot vlied vliegden vliem vliering vliesdun vliezig vlij vlijm vlijtig vlo
vloden vloeirol vloek vloeker vloerde vloerder vloermat vloert vlog vlogt vlokkig vlood vlooi
vlossig vlot vlouw vluchter vluchtig vlug vlugger vluggerd vocaal vocal vocalist vocatie vocatief
voce vochtig vocoder vod vodde vodderig vodderij voddig vodka voed voedzaam voeger voegzaam voel
voelbaar voerstek voetiaan voeting voetkus voetmat voetrem voetval voetveeg voetvrij vof vogelaar
vogelkop vogelpik vogue voila voile voip voiture voj vol volant volatiel volbloed volbouw
volbreng voldaan volder voldoe voleind volens volgend volgzaam volhard volhou volhoud voliere
volkom volkomen volkst volkswil volkuip volledig volleerd vollerij volloop volmaak volmaakt
volmolen volop volprop volslank volsta volstort volstouw volta voltage volte voltooi voltooid
voltrek voluit volute voluut volvet volvoer volzalig volzet volzin vomeer von vondel vonk vonkel
vonkvrij vont voodoo voois vooraf voorafga vooral voorarm vooras voorbede voorbuur voord voorde
voordien voorflap voorhoef voorin voormaag voormast voormeld voorn voorop voorpui voorrem voort
voortduw voortga voortkom voorts voortzet voorval voorwal voorwas voorworp voorzing voos vopo
vore voren vorig vork vorkbeen vormeis vormer vormgeef vormloos vormsel vormvast vormvrij vors
vorstig vorstkam vort vortex vosaap vot voto votum voucher vous voute vouwing voyant vozer
vraagal vraagzin vrank vredig vree vreest vreetbui vreetzak vrek vrekkig vreterij vreugdig vreze
vrieskou vrijaf vrijage vrijbuit vrijer vrijerig vrijgeef vrijhoud vrijkoop vrijmibo vrijsta
vrijval vrille vrind vroegmis vroegoud vroem vrolijk vrome vroom vso vsv vucht vues vuig vuilak
vuilbek vuilik vuilte vuilwit vuistdik vul vuldop vulgair vulgo vulhaard vulpasta vulpunt vulsel
vulstem vulstof vulstuk vulva vuns vunst vunze vunzen vunzer vunzig vurig vut vutter vuurbol
vuurgod vuurkei vuurvast vuutje vve vzw waad waadbaar waadpak waadpoot waai waaiboom waakzaam
waal waan waanwijs waaraf waarbij waardeer waardoor waarin waarloos waarna waarop waarzeg waarzo
waas wachtbek wachtel wachtzin wadi wadjan waf waffel wagenas waggel wagon wagyu wahabiet wak
wakame wake waker walg walglijk walhalla walk walker walkman wallaby walm wals walser wam wambuis
wammes wammetje wan wanbof wandaad wandrek wangzak wanhoop wanhopig wankant wanklank wanmolen
wanner want wantij wantrouw wap wapenrek wapenrok wapiti wappen wapper war waranda warande warbak
warend warenwet warez wargeest warhoofd warhoop waringin warkop warlord warnest warnet warong
warp warrant warrel warrelig warrig wartel wasabi wasbeits wasbleek wasco wasdom wasecht wasem
wasemig wasgel washes washi wasi waskan waskot waskuip waslap wasmot waspit wasrek wasrol wasteil
wastobbe wastrog wasvat waszij wat waterarm waterbek waterbok watergod waterhol waterig waterijs
watering waterkan waterkus waterlek waterrad waterral waterrat waterrot watertor waterval
watervlo watt wattage watteer wattig wauw wauwel wave wax waxcoat waxen waxt wazig wearable webbe
webcam webcast weber webforum webhost webinar weblog webstek webzine weck weckfles weckglas
weckpot wed wedde wedder weder wedereis wederik wederkom wedijver wedkamp wedloper wedren wee
weed weedas weedom weeer weefkam weeig weel weeps weeral weerd weerga weergalm weergeef weerglas
weergod weerhaan weerhoud weerleg weerloos weerom weersta weerwil weerzie weerzin weetal wegberm
wegblijf wegbreng wegdek wegdoe wegdraag wegdrijf wegduik wegduw wegel wegeling wegens wegga
weggaf weggeebd wegglijd weggooi weggris weghang wegjaag wegkijk wegkruip wegkwijn weglak wegleg
wegleid weglek weglok wegmaai wegnam wegneem wegpink wegren wegreus wegrijd wegrol wegrot wegruk
wegsla wegsleep wegsluip wegsnijd wegsterf wegvaag wegvaar wegval wegveeg wegvloei wegwaai wegwis
wegwuif wegzend wegzet wegzink weid weidmes weidspel weifel weigelia weiger weigerig weinig
weirdo wek wekamine wekeling wekeneis wekere wektoon wel welaan weldaad weldadig weldoe weldra
weleer welgat welig welijzer welk welkom welles welnee welnu welp welpomp welput welter welving
welzalig wem wemel wemeling wen wend wendbaar wener wenge wening wenk wennetje wep wepel werd
werden werkarm werkbij werkos werkset werkzaam werparm werst wesp wessi west westen wester
western westers westkust wet wetens wetering wetland wetmatig wetplank wetsrol wetstaal wetsteen
wetsuit wettekst wettig wettisch weze wezel wezend whatsapp wheelie wherry whister white whizzkid
whodunit wicca wichel wichtig wide wie wiebelig wied wieder wiedes wiedster wieg wiegel wielas
wieling wieme wiemel wiens wiep wier wierde wierig wiesen wietpas wieven wiewauw wifi wig wigge
wigger wiggetje wigwam wii wiien wij wijbrood wijfie wijking wijkwast wijl wijngod wijnkan
wijnrek wijsgeer wijste wijt wijting wik wiki wikke wil wildcard wilfen wille willie willoos wim
wimber wimberg wimpel win winbaar winch windas winde windei windel winder winderig windgong
windig windkus windsurf winegum wingerd wink winkans winkella winket winnares winstrol winstval
winti wip wipbrug wipgalg wipkar wipkip wipmolen wipneus wipperig wipplank wipstoel wipwap wirwar
wis wisbaar wisdoek wisent wisi wiskop wispel wit witbier witblond witboek witbol witbont witgat
witgeel witgrijs witharig witheer witheet witkar witkiel witkop witkwast witmaker witman witoog
witregel witsel witte witteke wittig witvis witvoet witz wizard wob wobben wodka woed woede
woedebui woef woeien woel woelig woeling woelrat woelziek woerd woerhaan woerhen woest wok wokkel
wokpan wolaap wolbaal wolfsvel wolkam wolkend wolkig wollen wollig wolvee wolvet wolvilt wolvin
wombat wonde wonton woofer woonark woonunit woordarm word worg worgpaal workflow world wormig
worp wortelig wou woud woudaap wout wouw wow wraking wrakkig wrakstuk wrang wrap wrat wrattig
wreek wreker wrens wrevelig wriemel wrijfwas wrik wrikkel wring wringer wrocht wroeg wroegt wroet
wroeter wrok wrokkig wrokt wuft wuftheid wuien wuif wuit wulf wulk wulp wulpst wulven wurg wurger
wurging wurm xanthoom xantippe xenofiel xenofoob xenon xeres xtc xyleem xyleen xylofoon yacon
yahtzee yakuza yam yang yank yankee yard yaws yel yell yen yes yeti yield yin yips yogaat yogade
yogaen yogajuf yogales yogi yolo yondan yoni ypsilon yuan yuca yucca yuko yup yuppie zaadbol
zaadlob zaadloos zaadrok zaadval zaadvast zaagbek zaagbok zaai zaaibed zaailand zaailing zaaisel
zaaitijd zaaiui zaaiveld zaaizak zaande zaathout zabbel zabber zadeldek zadelkus zadelrob
zadelrug zageman zagevent zakcent zakelijk zakenjet zaketui zakkam zakker zakkerig zakkig zaksel
zal zalfpot zaliger zaling zamak zambo zamel zandaal zander zanderig zanderij zandig zandrug
zandvlo zandwal zangduo zangerig zanik zaniker zant zap zapper zarzuela zat zatterik zavelig zbo
zeboe zede zedelijk zedeloos zedenles zedenwet zedig zeeaal zeeaas zeearm zeebek zeegaand zeegod
zeek zeekoe zeekraal zeel zeelt zeelui zeem zeemlap zeemos zeemvel zeemzoet zeenat zeepbek zeepok
zeepsop zeer zeerob zeerot zeesla zeet zeevast zeeziek zeezot zefier zeg zegeling zegelwas
zegening zegge zegt zeik zeikerd zeikerig zeiknat zeikwijf zeillat zeis zeken zekering zelateur
zelden zeldzaam zelfde zelling zeloot zelve zemel zemelaar zemelig zemig zen zeng zenig zenit
zenuwgif zenuwpil zeoliet zeper zeperd zeperig zepig zeppelin zere zerk zero zerp zes zesbak
zesdaags zesde zesdelig zeshoek zeskamp zeskant zestal zeste zestiger zesvlak zesvoud zet zeta
zetbaas zetboer zetbok zetfout zethaak zetlijn zetpil zetstuk zetterij zeug zeugma zeul zeur
zeurder zeurig zeurzak zevende zevental zever zeverlap zeving zich zichter zie zied zielig
zielloos zielmis zieltoog ziende zieneres zienlijk ziens zienster zier ziezo zift zifting ziftsel
zij zijanker zijarm zijbeuk zijd zijdal zijdeur zijg zijgang zijgraat zijig zijkamer zijkapel
zijklep zijlaan zijlicht zijlijn zijlings zijlinie zijloge zijluik zijmuur zijnaad zijne zijner
zijnet zijns zijp zijpad zijpoort zijraam zijruit zijspoor zijstap zijstuk zijt zijtak zijtas
zijtuin zijvak zijvlak zijwand zijweg zijwiel zijwind zijzak zilt zilter ziltig zilverig zilverui
zin zindeel zinder zing zingbaar zingever zinker zinking zinkwit zinledig zinlijk zinloos zinnia
zinnig zinrijk zinsdeel zinsnede zinspeel zinstype zinvol zionist zip zipdrive zipfile zirkoon
zloty zmlk zmok zoab zoal zoals zodanig zodat zode zodiak zodra zoeaaf zoef zoel zoelte zoem
zoemer zoen zoener zoenerig zoeterd zoeterig zoetig zoetvijl zog zoiets zolang zomaar zombie
zomede zomereik zomerhit zomerijs zomerzon zomin zomp zompig zona zonaal zondaar zondares
zondebok zonder zondeval zondig zonecht zonet zonloos zonnedek zonnegod zonnepit zonnerad zonnig
zonzij zoo zood zoogkoe zooi zool zooloog zoom zoomlens zoomorf zoonose zoop zoorder zoorst
zootroop zopas zopen zopie zore zorgzaam zori zot zotheid zothuis zotskap zotskolf zottebol
zottin zou zouden zoudt zouk zoutarm zoutig zoutloos zoveel zovele zover zowaar zowat zowel
zozeer zozo zuid zuidas zuiden zuidkust zuidpunt zuiging zuignap zuinig zuip zuiplap zul zulk
zulke zulks zulle zult zumba zundgat zurig zurkel zus zuurte zuurvast zwaaiing zwaarte zwabber
zwachtel zwad zwageres zwagerin zwakte zwalk zwalker zwalp zwam zwammig zwamp zwamvlok zwang
zwans zwartig zwartkop zwartoog zwartrok zwavelig zweed zweedt zweefrek zweeg zweel zweem
zweeptol zweer zweetvos zwegen zwei zwel zwelg zwelkast zwelling zwemdok zwemjuf zwemlip zwendel
zwengel zwenk zwenkarm zwenking zwerfkei zwerk zwerm zwermer zwermpot zweter zweterig zwets
zwever zweverig zweving zwiep zwieper zwieping zwier zwierbol zwierf zwierig zwijg zwijger zwijm
zwijnjak zwik zwilk zwilwrat zwin zwing zwingel zwirrel zwoeg zwoeger zwoel zwoer zwoerd zwolg
zwoor zworen zydeco zygoot zygote zymose zzp zzz
`;
