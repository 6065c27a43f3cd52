/*!
 * Made by scripts/makeDutchWords.mjs from OpenTaal's Dutch spelling dictionary 2.20.21.
 * Copyright (c) 2006-2020 OpenTaal, 2001-2005 Simon Brouwer and others, 1996 Nederlandstalige
 * TeX Gebruikersgroep. Licence: BSD-3-Clause (see dutchWords.LICENSE.txt).
 */

/** Single words that join others into compounds, accents folded. */
export const joiningWords = `
aaiing aalbes aalfuik aalkorf aalkuip aalmoes aalpomp aalput aalscholver aalspeer aalstal
aambeeld aambei aanbeden aanbeeld aanbesteding aanbeveling aanbidder aanbieder aanbieding aanbouw
aanbrug aandak aandeel aandoening aandrift aandrijfas aandrijflijn aandrijver aandrijving
aandring aanduiding aangelegenheid aangever aangifte aanging aanhalig aanhanger aanhing aanjager
aanklager aankomst aankondiging aankoop aankoper aanloop aanmaakhout aanname aannemer aanpassing
aanplakbord aanplant aanplanting aanrader aanrecht aanschaffing aanslag aansluiting aansluitnet
aanspraak aanspreekpunt aanspreekvorm aanstaande aansteker aanstelling aansturing aantal
aantasting aantekening aantrede aanvaard aanvaarding aanval aanvaller aanvangstijd aanverwant
aanving aanvoerder aanvraag aanvrage aanvrager aanvulling aanwezige aanwezigheid aanwijzer
aanwijzing aanwinst aanzegging aanzet aanzicht aapmens aard aardbei aardbol aarde aardigheid
aarding aardlus aardman aardvlo aarsvin aartsvader aarzel aasaanbieding aasbloem aasdier aasemmer
aaseter aasgier aasjager aaskever aassoort aasvis aasvlieg aasvogel aaszak abactis abacus abaja
abattoir abbreviatie abces abdicatie abdij abdis abdomen abeel aberratie ablatie ablatief ablutie
abonnee abonnement aborteur abortus abortuspil abraham abscis absence absent absentie abstract
abstractie abuis acacia academicus academie acanthus acceleratie accent accentuatie accept
acceptant acceptatie acces accessie accessit accessoire accident accijns acclamatie accolade
accommodatie accordeon account accountant accreditatie accres accu accumulatie accumulator
acetaat achillespees achtarm achteraf achteras achterban achterbuur achterbuurt achtergalerij
achtergevel achtergrond achterhoede achterhuis achterkant achterland achterlicht achterom
achterportier achterruit achterstand achtersteven achteruitgang achtervolging achterwiel achtling
achtste achttal achtvoud acne acoliet acquisiteur acquisitie acquit acrobaat acrobate acrobatie
acroniem acrylaat acteer acteur actie actieve actinide activatie activering activist activiteit
actor actrice actualisatie actualiteit actuaris actuator actum adagio adagium adaptatie adapter
addax addendum adder addergif addict additie additief adductor adel adelaar adem ademhaling
adenoom adenovirus adept ader adjudant adjunct administrateur administratie admiraal admissie
adonis adoptant adopter adoptie adoratie adres adult adventskrans adverteerder advertentie advies
advisering adviseur adviseuse advocaat advocate aerobic aeroclub aeronaut aerosol afbakening
afbeelding afbreker afbreking afdak afdaler afdaling afdekkap afdekking afdeling afdichting
afding afdracht afdrager afdruk affaire affect affectatie affectie affiche affiliatie affirmatie
affix affodil affront affuit afgang afgevaardigde afgezant afghaan afgietsel afgifte afging afgod
afgoderij afgodin afgraving afgrond afhaker afhaler afhaling afhandeling afhankelijk afhing
afhuring afkerig afkering afkijker afkoker afkomst afkondiging afkoping afkorting aflader
aflading aflegger afleider afleiding aflevering aflezer aflezing aflosser aflossing afmaker
afmaking afmeting afname afnemer afneming aforisme afpaling afperser afpersing afrader afrekening
afrikaan afrit afroeper afromer afschaduwing afscheiding afscherming afschrift afschrijving
afslag afslager afsluiter afsluiting afsnijding afspraak afspring afstand afsteker afstelling
afstemming aftakas aftapper aftelsom afterpil aftershave aftersun aftocht afvaardiging afvaart
afvalarm afvalbak afvaller afvallig afvalput afvalwater afvalzak afving afvlucht afvoerleiding
afwas afwasser afweging afwerker afwerking afwezig afwijking afwikkeling afzakker afzanderij
afzegger afzender afzetnet afzetsel afzetter afzetting afzuiging agaat agame agape agave agence
agenda agent agente agglomeratie agglutinatie aggravatie aggregaat aggregatie agitatie agitator
agitprop agnost agnosticus agoeti agogisch agonist agoog agraaf agrarier agressie agressor
agronoom ahorn aigrette aikidoka airbag airbrush airbus airco airfryer airhostess airmile airport
airstrip ajuin ajuinbol akant akela akelei akker akkerman akkoord akolei akoniet akte alarm
alarmist alarmlus albatros albedil albino album alcohol alcoholicus aldehyde aleviet alfa alfabet
alfaman algoed algoritme alias alibi alien alienatie alikruik alimentatie alinea alkoof allegaar
allegro allel alleluja allergie alliage alliantie alliteratie allitteratie allocatie allochtoon
allofoon allomorf alloniem allopaat allround allure allusie almanak almaviva almogend alpaca
alpentop alpinist alpino alruin altaar alteratie alternantie alternatie alternatief altfluit
althea althobo althoorn althoren altist alto altruist altsax altstem alttoets altviool aluin
alumnus alver alverman alvleesklier alweter alzijdig amalgaam amalgama amanda amandel amant
amanuensis amarant amarillo amaryllis amateur amazone ambacht ambassade ambassadeur ambiance
ambitie ambivalentie ambt ambtenares ambtseed ambulance amendement amerij amethist amfibie amfoor
amfora amice amict amicus amide amigo amine aminozuur ammoniet ammonium amnestie amoebe
amortisatie amperage ampere ampex amplificatie amplitude ampul amputatie amulet amuse amusement
amylase anaconda anagram analist analogie analyse analyseer analyticus anamnese ananas anapest
anathema anatoom ancien ancienniteit andante andere andoorn andoren androide anekdote anemoon
angel angisa anglist angora angst angstig animatie animator anion anita anjelier anjer anker
ankerman anklet annexatie annonce annotatie anode anomalie anonymus anorak ansicht ansjovis ante
antenne anticipatie antiek antifoon antigeen antigen antilope antinazi antipode antiquariaat
antoniem antwoord anus aoristus aorta apache apatride apenbos apenkop apennoot apenpak apercu
aperij aperitief apneu apocalyps apocope apograaf apologie apoloog apostaat apostel apostil
apostrof apotheek apotheker apothekeres apothema app apparaat appartement appel appelaar appelbol
appelsien appendage applaus applet applicatie applique appreciatie approbatie april aprilgek
aprilmop apsis aquaduct aquanaut aquarel aquarium aquatint aquifer arabesk arabier arabist arbeid
arbeider arbiter arbitrage arboarts arbodienst arbonorm arcade arcadia arcanum arcering
archeoloog archief archipel architect archivaris arduin areaal arena arend argot argument
argumentatie argus argwaan aria arier aristocratie armada armatuur armband armbestuur armbeweging
armbezoek armblessure armbreuk arme armee armfunctie armgebaar armhuis armklem armkracht
armlegger armlengte armleuning armmeester armoedig armsgat armslag armspier armsteun armstoel
armuitsnijding armverzorger armverzorging armvol armvoogd armwezen armworp armzalig armzwaai
aroma aroom arpeggio arrangement arrangeur array arrest arrestant arrestatie arrive arrivist
arrondissement arsenaal artefact arterie articulatie artiest artieste artikel artisjok arts
artsenij artwork asbak asbelt asbus asceet asemmer asgat ashoop ashram asiel askar askegel
askussen aslaag aslade aslager aslast aslijn aspect asperge aspic aspirant aspiratie aspirine
aspot aspunt asregen asrest assagaai assegaai assem assemblage assemblee assepoes assertie
assessment assessor asset assignatie assimilatie assist assistent assistente associatie associe
assonantie assortiment assumptie assurantie aster asterisk astmaticus aston astrofysicus
astronoom asurn asvaalt aswolk atalanta atavisme atelier aterling atheist atheneum atlant atlas
atleet atlete atmosfeer atomist atoom atoombom atrium attaca attache attachee attaque attent
attentie attest attestatie attitude attractie attribuut aubade auctie aucuba audicien audientie
audioset audit auditeur auditie auditor auditoren augurk aurelia aureool aurora aussie autaar
auteur authenticatie autist auto autobom autocar autocue autodafe autodek autogek autogyro
automatie automatisatie autoniem autonoom autoped autopsie autorisatie autoriteit avance avatar
avegaar avenue averij aversie aviateur avifauna avocado avond avonturier avontuur awara award
awari axioma axolotl azalea azijn azimut azuki azuur baad baai baakgeld baal baan baard baardaap
baardman baardmos baardvin baars baas baat babbel baboe baby babyaap babydoll babysit baccarat
bacchant bachelor bacil back backbone backer bacove bad bader badge badjing badminton bagatel
bagel bagger baghera bagno baguette bahco baisse baissier bajadere bajes bajonet bak bakabana
baken baker bakker bakkerin bakkes bakkie bakmix bakra baksel baksjisj bal balanceer balans
balatum balein balg balie baljuw balk balkon ballad ballet balling ballon ballotage ballroom
balsem balts baluster bamboe bamibal banaan banaat band bandage bandana bandera bandiet bandijk
bandjir bandoneon bangerd bangerik banier banjir banjo bank banket bankier bankman bankrun
banlieue banner banpaal banteng baobab baptist bar barak barbecue barbeel barbershop bareel
barema baret barette barge baribal baring barista bariton bark barman barok barometer baron
barones baronie barre barrel barricade barriere barst barzoi basaria bascule basdrum base
baseball baseline basement basfluit basgeluid basgitaar basgitarist bashoorn bashoren basilica
basiliek basilisk basinstrument basis basiseis basisset baskant basket basketter baskiet
basklarinet baslijn basluidspreker basnoot baspartij basreflexkast basset bassin bassist
bassleutel basspel basspeler basstem basta bastaard basterd bastide bastion bastoon bastrombone
bastuba basversterker basviool baswerk baszanger bataat bataljon batik baton batter batterij
batting baudrate bavarois bavet baviaan baxter bazaar bazig bazin bazooka bazuin beachvolleybal
beagle beambte beamer beantwoord beat beater beatificatie beatlesk beatmis beaute beauty bebouwer
bebouwing bed bedaking bedank bede bedeesd bedel bedelares bedeling bedelman bedenk bedenker
bederver bedien bediende bediener bediening bedilal bediller beding bedoeien bedoel bedoeling
bedompt bedrading bedrag bedreig bedreiging bedrieger bedriegerij bedrukt bedstede beduusd
bedwelmd beeindiging beek beeld beeltenis beemd been beenas beender beenhouwerij beenkam beer
beest beet befaamd befkraag begaafdheid begankenis begeer begeerte begeleid begeleider
begeleiding begerig begijn begin beging beginner beginsel beginzet beginzin beglazing begonia
begraaf begrafenis begrenzer begrenzing begrijp begrip begroeiing begroeting begroting beha
behaard behandel behandelaar behandeling behang behanger behangsel behartig behartiger beheer
beheerder beheerser beheerst behemoth behing behoed behoeder behoefte behoeftige behoor behoud
behouder behuizing beiaard beier beignet beinvloed beinvloeding beitel beits bejaarde bekabeling
bekading bekendheid bekentenis beker bekermos bekeuring bekisting bekken beklad bekleder
bekleding beklemd beklemming beklimming beklom bekom bekommer bekommernis bekoring bekrachtiging
bekwaam bel belading belager belang belast belasting beledig beleg belegger belegsel belemmering
belener belening belet beletsel belevenis beleving belezer belezing belichting belijdenis
belijder belle beller beloega belofte beloner beloning beloop belt beluik belust bemaling
bemanning bemerking bemesting bemiddelaar bemiddelend bemiddeling bemoeial bemoeienis bemoeiing
bemonstering benader benadering benaming benauwenis benchmark bende bendir benedenhuis benefiet
bengel benieuwd benijd benijder benjamin benoem benoeming bentgras benzine beoefen beoefenaar
beoordelaar beoordeling bepaal bepalend bepaling beperk beperking beplanting beplating beproeving
beraad beraden beraming berber berberis berceau berceuse beredenering bereider bereiding bereik
bereken berekening berenhap berenlul berenvel berg bergamot berger bergere bergetap berging
bergkam bergrat bericht berichtgeving berijd berijder berijmer berijming beril berin bering berk
berkoen berline berm bermbom bermuda beroemdheid beroep beroeper beroerte berooid berouw berover
beroving berrie berucht berust beschadig beschadiging beschaving bescherm beschermend beschermer
bescherming beschieting beschik beschoeiing beschot beschouw beschouwing beschrijf beschrijving
beschuit beschuldig beschuldiging besef beslag beslis beslisser beslissing besluitvorming besmet
besmetting besnijdenis besogne bespaar besparing bespeler bespiegeling bespreek bespreking
bespuiting bessenvla bestaan bestand besteding bestek bestel bestelling bestemming bestendig
bestraling bestrijding bestuiving besturing bestuurder betaal betaler betaling beteken betekenis
betel betimmering betise betoger betoging beton betonrot betoog betoon betrachting betrap betrouw
betuiging betweter betwijfel betwist betwisting beugel beuk beuker beul beuling beun beurder
beuring beurs beurt beurtman bevak beval bevalling bevangen beveiliger beveiliging bevek bevel
bever beverig bevernel beverrat bevestig bevestiging bevind bevinding beving bevochtiging bevoegd
bevoegde bevoegdheid bevolking bevoordeling bevoorrading bevorder bevorderend bevordering
bevrachting bevraging bevredig bevreemd bevreesd bevries bevriezing bevrijd bevrijding bevrucht
bevruchting bewaak bewaar bewaarder bewaker bewaking bewapening beweeg beweger beweging
bewegwijzering bewering bewerk bewerker bewerking bewijs bewind bewonder bewonderaar bewoner
bewoon bewust bezaan bezadigd bezeild bezel bezem bezet bezetene bezetsel bezetter bezetting
bezichtiging bezield bezieler bezig bezigheid bezing bezitter bezitting bezoedeling bezoek
bezoeker bezondig bezonken bezorg bezorger bezorging bezuinig bezuiniging bezwaar bezwaard
bezwering biatleet bibber bibberatie bibliobus bibliothecaris bibliotheek biblist bicarbonaat
biceps bidbank bidbook biddag bidder bidet bidon bidplaats bidsnoer bidstoel bidstond biduur
bidweek bidweg biecht bied bieder bieding biefstuk bieleman biels biennale bier bierpap bierpul
bierstekerij biertap biet bietser bifurcatie bigamist bigbag bigband bijbaan bijbal bijbank
bijbel bijbetekenis bijblad bijboot bijdrage bijectie bijeenkomst bijengif bijenhal bijenkap
bijenwas bijholte bijhuis bijkaart bijkelk bijklank bijl bijlage bijles bijloper bijmaan bijnaam
bijnier bijou bijrijder bijrol bijschrift bijschrijving bijslag bijsluiter bijsmaak bijstelling
bijt bijtelling bijter bijtoon bijvak bijvangst bijveld bijvoet bijvorm bijvrouw bijwagen bijweg
bijwerk bijwijf bijwoner bijwoord bijzaak bijzaal bijzin bijzitter bijzon biker bikhamer bikini
bikkel bikker bilan bilhamer biljard biljart biljet biljoen billboard bilnaad bilspier bimbo
bimetaal bind binder binding bindsel bingo bink binnendeur binnenduin binnengalerij binnengrens
binnenhaven binnenhuis binnenland binnenleiding binnenmuur binnenplaats binocle bint biobak
biobank bioboer biobrandstof biochip biocide biofilm biogas biograaf biografe biografie biologe
bioloog biomarkt biopic biopt bioritme bioscoop biotechniek biotoop biowapen bips birambi birdie
birmaan bisamrat biscuit bisdom bisser bistro bitcoin bitmap bitsheid bitter bivak bizon blaag
blaar blaas blaaskakerij blad blader bladmos bladtin bladzij blaf blaffer blafferd blakaman
blaker blamage blanda blank blanke blanket blauw blauwalg blazer blazoen bleek blees blein blend
blende blender bles blessure bliek bliep blijde blijf blijk blijver blik bliksem blimbing blinde
blini blink blinker blinkerd blister blizzard block blocnote bloed bloeder bloeding bloedvin
bloei bloeier bloem bloembol bloemdek bloemist bloempap bloes bloesem blog blogger blok blokart
blokhak blokker blond blonde blondine blooper bloos bloot blos bloterik blouse blouson blouwel
blow blower blowjob blues bluesman bluf bluffer blunder blus blusher blusser blussing board
boarding bobbel bobber bobby bobijn bobine bobtail bochel bocht bochtig bode bodega bodem bodybag
bodycam bodysuit boeddha boedel boef boeg boegstag boei boeier boeisel boek boeker boeket boeking
boel boelijn boeman boemboe boemel boemerang boender boer boerderij boerin boerka boerkini
boernoes boert boet boete boeter boetiek boetseer boezel boezem boffer bofferd bofkont bogaard
bogey bohemer bohemien boiler bojaar bokaal bokkig bokking bokkraan bokser boktor bolakker
bolbaan bolbloem bolder bolderik boleet bolero bolgewas bolhoed bolide bolivar bolknak bolkop
bollebof bolleboos bolleke bolling bolplant bolspits bolster bolus bolvorm bolwerk bolworm
bolzaad bomaanslag bomauto bombarde bombardement bombel bombrief bomer bomgat bomma bommel bompa
bomscherf bomvrouw bon bond bondel bonder bondsman bongerd bongo bonheur bonhomme bonificatie
bonk bonker bonket bonne bonobo bons bonsai bont bontebok bonus boodschap boodschapper boog
boogarm boom boomboa boomer boomgaard boomkor boommos boon boor booras boord boorder boordsel
boorling boosheid booste booster boot bootee bootleg bootsman bopper boraat bord bordeaux bordeel
border borderel bordes borduursel boreling borg borger borging boring bornput borrel borst
borstel borstvin bos bosbes bosfee bosgod boson bosui boswachterij bot botanicus botanist botel
boter botsing bottel bottelarij botterik bottine bouche boudoir bougie bouillon boulevard bouncer
bourbon bourdon bourgeois bourree boussole bout boutade bouvier bouw bouwer bouwsel bovenarm
bovenas bovenbaas bovenbeen bovenbouw bovenbuur bovendek bovenetage bovengalerij bovengrens
bovenhuis bovenleiding bovenlip bovenrug bovist bowl bowler bowling box boxer boxset boycot braad
braai braak braam braambes brabbel bracelet braderie brahmaan brainbox brainstorm braker braking
bral bralaap bram brancard branche brand brandbom brander branding branie brasem brasser
brasserij braverik break breed breedte breek breeuwer breezer breidel breier brein breisel breker
breking brem breng brenger bres bretel breuk breve brevet brevier bridge bridger brief briefbom
briefing bries brigade brij brijig brijn brik briket bril briljant brink brioche brits brocante
broche brochure broderie broed broeder broedhen broeds broedsel broei broek broekie broer broes
brogue brok broker brom bromance brombas bromelia bromide brommer bron brons bronstig
brontosaurus brooche brood broodmix broodpap brouw brouwer brouwsel brownie browning browser brug
brugdek bruid bruigom bruikleen bruiloft bruin bruinrot bruis brul brulaap brunch brunetje
brunette brutaal brutoloon brutosalaris brutowinst bubbel buddy budget buffel buffer buffet bugel
buggy buhne bui buidel buig buiger buiig buik buikvin buil buis buit buiten buizer buizerd buks
bulder buldog bulhond bulk bullbar bulldog bullebak bullet bulletin bully bult bumper bundel
bundeling bunder bungalow bunker bunny bunzing burcht bureau bureaucratie bureel buret burg
burger burgeres burijn burin burrito bursaal bus bussel butler buts button buttplug buur buurman
buurt buut buxus buzzer bypass byte caban cabaret cabernet cabine cabrio cabriolet cacaomot cache
cachet cachot cactus cadans caddie cadeau cadens cadet caesar cafe cafetaria cahier caisson cajon
cake calamiteit calculatie calculator caleche calicot callboy callgirl calorie calque calumet
calville calypso calzone cambio camee camelia camera camion camjo camouflage campagne camper
camping campus canada canadees canaille canape canard cancan candela candybar canna canon
canonisatie cantate canto cantor canule canvas canyon canzone capaciteit cape capibara
capitulatie caprice capriool capslock capsule captain captatie captcha capuchon caracal caracole
caravan carbon carbonaat carcinoom cardanas cardigan cargo carillon carkit carnaval carnet
caroteen carpool carport carre carrier carriere carrosserie carrousel carter cartoon carveski
casanova cascade casco case cash cashcow casino cassatie cassette cast casting castratie castrum
casual casuist casus catalogus cataloog cataract catarre catastrofe catcher catechisatie
catechismus categorie cateraar catsuit cattery catwalk causerie causeur cautie caverne cavia
caviteit cecogram cedel cedent ceder cedille ceintuur cel celeb celebratie celesta celliste cello
cellofaan cembalo cement cenakel cenobiet cenotaaf censor censuur cent centaur center centiare
centiem centime centimeter centrale centralisatie centrifuge centrum centurio ceramist cerberus
ceremonie certificaat certificatie certificering cervela cervix cessie cessionaris cesuur chablis
chaconne chador chagrijn chaise chakra chalet challe champagne champignon chanson chantant
chanteur chaoot chape chaperon chapiter charade charge charger charisma charme charmeur charta
charter chasseur chassied chat chateau chatter chauffage chauffeur chauffeuse cheat check cheeta
chef cheffin cheider chemicus chemokar cheque cherub chevron chiazaad chicane chick chignon
chimaera chimere chimp chinees chinook chip chipcard chipper chippie chipset chirurg chirurgie
chloor chloride chloriet chochme chocola chocolade choke choker chopper choreograaf choreografie
chorus chose chowchow christen christin christus chroma chromo chrono chrysant chute chutney
ciabatta ciborie cicade cicero cicerone cichlide cider cijfer cijns cilinder cimbaal cineac
cineast cinefiel cinema cipier cipres circuit circulaire circulatie circus cirkel cirrus ciseleur
cisterne citaat citadel citatie citeer citer citerne citroen citrus citybag citybike civet
civilisatie civilist claim clan claque claqueur clark classeur classic classicus classificatie
claus clausule clave claviger claxon clematis clericus cliche click client climax clinic clinicus
clip clipart clipper clique clitoris clivia cloaca clochard cloche closet cloud clown club
clubcard clubdas clubman cluppie cluster coach coalitie coaster coating coauteur cobra coccus
cockney cockpit cockring cocktail cocon cocotte code codec codeer codeur codicil codificatie
coefficient cofactor coffee cognac cognitie cohort coiffeur coiffure colada colbert colere
collaboratie collage collageen collaps collatie collecte collectie collectief collector collega
college colli collie collier collisie collocatie colloide collusie colofon colon colonne colorist
coltrui column columnist combi combine combo comeback comedian comedy comic comite commandant
commanderij commando commentaar commentator commercial commies commissariaat commissaris
commissie commissionair commode commotie commune communicatie communiceer communie communique
communist community compagnie compartiment compensatie competentie competitie compilatie compiler
complement complet complex complexiteit complicatie complice complot component componist composer
composiet compositie compote compound compressie compressor comprime compromis computer
concelebratie concentraat concentratie concept conceptie concern concert concerto concessie
concessionaris concha concierge conciliatie concilie conclaaf conclave conclusie concours
concurrent condensaat condensator condensor conditie conditioner conditionering condoom condor
conducteur confederatie conferentie configuratie confirmatie confiscatie confituur conflict
confrere confrontatie confusie conga conge congestie conglomeraat conglomeratie congregatie
congres conifeer conjugatie conjunct connectie connector connotatie conopeum consecratie consent
consequentie conservatief conservator conservatorium conserveer conservering considerans
consideratie consignatie consigne consistentie console consolidatie consonant consortium
conspiratie constant constante constatatie constateer constellatie constipatie constructeur
constructie consul consulent consulente consult consultant consultatie consument consumptie
contact container contaminatie contemplatie contest contestatie context continent contingent
contingentie continuatie conto contour contra contract contractant contracteer contractie
contrast contributie controle controleer controleur controller controverse conus convenant
convent conventie convergentie convers conversatie conversie converteer convocatie cooker cookie
cooperatie coordinaat coordinatie coordinator coordinatrice copiloot coproductie copulatie
copycard copycat copyright copyshop coquille corgi cornea corner cornet corniche corona
corporatie corps corpus correctie corrector correlatie correspondent correspondente corridor
corrigeer corruptie corsage corselet corso cortege cortison corvee corveeer coryfee coschap
cosinus coterie cothurne cotillon cottage couche cougar coulisse couloir coulomb counter coup
coupe coupeur coupeuse couplet coupon coupure courant coureur courgette courtage couvert couveuse
cover cowboy cowgirl coyote crack cracker crank crapaud crash cravate craving crawl crayon
creabea createur creatie creator creatuur creche credit creditcard credo creep cremant crematie
crematorium creme creool creools crepe creperie cretin creuse crew cricket crimineel crisis crisp
criterium critica criticus crochet croesus crooner cross crosscup crosser croupier crouton
crucifix cruise cruiser cruzeiro crypt csardas cubaan cuisine culminatie culotte cult culthit
cultivar culture cultus cumshot cumul cumulatie cumulus cupcake cupduel cupfinale cupido cupmaat
cupmatch curandus curator curatorium curette curie curiosum curriculum curry cursist cursor
cursus curve custard custode cutter cuvee cuvette cyber cyborg cyclamen cycloide cycloon cycloop
cyclus cynicus cynisme cyste cytokine daad daal daalder dactylus dadaist dadel dader daderes
dading dag dager daghap daghit daging dahlia dak daklei dakloze dal dalang dalem daler daling
dalver dam dame dammer damp damper dampig danaide dance danceact dancing dandy dank dankzij dans
dansact dansant danse danser danseres danseur danseuse dansi darkroom darm dart dartel darter
dashboard dashcam dashond dasspeld database databus datahack datanet dataroom dataset date dater
datief dating datsja datum dauphin dauw daver davering davit deadline deal dealer debacle debat
debater debiel debiet debitant debiteur debouche debutant debuut decaan decade decadent decagram
decalage decanaat decatlon deceptie decharge decibel deciel decigram decimaal decisie declamatie
declaratie declinatie decoder decompilatie decor decoratie decreet decurion dedicatie deductie
deeg deejay deel deelbek deelname deelneming deeltal deeltijdwerk deelzin deern default defect
defensie deficit defile definieer definiering definitie deformatie degel degen degeneratie
degenere degradatie degustatie dehydratie deining deist dejeuner dekbed dekblad dekbord dekdienst
deken dekenaat dekenij dekglas dekhengst dekhuis dekhut dekkater dekker dekking dekkist dekkleed
dekkleur dekknecht deklaag deklading deklanding deklast deklat dekleiding deklicentie dekmantel
dekmatras deknaam dekplaat dekpunt dekreu dekschaal dekschild dekschub dekschuit dekseizoen
deksel dekstation deksteen dekstier dekstoel dekstro dekstuk dektijd dekuitrusting dekverlichting
dekvloer dekvrucht dekweefsel dekzeil dekzool delegaat delegatie delegue deleguee deler deletie
delf deliberatie delict delier deling delinquent delirium delling delta delver demagoog
demarcatie demarche demasque dementi demissie demiurg demo democraat democratie demon
demonstratie demonstreer demontage demotie demper demping demystificatie denappel denarius
dendriet denier denk denker dennenbos denominatie denotatie densiteit dentaal dentist denunciatie
departement depeche deportatie deposant depositie deposito depot depper depreciatie depressie
deputaat deputatie depute derailleur derby derde derivaat derivatie derny derogatie derriere
dertien derwisj desem desertie design designer desinfecteer desk deskjet deskundige deskundigheid
despoot dessert dessin destillaat destillatie destilleer destinatie detachement detail detectie
detective detector detentie determinant determinatie detonatie deug deugnieterij deuk deun deur
deurhor deurwaarder deutel deuteron deuvel deuvik devaluatie deviatie device devies devotie
diabeet diabeticus diabolo diacones diaconie diadeem diafilm diagnose diagnostiek diagonaal
diagram diaken diakriet dialect dialoog dialyse diamant diameter diapason diarium diascoop
diaserie diashow diastole diatheek dibbes dicht dichter dichteres dichtheid dichting dictaat
dictator dictatuur dictee dictum didacticus didactiek dieet dieetpil dief diegene diehard dien
dienaar dienares diender dienst dienstbaarheid diep diepte dier dierhouderij diesel dietist
dietiste dievegge differentiaal differentiatie diffusor diftong diggel digibeet digibord dijbeen
dijk dijkage dijker dijspier dijstuk dikbil dikbuik dikhuid dikkerd dikkop dikmaker dikte dikzak
dilatatie dildo dilemma dilettant dimensie dimlicht dimmer dinar diner dingdong dingo dinsdag
diocees diode dioptrie diorama dioriet dioxine diploma diplomaat dipool dipsaus diptiek directeur
directie directory directrice dirham dirigeer dirigent dirndl discant discard discipel discipline
discman disco disconto discotheek discount discours discriminant discriminatie discus discussie
disk diskette dislocatie dispensatie display disputatie dispuut dissel dissertatie dissident
dissimilatie distel distillaat distillatie distilleer distributeur distributie district diva
divan divers diversificatie diversiteit dividend divisie divisionist djati djcursus djellaba
djembe djeroek djinn dobbel dobber doble doceer docent docente dochter doctor doctoraat
doctorandus doctores doctrine document documentaire documentatie dodaars dode dodeman dodenmis
dodental doding doe doedel doek doel doelen doellat doelman doelwit doem doener doening doerak
doerian does doezel doge dogger doggybag dogma dogmaticus dok doksaal dokter dokteres dolaard
dolboord doler dolfijn dolheid doling dolk dolkop dollar dolleman dolly dolman dolmen dombo
domein domheer domheid domicilie dominee dominion domino dominus domkerk domkop dommel dommerd
dommerik domoor dompel domper dompteur domtoren donaat donateur donatie donder dongel donjon
donjuan donker donkey donna donor dons donut dood doodaas doof dooier dool doop doopbek doopsel
doorbetaling doorbraak doorbreking doorgang doorgifte doorging doorhing doorkijk doorlichting
doorloop doorn doornheg doorrit doorslag doorsnede doorstroming doorvaart doorvoering doorwas
doorzicht doos dop dopeling dopper dorade dorado doren dorp dorpel dorper dorpsgek dorser dorst
doseer dosis dossier dotatie dotcom dotter douane douanier douarie doublet doubleur doublure
douceur douche doveman dovig dozijn draad draag draagarm draagas draagkus draai draaias draaidol
draaier draaiing draak drabbig drachme dracht draf dragee dragend drager dragline dragoman dragon
dragrace drain drama drammer dranger dranghek drank draperie drassig draver draverij dreig
dreiger dreiging drempel drenkbak drenkplaats dressboy dressing dressoir dressuur dreumes dreun
dreutel dreuzel drevel dribbel drieling drieman dries drietal drievoud drift drifter driftig
drijf drijfas drijftil drijver dril dring drink drinker drive driver droedel droesem droevig
droger drogerij drogist drogisterij drogman drogreden drol drollig drom dromedaris dromer drone
dronkenman droogrek droogte droom droomjob droomman drop droplul droppel dropping drugshol
drugslab drugswet druide druif druil druip druiper druiprek druk drukker druksel drukvel drukzin
drum drumkit drummer drup druppel druus dryade dualist dubbel dubloen ducttape duel duet duffel
duid duider duiding duif duik duikel duiker duiking duim duin duinkam duister duisternis duit
duivel duivelin duiver duivin duizend dukaat dukaton dukdalf dulcinea duld dumdum dummy dump
dumpling dundruk dunk duo duplex duplicatie dupliek duppie durf durfal duster duts duur duwbak
duwboot duwer duwstel dwaal dwaas dwaling dwangsom dwarrel dwarsarm dwarslat dwazerik dweil
dweper dweperij dwerg dwergeik dwing dwinger dynamiek dynamo dynast dynastie dyslect dysplasie
dystopie ebdeur ebenist ebstroom ecart echeance echec echel echelon echo echtgenote eclair eclips
ecloge ecobonus ecodorp ecoduct ecolabel ecoloog econome economie econoom ecosysteem ecotaks
ecotoop ecowijk ecstasy eczeem edammer edelman edict editeur editie editor educatie eekhoorn
eekhoren eenakter eenarm eend eenheid eenhoorn eenhoren eenieder eenjarig eenklank eenling eenoog
eenspan eenterm eenzaat eerbewijs eerbiedig eerrover eerwaarde eerzaam eest eet eeuw effect effen
effluent egalisatie egard egel egelantier egghead egoist egoiste egotrip eiber eicel eideling
eider eidooier eier eierrek eigeel eigen eigenaar eigenares eigendom eihoofd eikel eikelaar
eikenbos eikentak eiker eiland eilander eileider eind einde einder eindig eindmix einze eisalade
eischaal eiser eiseres eisprong eivlies eiwit ejaculatie ekster eland elasticiteit elastiek
eldorado electie elegie elektriciteit elektriseer elektrode elektron elektronicus element
elevatie elevator elfde elfenbos elftal elger eliminatie elisie elite elixer elixir elkander
elleboog ellende ellendig ellepijp elletje ellips eloge elpee elzenbos elzentak elzevier emanatie
embleem emblema embolie embryo emelt emendatie emeritus emigrant emigratie eminence emiraat
emissie emmer emoji emoticon emotie empanada empirist emplacement emplooi employe employee
emulatie emulator emulsie enclave encore encyclopedie endemie endoniem energie enfant engel
engerd engine engineer engobe engte enigma enkel enkeling enquete enscenering ensemble entente
enter entering entertain enting entiteit entmes entourage entree entrepot entresol entstof
envelop enveloppe enzym eoliet epaulet epidemie epifyse epifyt epigoon epigram epilator
epilepticus epiloog episcoop episode epistel epitaaf epoche eponiem epopee epoque epos epoxyhars
epsilon equatie equinox equipage equipe equivalent equivalentie ereambt erebaan ereblijk ereboog
erecode erectie eredame eredivisie eregast erehaag erekrans erekruis erelijst erelint ereloon
eremiet eremis eremoord erenaam erepalm ereplak erepoort erepost ereprijs ereregel ereronde
eresabel ereteken eretitel ereveld erewacht erezaak erezuil erf erfenis erger ergernis ergometer
ergon erica erkenning erker ermitage erosie erratum error erts eruptie ervaar ervaring erwt
escalatie escalope escapade escape escapist escargot escort escorte escouade escrow escudo
esculaap esdoorn esdoren esdorp eskader eskadron espada espresso essay essayeur essayist essenbos
essence essentak essentie estafette ester estheet estrade estrik etablissement etage etagere
etalage etaleur etappe etensbak etensuur eter ether ethicus ethogram etholoog etiket etmaal
etnoloog etser etsnaald etsplaat etstechniek etter etude eucalyptus eunuch eurofiel euvel euzie
evacuatie evacue evaluatie evangelie evasie evenaar evenement evenknie evenmens evenredige event
evenwicht evocatie evolutie exabyte exaltatie examen examinandus exceptie excerpt exces exchange
excisie excitatie exclamatie exclave exclusie exclusiviteit excommunicatie excretie excursie
excuus excuustruus executie executieve exegeet exegese exempel exemplaar exercitie existentie
exodus exoniem exoot exorcist exordium expander expansie expat expediteur expeditie experiment
experimenteer expert expertise expiratie explicatie exploit exploitant exploitatie exploot
exploratie explosie expo exponent export exporteur expose expositie exposure expres expressie
extase extensie exterieur extern extinctie extirpatie extra extract extractie extrapolatie
extreem extremist extrusie eyeliner ezel ezelarij ezelin ezelsvel faal fabel fabriek fabrikant
facade facelift facet facie faciliteit facit facteur factie factor factorij factotum factum
facturatie factuur faculteit faeton fagocyt fagot faience failliet fairway fajita fakir fakkel
falafel falanx falie faling fallocratie fallus falsaris falset falsificatie familie fan fanaal
fanaat fanaticus fandango fanfare fantasia fantasie fantasma fanzine farad farao farce farceur
farde farm farmer fascinatie fascine fascist fase fastback fatale fatalist fatsoen fatterig fatum
fatwa fauna fauteuil fauvist faveur favoriet faxmachine faxmodem faxpost faxtoestel fazant
feature federatie feeerie feeks feest feestdis feit felicitatie fellah fellow feloek femel
femelaar feminist femme feniks fennek fenol fenomeen fenotype ferlet ferment fermentatie fermette
feromoon ferry fertilisatie festijn festival festiviteit festoen feston fetisj fetisjist
feuilleton fiance fiancee fiasco fiber fibril fibrillatie fibroom fibula fiche fichier fichu
fictie ficus fiedel fielder fielt fiertel fiets fietser fietslus fietsrek figaro figurant
figuratie figuur fijfel fijne fijnheid fijnte fikfakkerij fikkie filament file filet filiaal
filiatie filigram filister filler film filmer filmset filoloog filosofe filosofie filosoof filter
filtering filtraat filtreer finaal finale finalist financier financiering fineer finesse finish
finummer fiool firewall firma firmament firmant fiscaal fiscaliteit fissuur fistel fitis fits
fitter fitting fixatie fixatief fixeer fixer fjord flacon fladder flambard flambouw flamingant
flamingo flamoes flanel flaneur flank flankeur flap flapper flapuit flard flat flater flatus
flauwekul flauwerd flauwte fleece flemer flemerij flens flenter fles flets fleur fleurig flexbaan
flexibiliteit flexie flexplek flik flikflak flikker flinkerd flinter flip flipper flippo flirt
flits flitser flobert flodder floers floppy flora floret florijn florist flos flow fluctuatie
fluffy fluidum fluister fluisteraar fluit fluiter fluitist fluorescentie fluoride flute fluweel
fluwijn flyer fobie fobomaan focus foedraal foekepot foelie foerageer foerier foetsie foetus fohn
fokdier fokker fokkerij fokpaard foksia fokstier fokzeug folder foliant folie folio folkbal
folkpop follikel follower folter fondant fonds fondue foneem fonogram fonoloog font fontanel
fontein foodie fooi foor fopper fopperij fopspeen forel forens forfait forint formaat formaliteit
formant format formateur formatie formeel formule formuleer formulier fornuis fort fortificatie
forto fortuin forum fosfaat fosfeen fossa fossiel foto fotografe foton fotozet foulard fout
foxtrot foyer fraai fractaal fractal fractie fractuur fragment framboos frame frameset franc
franchise frank frankeer fransman fransoos frappe frase frater frats fraude fraudeur freak
freeride frees fregat freon frequentie fresco fresia fret freule frezer frictie fries friet
frietkot frigo fris frisbee frisco frisist frisket friteuse frituur frommel frondeel frons front
frontend frontman fronton froufrou fruit fruithap fruitig fruitmix fruitpap frust frustratie
frutsel fuchsia fuga fuif fuik functie functionaris fundament fundamentalist fundatie fundering
fundi fungicide fungus furie fusee fuselier fusie fustage futon future futurist futurum fysicus
fysioloog fysiotherapeut fytofaag gaai gaanderij gaap gaar gaarder gaas gabber gade gadget gaffe
gaffel gage gagel gaine gala galappel galblaas galbult galei galerie galerij galerist galette
galg galgang galigaan galjoen galjoot gallig gallon galloway galm galmug galnoot galoche galon
galop galsteen galvlieg galwesp galzuur gamander gamba gambiet game gameet gamel gamer gamma
gander gang gannef gans ganzerik gaper gaping gapper garage garagist garant garantie garcon garde
gardenia gardiaan gardist gareel garen garnaal garneer garnituur gas gasbek gasbol gasbom gasman
gast gastzus gasuitlaat gat gateway gatlikkerij gaucho gaullist gave gaviaal gavotte gayscene
gazelle gazet gazeuse gazon gearing gebaar gebade gebak gebbe gebed gebeente gebekte gebergte
gebeten gebeuren gebeurtenis gebied gebieder gebint gebit geboeid gebonden geboorte geborene
gebouw gebrek gebruik gebruiker gebuur gebuurte gecommitteerde gedaante gedachte gedeelte gedenk
gedeputeerde gedetineerde gedicht gedierte geding gedode gedoe gedoger gedoog gedraging gedrocht
gedrukt geducht geduld geduldig gedupeerde gedwee geef geelbek geer geerfde geest geeuw gegane
gegeven gegriefd gehaast gehakt gehalte gehandicapte geheel geheim geheimenis geheugen gehorig
gehouden gehucht gehuwde geiblok geil gein geiser geisha geitenhouderij geitouw gekheid gekkerd
gekkie gekkin gekko geklede gekleurd gekozene gekte gekweld gelag gelast geld geldgod geldla
gelebek geleding geleed geleerde geleerdheid gelegenheid gelei geleid geleider geletterde
gelieerd geliefde gelijk gelijkenis gelofte geloof gelover gelovige geluid geluk gelukkig gelule
gemaakt gemaal gemachtigde gemak gemalin gember gemeente gemelijk gemenebest gemiddelde geminatie
gemis gemsbok genade genadig gendarme gender genees geneigdheid generaal generalisatie
generaliseer generatie generator genereer generiek genet geneticus geneugte genever genezer
genezing genie genieter genist genitief gennaker genocide genoegen genoffel genoot genotype genre
genst genster gentiaan geodeet geograaf geografe geologe geoloog geordend gepeins gepensioneerde
geraamte geranium gerant gerbera gerbil gerecht gerechtigd gerechtigde gerechtigdheid geredde
gereformeerde geremd gerenoek geriater gericht gerief gering gerst gerucht geruis geschenk
geschied geschiedenis geschikt geschil gesco gesel geselaar geseling geslaagd geslacht geslepen
gesmade gesp gespeel gespierd gesprek gestadig gestalte geste gesteente gestel gesteldheid
gestemd gesticht gesticulatie gestie gestoorde getal getekende getij getijde getikt getouw
getrouw getrouwde getrouwe getto getuig getuige getuigenis geul geur geurig geus gevaar gevaarte
gevader geval gevangen gevangene gevangenis gevecht geveinsd gevel gever gevest gevoelen gevoelig
gevoeligheid gevoelsmens gevolg gevuld gewaad gewaarwording gewas geweer gewei gewelf gewenning
gewest geweten gewicht gewiekst gewijsde gewin gewis gewonde gewoonte gewricht gewrocht
gezagscrisis gezang gezant gezegde gezel gezellin gezet gezicht gezin gezinde gezindheid gezindte
gezocht gezwel gezwind ghazel gibbon gibus gids giebel giechel giek gier giering gietbui gieter
gietgat gieting gietsel gietstuk gifaanval gifangel gifbeker gifbelt gifblaas gifbrief gifdoos
gifgas gifkikker gifklier giflozing gifpieper gifpijl gifpil gifplant giframp gifschandaal
gifschepen gifslang gifspuit gifstof gifstorting gift giftand giftcard gifwater gifwijk gifwolk
gifzuiger gigabit gigabyte gigant gigawatt gigolo gigue gijzelaar gilde gilet giller gilling
gimmick ginkgo gips gipsy giraf giraffe girant giro gisping gissing gistcel gisting gistvlok
gitaar gitarist giveaway glace glaciaal glad gladiool glans glanzer glasaal glasbak glasblazerij
glasbol glaslat glasmat glasruit glasvezelnet glaswol glazig glazuur glazvezel gletsjer gleuf
glijbaan glijboot glijd glijder glijgoot glijvlak glim glimmer glimp glinster glip glipper
glitter globe gloed gloei glooiing gloria glorie glosseem glossy glottis gloxinia gluiper
gluiperd glunder gluur gluurder glycine glycol gnomon gnoom gnostiek goal goalie gobelin gocart
godheid godin godsbewijs godsdienst godsgetuige godshuis godslamp goed goedig goeierd goeiig
goelag goeman goeroe goesting goffer gogogirl gojibes gojim gokbaas gokhal gokhuis gokkast gokker
gokpaleis goksite gokspel goktent golem golf golfer golfset goliath golving gomarist gombal
gomboom gomhars gonade gondel gondola goochel goodie goog gooi gooier goot gordel gordijn gording
goreng gorgel gorilla gors gort gortig gospel goteling gouache goudader goudbad goudbes gouderts
goudmijn goudstuk goudvis goudvos gourmand gourmet gouverneur gouw gozer graad graaf graafarm
graag graai graaier graal graan graat grabbel gracht gradatie gradient graduaat graduale
graduatie graecus graf grafeem graficus grafie grafiek gram grammatica grammofoon granaat grand
grande granman granulaat granulatie grap graphic gras graslin graspol gratificatie grauw grauwwit
graveer graver graveur gravin gravure grazer grebbe green greep gremium grendel grens greppel
gresbuis gribus griek griel griener griep griet grietman griezel grif griffel griffie grijns
grijp grijparm grijper grijsrot grijzig grill grille grimas grime grimeur grimeuse grind gringo
grinnik griot grise grizzly groef groei groeier groeisel groen groenarm groenig groensel groente
groep groepage groet groeve grofheid grofte grog grom grommer grommig grond grondel gronding
grondlak grondsop grondtal groomer grootheid groothoeklens grootma grootpa grootte groove gros
grossierderij grossist grot grotere groupie growshop gruis gruizel grut grutter grutto gruwel
gruwzaam gruyere guave gueridon guerrilla guipure gulden gulheid gulletje gummibal gummipop
gunnera gunning gunst guppy guts gym gymnasium gymnast gympie gyroscoop haag haageik haai haak
haakaas haal haan haar haard haardos haardot haarkam haarklieverij haarkloverij haarlak haarlok
haas haast haat habijt habitat habitue hacienda hacker hadji hagedis hagel haiku hakbal hakbijl
hakblok hakbord hakbos haker hakkel hakkenei hakker hakmes hakstuk hal haler halfaap halfgod
halfpipe halfzus hallucinatie halm halo halofyt halogeen hals halte halter halve ham hamam hamei
hamel hamer hand handbike handeg handel handeling handhaver handicap handigheid handkus handset
handvol handycam handzaam handzet hanenkam hang hangaar hangar hangel hanger hangerig hanglip
hanig hannes hansop hanteer hantering hapax hapering happening happer happig hapvogel hard
harddrug hardebol harder harding hardrijderij hardzeilerij harem harig haring hark harmonica
harmonie harmonisatie harnas harp harpij harpist harpiste harpoen harre harrel hars harst hart
harten hartig hartoren hashtag haspel hassebas hater hattrick hausse haussier havanna haveloos
haven havenbek havenot haverzak havezaat havik havist havoer hazard hazelmuis hazelnoot hazenlip
hazenvel headhunter headline headset healer healing hearing hebber hebberd hebraist hecht
hechting hechtsel hectare hectometer hedgefonds hedonist heel heelal heem heenging heenreis heer
heerlijkheid heerschappij heerser heerseres heester heet hefboom hefbrug hefcapaciteit hefeiland
heffer heffing hefinrichting hefmagneet hefmechanisme hefoffer hefsysteem heft heftoren heftruck
hefvermogen hefwagen heibel heiblok heidag heide heiden heidin heier heiig heilbot heilig heining
heirbaan heirweg hek hekel hekelaar hekeling heks held helder heldin heler helft helhond heli
helicon helikopter heling helling helm heloot helper hematoom hemd hemel hemelbol hemelgod
hemeling hemolyse hendel hendrik hengel hengsel hengst henkie heraut herbegrafenis herberg
herbergier herbestrating herbicide herbouw hercules herdenking herder herderin hereniging heresie
hergebruik herhaal herhaling herijking herinner herinnering herkauw herken herkenning herkomst
herleid hermelijn hernia herorientatie herplant herroep herschikking hersen herstart herstel
hersteller herstelling hert hertaxatie hertest hertogin hervaccinatie hervatting herverdelend
herverdeling hervormer hervorming herwaardering herziening hetaere hetero hetze heug heugel heul
heup heuvel hevea hevel hexaeder hexagoon hexagram hiaat hickory hidalgo hidjab hiel hihat hijg
hijger hijgerig hijs hijsbok hiker hinde hinder hindernis hink hiphop hippie hippo hipster
hispanic historica historicus historie historiek historisch hitlijst hitserie hitte hivinfectie
hivtest hivvirus hobbel hobbelig hobbezak hobbit hobby hobbyist hobo hoboist hoboiste hocker
hockey hockeyer hodoniem hoed hoedanigheid hoeder hoef hoek hoeker hoekman hoempa hoen hoender
hoepel hoera hoerig hoes hoest hoeve hof hofnar hofstede hogepriester hogepriesteres hoger
hogeschool hoging hok hol holebi holist holocaust hologram holoniem holte hombaars home homerun
homilie hommage hommel hommer homo homofiel homologatie homoniem hond honderd honds hondsvot
honger honigbij honinghei honingraat honk honkballer honkman honnepon honorarium hoody hoofd
hoofdact hoofdas hoofdig hoofding hoofdkus hoofdman hoofdzin hoogmis hoogte hooi hooier hooiman
hooligan hoop hoor hoorder hoorn hoornist hoos hopakker hopbel hopland hopman hopper hopplant
hoprank horde hordeur horen horizon horizont horloge hormon hormoon horoscoop hors horst hort
hortus horzel hosanna hospes hospice hospik hospita hospitaal hospitium hossel hostel hostess
hostie hosting hotdog hotel hotelier hotelrat hotline hotsaus hottie hottub houd houdend houder
houderes houding house househit hout houten houting houtrot houtvesterij houvast houw houweel
houwer hoveling hovenier hoving hufter hugenoot huichelaar huid huif huil huiler huis huisgod
huishouden huisman huisvester huiswerkklas huiver huiverig huizing hulletje hulp huls hulsel
hulst hulstbes humanist humeur humidor humiliatie hummel hummer hummetje humorist hunebed hunker
hunter huppel hurk husky hussiet hut huur huurder huurling huwelijk huwelijksmis huzaar hyacint
hybride hydra hydraat hydrant hydrogel hydroxide hyena hygrometer hymen hymne hype hypermarkt
hypofyse hyponiem hypotheek hypothese ibis icing icoon ideaal idealist idee identificatie
identificeer identiteit ideogram ideologie ideoloog idiolect idioom idioot idool idylle iemand
iemker iepenbos ietsist iezegrim iftar iguana ijdeltuiterij ijker ijking ijkjaar ijklijn ijkmaat
ijkmerk ijkprijs ijkpunt ijlbode ijlhoofd ijs ijsco ijscoman ijsman ijver ijveraar ijverig ijzer
ijzig ijzing illegaal illuminatie illusie illustratie image imaginatie imago imam imbeciel
imitatie imitator imker imkerij immer immersie immigratie immuun impact impala impasse imperium
implantatie implementatie implementeer implicatie implosie import importeur impost impressie
impressionist imprint improvisatie impuls inauguratie inbel inboedel inbouw inbox inbraak
inbreker inbreng inbreuk incarnatie incasseer incasso incheck incident incisie inclinatie
inclusie incrowd incrustatie incubatie indaging indeler indeling index indexatie indiaan
indicatie indicator indicie indictie indiener indirect individu indoctrinatie indruk inductie
inductor indult industrie industrieel ineenstort inenting infant infante infarct infectie inferno
infiltrant infiltratie infinitief inflatie inflexie influx info informant informateur
informaticus informatie infrarood infrastructuur infusie infuus ingang ingave ingeland ingenieur
ingeval ingeving ingewand ingewijde ingezet ingezetene inging ingredient ingreep ingrijp inhaal
inhaker inhalatie inhaler inhaling inham inhoud inhuur initiaal initiatie initiatief injectie
injector inkeping inkijk inkjet inkom inkomen inkomst inkoop inkoper inkopper inkrimping inkt
inktgom inktjet inktmop inlaag inlander inlas inlaut inlay inleg inlegger inlegvel inleider
inlener inlever inlevering inlichting inlog inloop inmaak inmenging inmeting inname innemer
inneming inning innovatie inpak inpakker inplant input inren inricht inrichter inrichting inrit
inruil inschakel inschakeling inschatting inschrijf inschrijving insect insecticide inseminatie
insert insertie insider insigne insinuatie inslag insnede inspanning inspecteur inspectie
inspiratie inspuiting instabiliteit installateur installatie instantie instantloterij instap
insteek instel instelling instinct instituut instort instorting instroom instructeur instructie
instructrice instrument instrumentatie instuif insubordinatie insult intake intaker integer
integraal integratie integrator integreer intekening intellectueel intelligentie intensief
intensiteit intensivering intentie interactie intercalatie intercom interconnectie interesse
interest interface interieur interim interimaris interland internaat international interne
internet interpellatie interpolatie interpretatie interpreteer interpunctie interrupt interruptie
interval interventie interview interviewer intervisie intifada intikker intimidatie intimus
intocht intonatie intoxicatie intranet intrede intrest intrige intro introductie intron
intronisatie intrusie intuitie inundatie inval invalide invaller invasie inventaris
inventarisatie inventie inversie inverter investeerder investering invitatie invite invitee
invloed invocatie invoeg invoer invoering invul invuller invulling inwerk inwerking inwoner
inwoon inworp inzage inzamel inzameling inzender inzending inzet inzetsel inzetter inzicht
inzinking ippon iris iriscoop ironie irrigatie irritatie islamiet islamist isolatie isolator
isoleer isolijn isomeer isotherm isotoop issue italiaan item iteratie jaag jaar jaarling jaartal
jabot jabroer jacht jachtlak jack jacket jacquard jacquet jacuzzi jaeger jager jageres jaguar
jakhals jakobiet jakobijn jalapeno jaloezie jalon jam jambe jamboree jammer janet janhen jank
janker jankerd janmaat janoom jansalie janslot janus japanner japon jareneis jargon jarretel jas
jaspis jatmoos jatter javamens jawoord jazegger jazzcafe jeansrok jeep jehova jekker jenever
jengel jenoffel jerrycan jersey jetlag jeton jetpack jetski jetskier jeugdlid jeuk jezuiet jihad
jihadist jingle jobber jobbeurs jobkrant jobsbode jobsite jochie jockey jodide jodin joego joekel
joert joetje joffer jogger joint joker jokken jonagold jonas jonathan jong jongeling jongeman
jongen jongere jonk jonker jonkie jonkman jood jopper joule journaal journalist journaliste
journalistiek joyrider joystick jozef jubel jubilaris jubilee jubileum judas judaskus judicium
judoka juffer juffie juffrouw juich juist jujube jukbeen jukboog jukebox julidag jumbo jumbojet
jumelage jumper jumpshot jumpsuit junctie junctuur jungle junidag junior juniore junk junkie
junta jurering jurisdictie jurist juriste jurk jury juskom juslepel justificatie jutespinnerij
jutezak jutter juvenaat juveniel juweel juwelier kaai kaaier kaaiman kaak kaan kaap kaarder kaars
kaart kaarter kaas kaasbol kaaslin kaats kaatser kabaai kabaja kabas kabel kabelaar kabeljauw
kabinet kabouter kachel kadaster kadaver kaddisj kade kadee kader kadet kaffer kaffiya kafir
kafmolen kaftan kafzak kajak kajakker kajuit kakel kakement kakemono kaker kaketoe kakker
kakmadam kakstoel kalander kalbas kalebas kalender kalf kalfsvel kaliber kalibratie kalief
kalifaat kalis kalk kalkoen kalle kalong kalot kalvermesterij kalvijn kameel kameleon kamenier
kamer kameraad kameraar kamikaze kamille kamizool kamp kampeer kamper kampioen kampioene kampong
kamsin kamwiel kan kanaal kanaat kanalisatie kanarie kandelaar kandidaat kandidate kanis kanjer
kanker kano kanoer kanoet kanon kans kansel kanselarij kant kantel kanteling kantiaan kantiek
kantine kantkus kanunnik kap kapel kaper kaping kapitaal kapitalist kapiteel kapitein kapittel
kapoen kapoets kapok kapokkus kappa kapper kapping kaproen kapsel kapucijn kar karaat karabijn
karaf karakter karakteristiek karamel karateka karavaan karbeel karbonade kardinaal kardoen
kareel karekiet kariboe karig karikatuur karmeliet karmelietes karos karot karper kart kartel
karwats kas kasba kashba kassa kassei kassiere kast kaste kastelein kasuaris kat katafalk
katalysator katalyse katapult kater katern katheder kathedraal katheter kathode kation katjang
katoen kattin kauri kauw kauwer kauwgom kauwgum kavel kaveling kawina kazak kazer kazerne
kazuifel kebab kebon keel keep keeper keeplat keer keerlus keerzij kees keet keffer kegel
kegelaar kegge keikop keil keiler keisteen keizer keizerin kelder kelim kelk kelner kelnerin
kemel kemphaan kempstok kenau kenbron kengetal kenmerk kennel kenner kennis kenschets kental
kentaur kenteken keper kepie keppel keramiek keramist kerel kerf kering kerk kerker kerkrat
kermes kermis kern kernbom kernel kernzin kersenvla kersouw kerspel kerstbal kerstboom kerstdag
kersthit kerstman kerstmis kerving ketel keten keton ketser ketter ketterij ketting keuken keur
keurder keuring keurling keurman keurs keutel keuter keuterij keuvel keuze keuzeset kevel kever
kevie keyboard keycard keycord keynote keyword khimar kibbel kibboets kick kickbike kidnap kiek
kieken kiel kiem kiemwit kien kiep kier kies kiesman kieuw kieviet kievit kiezel kiezer kiezeres
kijf kijk kijker kijkuit kijver kikker kikvors killer killing kilobit kilobyte kilogram kilometer
kilometrage kilopak kilovolt kilowatt kimkiel kimono kinaboom kinband kind kindeke kinderfilm
kineast kinema kinesist kink kinkel kinnebak kiosk kip kipcorn kipper kippig kipsel kist kisting
kitrest kitten kiwibes klaag klaar klaas klabak klacht klad kladder klager klagerig klak klamboe
klamp klamper klank klankman klant klap klapbes klappei klapper klarinet klarinettist klaring
klaroen klas klasse klassement klassieker klauter klauw klauwer klauwier klaver klaveren klavier
kledder kleed kleef kleermaker kleermakerij kleermot klei klem klep klepel klepper klerk klets
kletser kleum kleumer kleur kleurendia kleurig kleuring kleursel kleuter klever klewang klieder
kliek klier klieving klik klikker kliko klim klimaat klimmer klimrek kling kliniek klink klinker
klinket klip klipdas klipper klister klit klodde klodder kloef kloek kloffie klojo klok klokhen
klokkenluider klomp klont klonter kloof kloon klooster kloot klop klopper klopping kloptor kloris
klos klots klover klucht kluft kluif kluis kluister kluit kluiver klungel kluns klunzig kluppel
klus klusman klusser kluts kluut kluwen klysma knaag knaak knaap knabbel knager knaging knak
knakker knal knaller knap knapper knapperd knar knaster knauw knecht kneder kneed kneedbom kneep
kneiter knekel knel knelling knetter kneukel kneus kneuter knevel knie kniel knieling knielkus
knier kniezer knijp knijper knik knikker knip knippa knipper knipsel kniptor knobbel knoedel
knoeier knoeierij knoeperd knoert knoest knoestig knoet knoflook knok knokkel knokker knol knoop
knop knor knorrig knot knots knuffel knuist knul knullig knuppel knurft knut knutsel knuttel
koala kobbe kobold kodak kodde koddig koebeest koebel koeboer koebrug koedoe koehoorn koehoren
koehuid koeienvla koek koeketel koekoek koel koeler koeling koelrib koelvin koemarkt koepel
koepok koerier koers koeskoes koestal koet koets koevoet koffer koffie kogel kogelas kogelkus
kohier kok kokarde koker kokkel kokker kokkerd kokkie kokkin kokosmat kokosvet kolbak kolchoz
kolder kolenbek kolenkit kolenman kolf kolgans kolibrie koliek kolk kolom kolonel koloniaal
kolonie kolonisatie kolonisator kolonist kolos kolossus kolver kom komedie komiek komkommer komma
kompel komst kongsi konijn konik koning koningin konkel kont konvooi kooi kooiker kooiman kook
kookgek kooknat kooksel kool koolbek koolrabi koop koopman koor koord koornis koorts koortsig
koos kop kopeke koper koperets kopglas kopie kopieer kopiist kopij kopijvel kopman koppel
koppeling kopper koraal koran korbeel kordaat kordeel kordon korenwan korf korhaan korist koriste
korjaal kornak kornel kornet kornis kornuit korps korrel korset korst korstmos korting korund
korvet korzelig kossem kost koster kosteres kostuum kotbaas kotelet koter koteraar kotmadam
kotter kou kous kouter kovel kozak kozijn kraag kraai kraaier kraak kraal kraam kraan kraanarm
kraanman krab krabber krach kracht kragge krak krakeel kraker kram kramer kramiek krammer kramp
kranig krans krant kras krat krater kraton krats krauw krauwel krediet kreeft kreek kreet
kregelig krekel krenking krent kreuk kreukel kreun kreupel krib kribbe kriebel kriek kriel
krielhen krijg krijger krijs krijt krijter krik krimi krimp krimper krimping kring kringel
krinkel kris kristal kristallisatie kritiek krocht kroeg kroes krokant kroket krokodil krokus
krom krombek kromming kromte kroniek kroning kronkel kroon kroonrad kroos kroot krop kropper krot
krotter kruid kruidenkaas kruiderij kruier kruik kruim kruimel kruin kruip kruiper kruis kruisarm
kruisbek kruisbes kruiser kruising kruisrak kruitvat kruk krukas krul kruller krulling krulset
kubbe kubboot kubel kubist kubus kuch kudde kuier kuif kuifaap kuiken kuil kuildek kuiler kuip
kuiper kuis kuit kuiter kulas kumquat kundige kunst kunstaas kunstarm kunstenares kunstig
kunstkoe kunstlul kunstzij kunstzin kuras kurk kurkeik kurkiep kursaal kushand kussen kust
kustrif kutlul kutsmoes kutwijf kuur kwaad kwaadsprekerij kwaaie kwaaiig kwaal kwab kwabaal
kwadraat kwadrant kwak kwaker kwakkel kwakzalver kwakzalverij kwal kwalificatie kwaliteit kwant
kwantiteit kwantor kwantum kwart kwartaal kwartel kwartet kwartiel kwartier kwartijn kwarto kwast
kwatong kwatrijn kwats kwebbel kweek kweeksel kweekset kween kweker kwel kwelder kweller kwelling
kwestie kwets kwetsing kwezel kwibus kwijl kwijting kwijtschelding kwik kwint kwintaal kwintet
kwispel kwisser kwistig kwitantie kynoloog laad laag laagte laan laars laat lab labarum label
labeur labiaal labiaat labo laborant labrador labyrint lach lachbek lachebek lacher lacherig
lactaat lactatie lacune ladder lade lader lading ladyboy laesie lafaard lafbek lafenis lafheid
lager lagune lakboom lakei laken lakjas laklaag lakleer lakooi lakstaaf lakverf lakzegel lambel
lamel lamentatie lamet lamfer lamheid laminaat lamlul lamme lammig lamoen lamp lampion lamprei
lamsbout lamsoor lamsrack lamsvel lamswol lamzak lanceer lancering lancet land landauer lander
landing landman landouw landrat landrot landzaat landzij langarm langlauf langoer langoest
langpootmug langzaam lans lansier lantaarn lantaren lanyard lap lapper lapsus larf largo lariks
larve larynx las lasagne laser laserfax lasergun lasser lassing lasso last lastarm laster lastig
latafel latei later lathyrus latina lating latinist latino latnagel latrelatie latrine laudatie
laudatio laureaat laurier lauwer lavabo lavalaag lavalamp lavas lavement lavet lawaai lawaaiig
lawine lazaret lazarist lazarus lazer lazerij lazuur leader leadzanger leadzangeres leaflet
league lease leaser leasing lebaal lebmaag lector lectrice ledenman ledental ledig lediging
ledikant ledlamp ledlicht ledstrip leed leef leeg leegte leem leeman leemte leen leeneed leenman
leer leerder leerling leertouwerij lees leest leeuw leeuwenbek leeuwerik leeuwin lefgozer legaat
legalisatie legataris legatie legbatterij legboor legbord legbuis legenda legende leger legger
legging leghen leghorn legioen legionair legitimatie legkaart legkast legkip legplank legras
legsel leguaan leiband leiboom leid leider leiding leidsel leidsman leilinde leiplaat leireep
leiriem leisel lekbak lekbier lekdicht lekdorpel lekgat lekkage lekolie leksteen lekstroom
lekverlies lekwater lekweerstand leliaard lelie leliebol lellebel lemma lemmer lemmet lemming
lemuur lende lener lengte lengteas leniging lening leninist lens lente lepel lepelaar lepelrek
leperd leproos lepton leraar lerares lering les lesbo letsel letten letter leugen leukerd
leukocyt leun leuning leur leurder leus leuter leuze level leven levende lever leverancier
leverantie leviet lexicon lezer lezeres lezing liaan liaison libel libelle liberaal
liberalisering libero libretto libris licentie lichaam lichen licht lichtbol lichter lichting
lichtman lichtmis lictor lid liebaard lied lief liefde liefhad liefheb liefkozerij lieg lier lies
lieveling lieverd lifestyle liflaf lift liftboy lifter liga ligament ligand ligbad ligbank ligbed
ligbox ligdag ligfiets liggeld ligger ligging lighal ligkuur ligplaats ligstoel ligtaxi liguster
ligweide lijd lijder lijderes lijf lijger lijk lijkmis lijm lijmer lijmkam lijn lijner lijst
lijster lijvig lijzebet lijzeil lijzig likdoorn likdoren likeur likkepot likker liksteen likstok
liman limbo limerick limiet limoen limonade limousin linde lingerie linguist liniaal linie linker
linkerd lint linze lipdub lipide lipogram lipsslot lipstick lipvis liquidatie liquiditeit
lisbloem lisdodde list listing litanie liter literaat literatuur litho litteken litteratuur
liturg liturgie liveact living livrei livret loafer lobbes lobby lobbyist lobelia loboor local
locatie lockdown locker locomotief lodder loden loding loebas loeder loef loefzij loeier loempia
loens loep loer loerder loeris lofdicht lofpsalm lofrede lofzang logboek loge logee logeer
logement logger loggia logicus login logistiek loglijn logo loipe lokaal lokaas lokalisatie
lokauto lokduif lokeend loket lokfiets lokker lokroep lokspijs lokstem lokstof lokvogel lolbroek
lolita lollepot lolly lombok lommerd lomp lomperd lomperik loner long longue lood loods loodsman
loodwit loof loog looier looierij look loon looneis loonwig loop looping looprek loos loot lopen
loper lord lorejas lorgnet lorraine lorre lorrie losbarst losbol losceel losdag losgeld losheid
loskaai loskade losplaats losprijs lossing lot loteling loten loting lotion lotto lotus lounge
louter loven lover loverboy loveseat lowrider loyalist loyaliteit lozer lozing lucht luchter
lucifer luiaard luibak luier luifel luik luilak luimig luipaard luis luister luit luitist
luiwagen luiwammes luizen lulhannes lulleman lullepot lullig lullo lummel lunapark lunch lunet
lupine lust luster lustig lustrum luwte luxatie lyceum lychee lymfevat lymfklier lymfocyt lymfoom
lymfvat lynch lyricus lysosoom maag maagd maagdeke maaier maak maaksel maal maalderij maalsel
maan maand maangod maanman maarte maat maatlat maatname maatschappij macabre macaron macher
machete machinatie machine machinerie machinist macho macht machtig machtiging macro madam madame
made madera madonna maestro maffia mafkees mafketel magazijn magazine magier magister magistraat
magnaat magneet magnetron magnolia magnum magot mahdist mail mailbom mailer mailing mainport
maiskip maiskoek maiskolf maispap maisras maisveld maitre majoor major majoraat majuskel makam
makaron makelaardij maker makker makreel makron maler malheid malheur malie mall mallejan malloot
malta maltezer malus maluwe malversatie mamma mammeluk mammie mammoet mampier mamzel manager
manbaar manche manchet manco mand mandaat mandala mandataris mandelig mandir mandoer mandoline
mandril manege maner manga mangat mangel mango mangoest mangrove maniak manicure manie manier
manifest manifestatie manilla manille maning manipel manipulatie manipuleer manjaar mank manlijk
manneke manneken mannin manoeuvre manoeuvreer mansarde manschap manslag mantel mantilla mantille
mantisse mantra manuaal manuur manwijf manxkat maoist map maquette maraan maraboe maraboet
maracuja marathon marche maretak margarine margay marge margriet marifoon marimba marina marinade
marine marinier marionet markeer marker markering marketeer markies markt marlijn marmer marmiet
marmot marodeur maroniet marot marque marquise marron mars marteko martel martelaar martelares
marter martini marxist mascotte masker masochist masque massa massage masseur masseuse massief
mast mastel master mastiff mastino mat matador match materiaal materialisatie materie materieel
mathematicus matig matiging matinee matrak matrikel matrix matrone matse matter mauser mavo
maxime maximum maxwell mayonaise mazurka mazzel meander meccano mecenaat mecenas mechaniek
mechanisme medaille medaillon mededeling medehuurder medeklinker medemens medewerk medewerker
mediaan mediamix mediathecaris mediatheek mediator medicament medicatie medicijn medicus medina
meditatie medium medley medoc medresse medusa meeding meeging meelbal meelbes meelezer
meelfabriek meeloper meelpap meeltor meelzak meeouder meer meeraal meerder meerdere meerderheid
meerkol meerling meerman meermin meers meervoud mees meester meesteres meet meeting meetlat meeuw
meevader meevaller meewind mefisto megabit megabyte megachip megafoon megahit megaliet megaster
megaton megawatt megazaak mehari meiavond meiboom meid meidag meidoorn meidoren meier meierij
meifeest meikers meikever meiknol meikrans meiler meimaand meineed meiregen meiske meisken meitak
meiveld meivis meivuur mekka melancholicus melange melanoom meld melder melding melk melker
melkkoe melkman melkpap melodie meloen melomaan meltdown meluw membraan memel memento memmetje
memoriaal memorie menage meneer meng mengel mengeling menger menging mengsel menhir menie menigte
mening meniscus menist menner menora mens mensa mensaap menstruatie mentaliteit mentor menu
menuet mepper merel meren merengue merg mergel meridiaan meringue merite merk merkel merker
meroniem merrie mes mesdjid meson mess messias messing mest mester mesties mestkoe metaal
metafoor metatag meteoriet meter metgezel methode methodiek methodologie metier meting metrage
metro metroman metrum metsel metselaar metser metten metworst meubel meubilair meute mevrouw
mezze mezzo miasma miasme micro microbe microfoon micron middag middel middelares midden middenas
middenvelder midhalf midvoor midweek midwinter midzomer mier mierikswortel miet miezel miezerig
migraine migrant migratie mihrab mijl mijmer mijmerij mijn mijter mikado mikpunt mikwe milder
mildheid milicien milieu militair militant military militie miljard miljoen miljonair milkshake
millennium millibar millimeter milt mime mimer mimicus mimiset mimosa minacht minaret minder
minderheid mindfuck mindmap mindset mineraal mineur minheid mini miniatuur minimum minipil
miniset ministerie minivan minkukel minnaar minnares minnarij minnegod minnekozerij minneola
minor minoriet minpool minpunt minteken minuskel minuut mirabel mirakel mirliton mirror misbak
misbaksel misboek misbruik misbruiker miscalculatie misdaad misdadiger misdienaar misdrijf
misdruk misere miserie misgeboorte misgewaad misgewas misging misgreep mishandelaar mishandeling
misinformatie misintentie miskelk miskijk miskleed miskleur miskoop miskraam misleest misleid
misleider mismatch misnoegd misoffer mispas mispel mispunt misrekening missaal misschot
misselijkheid misser missie missionaris missive misslag missprong misstaat misstand misstap
misstond mist mistel mistig mistoestand mistral misviering misvorming miswas miswijn miswijzing
mitaine mitella mitrailleur mixdrank mixer mixfonds mixtape mixture mixtuur mobiel mobile
mobilisatie mobiliseer mobilofoon mocassin mocro modaliteit modder modderig mode modegek model
modem moderatie moderato moderator modernist moderniteit modieus modificatie modiste modulatie
module modulus modus moeder moederkoe moedig moedwil moeflon moefti moeial moeilijkheid moeite
moeizaam moekim moelie moellah moer moeraal moeras moerbei moerbes moes moesson moezjiek moffel
moffin mogelijkheid mogendheid mogol mogul mohawk moheel mok moker mokkel molaar molboon molecule
molecuul molen molenaar molenas molestatie moliere mollah mollig mollusk moloch molrat molsgat
molshoop molteken molton mombakkes momber momboor moment mommerij mompel monade monarch mond
monding mondvol mongool monist monitor monnik monoblok monocle monodie monogram monokini monoliet
monoloog monomaan monomeer monopolie monopolist monorail monotype monster monstrans monstrum
montage monter monteur montuur monument mooidoenerij mooierd moor moord moordenares moot mopper
moppie moppig mops moraal moralisatie moralist moratorium morel morene moreske morfeem morgen
moriaan morille mormel mormoon morserij morsig mortale mortel mortier mortificatie morzel moshpit
moskee moslim moslima moslimse mosplant mosroos mossel mossoort mostapijt mosvorming motard motel
motet motie motief motion motivatie motivering motor motregen mottig motto mountainbike mousse
mousseline mout mouw moyenne mozaiek mozetta mudra muezzin muffig muffin muggetje muil muis
muisarm muit muiter muizenis mulat mulattin mulder muleta multiculti multinational multiplier
multomap mummie mungo munitie munster munt munter muntjak murene mus musette museum musical
musicus muskaat muskadel musket muskiet muskus muskusos mutageen mutant mutatie mutator mutilatie
muts mutserd muur muzelman muziek muzikant mycoloog myomeer myriade mysterie mysticus mystiek
mystificatie mythe naad naaf naaier naakt naald naaldhak naam naarheid naarling naarstig naasting
nabeeld nabob nabootsing nabuur nacalculatie nacho nacht nachtbrakerij nachtkus nachtmis nachtpon
nadar nadeel nader naderbij nadienst naffer nagel nagellak nagewas naging nahosser najaar najade
nakomeling nakomer nakweek nalezing naloper namaker nameting namiddag nanacht nandoe naneef
nanoen napijn napoleon narcis narcist narcose narede nargileh narwal nasaal naschok nasibal
naslag nasmaak nastoot nathals natie nationalisatie nationalist native naturalisatie naturist
natuur nautilus navel navolger navorser nawee nawinter nawoord nazaat nazang nazi nazin nazomer
nazorg nebbe necropolis nederlaag nederzetting neer neerlandicus neetoor nefriet nefron negatie
negatief negen negende negental negerhut negerij neglige negorij negotie negrito negus neig
neiging nekhaar nekpijn nekschot nekslag nekspier nekstuk nematode nemer neofiel neofiet neofyt
neomist neonaat neonazi neoprof neostijl nepagent nepmail nepperd neppil nepwapen nerf nering
nerts nerveus nesjomme nest nestel nestor net netbook netel netelig netenkam netsuke neuknis
neuroloog neuron neuroot neurose neus neusaap neutel neutraal neutrino neutron neutrum neuzel
nevel nevenman nevenrol neventak newbie niche nicht nickname niemboom nier nierbek nies nieter
nieuweling nieuwkomer nieuwlichterij nihilist nijging nijlbaars nijlgans nijnagel nijver nikab
nikkel niks nimbus nimf nimrod ninja nippel nipper nitraat nitriet nitwit niveau nivellering
nobel nobody nocturne noem noemer noenmaal noenzaal nogablok nokbalk nokkenas noklijn nomade
nomenclatuur nominatie nomogram nonet nonius nonkel nonouder nood noordwester noot noria norm
normaal normalisatie nota notaris notatie notebook notie notificatie notitie notulant notulist
nova noveen novel novelle novice noviet noviteit novitius nozem nuance nucleus nudist nuffig
nukkig nuljarig nullijn nuloptie nulpost nulpunt numero nummer nummering nunchaku nuntius nurks
nurse nut nutrient nuttig nylon oase obductie obelisk obiaman object objectie objectief oblaat
oblie obligaat obligatie obligo obool observatie obsessie obstakel obus ocarina occasie occasion
occlusie occupatie oceaan ocelot ochlocratie ochtend octaaf octaeder octant octavo octet octopus
octrooi oculair oculatie oculist oculus odaliske odeur odyssee oedeem oefen oefenaar oefenbom
oefening oehoe oekaze oelama oelema oempa oenoloog oerangst oerbank oerbeeld oerbos oerbron
oerbrood oerdrift oergrond oerknal oerkreet oerlaag oerman oermens oeros oerpaard oerritme
oerslang oerstof oertaal oertekst oerthema oertijd oertype oervader oervolk oervorm oervrouw
oerwater oerwoud oerzonde oester oestrogeen oetlul oeuvre oever oeveraas offday offensief offer
offeraar offering offerte official officie officier officium ogenblik ogief ojief okapi oker
oksaal oksel okshoofd oldtimer oleander olie oliebol olielek olieman olieverfschets olifant
oligarch olijf olijkerd olmenbos olympiade olympier oma omarming omber ombouw ombudsman ombuiging
omdraai omega omelet omgang omgeving omging omhaling omheining omhing omhulsel omissie omkading
omkeer omkering omkoper omkoperij omkoping omleiding omlijning omlijsting omloop omloper ommegang
ommeland ommetje ommezien ommuring omnibus omnium omnivoor ompoling omring omrit omroep omroeper
omruil omschakeling omschrijving omslag omspring omstandigheid omtrek omval omvang omving
omvormer omweg omwenteling omwissel omzet omzetter omzetting omzoming onager onanist onbalans
onbekwaam onbekwaamheid onbenul onbevoegde onbewust oncogeen oncoloog ondank onderarm onderbed
onderbeen onderbouw onderbreker onderbreking onderbuik onderbuur onderdaan onderdeel
onderdoorgang onderdruk onderduik ondergrens ondergrond onderhandel onderhandelaar onderhandeling
onderhoud onderhuur onderkast onderkin onderkok onderkomen onderkoning onderkop onderkruiperij
onderlip ondermijn ondermijning onderneem ondernemer onderneming onderofficier onderpui
onderricht onderrok onderscheid onderscheiding onderschrift onderstel ondersteun ondersteunend
ondersteuner ondersteuning onderstreping ondertas onderteken onderwerp onderwijs onderwijzer
onderwijzeres onderzeeboot onderzeeer onderzoek onderzoeker ondeugd ondienst ondiepte ondier
onding ondulatie onduline oneindig oneliner onesie ongelijk ongelijkheid ongelikt ongeluk ongemak
ongeremd ongeschikt ongeschikte ongeval ongewoon ongodist onheil onhelder onkel onkruid onland
onlust onmens onnut onrecht onrijp onrust onrustig ontaard ontbijt ontbind ontbrand ontdaan
ontdek ontdekker ontduiking onteigening ontering ontgift ontging ontginning onthaal ontheffing
onthouding onthul ontijdig ontkenning ontlader ontlading ontlast ontlasting ontleding ontleed
ontlener ontmoeting ontneming ontplof ontploffing ontromer ontruiming ontslag ontsluiting
ontsmetting ontsnap ontsnapping ontspanning ontsporing ontsteking ontstemd ontvanger ontvangst
ontving ontvoerder ontvoering ontwaar ontwerp ontwerper ontwijk ontwijking ontwikkel ontwikkelaar
ontwikkeling ontwricht onvast onveilig onvriendelijk onvrij onwaarde onweder onweer onwennig onyx
onzedig onzekerheid onzijdig oog oogbol ooggel oogglas oogst ooibos ooievaar ooievaarsbek ooliet
oom oor oord oorkonde oorlam oorlel oorlog oosters oostkust opa opaal opbeller opberg opblaas
opbloei opbouw opbouwer opbreking opbreng opbrengst opdeling opdoffer opdonder opdracht opdruk
opduvel opeenvolging opeising opener opening opera operand operateur operatie operator operette
opfok opfris opgang opgave opgeld opgeleide opgever opging opgraver ophaal ophakkerij ophaler
ophang ophanging opheffing ophing ophitser ophoging ophoog ophoping ophoud ophouder opiaat opinie
opioide opiumkit opkamer opkammerij opkikker opknap opkom opkomer opkomst opkoop opkoper oplaad
oplader oplading oplage oplanger oplawaai oplazer opleg oplegger oplegsel opleider opleiding
oplever oplevering opleving oplicht oplichter oplichting oplos oplosser oplossing opmaak opmaker
opmars opmerker opmerking opmeting opmieter opname opneem opnemer opneming opossum oppas oppasser
oppepper opper opperarm opperman opponent opportuniteit opposant oppositie opricht oprichter
oprit oproep oproeper oproer oproerig oprol oprot opruier opruiing opruim opruimer opruiming
opschepperij opschort opschrijf opslag opsnijderij opsomming opsporing opstal opstand opstap
opstart opsteek opsteker opstel opstelling opstoker optant optater optatie optatief optel
opteller opticien opticus optie optiek optimalisatie optimist optimum optocht optreden optree
optreed opus opval opvang opvatting opving opvoed opvoeder opvoeding opvoer opvoering opvolg
opvolger opvolging opvraag opvreter opvul opvulsel opwarm opwarmer opwind opzeg opzegger opzet
opzetter opzicht opzichter opziener opzoek orakel orangist oranjebloesem orante oratie orator
oratorio oratorium orbitaal orchidee orchis orde ordening order ordinaat ordner ordonnans oreade
oremus orgaan organel organisatie organisator organisme organist orgasme orgel orgelist orgelman
orgie orientatie origine orkaan orkest orkestratie ornament ornement oroniem orthodox ortolaan
oscillatie ossengal ossenkar ossenkop ossenoog ossenrib ostentatie otoscoop otter oubaas oublie
oudeheer oudemannenhuis ouder ouderling oudgast oudheid oudkomer oudoom oudste oudtante oudvader
outcast outfit outlaw outlet outsider ouvreuse ouwel ovaal ovarium ovatie oven overal overall
overbeet overbrenging overbrug overbuur overdosis overdracht overdruk overeenkomst overflow
overgang overging overhandig overheersing overheid overhemd overheveling overhing overjas
overkapping overkomst overlast overleg overlevering overlijden overloop overmouw overnachting
overname overnemer overpad overrijp overschot overschrijding overschrijving overslag overspanning
overstap overste oversteek overstek overstijgend overstort overtocht overtoom overtreder
overtreding overtuiging overtuin overuur overvaller overvloed overwaardering overweging
overwinning overzicht ovonde ovulatie oweeer owngoal oxidant oxidatie oxidator oxide ozongat paal
paalrot paander paap paar paard paardzet paasdag paasklok paasmaal paastak pacht pachter
pacificatie pacifist pack pact pad paddel paddo paddock paddy padisjah paella paffer pafferig
pafpaal pafzak pagaai pagadder paganist page pager pagina pagode pak pakaan pakira pakker pakkerd
pakket paladijn palataal palaver palazzo paleis palet paletot paling paljas pallet pallium palm
palmares palmet palpatie palter palts palurk pamflet pampa pamper pan panacee panache panama
pancreas pand panda pandan pandemie pander pandit pandjesbaas pandjeshuis pandoer paneel paneer
panel panlat panna panne panorama panter pantry pantser panty papadum papaja papaver papbuik
papel paper papfles papier papil papist papkind paplepel pappa papperig pappie pappot paprika
papyrus papzak paraaf parabeen parabel parabool parachute paraclub parade paradigma paradijs
paradox paragraaf parallax parallel parament parameter paranimf paranoot paraplu parasiet parasol
paravent parcours pardoen pardon parel parement paret parfum paria paring pariteit park parka
parkeer parket parkiet parking parkoers parlement parochie parodie parool part parterre
participant participatie partij partikel partita partitie partituur partner partus party parure
parvenu parwa pas pasar pasja paskwil passaat passagier passe passer passie passing passivum
passus pasta pastei pastel pastiche pastille pastoor pastor pastoraat pastorie pastorij patat
pateel pateen patent pater paternoster pathologie patient patiente patio patricier patrijs
patrimonium patriot patronage patrones patroon patrouille patser paumelle pauper paus pauw pauwin
pauze pavane paviljoen payroll pechdag peche pedaal pedagoge pedalo pedant peddel pedel pedelec
pederast pedestal pediater pedicure pedigree pedofiel peeling peen peepshow pees peet pegel
peignoir peil peiler peilglas peiling peinzer pekel pekinees pekton pelerine pelgrim pelgrimage
pelikaan pellen peller pellerij pellet pelmolen peloton pelotte pels pelser pelsrob pelterij
peluw pen penalty penant pendant pendel pendule penetratie penis penitent penner penning pennoen
penny pens pensee penseel pensioen pension pensionaris pensum penter peper peperbol peppel peppil
peptalk peptide perceel percent percentage perceptie percussie perelaar perensap perequatie
perforatie performance pergola perikel perikoop perimeter periode periodiek periscoop perk
perkament perkoen perlator permissie permutatie pernod peronist peroratie peroxide perron pers
perser perseveratie persiflage persing perslek persman personage personeel personificatie persoon
perspectief perswee perzik peseta pessimist pest pester pesterig pet petabyte petanque peter
petieter petitie petunia peuk peul peur peurder peuter peuzel pezerik phablet pianist pianiste
piano pianola pianoman pias piaster picador piccolo picknick picogram picpus pictogram pidgin
piechem piek pieker pieleman piemel pienter piep pieper piercer piercing pierlala pierrot pies
piet pieta pieterman pietist pietlut piezel pigment pijl pijler pijn pijniger pijnzin pijp
pijpenla pijper pikbroek piket pikeur pikhaak pikhamer pikkel pikker pikkie pikol pikolet pikorde
pikton pilaar pilaster piloot pilot pils pilsener pimpel pin pinakel pinang pinas pincet pincher
pinda pindaman pingel pingpong pinguin pink pinker pinnen pinner pinot pioen pion pionier pipet
piraat piramide piranha pireng piron pisang pisbak pisblaas pisbloem pisbroek pisbuis piscine
pisdoek pisglas piskijker piskous pislucht pispaal pispot pispraat pissebed pisser pissoir
pistache piste pistier pistolet piston pistool pisvlek pit pitbull pitcher pitta pixel pizza
pizzeria plaag plaaster plaat plaats plaatser plaatsing plaatwerkerij placebo placemat placenta
placet pladijs plafon plafond plager plagiaat plaid plak plaket plakkaat plakker plaksel plamuur
plan planchet plane plank planket planner planning plano plant plantage planter planteur planting
plantsel plantsoen plantui plaque plaquette plas plasma plasmide plaspil plasser plastic plastiek
plastron plat plataan plateau plateel platform plating platting plavuis playback playboy player
playlist plebaan plebejer plecht plechtigheid plectrum pleeboy pleeg pleegzus pleet pleger
pleidooi plein pleiner pleister pleit pleiter plek plenging plens plet pletter pleuris plevier
plexiglas plezier plicht plichtig plint plisse ploeg ploeger ploegos ploert ploerterij ploeter
plof ploffer plok plombe plomp plomperd plons plooi plooiing plooisel plop plopper plot plotter
plug plugger pluim pluimage pluis pluizer pluk plukker pluksel plumeau plunjer pluralis plurk
plus plusfour plusser plutocratie pluvier pocher pocherij pochet pocket podcast podium podoloog
poedel poeder poeem poeet poeier poel poelie poelier poema poen poep poeper poeperd poepie poes
poesta poetica poets poetser poezel poezelig pofbroek poffer pofmouw poger poging pogrom pointe
pointer poker pokeraar polak polakker polarisatie polaroid polder polemiek poli poliep polijst
polis politicus politieduo politiek politiekorps polka polkadot poll pollak pollepel poller
pollevie pollevij pollutie polo pols polster polyeder polyester polyglot polygoon polymeer
polymerisatie polynoom polyurethaan pomelo pomerans pommade pommerak pomoloog pomp pompelmoes
pompier pompoen pompon poncho pond ponder ponem ponjaard pons ponsoen pont ponton pooier pool
pooler poort poorter poos poot pootui pop popel pophit popper populatie populier populist porder
porno porretje porster port portaal portable portal portefeuille portemonnee portie portiek
portier portiere porto portret poseur positie positief positionering positivo positron post
postdoc posten poster posterboy postiche postille postman pot poteling potentaat potentiaal
potentie potentieel poter potter poulain poularde poule pover powerbox powernap powerpop praal
praat pracht practicum practicus pragmaticus prairie prak praline pranger prauw prebende precario
precedent precieus predator predicatie predik predikant prediker prediking preek prefatie prefect
preferentie prefiguratie prefix prei preker prekerig prelaat prelude premeditatie premetro premie
premier premiere premisse premium prent preoccupatie preparaat preparatie prepensioen prequel
present presentatie presentator presentatrice presenteer presentie preses president presidente
presidium pressie prestatie prestige pret pretentie pretest pretext pretor pretoren pretzel
prevalentie preventie preview prieel priem priester priesteres prijs prik prikkel prikker prikpil
prima primaat prime primer primeur primula primus princiep principe prins prinsdom prinses print
printer prior prioraat priores priori priorij priorin prioriteit prisma privaat privatisering
prive privejet privilege probeer probleem problematiek procede procedure procent proces processie
processor proclamatie procope procuratie procureur producent producer product productie
productief proef proest proever prof profanatie professional professor profetes profetie profiel
profijt profileer profiler profilering profit prognose program programma programmatie progressie
project projectie projector prolongatie promenade promesse promillage promo promotie promotor
promovendus prompt prondel pronk pronker pronostiek prooi proosdij prop propeller propositie
propper prorogatie prosecco prospect prospectus prostaat prostituee prosumer protease protectie
protege protegee proteine proteron protest protestant prothese protocol proton prototype protozo
protser prove provenu provider provincie provisie provisor provo provocatie provoost prozaist
pruderie pruik pruillip pruim pruimer prul prunel prunus prut prutser psalm psalmist psalter
psyche psychiater psychologe psychologisch psycholoog psychoot psychose psychotherapie puber
publicatie publiek pubquiz pudding pueblo puffer pugilist puibalk puinbak puinbed puinbrok
puinweg puist puitaal pukkel pull pullman pullover puls pulsar pulsatie pummel punaise punchkom
punctie punctuur punk punker punt punter pupil puppy puree purisme purist puritein purper purser
pusher pusvorming put putsch puttee putter putting puzzel pygmee pyjama pylon pyloon pyromaan
python quaestor quaker quant quarantaine quark quarte quasar qubit queeste quenelle querulant
query queue quiche quidam quietist quilt quisling quiz quizzer quokka quootte quorum quota
quotatie quote quotient quotisatie quotum raad raadpleging raadsbesluit raadsel raadsman raadzaam
raaf raag raagbol raai raak raam raap raat rabauw rabbi rabbijn rabbinaat race racekak racer
rachel racist racket radar raddraaierij raden rader radiatie radiator radicaal radijs radio
radiohit radioman radius radja radslag rafel rafeling raffinaderij rafter rage ragebol rager
raglan ragout raider rail rakel raket raketbom rakia rakker rally rambo raming ramkraak rammel
rammenas ramp rancher rancho rancune rand rang range rangeer ranger rank ranking ranonkel ransel
rantsoen ranzig rapact rapcrew rapcultuur rapformatie rapgroep rapier rapmuziek rapnummer rappel
rapplaat rapport rapportage rapsode rapsodie rapsong rapstijl raptekst rapunzel rariteit ras rasp
rasper rasrunder rasta raster rasure ratel ratificatie rating ratio rationalisatie ratuur
rauwheid rauwig ravage ravenaas ravenbek ravijn rawlplug rayon razeil razzia reaal reactant
reactie reactor reader reaffectatie reageer realisatie realiseer realist realiteit realo
reanimatie rebbe rebel rebellie rebels rebound rebus recapitulatie receiver recensent recensie
recepis recept receptie receptor reces recessie recette rechaud recherche rechercheur recht
rechter rechthebbende rechtse rechtspleging rechute recidief recidive recirculatie recital
reclamatie reclame recommandatie reconciliatie reconstructie record recorder recreant recreatie
rectificatie rector rectrix recu recuperatie redacteur redactie redactioneel redactrice redder
redding rede reden reder redneck redoute redplank redster reductie reductor reduplicatie reebok
reebout reefer reegeit reekalf reeks reep reerug referaat refere referee referendum referent
referentie referte reflectie reflector reflex reflux reform reformatie refrein refter refugie
refutatie regaal regatta regeer regel regelaar regelgen regelgeving regeling regellus regen
regenarm regeneratie regengod regent regentes regering regest regie regiem regime regiment regio
regisseur regisseuse register registratie registreer reglement regressie regularisatie regulatie
regulator regulering rehabilitatie reidans reiger reik reincarnatie reinig reiniger reiniging
reis reiziger reizigster rekband rekbank rekeier rekel rekenaar rekening rekenlat rekest rekker
rekking rekruut rekstok rekwest relaas relais relance relaps relatie relax relaxatie relaxed
release relevant relict relief reliek religie relikwie reling rellerig relmaker relmuis relnicht
relocatie rem remake remedie reminder remise remissie remmer remming remonstrant remonte remover
ren renegaat renet renner rent rente renunciatie renvooi reometer reorganisatie reparateur
reparatie repatriatie repel repertoire repetitie replay replica replicatie repliek report
reportage reporter representatie repressie reprint reprise repro reproduceer reproductie reptiel
republiek repulsie reputatie requiem rescript resectie reseda reseller resem reservaat reservatie
reserve reservoir reset resident residentie residu resignatie resistentie resolutie resonantie
resort resource respiratie response responsie ressort rest restant restaurant restauratie
restitutie resto restorno restrictie resultaat resume resusaap retabel retailer retardatie
retentie reticule retina retirade retor retorica retorsie retort retouche retour retraite
retributie retropop retrovirus rettich return retweet reuk reukzin reunie reunist reus reuter
reuzemop reuzin revaccinatie revalidatie revanche revelaar revelatie revenu reverie reviaan
revier review reviewer revindicatie revisie revisor revival revocatie revolte revolutie
revolutionair revolver revue rexist ribbel ribblessure ribbroek ribes ribeye ribfluweel ribgewelf
ribhout ribkarbonade ribkotelet riblap ribosoom ribstof ribstuk richel richt richter richting
richtlat ricinus ridder rider riedel riek riem riet rij rijdek rijder rijer rijg rijk rijkdom
rijke rijkste rijm rijmer rijnboot rijnwijn rijp rijstkom rijstpap rijstpellerij rijstvla riks
riksja rilletje rillette rillijn rilling rimboe rimpel ring ringer ringrijderij ringrot ringtone
rinkel rinket riolering riool rioolrat riotgun ripdeal riposte ripper risaliet risico risotto
ristorno rit rite ritme ritornel rits ritser rituaal ritueel ritus rivet rivier riyal rizofoor
rizoom roadie roadmap roadshow roadster roadtrip robber robe robijn robot robotarm rochel rochet
rock rocker roddel rodekool rodelaar rodeo roebel roede roedel roei roeidol roeier roem roemer
roep roeper roepia roepie roeping roer roerder roerig roering roerom roersel roes roest roestig
roet roetmop roffel rogge roggeaar roggemik rohypnol rok rokade roker rokken rol rolaap rolder
rolkei rollator roller rolling roman romance romanist romanticus romboide rombus romcom romer
rommel romp romper rond rondas ronde rondeel ronding rondo rondsel rondte rondtrok rondzwom
ronker rontgen roof rooi rooier rooiing rooilat rooinek rook rookbom room roommate roos rooster
rootkit ropij rosarium rosmolen rossig rossing rostrum rotan rotatie rotator rotding roterij
rotgans rotklus rotmof rotonde rotor rots rotting rotzak rotzooi roulade roulette route router
routier routine rouw rouwmis rover rowan royalist royalty royement royering rozemarijn rozet
rozijn rubber rubriek ruche rucola rudiment rug rugby rugbyer ruggetje rugvin ruigte ruik ruiker
ruil ruiler ruiling ruim ruimer ruiming ruimte ruine ruis ruit ruiten ruiter rukker rukwind
ruling rumba rumboon rumfles rumgrog rumpudding runderhaas runmolen runner rups ruptuur russell
rust rusting ruwaard ruzie sabbat sabel saboteur sabra sachet sacoche sadist safari safe saffie
saffier saga sagaai sage sagopalm saillant saladbar salade salafist salamander salami salaris
saldo salet saline salmonella salon saloon salto salvia salvo samaar samba sambal sambuca
samenhang samenkomst samenleving samenstel samenstelling samenvatting samenwerk samenwerker
samenwerking samoem samoreus samosa samowaar samowar sampan sample sampler sanctie sandaal
sanering sanguine sanitair santin sap saprofyt sarcasme sarcast sarcoom sardien sardine sardonyx
sarong sasdeur sassluis satanist satelliet sater satire satiricus satraap satrapie satyr saucijs
saucisse sauna saurier saurus saus savanne savant saxhoorn saxofonist saxofoon scala scalaire
scalp scalpel scammer scampi scan scanner scarabee scenario scene scepter scepticus schaaf schaak
schaal schaam schaap schaar schaarste schaats schaatser schab schabel schacht schade schaduw
schaf schaft schakel schakeling schaker schaking schalie schalk schalm schalmei schamel schamp
schamper schandaal schandpaal schans schap schaper schar scharrel schat schater schatter
schatting schavot schavuit schede schedel schee scheef scheel scheen scheep scheer scheerder
scheerling scheet scheg schei scheider scheids schel scheld schelder schelf schelm schelp schema
schemel schemer schemering schend schender schending schenk schenkel schenker schenking schennis
schep schepbek schepel schepen scheper schepper schepping scheprad schepsel scherf schering
scherm schermer scherp scherper scherpte scherts scherzo schets scheur scheuring scheut scheutig
scheve schicht schieter schieting schietles schifting schijf schijn schijnsel schijter schik
schil schild schilder schilderes schilfer schiller schim schimmel schink schinkel schipper
schisma schitter schlager schmink schnabbel schobber schoeisel schoen schoener schoep schoffel
schoffie schoft schok schokker schol scholier scholiere scholing scholver schommel schommeling
schoof schooier schooierij school schools schoon schoonzus schoor schoot schop schopper schor
schoring schorsing schort schot schotel schots schouder schout schouw schouwer schouwing schraag
schraalhans schraap schraapsel schrap schraper schrapper schrede schreeuw schreier schrepel
schriel schrift schrijf schrijn schrijver schrik schril schrob schroef schroefas schrokop schroom
schroot schub schud schuier schuif schuifaf schuifel schuil schuim schuimer schuin schuinte
schuit schuiver schuld schuldige schulp schurft schurk schut schutsel schutter schutting schuur
schuw schwalbe scone scoop scoorder scooter scope score scorer scout screen screener scriba
scribent scrip script scriptie scrol scrub scrum scrupel scrupule sculler sculptuur seance secans
secondant seconde secreet secret secretaresse secretariaat secretarie secretaris secretie sectie
sectio sector secularisatie secundus secuur sedan sedekah seder sediment sedimentatie segment
segmentatie segregatie segway seigneur sein seiner seizing seizoen seks seksbom sekse sekser
seksist sekte selder selectie selfie seller semafoon semafoor semester semiarts seminaar seminar
seminarie semiprof senaat senator senior seniorie sennhut senora senorita sensatie sensor
sentiment separatie sepot septet septiem septime sequeel sequel sequens sequentie sequoia seraf
serafijn serafine serail serenade serge sergeant serie sering sermoen seroen serotype serpent
serre serum serval serve serveer serveerboy server servet serveuse service servies serviet servo
sessie setlist setpoint setpunt setstand setter setting sextant sextet sfeer sferoide sfinx shag
shaker shampoo shawl sheddak sheet shelter shemale sheriff sherpa sherry shift shiitake shilling
shimmy shirt shock shogun shooter shop shopper short shortcut shot shotgun shovel show showman
shrapnel shredder shuffle shunt shutter shuttle siamang siamees sibbe sibille sicav sidder
sidecar sidekick siepoog sier sieraad sierra siersel siesta sifon sigaar sigaret sigma signaal
signalisatie signatuur signeer signet significatie signum sijs sikahert sikh sikkel sikkepit
sileen silene silex silhouet silicaat silicone silo simkaart simplex simplificatie simulant
simulatie simulator simultaan sinaasappel sinecure sinecuur singel single singlet sinjeur sinjoor
sinoloog sintel sinter sinus sirene sirocco siroop sirtaki sisklank sisser sister sistrum sitar
sitcom site situatie sixpack sjaak sjaal sjabbat sjabbes sjabloon sjabrak sjacheraar sjako sjalot
sjamaan sjampie sjanker sjans sjappie sjasliek sjees sjeik sjekel sjekkie sjerp sjiiet sjikse
sjoel sjoemelaar sjofar sjofel sjonnie sjor sjorder sjouw sjouwer skald skate skater skeeler
skelet skelter sketch ski skier skiff skiffeur skill skimmer skin skinhead skunk skybox skylab
skyline slaaf slaag slaap slaapbol slaappil slab slabed slacht slachter slachting slag slagarm
slager slagman slagzet slagzij slagzin slak slakom slakrop slalom slametan slamix slang slap
slaper slapie slatting slavin slavist slecht slede slee sleehak sleep sleepaak sleeuw slegge
slemper slemperij slenk slenter sleper sleuf sleur sleutel slib sliding slier sliert sliet slijm
slijmerd slijp slijper slijping slijtage slijter slijting slik slikker slimmerd slinger slipper
slobbe slobber slobeend slobkous slodder sloeber sloep sloerie slof slofhak slogan slok slokker
slokop slomp slons slonzig sloof sloop sloor sloot slop sloper sloping slot slotact slotzin
slowfox slufter sluier sluik sluimer sluip sluiper sluis sluit sluiter sluiting slump slungel
slurf slurp sluw sluwheid smaad smaak smaakzin smacht smak smakker smakkerd smart smarting
smartphone smeder smeed smeek smeer smeerder smeerlapperij smeersel smeking smeltbad smeltbak
smelter smelting smeltpan smering smeris smet smidse smiecht smient smijdig smijter smikkel
smiley smisse smith smoel smoes smok smoking smokkel smoor smos smout smoutbol smuiger smul
smuller smurf snaak snaar snabbel snack snackcar snakerij snap snapper snater snavel sneaker
snebbe snee sneer snees sneeuw snelheid snepper snijbal snijder snijding snijdsel snijkop
snijmachine snijmes snijpers snijtand snijtang snijvlak snikkel snip snippel snipper snit snob
snoei snoeier snoeiing snoeisel snoek snoep snoeper snoer snoes snoet snoever snoeverij snoge
snol snooker snor snorder snorkel snorker snot snotaap snotter snowboard snuffel snufferd snugger
snuif snuisterij snuit snuiter snuiver snurk snurker soap soapie sociaal socialist societeit
socioloog soefi soenniet soep soera soes soetra sofisme sofist sofisterij softdrug softie
soigneur soiree sojaboon sok sokkel solarium soldaat soldate soldeer soldij solex solist soliste
sollicitatie solo solutie solvent som somber sombrero sommatie sommig sonant sonar sonate
sonatine sonde sondeer song sonnet soort soos sopraan sopropo sorbet sordino sorteer sorteerder
sortering sortie souche souffle souffleur soulmate sound sounder souper sourdine souschef
souspied soutane soutien souvenir souvlaki sovchoz sovjet spa spaak spaan spaar spaarbek spaarder
spaarzin spaat spacelab spade spagaat spalk spambox spammer spamrun span spang spaniel spanne
spanner spanning spanrib spant spar sparerib spasme spat spatel spatie speaker specerij specht
speciaal special specialisatie specialist specialiste specialiteit specificatie specifiek
specimen spectrometer spectrum speculaas speculant speculatie speech speedboot speel speelman
speen speer spek spekkie speknek spel speld speler speling speller spelling spelonk spencer sper
sperwer spetter speur speurder speurzin spicht spichtig spiegel spiegeling spiek spieker spier
spies spiesbok spijbel spijbelaar spijer spijgat spijker spijl spijs spijt spijtig spike spikkel
spil spindel spinel spinet spinner spinnerij spinrag spinsel spion spionne spiraal spirant spirea
spiritual spit spits spitsbek spitter spleet splijting splijtstof splinter split splitser
splitsing splitter spoed spoel spoeler spoeling spoelsel spoetnik spoiler spoliatie sponde spong
sponning spons sponsor spook spooksel spoor spoorman sport sporter sportman spot spotter spouw
spouwer sprang sprank sprankel spray spread spreek spreeuw sprei spreid spreker sprenkel spreuk
spriet spring springer sprinkhaan sprinkler sprint sprinter sprits sproei sproeier sproet sproke
sprokkel sprong sprot spruit spui spuit spuiter spul spurt spurter sputter spuug spuuglok spuw
spuwer squadron square squash squasher squaw staaf staafbom staak staal staalpil staander
staanplaats staar staart staat staatsie staatsman stabilisatie stabilisator staccato stacker stad
stadie stadion stadium staf staffel stage stagfok stagiair stagnatie stagzeil stakeholder staker
staket staking stakker stakkerd stal stalhouderij stalker stalling stam stamel stamgod stamijn
staminee stamp stamper stamping stand stander standerd stang stank stanleymes stanza stapel
stapeling stapper star start starter startset statafel statement stater statie statief statine
station statisticus statistiek stator status statuut stayer steak stedeling stee steeg steek
steekmug steel steen steenbok steeneik steenhouwerij steenkapperij steepler stegel steiger
steilte stek stekel steker steking stekker stekkie stel stele steler stellage steller stellig
stelling stelsel stelt stem stemma stemmer stemmig stemming stempel stencil steng stengel stengun
stent stentor steppe stepper ster stere sterf sterfte sterilisatie steriliseer sterk sterkte
stermol stern steroide sterretje stetson steun steunder steunsel steur stevel steven steward
stewardess sticht stichter stichteres stick sticker stickie stiefmoeder stiefouder stiefzus stiel
stielman stier stift stigma stigmatisatie stijf stijfsel stijg stijger stijging stijl stik
stikker stiksel stikzij stil stilet stiletto stilist stille stillig stilte stimulans stimulatie
stimulator stimulering stink stinkbok stinkbom stinkdas stinker stinkerd stins stint stip
stipendium stippel stipulatie stobbe stochast stock stockcar stoeierij stoel stoelkus stoemper
stoep stoepa stoet stoeterij stof stoffeerder stoffeerderij stoffel stoffer stofkam stoicijn stok
stoker stol stola stolling stolp stolsel stoma stomer stomheid stommel stommerd stomp stoof
stoofsel stook stooksel stool stoom stoor stoorder stoornis stoot stootkus stootwil stop stopbit
stoppel stopper stopping stopsel store storing storm stormfok stormram storno stort storting
stoter stotter stotteraar stouterd stouwer straal straat straatkei straddle straf strafeis
straler straling stramien strammig strand strandvlo strang stras strateeg strategie streak
streaker stream streamer streber streef streek streep strek strekel streling stremming stremsel
streng strengel stressor stretch strever streving striem strijd strijder strijk strijker strik
strikdas strike string strip stripact stripper stro strofe stroman stroming strompel stronk
stront strooi strooier strooisel strook stroom stroop strop stropdas stroper strot strowis
structuur strudel struik struikel struikhei struis struweel studeer student studente studie
studio stuif stuik stuip stuit stuiter stuiting stuiver stuk stukadoor stulp stumper stumperd
stunt stuntel stuntman sturing stut stutsel stutter stutting stuur stuurman stuurrad stuurs stuw
stuwadoor stuwbek stuwer stuwing styliet stylist styliste stylo subgenre subgroep subject subkop
sublimatie submap submenu submerk subnet subplot subregio subrogatie subset subsidie subsidieer
subsite substantie substitutie substituut substraat subtitel subtype succes successie succubus
sudder sufferd suffig suffix sufkees sufkop suggestie suicide suiker suisse suite suizing sujet
sukkel sulfaat sulfide sulfiet sulky sullig sultan sultane summa sunroof super supercup superego
superior superman supersub supplement suppletie suppliek suppoost support supporter surf surfer
surplace surplus surprise surrogaat surveillance surveillant survival sushi swagger swami
swastika sweater swing swingarm swinger sybariet sycofant sycomoor sylfe sylfide syllabe syllabus
symbiose symboliek symbolisatie symbool symfonie symmetrie sympathie symposium symptoom synagoge
synagoog synaps synchronisatie syncope syndicaat syndicus syndroom synergie synode synoniem
synopsis syntagma synthese synthesizer syrah syrinx systeem systematiek taaierd taak taal taalman
taander taanderij taart taats tabak tabakker tabakskerverij tabbaard tabberd tabbetje tabblad
tabel tabkaart tableau tablet tabloid taboe taboeret tabtoets tachtig tachyon tackle tacticus
tactiek tactloos tafel tafellin tafereel tagger tagrijn taifoen taiga taikoen taille tailleur
tajine tak takel takeling taks talaan taleggio talen talent talie talig taling talisman talkshow
tallship talmer talon talreep talrijk talud tamarisk tamboer tampon tamtam tand tandem tanding
tandoori tandrad tang tangens tangent tango tank tanker tankini tannine tante tantieme tantum
taoist tapbier tapdans tapdanser tapdanseres tape tapenade tapgat tapgesprek tapijt
tapinstallatie tapir tapkast tapkraan tappen tapper tapperij tapplaats tappunt tapster taptoe
tapuit tapvergunning tapverslag tapwater tarboesj tarbot target targoem tarief tarok tarot tarpan
tart tartaar tartan tarweaar tarzan tas taser tast taster tastzin tatami tater tateraar tatoeage
tattoo taueiwit taveerne taverne taxateur taxatie taxi taximan taxonoom taxus teacher teak
teakdek team tearoom techneut technicus techniek technisch technologie technologisch teckel teddy
teder teel teelt teen teenager teer teerling teers teevee tegel tegelzet tegemoetkoming
tegenbewijs tegeneis tegengif tegenprestatie tegenstelling tegentij tegenvaller tegenwerk
tegenzet tegoed tehuis teken tekenaap tekenaar tekenares tekening tekenset tekenvel tekort
tekortkoming tekst tekstzet telapparaat telbaar telboek telbureau telco teldatum telecard
telefilm telefoniste telefoon telefoto telegraaf telegrafist telegram telelens telepaat teler
telescoop teleurstel televisie telex telexist telfout telg telgang teljoor telkaart teller
tellijst telling telmachine telmethode telomeer teloor telpas telpost telraam telstrook
telsysteem telwerk telwoord temerig temmer temp tempel temper temperament template tempo tempore
temporisatie temptatie tempus tenant tendens tender tengel tenger tennis tennisser tenor tenorsax
tent tentakel tentamen tenue tepel terabyte terg terging teriakel term termiet termijn terminal
terminologie terminus terne terp terpeen terras terrein terrible terrier terril terrine
territorium terrorisatie terrorist terts teruggave terugkeer terugkom terugreis terugrit
terugroep terugslag terugval terugverdien terugvind terugweg terzet terzijde terzine test
testament tester testikel testkit testset tetra tetrarch tetter teugel teveel tevreden
tewerkstelling texelaar textiel textuur theater thee theist thema thematiek theologe theoloog
theorema theoreticus theoretisch theorie therapeut therapeute therapie thermiek thermometer
thermos thermostaat thesaurus these thesis thinner thiofeen thomist thread thriller thuis
thuistap thuja tiara tichel ticket tiebreak tiend tiener tienling tienman tiental tienvoud tier
tierce tierig tiewrap tijd tijdbom tijding tijger tijgerin tijhaven tijloos tikfout tikjuffrouw
tikkel tikker tikmachine tikschrift tiksel tiksnelheid tikspel tikwerk tilbury tilde tillift
timbaal timbre timer timmer timmerman timpaan tinader tinctuur tinker tinmijn tinne tint tip
tippel tirade tiramisu tiran tirannie tiras tirette tissue titaan titan titel titiaap titratie
tittel titularis tjabe tjalk tjerk tjiftjaf tjitjak tjotter toast toaster tobbe tobber tobberd
tobogan toccata tocht tochtlat toean toeclip toediening toegang toegift toeging toehoorder toekan
toekenning toekom toekomst toelage toelating toeleiding toelicht toelichting toemaat toename
toendra toep toepas toepassing toerekening toerental toerist toeriste toerit toernooi toeschouwer
toeslag toespijs toespraak toestand toestel toestemming toet toeter toetreding toets toetser
toetsing toeval toevoeg toevoeging toevoer toewijzing toezicht toezichter toezing toffee toffel
toga togatus toilet toilette token tokkel tokkie tol tolerantie tolk tomaat tomahawk tombe
tombola tomboy tomeloos tommy tompouce tomtom ton tondeuse toneel toner tong tongkus tonic
tonicum tonijn tonnage tonneau tonner tonsil tontine toogdag tooi tooisel tool toolkit toon
toonarm toonder toorts tooster toot top topact topas tophit topic topman toponiem topper topping
toque toreador toren torero torment torn tornado tornooi toros torpedo torrent torsie torso
tortel tortilla tortuur tosti totaal totem toto totok touche touchpad toupet touringcar tournedos
tournee tourniquet tournure touw touwer touwtrekkerij tovenaar tovenares tover toveraar toveres
toverfee toverij toverkol township toxicum toxine toyboy traan trace traceer tracer trachea
trachee trachoom track tracker tractor traditie traditional trafiek tragedie tragicus trailer
train trainee trainer training traite traiteur traject traktaat traktatie tralie tram tramp
trampoline trance tranche trans transept transfer transformator transistor transit transitie
translatie transplantatie transponder transport transporteur transvet trap trapas trapeze
trapezium trapper trappist trauma travee travers trawant trawler trawlnet trechter trede tree
treef treeft treem treerad tref treffer treiler trein treiter treiterij trek trekarm trekker
trekos treksel trema tremel tremolo trend trens trepaan trepanatie tres treur treures treuzel
trezoor triade triagist triakel trial triangel triangulatie triatlon tribal tribulatie tribunaal
tribune tribuut trichine trick tricot tricotage triduum trien trigger triglief trike tril
triljard triljoen triller trilling trilogie trim trimaran trimmer trio triode triolet triomf
triool trip tripel triplet triptiek trireem triton trits triumvir triumviraat trivium troef
troefaas troel troela troep troetel trofee troffel trog trojan trojka trol trolley trom trombone
trommel trompettist tronie tronk troon troop troost trooster tropee tros trots trottoir trouvere
trouw truc trucage truck trucker truffel trui trukendoos trust trustee trut truweel tsaar tsarina
tsunami tube tuberkel tuchthuis tuchtwet tuftuf tuibrug tuidraad tuig tuigage tuil tuimel
tuimelaar tuin tuinder tuinderij tuinman tuinset tuiser tuit tuitouw tuktuk tulband tulletje tulp
tumbler tumor tumult tumulus tune tuner tunica tuniek tunnel turban turbine turbo turbojet
tureluur turen turf turn turner turnzus tussenpaus tussenpersoon tussenpoos tussenschot
tussenvonnis tutor tutorial tuttebel tutter twaalf twaalfde tweed tweedehands tweeling tweep
tweet tweetakt tweetal tweeter tweevoud tweewieler twenter twijfel twijg twijnder twijnderij
twinkel twinset twintig twist twister tycoon tyfoon type typfout typist typiste typologie ufoloog
uienbed uienring uiensap uier uil uitbal uitbarsting uitbater uitbating uitbener uitbouw
uitbreiding uitbuit uitdager uitdaging uitdeler uitdeling uitdraai uitdrager uitdrukking uitduel
uiteinde uiterlijk uiterton uiteter uitgaaf uitgang uitgave uitgever uitgifte uitging uithaler
uitham uitheems uithing uithoek uiting uitkering uitkijk uitknop uitkomst uitlaatgas uitleg
uitlegger uitlener uitloop uitloper uitmatch uitnodiging uitoefening uitreiking uitreis uitrit
uitroeping uitrusting uitschakeling uitscheiding uitschot uitshirt uitslag uitsluiting
uitsnijderij uitsnijding uitspraak uitstap uitsterving uitstorting uitstraling uittocht
uittreksel uitvaart uitvak uitvaller uitvalsbasis uitverkoop uitvinder uitvoerder uitvoering
uitwerking uitwijzing uitwisseling uitworp uitwring uitzege uitzending uitzetting uitzicht
uitzing uiver ukelele ukkepuk ulaan ulevel ulster ultra umlaut umpire unciaal undercover underdog
unicum unie unief unificatie uniform unionist unit universiteit universum unster update upgrade
upload uploader upper uppercut urbanist ureter urethra urgentie urinaal urinebuis urineweg
urinoir uroloog ursuline usance usantie username usurpatie uterus utilisatie utility utopie
utopisme utopist uur uurglas vaag vaalt vaan vaandel vaandrig vaar vaarder vaardig vaardigheid
vaars vaart vaas vaat vacatie vacature vaccin vaccinatie vaccine vacht vacuole vacuum vadem vader
vagant vagina vak vakantie vakman val valentie valeriaan valeur validatie valide valies valk
vallei valling valorisatie valsemunterij valserik valsmunterij valuatie valuta vampier vandaal
vang vangarm vanger vangst vapeur varaan varen variabele variant variatie variete varieteit
varken varsity vast vat vazal vechter vechtjas vechtpet vechtster vector vedel vedelaar veder
vedermot vedette veearts veeauto veeboer veeboerderij veeboot veedief veefokkerij veeg veehouder
veehouderij veejay veekoek veekoper veekraal veel veelvoud veemarkt veen veenbes veenderij
veenmol veenmos veer veerman veestal veeteler veevoeder veewagen vegan veganist veger vegetarier
vegetatie veggie vehikel veil veiligheid veiling veinzer veinzerij velaar veld veldkei veldrat
velling velum vendel vendetta vendu vendutie vennoot venster vent venter ventiel ventilator
venture veranda verander verandering verankering verantwoording verarming verbaal verbaasd
verband verbastering verbeelding verbena verberg verbeter verbeteraar verbetering verbind
verbinding verbintenis verblijf verblind verboden verbond verbondenheid verbouw verbouwing
verbrand verbrander verbranding verbreding verbreek verbreking verbrod verbruik verbruiker verbum
verdachte verdamp verdamping verdedig verdediger verdediging verdeel verdeler verdelger verdeling
verdenking verderf verdichting verdict verdien verdiener verdienste verdiep verdieping verdofte
verdom verdoold verdraag verdraaiing verdrag verdriet verdring verdrink verdubbeling verduidelijk
verdunner verdunning verdwijn verdwijning vereenvoudig vereer vereffening verenig vereniging
verevening verf verfbom verfilming vergaar vergadering vergasser vergeef vergelijk vergelijking
vergift vergiftiging verging vergoeding vergrendeling vergroting verguld vergunning verhaal
verhaler verhandeling verhard verharding verheerlijk verheffing verheid verheug verhing verhit
verhogend verhoger verhoging verholen verhoog verhoor verhouding verhuis verhuizer verhuizing
verhul verhuur verhuurder verificatie verifieer vering verjaar verjonging verkalking verkaveling
verkeer verken verkenner verkenning verkies verkiezing verklaar verklap verklaring verkleed
verklein verkleining verkleuring verklikker verknipt verkondiging verkoop verkoper verkoping
verkorting verkoudheid verkrachter verkrachting verkrijg verkrijging verkwansel verkwist
verkwisting verlaat verlader verlaging verlakkerij verlamd verlamming verlang verlangen verleden
verleid verlener verleng verlenging verlening verlet verlicht verlichting verliefde verliefdheid
verlies verliezer verlof verloochen verloofde verloop verlos verlossing vermaak vermaan verman
vermaner vermeerder vermeerderaar vermeerdering vermeld vermelding vermenging vermenigvuldig
vermijd vermiljoen verminder vermindering vermiste vermoeden vermoeienis vermogen vermout
vernauwing verneder verneem verneukerij verniel vernietig vernietiger vernietiging vernieuw
vernieuwer vernieuwing vernis vernuft verontrust verontschuldig veroordeling veroorzaker
verordening verover veroveraar verovering verpachting verpak verpakker verpest verplaats
verplaatsing verpleeg verpleger verplicht verplichting verraad verrader verrassing verrek
verrekening verrichting verrijk verrijking verruim verruiming vers versaagd verschaffer verschijn
verschijning verschijnsel verschil verschoon verschot verschrikker verschuif verschuiving versie
versier versierder verslaafde verslag verslapping verslechtering verslind verslinder versnellend
versneller versnelling versnipperaar verspilling verspreid verspreider verspreiding verstek
versteld versterf versterk versterker versterking verstevig versteviging verstijving verstoor
verstoorder verstopt verstorend verstoring verstrengeling verstrooiing verstuiver verstuiving
versuft vertaal vertaler vertaling verte verteer vertel verteller vertelling vertelsel vertoef
vertolk vertolking vertoner vertoning vertoog vertoon vertraging vertrek vertroost vertrouw
vervaard verval vervalser vervalsing vervang vervanger vervanging vervener ververs verversing
verving vervoeg vervoeging vervoer vervoerder vervoering vervolg vervolging vervorming vervreemd
vervroeging vervuil vervuiler vervul verwaarloos verwaarlozing verwacht verwachting verwant
verwante verwar verwarm verwarming verweer verwekker verwen verwend verwerk verwerker verwerking
verwerp verwerving verweven verwezenlijk verwijder verwijdering verwijding verwijs verwijzer
verwijzing verwikkeling verwildering verwissel verwisseling verwoest verwoesting verwonder
verwonding verzacht verzamel verzamelaar verzameling verzeker verzekeraar verzekerde verzend
verzet verzink verzoek verzoen verzoening verzorg verzorgd verzorger verzorging verzot verzuim
verzwaring vesper vest vestig vestiging vesting vet vetbol vete veter veteraan veterane vetlok
vetrunder veulen vexatie vezel vezelig viaduct vibratie vibrator vicaris vicepremier
vicevoorzitter victorie vicuna video videotheek vierdaagse vierde vierder viering vierling
viertakt viertal viervoud viesheid viesneus viespeuk viespeukerij vietnamees vieux view viewer
viezerd viezerik vigilie vignet vijand vijandigheid vijandin vijfde vijfling vijftal vijfvoud
vijg vijl vijs vijver vijzel vilder vilderij villa vilmes vilt vinaigrette vind vinder vindicatie
vinding vinger vink vinker vinkiel vinnig vinoloog vintage vinvis violatie violet violier violist
violiste viool vioolkam vipdorp viproom virago viral viroloog virtualisatie virtuoos virus vis
visaas visagist visben visie visioen visitatie visite visiteur visman visser visualisatie visum
vitalist vitamine vitrage vitrine vitse vitter vitterij vivant vivarium vizier vla vlaag vlaai
vladder vlade vlag vlak vlakaf vlakbij vlakgom vlakte vlam vlaskam vlaslin vlasser vlecht
vlechter vleermuis vlees vleeshouwerij vleeskoe vleesnat vleet vlegel vleier vleierij vlek vlerk
vlet vletter vleug vleugel vlieboot vlieg vliegdek vliegden vlieger vliem vlier vlierbes vliering
vlies vlij vlijm vlinder vloed vloei vloeiend vloeiing vloek vloeker vloer vloerde vloerder
vlogger vlok vlonder vlooi vloot vlot vlotter vlucht vluchteling vluchter vluggerd vocabulaire
vocal vocalise vocalist vocatie vocatief vocht vocoder vodderij voed voeder voeding voedzaam voeg
voeger voeging voegzaam voel voeler voer voerder voering voerman voet voetballer voetganger
voetiaan voeting voetkus vogel vogelaar vogelbek vogelpik voicemail voicerecorder voile voiture
volant volbloed volder voldoening volg volger volhard voliere volk volkswil volkuip voller
vollerij volley volmacht volmolen volta voltage volte voltige voltooid volume volute volwassene
volzin vondel vonder vondst vonk vonnis vont voogd voogdes voogdij voois voorarm vooras voorde
voorganger voorhoede voorkomen voorlichtster voorman voorn voornemen vooronder voorpui
voortbrengsel voortgang voortkom voortplant voorzet voorziening vorder vordering voren vork vorm
vormeis vormeling vormer vorming vormsel vorser vorst vorstin vorstkam vortex vos vosaap votum
voucher voute vouw vouwing voyeur vraag vraagal vraagzin vracht vrager vrank vredesproces
vreemdeling vreemdheid vreetbui vreetzak vrekkig vreter vreugde vriend vriendin vries vriezer
vrij vrijage vrijbuiterij vrijdom vrijer vrijheid vrijmibo vrijthof vrijwilliger vrille vrind
vroegmis vrome vroon vrouw vrucht vuil vuilak vuilik vuist vuldop vulhaard vulkaan vuller vulling
vulmiddel vulpasta vulpen vulpunt vulsel vulstem vulstof vulstuk vulva vunzig vutter vuur vuurbol
vuurgod vuurkei vuurman waag waaghalzerij waaier waak waal waan waanzinnige waar waarbij waarde
waardigheid waardin waarneming waarschuwing waarzeggerij waas wacht wachtbek wachtel wachter
wachtzin wad wadjan wafel waffel wagen wagenas waggel wagon wahabiet wajang wakaman wake waker
wakker wal walg walhalla waling walker walkman wallaby walm walrus wals walser wambuis wammes
wammetje wand wandaad wandel wandeling wandrek wang wankant wankel wanklank wanmolen wanner
wanprestatie want wantij wants wapen wapening wapenrek wapper wappie waranda warande warbak
wargeest warhoofd warhoop waring waringin warlord warmer warmtepomp warnest warnet warong warrant
warrig wartel was wasem waskot wasmot wasrek wasser wassing waszij water waterbek waterbok
watergod waterig watering waterkus waterlek waterrad waterral waterrat waterrot watertor watervlo
watt wattage wave waxcoat wearable web webcam weber webhost webinar weblog webzine weckglas wedde
wedder wedding wederik wedijver wedkamp wedloop wedloper wedren wedstrijd weduwe weduwnaar weed
weef weefkam weefsel weeg weegbree weeig week weekend weer weerglas weergod weerman weerwil
weerzin wees weet weetal weg wegdek wegel wegeling weger wegge weging wei weide weigelia weiger
weigeraar weiman weirdo wekamine wekeling wekeneis wekker wektoon weldaad welgat welig welijzer
wellust welp welpomp welput welving wemeling wend wending wener wenk wenkbrauw wennetje wens
wentel wereld werelds werf wering werk werkarm werkbij werkelijkheid werker werking werkloze
werkman werkos werkset werkzaamheid werp werparm werper werst wervel werver werving wesp wessi
western westkust wet wetenschapper wetgeving wetsuit wettig wever wezel wezen whatsapp wheelie
wherry whisky whist whister whizzkid whodunit wichelaar wicht wicket wiebel wied wieder wieg wiek
wiel wielas wieling wieme wier wierde wierook wietpas wiggetje wigwam wijbrood wijd wijding
wijdte wijf wijfie wijk wijking wijkwast wijn wijngod wijnrek wijs wijsheid wijting wijze wijzer
wijzig wijziging wikkel wild wildcard wildeman wildernis wilg willig willoos wimber wimberg
wimpel wimper winch wind windas winde windel winding windkus windsel winegum wingebied wingerd
winkans winkel winkelier winkella winket winnaar winnares winner winning winplaats winput winst
winter winti wipbrug wipgalg wipkar wipkip wipmolen wipneus wipper wipplank wipstoel wisdoek
wisent wiskop wiskundige wissel wisselaar wisseling wisser witbier witboek witbol witheer witkar
witkiel witkop witkwast witmaker witoog witregel witteke wittig witvis witvoet witwas wodka woede
woeker woel woelig woeling woelrat woensdag woerd woerhaan woerhen woestijn wokkel wokpan wol
wolaap wolf wolfsvel wolk wolkam wolvin wombat wond wonde wonder wonderboy woning wonton woofer
woon woonark woonst woord woordarm woordvoerster workflow workshop worm worp worst worstel wortel
woud woudaap wouter wraak wrak wraking wrang wrat wreker wrevel wrevelig wrijf wrijving wrik
wring wringer wroeging wroeter wuftheid wulp wurg wurger wurging wurm xanthoom xantippe xyleen
xylofoon yankee yogajuf yogales yoghurt ypsilon yucca yuppie zaad zaadbol zaadlob zaag zaagbek
zaagbok zaaier zaailing zaaisel zaaiui zaak zaal zaathout zacht zadel zadeldek zadelkus zadelrob
zageman zager zak zakenjet zakenman zakkam zakker zalf zalig zaling zalm zalving zambo zand
zandaal zander zandman zandvlo zandwinplas zang zanger zangeres zangerig zaniker zapper zarzuela
zaterdag zatlap zatterik zeboe zebra zedeloos zedenles zedenwet zee zeeaal zeeaas zeebek zeef
zeegod zeekoe zeelt zeem zeeman zeemtouwerij zeemvel zeep zeepbek zeepok zeepsop zeer zeerob
zeerot zefier zege zegel zegeling zegen zegening zeggenschap zegger zegster zeik zeiker zeikerd
zeil zeiler zeillat zeis zeker zekerheid zekering zelateur zelling zeloot zemel zend zendeling
zender zending zenit zenuw zenuwgif zenuwpil zeoliet zeper zeperd zeppelin zerk zesde zeshoek
zeskamp zeskant zestal zesvlak zesvoud zetbaas zetboer zetbok zetel zetfout zethaak zetlijn
zetpil zetsel zetstuk zettenreeks zetter zetterij zetting zeug zeugma zeur zeurder zeven zevende
zevental zever zicht zichter ziederij zieke ziekte ziel zielmis ziende ziener zieneres zienster
zifter zifting ziftsel zigeuner zigzag zijanker zijarm zijbeuk zijdal zijde zijdeur zijgalerij
zijgang zijgevel zijkamer zijkant zijkapel zijklep zijlaan zijlicht zijlijn zijlinie zijloge
zijluik zijmuur zijnaad zijnet zijpad zijpoort zijraam zijruit zijspan zijspoor zijstap zijstuk
zijtak zijtas zijtuin zijvak zijvlak zijwand zijweg zijwiel zijwind zijzak ziltig zilverui
zindeel zing zink zinker zinking zinkwit zinledig zinlijk zinnia zinsdeel zinsnede zinstype
zintuig zionist zipdrive zipfile zirkoon zit zitter zitting zloty zode zoeaaf zoek zoeker zoeking
zoem zoemer zoen zoener zoet zoeterd zoetwatervis zolder zombie zomer zomerhit zon zondaar
zondagsmis zondares zonde zondebok zonderling zone zonnedek zonnegod zonnerad zoog zoogkoe zooi
zool zoom zoon zoonose zootroop zorg zotheid zothuis zotskap zotskolf zottin zout zucht zuchtig
zuidkust zuidpool zuidpunt zuidwester zuig zuiger zuiging zuignap zuil zuip zuiper zuiver
zuivering zult zundgat zuster zuur zwaai zwaaiing zwaan zwaar zwaard zwaarte zwabber zwachtel
zwager zwageres zwagerin zwak zwakte zwalk zwalker zwaluw zwam zwamp zwans zwart zwartig zwavel
zweef zweefrek zweep zweer zweet zwelg zwelling zwem zwemjuf zwemlip zwemmer zwendel zwengel
zwenk zwenkarm zwenking zwerf zwerfkei zwerm zwermer zwerver zweter zwever zweving zwezerik
zwicht zwiep zwieper zwieping zwier zwierbol zwijg zwijger zwijmel zwijn zwijnjak zwik zwilwrat
zwin zwing zwoeg zwoeger zwoel zwoerd zwoord
`;

/** Other single words: known as words, but not taken for a piece of another one. */
export const otherWords = `
aagt aai aaibaar aak aal aalglad aalsteker aalstreep aalvlug aalvormig aanbaksel aanbelang
aandenken aandrager aandweil aangeerfd aangehard aangehuwd aangekapt aangelast aangenaam
aangezoet aanhaling aanhangig aanhitser aanhorig aanhouder aankant aanklacht aanklooi aanlandig
aanlegger aanlever aanmaning aanmelder aanminnig aanneming aanpakker aanpalend aanpandig
aanraking aanrander aanschijn aanstoker aanvallig aanvanger aanvaring aanvink aanwensel aanwerver
aanwezend aanwezig aanwonend aanzegger aanzetsel aanzetter aanzoeker aap aapachtig aar aardig
aars aartsdom aartslui aarzelaar aarzeling aas aat abc abdiceer abel aberrant abiotisch abject
abnormaal abondance abonneer aborteer abortief abri abrupt abseil absoluut absolveer absorbeer
abstinent absurd absurdist abt abundant abusief accepteer accessoir accordeer ace acht achtarmig
achtdelig achteloos achterbak achterbil achterdek achtererf achterham achterman achterpad
achterrem achterst achterste achterzak achturig acme acre acribisch acrylverf act acte actief
actinisch actionair actionist activator activeer activiste actueel acuut adapteer adaptief
adblocker adequaat aderig adherent adhesief adjectief adopteer adoptief adorabel adoreer
adressaat adresseer adstrueer adukiboon adventief adventist adventure adverbium adverteer
adviseer aed aeroob afatisch afbeen afbid afbind afboeking afbuiging afdamming afdanking afdans
afdekbaar afdeklaag afdoening afdruksel afdrup afdwaling affectief afficheer affiets affreus
afgebiesd afgedijkt afgedoold afgehapt afgeknakt afgekrast afgeleefd afgemaald afgematte
afgeoogst afgepand afgepend afgepompt afgeragd afgerand afgeroest afgestikt afgeveld afgevist
afgevoegd afgevormd afgeweid afgewipt afgezeefd afgezoomd afgodisch afgunstig afhap afhouding
afiguraal afkalving afkanting afkapping afkeuring afkit afknapper afknijper afkomstig afkooksel
afkoopsom afkrabber afkruis aflaad aflandig aflek afloopdag aflosbaar afluis afmattend afmatting
afmelding afpen afperking afplak afpomp afraad afrem africhter afro afroeping afrolbaar afronding
afrossing afrot afschep afscheper afsjok afsnijsel afstoting afstruin afstuur aft aftakdoos
aftakking aftands aftapping aftelbaar aftelling aftopping aftrekker aftreksel aftreksom aftrektal
aftroever aftuiging aftuur afvaltank afvink afvis afvoerder afvoerput afvoerrol afvoersok
afvoerweg afvul afwaarts afwandel afwassing afwending afwijkend afwijzing afwoon afzanding
afzegging afzetbaar afzetbeen afzijdig afzoom afzuigkap afzwaaier afzweef afzwering agapornis
ageer agendeer aggregeer agiteer agrarisch agressief aigu aikido aimabel aio aioplaats air ais
akelig aker aks akst alarmeer albe alchemist alchimist alert alg algeheel algemeen aligneer alk
alkalisch alkaloide alledaags allegorie allerbest allergeen alleseter alligator allocutie
allogeen alluviaal alm alma almachtig aloe aloud alp alpenclub alpendorp alpenkauw alpenroos
alpenstok alpien alpijns alpiniste alt alterneer altimeter altpartij alveolair alwetend alziend
ama amah ambetant ambieer ambigu ambitieus ambo ambrozijn ambtsedig ambulant amechtig amendeer
amerikaan amfibisch amicaal ammelaken amokmaker amoreel amorf amourette amoureus ampel ampersand
amplitudo amputeer amusant amuseer anaal anabool anaeroob anakoloet analoog analysant anarchist
anastrofe anatomist anbi andantino ander andesgier andragoog androgeen androgyn anemisch
aneurysma anglicaan anglofiel anglomaan animaal animateur animeer annexeer annonceer annotator
annoteer annuitair annuiteit annulatie annuleer anomaal anoniem anterieur anthurium antidotum
antinomie antiquaar antiquair antraciet apart apathisch apert apetrots apezat apin apocrief
apokoinou apolair apolitiek apologeet apostille apotheose appellant appetizer apporteer appositie
appreteer aquatisch ara arbitraal arbitrair arbitreer arboretum arcadisch arceer archaisch
archaisme archeofyt archetype archiveer arctisch are area areometer argeloos arglistig argwanend
ariaans aritmisch ark arm armadillo armdik arminiaan armlastig armoeiig armtierig aronskelk
arrangeer arrenslee arresteer arriveer arrogant arterieel artesisch artistiek artotheek asbestweg
asblond ascendant ascendent ascetisch aseksueel aselect asem aseptisch asfalteer asfaltpad
asfaltweg asferisch asgrauw asgrijs askleurig asla aso asociaal asparagus aspireer assertief
assignaat assisteer associeer ast astatisch asteroide astraal astrant astrologe astroloog
astronaut asymptoot asystolie atactisch atletisch atol atomair atomisch atonaal atopisch
attendeer attentaat attesteer attrapeer atypisch aubergine audiofiel audiofoon audiorack
audiotoer audiotour auditief augustijn aula aura ausputzer austraal autarchie autoclaaf autocraat
autogeen autoluw avanceer ave averecht avers aversief axel axiaal axillair axon axonaal ayatollah
azc baander baar baardig baba babbelaar babe babi babiroesa baboesjka babs babylance bacillair
baco badder bagagenet bagagerek bagagetas bagatelle baggeraar baggerman bakkelei bakkenist
balalaika baldadig baldakijn balder ballerina ballonfok ballpoint balorig balsemiek balsemien
balseming balsturig bama bammoeder ban banaal bancair bandagist bang bangelijk bangig banjer
banneling banvloek banvonnis bara barbiepop bard barenswee bariumpap barograaf baroscoop
barouchet barracuda bars bas basaal baseer baseliner basic basisch bastkever bat bauw bazel beaam
beaat beachclub beadem beademing beangst beangstig bearbeid bebaard beblaard bebladerd bebloed
bebloemd beboet beboomd bebos bebossing bebouw bebrild bebroed becijfer bedaagd bedaar bedam
bedampt bedanking bedauw beddenkus bedeel bedek bedekt bedelf bedenksel bedgenote bedienaar
bedijk bedil bedissel bedoening bedonder bedorven bedot bedreven bedrieg bedrijver bedrijvig
bedroefd bedrogene bedruip bedruk bedrup bedruppel beducht beduid beduimel beduvel bedwelm
bedwing bedwinger beedig beedigd beediging beef beeindig beeindigd beelderig beeldig beelzebub
beerf beerfd beestig bef befloers bega begaafd begeef begenadig begiftig begluur begoochel
begraas begraving begrens begrensd begripvol begroei begroet begroot begunstig behaag behaal
behaar behapbaar beheks behelp behendig behept behoef behoeftig behuild behuisd behuwd beid
beijver beijzeld beinkt bejaag bejaard bejammer bejegen bejubel bek bekaaid bekabel bekak bekalk
bekap bekapping bekeer bekeerder bekeken bekend bekeur bekijf bekijk bekist bekkeneel bekkenist
beklaag bekladder beklant beklap beklapper beklauter bekleed beklem beklijf beklim beklop beknel
beknibbel beknopt beknot bekoel bekogel bekommerd bekoop bekoor bekoord bekorst bekort bekorting
bekostig bekrans bekras bekreun bekrompen bekroning bekroon bekruip bekvecht bekwijl belaad
belaag belabberd beland belazer belediger beleef beleefd beleen belees beleger beleidvol
belendend belending beleverd belezen belgicist belichaam belicht belichter belief belieg belijd
belijm belijn belijning belik bellenman beloer beloof beloon belucht beluister belvedere bemaal
bemachtig beman bemat bemerk bemest bemeubel bemiddel bemiddeld bemin bemind bemoedig bemoei
bemonster bemost bemuurd ben benadeel benadruk benageld benard benauw benauwd benauwing benedenst
beneem beneficie benevel benig benodigd benut benuttigd beo beolie beoog beoordeel bepaald bepak
bepantser bepeins bepek beperkt beplak beplant bepleit bepleiter bepoeder bepoeierd bepotel
bepoteld bepraat beproef beraam beraap berberaap berecht beredder beregen bereid bereis bereisd
berekend berijm berijpt berisp berisping beroem beroemd beroeping beroer beroerd beroering beroet
berokken beroof berook berouwvol berst bes besaust beschaaf beschaafd beschaam beschaamd
beschaduw bescheid beschenk beschermd beschijn beschimp beschoei beschrei beschut besla beslaap
beslecht beslijkt beslikt beslist besluip besmeer besmeur besmuikt besnaar besneeuw besnijd
besnijder besnord besnuffel besom besomming bespan bespat bespeel bespeling bespeur bespied
bespieder bespiegel bespikkel bespoedig bespot bespotter bespraakt bespreker besproei bespuug
bespuw bessensap best besteed besteel bestekset besteller bestem bestemd bestemoer bestempel
bestiaal bestier bestijg bestoft bestolene bestook bestorm bestraal bestraf bestudeer bestuif
besuiker bet beta betast betasting betegel beter beteugel beteuterd beticht betimmer betitel
betonning betoom betover betraand betracht betralied betreed betref betrek betreur betrokken
betuig betuttel beur beuzel beuzelaar beuzeling bevaar bevallig bevat bevederd beveel beveilig
bevinger bevis bevit bevlag bevleesd bevlek bevlieg bevlijtig bevloei bevlogen bevlogene bevocht
bevochtig bevoel bevolk bevolkt bevoogd bevraag bevracht bevriend bevrijder bevroed bevuil bewald
bewandel bewapen bewas bewasem bewater beween beweer beweid bewierook bewillig bewogen bewolk
bewolkt bezaagd bezaai bezaaiing bezakt bezand bezat bezeer bezegel bezeil bezending bezichtig
bezie beziel bezin bezink bezinksel bezinning bezitster bezoedel bezoeking bezolderd bezoldig
bezond bezoomd bezopen bezorgd bezuip bezuur bezwalkt bezwanger bezweer bezweet bezwijk bezwijm
bibberig bibbering bic biconcaaf biconvex bid bieb bies biezenmat bifocaal big bigamisch
bigarreau biggel bigot bij bijaccent bijberoep bijdehand bijdrager bijectief bijeenkom bijeenzet
bijeffect bijeneter bijenhuis bijenstal bijfiguur bijgaand bijgebouw bijgeluid bijhorend
bijkeuken bijlegger bijnummer bijpraat bijrivier bijscherm bijspring bijziend bijzig bijzonder
bik bil biljarter biljonair billijk bilpartij bilspleet bima bimbam binair binnenbad binnenkat
binnenpad binnenst binnenweg binnenzak binnenzee binomiaal bio biodivers biofilter biogeen
biomarker bionisch biosensor biotisch biowinkel bipolair bis bisnummer bit bitsig bivalent bizar
blaak blaat bladder bladderig bladenman bladerig bladig blak blameer blancheer blasfemie blatant
blauwbek blauwig blauwogig blauwwit blei blek bler blesseer blet bleu blief blij blikker
blikkerig blind blindeer blindeman blits blo blob bloedarm bloederig bloedig bloemig bloemiste
blom blondeer bloodaard blootleg blootsta blubber blubberig blufferig blut boa bob bobbelig
bobbeling bobo bobslee bobsleeer bochelaar bochelig body bodybuild bodyguard bodyliner bodypaint
boe boeddhist boeiend boekanier boekengek boekenrek boekerig boemelaar boerenlul boeroeper
boersheid boertig boes boeteling boezelaar boezeroen bof bok bokkenkop bokkenvel bokkinees bol
bolk bollig bolrond bolstaand bolvormig bolwangig bolwoning bom bomaanval bombardon bombeer
bomcheck bomexpert bomgordel bomig bominslag bomkrater bommoeder bomschuit bomvol bomvrij bondig
bong boni bonkerig bonkig boobytrap bookmaker booleaans boordevol boos bordenrek boreaal
borrelaar borrelhap borsalino borstelig bosachtig bossanova bosschage botanisch botteling boud
bouffante boulanger bourgogne bovenblad bovendeel bovendeur boveneind bovenhaal bovenhoud
bovenkaak bovenkant bovenkast bovenkerk bovenkom bovenlaag bovenland bovenlig bovenlijf bovenraam
bovenrand bovenst bovenstel bovenstem bovenstuk boventand boventoon bovenvlak bovenwind bovenzaal
bovien boy bozig braaf brachiaal brainwash brainwave brak brallerig branderig brandig brandname
bras brassiere breeuw brei breid breliaans brigadier brijzel brisant brocheer brochette broddel
broeierig brokkel brokkelig brommerig brommig broos bros browse bruidegom bruikbaar bruineer
bruinig bruinogig brus brut bruusk bruuskeer bruut bso bucolisch buddyseat bufferbek bug
buidelrat buigzaam buikig buitel buiteling buitenst buitenzet buk bul bulderaar bulderend
bulldozer bultig bun bungel bureaujob burgerlui burgerman burgerzin burlesk butterfly bvba bvo
bye byzantijn cab cafetiere caissiere calamaris calculeer call calorisch calqueer calvinist
camarilla camcorder camel camembert cameraman camioneur camp campanile campanula camperaar cancel
canneleer cannelure canoniek cantabile cantharel cantilene cao cap capabel capillair capo
capriccio carambola carambole carbidgas cardiaal cargadoor carieus carjacker carnivoor carpooler
cartouche cartridge casestudy casseer casserole cassoulet castellum castreer casueel catacombe
catamaran catarraal catecheet catechist causaal causatief cava cavalcade ceel celdodend celebrant
celebreer celestijn cellulair celvormig cembalist cementeer censureer centigram centraal centreer
centrisch centurion ceramisch cerebraal cerise cervicaal ces cfk chachacha chalcedon challenge
chantabel chanteer chanteuse chaotisch chargeer charivari charlatan charmant charmeer chartaal
chauffeer chemietak chemisch chemisier chemokuur cherubijn chic chicaneur chihuahua chill
chipolata choleriek chook choquant choqueer chronisch cigarillo cijferaar cineclub cineraria
circulair circuleer circusact cis ciseleer cisgender cite city civiel clavicula clean clement
clever clonisch close clou clownerie clownesk coadjutor coat coaxiaal coaxkabel coca coccejaan
cocoon coda cofferdam cognitief coherent cohesief coiffeuse coitaal col cola collegium colonnade
colt coma comateus commodity commodore communaal compact compagnon comparant competeer competent
compileer compleet componeer comptabel concaaf concreet concubaan concubine conculega condiment
condoleer conductor confereer confessie confiseur confiteor conform confrater confrerie confuus
congrueer congruent conisch conjugaal conrector construct consulaat consulair consumeer contant
content contigu continu contrabas contrair convector converter convertor convex convictie
convocaat convoceer convoluut convulsie cool cooperant copieus copuleer cordiaal coronaal
coronair corporale corporeel corpulent correct correlaat correleer corrosief corrupt corticaal
cosponsor couchette coulant counsel counselor countdown coupeer cour couturier covalent covergirl
covidioot cox cranberry craniaal creatief crediteer crediteur creeer creerend cremeer cremewit
cremig crepeer crescendo criant cricketer crinoline croissant croon cros crowdsurf cru cruciaal
cryogeen cryptisch cue cuisinier culi culinair culmineer culpoos cultisch cultiveer cultureel
cumuleer cup curatief curatrice curettage curieus cursief cursiveer cutaan cyclamaat cyclecros
cyclisch cyclocros cyclotron cynisch cypergras cypers cystisch daag daas dagelijks dagenlang
daggelder dagvaard dalmatiek dalmatier danexamen danig dankzeg dantesk dapper dar darwinist das
datamodel dateer davidster debardeur debetnota debetpost debitcard debiteer debrief debug
debutante debuteer decaliter decameter decanaal decanteer decennium decent decheance deciliter
decimeer decimeter decisief deck declameer declarant declareer decodeer decollete decoreer
decretaal decreteer deduceer deductief deeltijds deemoedig deemster deeplink deer defaitist
defecatie defectief defensief deficient defileer definiet deflatoir deflector deformeer deftig
defungeer degeneree degoutant degradant degradeer degusteer deiktisch dein dejeuneer dek dekenaal
del delete delg delicaat delicieus delirant dellerig deloyaal demarrage dement dementeer demi
demonisch demp dempig den dender dennentak deodorant dep depannage deponeer deporteer deprimeer
derangeer derf dergelijk dertig dertiger dertigtal desa deserteer deserteur deskundig desmoeder
desolaat desperaat desperado detacheer detecteer detergent detonator detoneer deugdzaam deus
deuzig devalueer deviant deviantie devonisch devoot dia diachroon diaconaal diafaan diafragma
dialezing diascherm diaviewer dichotoom dichtbij dictafoon dicteer diek dienstig diepgaand
dieptebom dierenvel diezelfde different diffuus digestaat digestief digitaal digitafel digniteit
digressie dij dik dikachtig dikbuikig dikdoener dikhuidig dikkig dikmakend dikwandig diligence
diligent diluviaal dim dimbaar dimorf dineer ding dino diocesaan dip diploid diplomeer direct
directief dirk dis disbalans disc discuteer disgenoot disjunct disparaat dispenser dispersie
disponeer disputeer disruptie dissectie dissenter dissonant distaal distantie distichon distorsie
dito divergeer divergent djak dobbelaar dobermann dociel doctoraal doctoreer docu doddig dodijn
dodo doezelig dof doffig dofgroen dog doka dokker doks dol dolblij doldriest doleantie dolzinnig
dom domaniaal domestiek dominant domineer dommelig dommig domp dompelaar dompig dona donataris
donatrice donderaal donderaar dondergod doneer donk donzig doodarm doodeng doodga doodlig doodmoe
doodsla doodswade dooi dooraderd doorbloed doordacht doordrenk doorgever doorgoed doorjager
doorkneed doorkomst doorleefd doorloper doormengd doormeter doornat doornig doorreken doorroer
doorroker doorsteek doorstik doortrapt doortyp doorvoed doorwaakt doorwoel doorwoeld doorwond
dope dopers dor dorpeling dorsaal dorstig dos dot dotaal doteer doubleer douch douw down
downgrade doxologie dra draaf draaierig draal drab drachtig draderig dradig dragonder dragqueen
draineer drakerig dram dramaturg drammerig drapeer drastisch draw dreg drein dreinerig drekkerig
drekkig drens drentel drenzerig dresscode dresseer drie driearmig driedelig driefasig drieg
drieogig driest driftend drijfnat droef droezig drogbeeld dromerig drommels dronkaard dronken
droog droogleg droogsta droos dros drugbende drugshoer drugsnota drugstore drugsvrij drugswijk
druilerig druilorig druipnat druis druistig drukdoend duaal dualiteit dub dubbelaar dubbelbol
dubbeldik dubbeling dubbeltal dubieus ducht duchtig duck duf duig duikeling duimdik duivenkot
duiventil duizel duizelig duizeling dumbphone dun dunharig dunwandig duodecimo dupe dupeer
duplicaat dupliceer duplolamp duratief duro dusdanig dut duurzaam duvel duw duwfout dvd dwangbuis
dwars dweep dweperig dwingerig dynamisch dynastiek dyne ebbenboom ecg echoend echt echtelijk
eclatant eclipseer ecocheque ecologist economist ecru edel educatief eed eedgenoot eeg eega
eelterig eeltig een eenaderig eenarmig eenbenig eenbladig eencellig eendaags eendekker eendelig
eendenbek eender eenduidig eeneiig eenhandig eenhelmig eenhoevig eenhuizig eenkennig eenkoppig
eenlaags eenlobbig eenmalig eenogig eenparig eenpitter eenruiter eentalig eentonig eenvormig
eenvoudig eenwieler eenwinter eenzaam eenzelvig eenzijdig eer eerbaar eerbetoon eerder eergierig
eerlijk eerloos eerst eertijds eervol eerwaard eeuweling eeuwenoud eeuwig eeuwwende efemeer
efemeride effectief effectvol efficient egaal egaliseer egalitair egge ego eidetisch eik
eikenlaan eirond eis eistadium eivol eivormig eiwitarm ejaculaat ejectknop elastisch electief
elegant elegisch elf elfdelig elfkoppig elft elimineer elitair elk ellenlang ellenmaat eloquent
elysisch elzenboom elzenhaag elzenhout elzenprop emailleer emendeer emergent emfatisch emigrante
emigreer eminent eminentie emir emmes emoe emotief empiricus empirisch emulgator encycliek end
endeldarm endemisch endocrien endogeen endorfine endoscoop endossant endotherm energiek enerveer
eng engageer engerling enghartig enig enigst enk enkelvoud enorm enqueteer enqueteur ensceneer
ent entameer entrecote entremets eoceen eolisch eolusharp eon epicurist epiduraal epileer episch
epoxyverf equalizer equipeer era erbarmd ereburger erecomite eredienst eredoctor ereplaats
erepodium eresaluut ereschuld erfgenaam erfgename erg ergodisch erken ernstig erodeer erogeen
erotisch erotogeen erotomaan erratisch erudiet eruptief ervaren erytrocyt escaleer escorteer esp
esplanade estuarien estuarium etalagist etaleer etensrest etherisch ethisch etnisch etnograaf ets
ettelijk etterig etui etymoloog eufemisme eufonisch euforisch eukaryoot euritmist euro eurocraat
eva evacueer evaluator evalueer evenbeeld evenmatig evenredig eventueel ever evident evidentie
evocatief evoceer evolueer evolutief exact exameneis examineer exantheem excelleer excellent
excessief exclusief excrement excusabel excuseer executant executeer executeur executief
executoir exemplair exequatur exerceer exhibitie exhibitum exhumatie existeer exogeen exoskelet
exotherm exotisch expandeer expansief expedient expensief expletief expliceer expliciet explodeer
exploreer explosief exporteer exposeer exquis extatisch extensief extension externaat extravert
extrovert extrudeer exuberant eyeopener faas fabricaat fabriceer fabuleus faciel facsimile
factcheck factitief factureer facturist facultair fade fado fagottist fair fake falangist
fallisch fameus familiaal familiaar familiair fanatiek fanatisch fantaseer farizeeer farizees
farmaceut faro faryngaal fascineer faseer fat fataal fats fattig faun favorabel fax faxnummer
fecaal federaal fee feeeriek feil fel felblauw felgeel felgroen felrood fels feminien feministe
feodaal ferm fertiel fervent fes feteer feudaal feut fez fezel fiatteer fibreus fictief fideel
field fielterig fiep fier figurante figureer fijn fijnhak fijnmazig fik fikfak fikkend fiks
fileer filippica filippine filmisch finaliste financial fineliner finetune fingeer fint fis
fiscalist fistfuck fit fix flab flabber fladderig flageolet flagrant flagstone flakker flambeer
flambeeuw flandrien flaneer flankeer flans flatteus flauw flauwerik flauwheid flecteer fleem
fleer fleetrace flemerig flexibel flexiloon flikflooi flink flinterig flirterig flodderig floep
flonker floorshow flop floraal floreer floretzij flowchart flox fluctueer fluim fluitiste fluks
flus fluwelig fnuik foam fobisch focusseer foef foefel foetaal foeter foezel foezelig fok
fokhengst fokkenist fokkenval fokmerrie fokschaap folteraar foltering fondament fondement fondu
fondueset foneticus fonetisch fonisch fonkel fonkeling fonograaf fonotheek foon footprint fop
fopsigaar forceer formalist formatief formeer fors forsig forsythia fortnight fosforbom fotofuck
fotonisch fotoshoot fouilleer fourneer foutief fox fragiel frak framework franjeaap frappant
frappeer fraseer fraudeer freatisch freelance freestyle freewheel frenetiek frequent freudiaan
fricassee fricatief friemel frijn frik frikandel frikkerig friseer friturist fritvlieg frivolite
frivool frobel frommelig frontaal frot frugaal frul frustreer frut fugatisch fulltimer fulminant
fulmineer fulp fundeer funerair funest fungeer funshop furieus fuseer fusillade fusilleer fust
fut futiel futloos futsel futselaar fuut fysiek fysisch gaaf gaal gabardine gadesla gaffelbok gag
gaggel gak gal galachtig galactiet galant galgenaas galkanaal galkoliek galkoorts gallisch
gallofiel galoppade gammel ganzenbek gap gaperig garagedek garandeer garf garibaldi garnering
garnizoen garstig gasachtig gasla gaslek gastrisch gasvormig gate gauw gay geaderd gearmd
gebeiteld gebelgd gebeugeld gebeur geblaard gebladerd geblind gebocheld geboden geboortig geboren
gebrekkig gebuikt gebult gechipt gecijferd gecreeerd gedateerd gedegen gedempt gedij gedraag
gedreven gedrevene gedrongen gedurfd gedurig gedwongen geeerd geeffend geegd geeigend geeindigd
geeist geel geelwit geent geenterd geep geergerd geestig geetst geeuwerig gefohnd gefumeerd
gegadigde gegeeld gegeselde gegleufd gegoed gegolfd gegomd gegrond gehaaid gehaard gehaat
gehangene gehard geharst gehelmd gehemelte gehoornd gehoorweg gehorend gehuisd gehumeurd gehutst
gei geijzeld geind geinig geinkt geit geitenbok geitenoog geitenvel geitenwol gejaagd gejodeerd
gek gekarteld gekend gekeperd gekerfd gekkernij gekloft gekmakend gekneed gekonfijt gekraagd
gekraald gekuist gel gelaagd gelaarsd geladen gelagerd gelaten geldig geleerd gelegen gelend
geletterd gelezen geliefd gelig gelikter gelobd gelood geloosd gelovig geluidarm geluw gemaald
gemanierd gemaskerd gematigd gemeen gemeleerd gemenerik gemengd gemiddeld gemoed gemunt gemutst
gen genaak genaamd genaast genant gendefect genealoog geneer genenpoel genereus generfd generisch
genetisch geneusd geniaal geniepig genieting genitaal genoegd genood genotrijk genotvol genotziek
gentleman geoefend geofactor geoord gepast gepeperd gepikeerd gepimpt gepixeld gepolijst
geposeerd gepromoot gepruikt gepunt gepurperd geraak geraakt gereed geregend gerekt gerelaxt
geremixt geribbeld germanist geroepene gerokt geruim geruisarm gerundium gerust ges gesausd
geschaad geschapen geschelpt geschift geschoold geschrift gesetteld geslagen gesloten gesluierd
gesmeerd gespannen gespind gespleten gesproken gestaag gestanst gesteeld gesternte gestoelte
gestolen gestoord gestrekt gestreng gestuukt getapt getraind getroost getuned geunieerd geupload
geut gevaarvol gevallene gevat gevatheid gevederd gevernist gevierd gevind gevleesd gevlerkt
gevoelvol gevondene gevorderd gevorkt gevormd gevraagd gevreesd gewaag gewaagd gewafeld geweerrek
geweldig gewelfd gewelfsel gewen gewenst gewichtig gewild gewillig gewimperd gewokt gewold
gewolkt gewoon geword gezapig gezegend gezeglijk gezellig gezond gezondene gezoneerd gezwollen
gezworen ggo giechelig gierig gieteling gif gifgroen gifmenger giftig gifvrij gig gigajoule gijp
gijzel gijzeling gil gillerig ginds ging ginnegap giraal gireer gis gisp git gite gitzwart
glaceer gladdig gladiator gladiolus glanzig glarie glasdicht glasdikte glasfiber glashard
glazenier glee glibber glibberig glijijzer glijlager globaal globalist gloedvol gloeierig glooi
gloor glop glorieer glorieus glorievol glos gloschool glui gluip gluiperig gniffel gnoe gnomisch
gnosticus gnostisch gnuif god goddelijk goddeloos godenmaal godfather godgans godgelijk godgewijd
godloos godsakker godsbeeld godsvrede godswoord godzalig goeddoend goedgeefs goedlachs goedleers
goedogend goelijk gojs gok goklustig gokschuld gom gomachtig gondelier gong gons goochem
goodiebag googel goor gord gordiaans gorig gorigheid goth gotisch goudblond goudbruin goudforel
goudgeel goudharig goudkoper goudmaker goudprijs goudrenet graas gracieus gradueel graecisme
grafisch grafoloog grammaire grandioos granulair granuleer grappig grasetend graterig gratig
gratineer gratuit grauwig grazig grein greinig grenadier gretig grief grien griendbos grieperig
grietenij griezelig griffioen grijn grijs grijswit gril grillig grim grimeer grimmig grint grip
gris grisaille groeizaam groenling groepeer groetenis groezelig groezig grof grofmazig grol
grommel gronderig grondig groot grootogig grosseer grotesk gruizig gruw gruwelijk gsm guirlande
guit guitig gul gulgauw gulhartig gulp gulzig gum gummiband gummiring gummistok gummizool gun
gunstig gup gust gutturaal guur gymp haaienbek haaienvel haaienvin haaiig haam haarnetje
haarwrong haastig habitueel hachelijk hack hackathon haflinger haft hagelwit hairspray hak
hakbeitel hakerig hakkebord hakkelaar hakkelig hakkenbar haksel hakselaar half halfjarig
halftijds halfvol hall halleluja halvarine halvegare handhaaf handig hangglide hansworst hap
haper hapklaar haptisch haptonoom har hardleers hardliner harkerig harlekijn harmonium harpenist
harrewar harsig hasjroker haspelaar hatchback hautain hauw havervlok havo hawaihemd hazelhoen
hazelworm headbang headhunt heat heb hebbeding hebbelijk hebberig hebraisme hecatombe hectisch
hectogram heek heenga heenloop heenmatch heenrijd heenronde hees hef heftig hefvlak heg heggenmus
hegschaar hei heikel heikikker heiligdom heilloos heilrijk heilzaam heimelijk heister hekelig
hekwieler hel helblauw helblond helderwit helgeel heliumgas hellehond hellenist hellepijn
helleveeg help helrood helwit hemisfeer hen heng hengelaar hengstig heptaeder her heraanleg
heradem heraldiek herbarium herbegin herbeleg herbenoem herbezet herbivoor herborist herdenk
herdoe herdoop herdruk hereditie herenig herexamen herfstbos herfstdag herfstig herfstzon hergeef
herig herijk herkans herkauwer herkeur herkies herkrijg herlaad herleef herlees herlezing
hermitage herneem herneming hernieuw hernoem heroiek heroisch heropbouw heropen heropname herover
herpak herplaats herreken herrijs herschat herschep hersmeed herstem hertaling hertogdom herval
hervat hervind hervorm herwin herzie hes hesp heterodox hetzerig heus heuselijk heuvelend
heuvelig heuvelkam hevig hexameter hieuw hifitoren high highbrow highlight hik hikkerig hilarisch
hindoegod hindoes hing hinkel hinnik hint hip hiphopper hippel hippisch hispanist histogram hit
hitparade hitsig hitsingle hoax hobbelaar hoekig hoelahoep hoep hoer hoereer hoerenkot hoetelaar
hokkeling hokkerig hokkig holoceen hologig holwangig hom homeopaat homerisch hommelbij homofoob
homogeen homologie homp hompel hondenkot hondenlul hondenman hondenvel hondsdol hondsmoe hongerig
honigraat honigzoet honingbij honingpot honorabel honorair honoreer hoofs hoog hooggaand
hoogpolig hoon hoopvol hoorderes hoorndol hoornig hop hoppig hor horendol horig hork horkerig
horlepiep hormonaal horribel hortensia hortoloog hos hospartij hospitant hospiteer hosselaar
hostiel hot hou houterig houtig houwitser hovaardig hst http hub hufterig hug huichel huidig
huidteint huig huik huilerig huk hul huldig huldiging hulk hum humaan humeurig humeus humoraal
humoreske humorloos humusrijk hunkering hup hups hussel hutsel huw huwbaar hydrofiel hydrofoob
hydrofoon hydrofoor hydroloog hydroniem hygienist hymnisch hyperbaar hyperbool hyperig hyperlink
hypersnel hypertoon hypo hypocriet hypostase hypotoon iatrogeen iatrosoof iconisch identiek
idioterie idioticon idiotisme idolaat idyllisch ieder iel ielig iep iepenlaan iets iglo ignorant
ijdel ijdelheid ijk ijkmoment ijl ijlkoorts ijsachtig ijzel illusoir illuster imaginair imiteer
immanent immens immersief immigrant immigreer imminent immobiel immoreel imperator imperfect
imperiaal impliceer impliciet imponeer important importeer importuun imposant impotent impromptu
impulsief inactief inadem inademing inbaar inbaker inbed inbeeld inbind inblaas inblazing inblik
inboek inboet inboezem inbrand inbreek inbrei inbrenger inbrengst inbuiging inburger inbusbout
incapabel incarneer incassant incentive inciviek inclusief incorrect incourant incubator
incunabel indam indamming indamp indecent indeel indek indenk indeuk indeuking indexeer indiceer
indien indijk indijking indik indo indolent indom indommel indompel indoop indraai indrijf
indring indringer indroevig indroog indruis induceer inductief induik indulgent indut induw inent
inert inexact infaam infantiel infecteer inferieur infernaal infertiel infiniet inflatoir
informeel informeer infrasoon inga ingeboren ingedacht ingeef ingeent ingegaan ingekleed ingeloot
ingemeen ingemetst ingenieus ingeoogst ingepraat ingeraamd ingetogen ingewaaid ingezoomd ingoed
ingooi ingraaf ingrif ingroef ingroei inhaak inhak inhalator inhaleer inhalig inheems inhei
inherent inhibitie inhouding inhouw inhuldig inhumaan inhumatie initiator initieel initieer
injaag injecteer inkak inkeep inkeer inkeerder inkerving inklaar inklap inklaring inkleding
inkleed inklem inkleur inklim inklink inklop inkook inkop inkorf inkort inkorting inkorving
inkoud inkrimp inkrozing inkruip inkuil inkuip inlaad inlands inlassing inleef inlees inleid
inleiding inlelijk inlicht inliggend inlijst inlijving inlos inlossing inluid inmeng inmetsel
inmijn innaai inneem innerlijk innig innovator innoveer inoogst inpalm inpandig inpas inpassing
inpekel inpeper inperk inperking inpers inpik inplak inplan inplug inpolder inpomp inpraat
inprent inprik inprop inregen inreken inrijd inrijg inroep inrol inruim inruk inschaal inschat
inscheep inschenk inschep inscherp inscheur inschik inschoof inschop inschrift inschroef inschuif
insinueer insisteer insla inslaap inslagbek inslecht inslik inslok insluip insluiper insmeer
insneeuw insnijd insnuif insolent insolied insolvent insop inspan inspeel inspin inspireer inspit
inspreek inspreker inspring insta instabiel instamp instapper insteller instem instink instinker
instoot instop instorm instraal instrijk instromer instrueer instudeer instuur insuf insulair
inswinger intact inteer integrist inteken intendant intens intercity interdict intern internaut
internist intestaat intiem intik intoets intoneer intoom intrap intredend intreed intrek intriest
intrigant intrigeer introduce introuw introvert intrusief intuitief intyp invaar invang invariant
invasief invectief inventief invers invert inverteer investeer invet inviteer invlieg invoeging
invoegsel invoerder involg involveer invorder invries inwaai inwaarts inwacht inwater inweef
inweeg inweek inwendig inwerp inwijd inwijding inwijk inwikkel inwillig inwin inwissel inwit
inwrijf inzaai inzak inzeep inzegen inzeil inzend inzetting inzie inzink inzit inzoom inzout
inzuig inzwem ion ionenbuis ionisatie ionisch ioniseer irenisch ironisch ironiseer irrigator
irrigeer irritant irriteer isme isobaar isochroon isoglosse isolering isomorf isotoon isotroop
iteratief ivoorwit jaap jaarlijks jachtig jak jakker jaknikker jakobakan jaloers jambisch jan
jandoedel jankerig jansenist jap jat jawl jazzcombo jazzkring jen jeremiade jet jetstream
jeugdfoto jeugdig jeugdklas jeugdplan jeugdteam jeuig jeukerig jeuzel jib jichtig jid jij job
jobcenter jobhopper jock jodel joel joep jofel jog join jojo jok joke jokkebrok jokkernij jol
jolig jon jool joon joop jota jou jour jouw joviaal joyeus jubileer judicieel judo juf juffendag
juk juliaans junikever jureer juridisch justeer jut juttepeer juut juwelig kaag kaal kaam kaar
kaard kabbalist kabbel kabbeling kabotseke kadi kadraaier kadreer kadrering kaduuk kaf kafkaesk
kaft kain kajotster kak kakadoris kaki kakkerig kakkerlak kakkineus kakofonie kakschool kalefater
kali kalibreer kalkarm kalm kalmeer kalverbox kam kamerling kamig kampement kamvormig kanaalarm
kandideer kankeraar kankergen kannibaal kanonnade kansarm kantig kapelanie kapelanij kapo kapot
kapseis kapucines karaook karbonkel kariatide karmisch karrenman kartelig karteling kartuizer
katabool katachtig katholiek kattenvel kattig kawa keen kef keg kei keiachtig keigaaf keigoed
keihard keileuk keinijg keitof kek keldermot keltoloog kempenaar ken kenbaar kenletter kennelijk
kenobject kenspreuk kenter kentering keramisch kerkerkot kerm kers kerselaar kersenjam kersenpit
kersensap kerstblok kersten kerstgala kerstig kerstklok kerstmenu kerststal kerstster kerststuk
kesp ket keu keulenaar keurig keutelaar keutelig keuvelaar keylogger kibbelaar kibbeling kid
kidnapper kieper kietel kift kik kikkerbil kil kilkoud killig kilo kilojoule kiloliter kiloprijs
kim kin kinderbad kinderbal kinderbed kinderdag kindergek kinderjuf kindersok kinderwet kinderzin
kine kinetisch king kinmasker kinwarmer kipnugget kippendij kippenvel kir kis kissebis kit
kiteboard kiteskate kitesurf kittel kittelaar kittelig kitteling kittig kiwi klaarleg klaarsta
klaarzet kladderig klam klammig klasseer klassevol klassiek klater klaveraas kledderig kleerhaak
kleerkast kleerluis klef klefferig kleffig kleiig klerengek klerevent klerewijf klerikaal
klessebes kletserig kletsnat kletter kleumerig kleun kleurkrij kleurling kleverig kliederig klief
klierig klif klingel klinisch klis kloet klonisch klonterig klooi kloterig kluchtig kluiterig
klungelig kluun kmo knapperig knarp knersend kneu knevelaar kneveling knibbel kniezerig kniezig
knijperig knikkebol knisper knisperig knister knobbelig knobel knoei knoeierig knokig knokkelig
knopig knotsgek knuddig knuffelig knus koan kobaltbom koe koeherder koeienkop koeienoog koeienras
koeioneer koekenaas koen koer koereiger koest koester kof koffiebes koffiezet kog koi koikarper
koivijver koket kol kola kolderiek kolderig kolharing kolokwint kolossaal komediant komisch
kommernis kommervol komvormig kondig kondschap konfijt kongeraal konkelaar konstabel koof koog
koon koortslip koosjer koot koppig koptisch koptoloog kor koraalrif kordelier kornalijn koroester
korporaal korrelig korsterig korstig kort kortaf korteling korzel kosmisch kosmoloog kosmonaut
kot koto koud koudebrug koudegolf kout kouwelijk kraaierig krabbelig krachtig krakeling krakerig
krank krankheid krap krasserig kregel kreng krengerig krengig krenterig krep kreukelig krevel
kreveling kribbig kriebelig kriegelig krieuwel krijgsgod krijgsman krijtwit krikkel krikkemik
krioel krip kritisch kritiseer kroel kroezel kroezelig kroezig krol krolletje kronkelig krontjong
krottig kruch krui kruidig kruimig kruiperig kruisig krukkig krullerig krullig ktv kubeer kubiek
kubisch kudo kukel kukeleku kul kun kundig kur kus kut kuttenkop kutzwager kwaak kwabbig
kwajongen kwakkelig kwalijk kwallig kwansel kwartelei kwasterig kwastig kwee kweel kwek kwekeling
kwestieus kwetter kwezelaar kwezelig kwiek kwijn kwijtraak kwinkslag kwis kwissend kyuexamen laaf
laaglands laai laak laar laatkomer laatst labber labiel laborieus laconiek lactogeen ladderzat
lady ladyshave laf lafhartig laiciseer lak lakschade lakschoen lakstraat lakvernis lal lam lama
lamenteer laminair lamineer lamlendig lammeling lammer lampenist lampetkan lampetkom lamstraal
lamsvacht lamzalig lancaster landerig lang langarmig langdurig langjarig lanter lapidair
lapjeskat lardeer larghetto larmoyant laryngaal lascief lat latent lateraal latinisme lauw laveer
laveloos laxatief laxeer laxeerpil leb lebber lebbig lecithine lectoraat led lederhose leek leep
leerlinge leerzaam lefhebber leg legaal legateer legeer legitiem legpuzzel lei leidekker leigrijs
leigroeve lek lekenkerk lekenorde lekenspel lekker lekkerbek lekkernij lekvrij lel leliewit
lelijk lelijkerd lemig lemmeraak leng lenig lep leporello lepreus leptosoom lesbienne lesbisch
lest let letaal letterzet leugenaar leuk leuterig leutig levendig levensmoe levenswil levenszin
leviathan levitisch lexicaal lias libertair libertijn liefdadig liefdevol liefst lierenman lievig
lig lijdzaam lijkengif lijkwit lijmerig lijmig lijp lijs lik like lil lillig limbisch limiteer
limo limousine lineair link linkerarm linkerbil linkerzij linksig lino linolzuur linosnede lip
lipbalsem liquide liquideer lira lire lis lispel listig literair literator litigieus litterair
live load lob lobber lobberig lobbig lobbyiste loc lodderig loei loet lofbazuin loffelijk
lofgezang lofspraak loft lofuiting lofzanger log logaritme logisch lok lokettist lokkig lokmiddel
lol lollig lom lomig lommerig lomschool lonk lont loochen loodarm looi lookalike loom loperig lor
lori lork lorrig los losbaar losbandig losbladig losbollig losbrand losbreek loscedel losgegaan
losgooi loshaal losknoop loskom loskoop loskoppel loslippig losloop losmaak losraak losruk
losscheur lostrek losweek loszinnig lota lotgenote louche loungeset loutering louw loyaal lub
lubber lubberig luchtig lucratief ludiek luguber lui luid luidkeels luierik luim luitenant
luizenkam luizig luk lukraak lul lumbaal lumineus lummelig lunair luns lurk lus lutheraan luthers
luttel luur luw lux luxueus lynx lyrisch maai maar maarts maas macaber macchiato mach machinaal
machineas machtswil maconniek macrofaag madammeke madeleine maf maffioos mager magisch magnifiek
magnitude maharadja mainframe maintenee maisakker maisplant maitresse majesteit majeur majorette
mak makaslang makel makelarij maki makkelijk mal malicieus mallemoer mallotig maltentig mam mama
mammogram man manachtig manage mandarijn mandateer mandekker mandement mandie manhaftig mani
maniakaal manicuur manisch mankeer mankement mankracht manmoedig mannelijk mannendag mannengek
mannenpak mannenrol mannequin manometer manteling manueel manziek marcheer marconist margarita
marginaal mariaal marien marineer marineman maritiem mark markant markiezin markizaat marl
marmelade marteling martiaal masculien maskeer maskerade maskering massaal masseer mastiek
mastodont mata maternaal matineus matrasdek matrixzin mausoleum mauw maximaal mazel mazzelaar
mededader mededeel mededing mediaal mediamiek mediaster mediateur mediatiek medievist medisch
mediteer meedenker meedogend meedraai meegroei meeligger meemoeder meen meeprater meerdelig
meerijder meerjarig meerlaags meerlagig meermalig meest meewarig meezinger megaclaim megagroot
megajoule megapixel megaprijs megastore mei meinedig meistreel mek mekker melaats melig melkwit
mellotron melodieus melodisch melodrama mem meme memo memorabel memoreer men menagerie menig
mennoniet mensuraal mentaal mentalist mentoraat mep messenset messiaans metabool metalband
metalig metalliek metallurg metamorf metastase metathese metersdik methodist metonymie metriek
metrisch metronoom mets metselbij meubileer meuk meun meur miauw mica microchip microfilm
microfoto microgram microtoon middelaar middeling middenman middenrif mie miep mieter miezer
migreer mijd mijlenver mijmeraar mijmering mijt mik mild milddadig milieueis milligram millivolt
milliwatt mimetisch mimi mimisch mimograaf min mindering mineralig miniem mink minlijk minnekoos
minnelijk minnezang minst minstreel mintgroen minuscuul minutieus minwaarde minzaam minziek
mioceen mirreboom mirt mis misacht misbaar misdadig misdeeld misdoe misdraag misduid miserabel
misga misgegaan misgrijp misgun mishaag mishandel mishoord misken miskleun miskocht miskom
misloop misluk mismaakt mismoedig misogyn mispak mispelaar mispeuter misprijs misreken misselijk
missla missta misstoot mistast mistekend mistrouwd misval misvorm miszeg miszei miszien mitigeer
mits mix mobilair mobilhome modaal modderaar modereer modern modest modinette modisch modulair
modulator moduleer moe moederbij moedervel moei moel moerassig moerig mof mogelijk mokkapunt
mokkig mol molair molenarin molesteer mollengat mollenval mollenvel molm molmig mom momentaan
momenteel mommel monachaal monarchie monastiek mondain mondeling mondiaal mondig monetair
moneybelt monitrice monk monkel monodrama monofoon monoftong monogaam monomanie monopoly monotoon
monotreem monteer montering montycoat mooi mop mope mopperaar mopperig mor moratoir more moreel
morfinist morrel morrig morzeling mos mosachtig mosgroen moslimman mosselman mossig mot motivator
motiveer moto motorisch mottenbal mottenzak motterig motvrij moustache mouter moutig mouvement
move moveer mozaisch mud mudjevol mudvol mueslibol muf muft mug muggennet mui muistroom muiteling
muizengif muizig mul mullig multipel multitool mummel muntig muon murmel murw musculair museaal
musiceer musichall musketier muskusrat must mutabel mutatief muteer mutueel muze muziekmix
muziekske muzikaal muzikante muzisch mythisch mytholoog mythomaan naai naak naar naast nabericht
nabij nablijver nabloeier nabouw nabrander naburig nadelig nagerecht nagereisd nagesprek
naheffing naief naiveteit naiviteit nalatig namaaksel nanodraad nanometer naoog naoorlogs nap
napalmbom napluizer nar nareis narigheid narratief narrenkap narrenpak narrig nas nasaleer
naschools naschrift nasporing nat nataal natief nationaal natrapt nattig naturel nautisch nauw
navenant naverwant navigator navigeer navolging navorming navorsing navrant navulbaar navulling
nawerking nazireeer necrofiel necroloog nectarine nederig neef neem neerga neerleg neerlig
neersla neertel neerzet neerzie neezegger nefast nefroloog neg negeer negentig negenvoud nek
nekwervel nel neonataal nep nerd nero nervatuur nervig nes nesteling nesterig nestig netvormig
neuk neuraal neuralgie neurend neurie neurologe neuronaal neut nevelig neventaak ngo nichterig
niemendal niet nieteling nietig nieuw nihiliste nijdas nijdig nijg nijlpaard nijp nijveraar
nijverig nik niksig nip nipt nis nitreer nivelleer nodig noest noestig noir nok nokvol nol
nomadisch nominaal nomineer non nono noop noordkust noordpool noords noordwand nop noppig nor
normalist normatief normeer norovirus notariaat notarieel notchback noteer notoir notuleer
nouveaute noviciaat nuanceer nuchter nucleair nuf nuk nul nulliteit nulmeting nulnummer nultarief
numerair numeriek numismaat nuptiaal nurk nymfomaan obees ober obeser obsceen obscuur obsedeer
observant observeer obsessief obsoleet obstinaat occlusief occult occultist oceanisch ocharm
octaal oculeer ode odieus oedipaal oen oenig oerachtig oerdom oergeluid oergezond oerkracht
oerlelijk oermoeder oermoeras oeroud oersaai oersimpel oersterk oerstom oerwalvis oerwortel
offerande officiant officieel officieus offreer ogelijk ohm oio oioplaats okkernoot okra oliedom
oligoceen olijk olm olympisch omarm ombind omboord ombouwset ombreng ombrenger ombuig omcirkeld
omdijk omdijking omdoe omdoop omdraag omduw ome omfloers omfloerst omga omgeboord omgedaan omgeef
omgekomen omgerukt omgestort omgezette omgooi omgord omhaal omhak omhang omhein omhels omhelzing
omhul omhulling omineus omkaad omkaderd omkapping omkasting omkijk omkleding omkleed omklem
omknel omkom omkoop omkrans omleg omleid omliggend omlijn omlijst ommegaand ommezijde ommezwaai
ommuur omneveld omploeg ompraat omprangd omrand omranding omreken omrijd omroepman omroer omrol
omschakel omschep omschrift omschrijf omschud omsingel omsloten omsluier omspan omspeeld omspeld
omspeling omspit omspoel omstaand omstander omstandig omstoot omstort omstraal omstuwd omtover
omtuind omtuining omvaar omvat omvorming omvouw omwaai omwal omwalling omwas omwend omwentel
omwerk omwerking omwerp omwikkel omwind omwindsel omwip omwoel omwonend omwroet omzeil omzichtig
omzie omzoom omzwaai omzwaaier omzweefd omzwik onaardig onaards onaf onattent onbebouwd onbedacht
onbedekt onbedijkt onbedoeld onbedrukt onbeedigd onbegaafd onbegaan onbehaard onbeheerd onbehuisd
onbekeerd onbekend onbekleed onbekookt onbelast onbeleefd onbelegd onbelicht onbeloond onbemand
onbemerkt onbemest onbemind onbenoemd onbenut onbepaald onbeperkt onbeplant onberaden onberecht
onbereisd onberijmd onberoerd onbeschut onbeslist onbesmet onbespied onbestemd onbesuisd
onbetaald onbetuigd onbetwist onbevlekt onbevoegd onbevolkt onbewaakt onbewerkt onbewogen
onbewolkt onbewoond onbezet onbezield onbezocht onbezorgd onbillijk onbloedig onderbaas onderbeet
onderberm onderbind onderblad onderbord onderchef onderdek onderdeur onderdoe ondereind onderga
ondergaan ondergang onderging onderhemd onderhoek onderhuis onderjurk onderkaak onderkant
onderken onderklas onderlaag onderleen onderlegd onderlig onderlijf onderlijk onderlijn onderling
onderloop ondermaat onderpand onderrand onderslag onderspan onderspit onderst ondersta onderstam
onderstuk onderstut ondertand ondertoon ondervang ondervind onderving ondervoed onderwerk
onderwind onderzees onderzet ondeugend ondicht ondiep onduleer onecht onedel oneerbaar oneerlijk
oneervol oneetbaar onelegant onenig onervaren onethisch onfair onfraai onfris ongaar ongans
ongeacht ongebaand ongeblust ongeboeid ongeboren ongebouwd ongebrand ongebuild ongedaan ongedacht
ongedeeld ongedeerd ongedekt ongedoopt ongedrukt ongedurig ongeestig ongegist ongegrond ongehaast
ongehoord ongehuwd ongekamd ongekend ongekeurd ongekleed ongekoeld ongekookt ongekuist ongelaagd
ongelakt ongeldig ongeleed ongeleerd ongelegen ongeleid ongeliefd ongelijmd ongelijnd ongelood
ongelovig ongemeen ongemeend ongemengd ongemerkt ongemoeid ongemunt ongenadig ongenegen ongeneigd
ongenoemd ongenood ongeopend ongepaard ongepast ongepeld ongepland ongerept ongericht ongerijmd
ongeroerd ongerust ongesausd ongesteld ongeteld ongetemd ongeuit ongeverfd ongevoerd ongevormd
ongevuld ongewenst ongewijd ongewild ongewis ongezegd ongezien ongezocht ongezoet ongezond
ongezuurd ongunstig onguur onhandig onheilig onheus oninbaar onjoods onjuist onkenbaar onkerks
onkies onklaar onknap onkuis onkundig onledig onlekker onlesbaar onleuk onlogisch onmachtig
onmanlijk onmatig onmisbaar onmodieus onmondig onnet onnodig onnozel onnuttig onontdekt onooglijk
onoorbaar onoprecht onpaar onpersoon onprettig onrein onroerend onrooms ons onscherp onschoon
onserieus onstabiel onsterk onstuimig onsubtiel ontbeend ontbeer ontbering ontbied ontblader
ontbloot ontboezem ontbos ontbreek ontcijfer ontdoe ontdooi ontduik ontduiker onteer onteigen
ontelbaar ontembaar onterecht onterf onterving ontferm ontfutsel ontga ontgaan ontgeld ontgin
ontginner ontglip ontgloei ontgraaf ontgraat ontgroei ontgroen ontgrond onthaar onthaast onthals
onthand onthard ontharder ontharing onthecht ontheemd onthef ontheilig onthoofd onthoornd onthoud
onthouder onthuller onthuts onthutst ontilbaar ontkalk ontkalker ontken ontkenner ontketen
ontkiem ontkleed ontkleur ontknoop ontkom ontkool ontkoppel ontkracht ontkroesd ontkurk ontlaad
ontleen ontleer ontlening ontlok ontloop ontlucht ontluik ontluis ontmaagd ontman ontmantel
ontmasker ontmast ontmenst ontmijner ontmoedig ontmoet ontmunt ontneem ontpit ontplooi ontpop
ontraad ontrafel ontregel ontremd ontrief ontroer ontroerd ontroest ontrol ontroof ontrouw
ontruim ontruk ontrust ontscheep ontschors ontsier ontsla ontslaap ontsluier ontsmet ontspan
ontspin ontspoor ontspring ontstaan ontsteek ontsteel ontsteker ontstel ontsteld ontstem
ontsticht ontstop onttover onttrek onttroon ontuchtig ontval ontvang ontveins ontvel ontvet
ontvlam ontvleesd ontvlek ontvlied ontvloeid ontvlucht ontvoer ontvoogd ontvouw ontvreemd ontwaak
ontwapen ontwar ontwater ontwei ontweid ontwel ontwen ontwijd ontwind ontwortel ontzeg ontzei
ontzenuw ontzet ontzie ontziel ontzilt ontzind ontzorgd ontzuur onvatbaar onverdund onverhard
onverhuld onverkort onverlaat onverlet onvermeld onvermoed onverpakt onvertakt onvervuld
onvoldaan onvrolijk onwaar onwaardig onwelkom onwerelds onwetend onwettig onwijs onwillend
onwillig onzacht onzalig onze onzegbaar onzeglijk onzeker onzinnig onzuinig onzuiver oogvormig
oogwit ooi oostelijk oostgrens ootmoedig opaak opbaar opbak opbel opbeur opbeuring opbiecht
opbied opbieding opbind opblijf opblink opboei opboks opbrand opbreek opdeel opdelf opdelving
opdien opdiep opdikkend opdis opdoe opdoek opdoem opdof opdraag opdraai opdreun opdrijf opdring
opdrink opdroog opduik opduikel opduw opeis open openduw openga openruk opensla opensta openzet
operatesk operatief opereer opfleur opflikker opfrisser opga opgeboomd opgebouwd opgedaan
opgeeist opgefokt opgegaan opgeharkt opgekapt opgekleed opgelast opgeleukt opgelicht opgelierd
opgelijst opgelucht opgepimpt opgeruimd opgesperd opgestaan opgetogen opgewekt opgezakt opgooi
opgraaf opgraving opgroei ophad opheb ophef ophelder ophelp ophemel ophijs ophits ophitsing
ophoepel ophoest ophoop ophoor opjaag opjut opkam opkijk opklaar opklap opklaring opklim opklop
opknapper opknoop opknoping opkooi opkrabbel opkras opkrik opkrop opkruip opkuis opkweek oplap
oplapping opleef oplees opleid oplepel oplet oploop oplucht opluister opmaal opmerk opnoem opoe
opoffer oponthoud oppak opperst oppeuzel oppik opplak opplooi oppoets oppomp opponeer oppor
opportuun oppot opprik opprop opraap opraapsel oprakel oprecht oprek oprijd oprijlaan oprijs
oprisping oproei oproeping oprook oprui opruk opscheep opschenk opschep opscherp opschik opschoof
opschrift opschrik opschroef opschrok opschud opschuif opschut opschuur opsier opsiering opsla
opsleep opslobber opslok opslorp opslurp opsmeer opsmuk opsnijder opsnoep opsnor opsnuif opsom
opspaar opspan opspat opspeel opspeld opspeur opsplits opspoel opspoor opspring opsta opstandig
opstapel opstapper opsteller opstijg opstook opstoom opstoot opstop opstopper opstorm opstrijk
opstroop opstuif opstuur opstuw opstuwing optas opteer opteken optelling optil optimaal optioneel
optisch optrek optrommel optuig optuiging opulent opvaar opvallend opvat opveeg opveer opvijzel
opvis opvlieg opvlieger opvorder opvouw opvraging opvrij opvrolijk opvulling opwaai opwaarts
opwacht opweeg opwek opwel opwelling opwerk opwerp opwerping opwindend opwinding opwrijf opzadel
opzend opzichtig opzie opzoeking opzout opzuig opzuip opzweep opzwel oraal orangeade oranjerie
ordi ordinaal ordinair ore oreer organiek organisch organizer orientaal orienteer origineel orka
orthopeed oryx oscilleer osmotisch ossenstal ossi ossuarium ostensief oubliette oubollig oud
oudachtig ouderwets out ouverture ouwe ovarieel overbezet overbodig overdadig overdrive overdwars
overgaar overgroot overhands overhoeks overig overijld overjaagd overjarig overkleed overkropt
overlangs overloper overluid overmaats overmatig overnaads overnacht overoud overplant overpot
overrule oversekst overtuigd overvet overvoerd overvol overwaard overwelf overwerkt overwinst
overzees overziene overzijds oxer oxidatief paai paan paarsig paasbest pabo pace pachteres
pachyderm pacifiek padieboer paf paffig paginaset pagineer paillette paintball pair pakistaan pal
palankijn paleoceen palingvel palissade pallieter palpabel palpeer pang panikeer panisch
pannenrek pannenset pantervel pantomime pap papa papierlin pappig par para paraat paradeer
parafeer parafrase paragnost paralysie paramotor pardessus pareer parelwit parfumeer parfumeur
parietaal parikoers paritair parlevink parlofoon parmant parmantig parodieer parse partieel
partijdig partijman partizaan pasganger pasjeswet passeer passement passief pastinaak pastoraal
pat pate pathefoon pathisch pathogeen patholoog patineer patissier patjakker patriarch patronaal
patronaat patroniem patserig pauk paukenist pauzeer payroller pcb pechgeval pectoraal pecuniair
peda peddelaar pedicuur pedo pee peel peer peergroup peins pek pel pelagiaan pelagisch pelorisch
penaal pendelaar penetrant penetreer penibel pennenset penopauze pentaeder pentagram penthouse
pep peperig pepmiddel percuteer perfect perfectie perfectum perforeer perform performer perifeer
periferie perifrase peripetie peristyle permalink permanent permeabel perpetuum perplex pertinent
pervasief pervers perversie peso pessarium pesticide pestilent petitfour petticoat peut peuteraar
peuterig peuzelaar pezig piai pica picaresk picturaal piedestal pief piekerig piel pielepoot
piepel pieperig pier pierce pierement pierenbad pierewaai pierewiet pieterig pij pijnig pijniging
pijpenrek pik pikant pikantig pikdonker pikeer pikkerig pikzwart pil pillegift pimpelaar
pimpernel pingelaar pinkel pinnig pint piot pip pipo pippeling pirouette pis pisnijdig pissig
pitch pitchpine pittig pittoresk pizzicato plaatshad plaatszin plafonlat plag plagerig plagiaris
plagiator plagieer plakkerig planeer planetair plankerig plastisch platboomd plateer platenrek
platitude plausibel plavei plaveiing plaveisel plechtig plee plekkerig plemp plenair pleng
pleonasme pleur plezant plezierig plioceen plisseer ploertig plombeer plombiere ploot plu
pluizerig pluizig pluraal pluriform pneumokok poch pocheer pocherig podagreus podagrist podcaster
podiumact poederig poef poenerig poenig poepsjiek poer poesjenel poetaster poeticaal poetisch
poezig pof pogo pointeer pointille pok pokachtig pokdalig pokerface pokkig pokziekte pol polair
polemicus polemisch polier polijster politieel polk pollenhor polonaise polsdik polyamide
polyfoon polygaam polygraaf polymorf polyptiek pompeus pon poneer ponk pony poog pooi pook
popachtig pope poppend popperig poppig populair por poreus portatief portel pos pose poseer
possessie postaal postament posteer postiljon postogram postulaat postulant postuleer postuum
potent potig potnat potpourri pots potsig potteus praai praalhans praam prachtig prachtvol
praktisch pralerig prang prat pre preadvies prealabel preambule precair preceptor precies
preciseer precursor predicaat predictie pref prefereer preferent pregnant preludeer preludium
prematuur premodern premolaar prenataal prenterig prepareer presbyter presideer pretorium prettig
preutel preuts prevaleer prevel prevelaar priegel priegelig prijk prijzig pril primair primeer
primitief privatief pro proactief probaat procedeer proclisis proconsul prodecaan produce
produceer profaan profes professie profeteer profijtig profiteer profiteur prol prominent promoot
promotion pronkerig pront proost proper proponent proportie propperig propvol prorector prosector
proseliet prostitue prosument protector prothesis prots protserig protsig provisoir provoceer
proximaal prozaisch prozastuk prudent pruikerig pruil pruilerig prullerig prullig prutserig
pruttel pruttelig psalmodie psychisch pub puberaal pubescent publiceer publicist puck puddel
pueriel puf pufferig pufheet pui puik puil puim puissance puissant puisterig puistig puit puja
puk pukkelig pul pulk pulmonaal pulpprijs pulseer pulver pummelig pump puncteer punctueel
punitief puntig pup pureer purgatief purgeer purschuim pus push putschist putt puur puzzelaar
pyknisch pyrometer pythisch quad quadrille quaestuur quartair quickscan quickstep quodlibet
quoteer raar raas raaskal rabat rabbel rabbelaar rabbinaal rabiaat raciaal racketeer rad radbraak
radeer radiaal radiateur radvormig rafelig raffel raffineer rag raga ragdun ragfijn raid raio rak
ral ram ramboetan rammei rammelaar rammeling rampok rampokker ramshoofd ramshoorn ramshoren ramsj
rancuneus rangerend rans ranseling rap rarigheid raseer rasperig rastafari rastering rat
rationaal rationeel rattenhol rattenkop rattenval raus rauw ravissant ravot reactief readymade
reanimeer reboot recap recenseer recent recepteer receptief recessief rechtzet recipient
recitatie reciteer reclamant reclameer recruiter rectaal rectoraal rectoraat recurrent recursief
recycle recycleer red reddeloos redderaar redigeer redmiddel redoublet reduceer redundant redzaam
ree reebruin reed reeel reef reeschaaf reet reeuw refereer reflexief refo reformeer reformist
refractie refractor regeerder regentaat regentesk regiolect regionaal regisseer regulair reguleer
regulier rei reil reischaaf rek rekbaar rekkelijk rekkerig rekruteer rekwirant rekwisiet rel
relateer relatief relativum relaxt relayeer releveer religieus remigrant remittent remix
remontoir rencontre rendabel renoveer rep reparabel repareer repetitor repliceer reserveer
reservist resideer residueel resistent resoluut resolveer resonator resoneer resorbeer ressource
resteer restyle resulteer resumeer resumptie retegoed retireer retorisch retractie retriever reu
reut reutel reutelaar reuzenmop reuzenrad reuzig reverence reviseer revoltant revolteer rial
riant rib ribbelig ribbeling richtig ridicuul rietzodde rif riff rigoureus rijd rijf rijns rijzig
rik rikketik ril rild rillerig rimpelig rimpeling ringel rink rinkelaar rinkelbom rinkink
rinoceros rins rioleer rip riposteer rips ris risicovol risk riskant riskeer rist ritmisch ritsel
ritseling ritsig ritualist rivaal rivierarm riviergod roadblock roadmovie rob robbedoes robuust
roddelaar rodel roe roef roek roekeloos roekoe roemrucht roemvol roeterig roetig roezig roffelaar
roffelig rog rogatoir rokeer rokerig rokjesdag rollebol rolvormig romaans romancier romanesk
romig rommelaar rommelig rommeling rondbogig rondzie rong ronk ronsel ronselaar ronzebons rood
roomwit roost root ros rosachtig rose rosharig roskam rosmarijn rossinant rot roteer roti
rotisseur rotsig rotstreek rottig rotziekte rouleer routineus routinier rouwfloer rouwig roux row
royaal royeer rozig rubriceer ruchtbaar ruderaal ruft rugwaarts rui ruif ruig ruin ruineer
ruineus ruk rul rullig rumoer rumoerig run rund runderlap runderras rundervet ruraal rustiek
rustig ruw ruwbladig ruwharig ruziend saai saamhorig sabbel sabber saboteer sacharide sacharose
sacraal sacrament sacristie sado saffisch sak sakker salangaan saldeer sale salesiaan salueer
samenbal samenbind samenbouw samendruk samenga samenging samenhing samenhok samenhoud samenkom
samenleef samenloop samenneem samenpak samenpers samenspan samentel samentrek samenval samenvat
samenvoeg samenvouw samenwoon sammel sandinist saneer saneerder sannyasin sant sapfisch sappel
sappig sar sara sarabande sarcofaag sari sarrig sas sassenier satanisch satans sate satineer
satiriek satirisch save savoureer sawa sax scabreus scafander scalpeer scam scapulier scat
scenarist scenisch sceptisch schaad schaakzet schaamlip schabbig schaduwde schakeer schal
scharrig schattig schaviel scheerbek scheid schelling scheluw schemerig schendig scherfbom
schetter scheuk scheurlin scheutist schichtig schielijk schieman schieraal schietgat schietlap
schietmot schift schijterd schijtgat schilling schimmig schimp schimpig schlemiel schnauzer
schnitzel schob schoei schoeiing schoffeer schokkend scholiast schonkig schooi schoolga schooljuf
schorem schraal schrab schrabber schram schrander schrank schrans schranser schranzer schrapnel
schrapsel schrei schrijd schrobber schroei schrok schrokker schrokkig schrompel schrooier
schubbig schuchter schuifpui schuilnis schuimbek schuimig schuining schuldig schunnig schurftig
schuurlin scoor scrambler scrapbook scratch scrimmage seal secondair sectair sectoraal seculair
seculier secundair sedatief sedativum sedentair seismisch seksueel sektarier sekwester sela
select selecteer selecteur selectief semanteem semantiek semidicht senatrice seniel sensibel
sensitief sensueel sententie separaat separator separeer seponeer septisch sequencer sereen
serieel serieus serpentig serviel serviette servituut sessiel sestertie set settopbox sext sexy
sfeervol sferisch shake shintoist shockeer siccatief sidderaal siddering sideraal siderisch
siepel signaleer sijpel sik sikker silurisch sim simpel simplisme simuleer singulier sinister
sint sinusoide sip sis situatief situeer situering sixtijns sjacher sjah sjap sjibbolet sjiitisch
sjilp sjirp sjoemelde sjok sjokkerig sjot sjwa skim skip skippybal sla slaak slabak slabber slam
slank slaperig slat sleed sleeend sleets slemp slenterig slet sletig slibber slibberig slicht
slideshow sliep sliertig slijkerig slijkig slijmerig slijmig slijtplek slijtvast slikkerig
sliknat slim slimmerik slink slip slis slobberig slobbroek slodderig sloffig sloganesk sloom
slordig slorp sloverig sluimerig slum slungelig smaakvol smaal smal smartcard smartig smash
smedig smekeling smekerig smelleken smeltbaar smeltstop smerig smeu smeuig smeul smidsbaas
smidsvuur smodder smoezel smoezelig smoezig smokerig smook smots smotsig smous smouterig smoutig
smuk snaai snak snakerig snaterbek snauw snauwerig sneb snedig sneef sneeuwbes sneeuwbol
sneeuwdek sneeuwman sneeuwwit snek snel snep snerk snerp sneu sneukel sneuvel snib snibbig snif
snijd snijijzer snijkamer snijklaar snik snoef snoeperig snoepig snoeverig snoezig snok snood
snoodheid snork snorkerig snottig snuf snuister snul soa sober sociabel sociniaan sociogram
sociolect sociologe sociopaat soebat soek soepel soeperig soeverein soezerig soezig sofa soft
softshell soigneer sojaplant sol solair soldatesk soldenier soldering solemneel solenoide
solidair solied solitair solvabel somatisch somberman sompig somptueus sonisch sonoor sop
sopperig soppig sortiment soterisch sotternie sou soubrette souffleer soundbite soundmix soupeer
sousafoon souteneur spaad spaarzaam spacecake spakerig spanjolet spannend sparkel spartel
spastisch spatieer speciatie spectator spectraal speculeer speet spekkig spelemei spendeer
spermacel spet spie spied spielerei spierwit spiets spijzig spikkelig spin spinaal spinnaker
spinnig spinozist spioneer spiralend spiritist spitant spitsig spoedig spokerig spon sponsig
sponzig sportief spotlight spraakles spreng sprietig springbok springkus springlat springtij
sproetig spruitsel squat sta staag staalname staangeld staartvin stabiel stadig stagedive
stagiaire stagneer stakel stakerig staketsel stakkerig stalinist stalk stamelaar stampvol stans
stap stapelaar stapeldol stapelgek stapelzot staplaats stat statieus statig statisch statuesk
statutair stedelijk steeds steil steilorig stekelbes stekelig stellair stelp sten stenig
steniging stenogram stenotyp step stereoset steriel stevig stichting stiefzoon stiekem stijlvol
stikvol stileer stilleg stilsta stilzet stimuleer stipt stipuleer stoei stoer stoffeer stofferig
stoffig stoisch stokkerig stokoud stom stommerik stommetje stoneleek stoppelig stopzet stormig
storneer stoterig stotig stout stouterik stouw straatarm strak stram stranding stratego streberig
streel strekkend strem streperig strepig stres stressig stribbel strictuur strijdig strijdros
strijdwil strijkage strikt stringent stroef strofisch strontzat stroomgod stroperig strubbel
struin stud studentin studiebol studieus studiosus stuf stug stukga stuksla stumperig stuntelig
stupefait style subaltern subcomite subcutaan subdiaken subdomein subiet subklasse sublegaat
subliem sublimaat sublimeer submissie subregent subschaal subsectie subsector subtiel subtopper
subtotaal suburbaan subwoofer succesfee succesvol succulent suf sufferig sugarsnap suggereer
suicidaal suikerbol suikerig suil suis suizebol suizel suizelig suizeling sukadelap sukkelaar
sukkelig sul sulfamide sulfureus sultanaat summarium summatief summier superbe superbike superdun
superette superfood superieur superplie supersoon suppleer suppliant supplieer surseance sus
suspect suspensie swap switch symbolist symposion synchroon syndicaal synodaal synodisch taai
taalarm taan tab tabulator tachtiger tackel taco tactiel tactisch tactvol tag tailleuse takkeling
tal talentvol talloos talm tam tamarinde tamelijk tamp tangaslip tanig tantrisch tap tapa
tapvormig tarantula tardief tarifair tarifeer tarn tarreer tarwevlok taskforce tatoeeer taxameter
taxeer taxonomie tea tederheid teef teek teem tegencoup tegendeel tegendruk tegenga tegengift
tegenging tegengoal tegenheid tegenhoud tegenkom tegenloop tegenpaus tegenpool tegensla tegenslag
tegensta tegenstem tegenval tegenvuur tegenwerp tegenwind tegenzang teil tekeerga tekstueel tel
telekaart telekrant telemeter telewerk telganger tellurium tem tembaar temporair temporeel
tendeer tendentie tennisarm tentatief terecht terig terloops terminaal ternair terra terrarium
territoir tersluiks tertiair tertiaris terugbel terugblik terugdenk terugeis terugga teruggeef
terugging teruggooi terughaal terughoud terugkijk terugkoop teruglees terugleg terugloop
terugmars terugname terugneem terugrijd terugsla terugtrek terugvoer terugvond terugwerk
terugwijs terugwin terugzeg terugzend terugzet terugzie testateur testeer tet tetraeder tetrapode
teug teut teuter teuterig tex tgv theatraal theocraat thermaal thermisch thesaurie thoracaal
thyristor tic tichelaar tien tienarmig tiendelig tienjarig tiet tij tijdig tijg tijgermug
tijgervel tijk tijrivier tik tiktak til tilbaar time timmeraar timmering timp tin tingel tink
tinkel tintel tintelig tinteling tipi tiranniek titanisch titreer titulair tjap tjilp tjingel
tjirp tjok tjokvol tob tobberig tochtig tod toebedeel toebehoor toebereid toebreng toedeel toedek
toedenk toedicht toedien toedoe toedraag toedraai toedrink toef toega toegedaan toegegaan
toegeteld toegeving toegooi toegroei toehaal toehap toehoor toejuich toekeer toeken toekijk
toekijker toeknijp toeknik toelach toeleg toeloop toemaak toeneem toenmalig toepasser toer
toereik toereken toeroep toerust toeschoof toeschouw toeschuif toesla toesnel toespeel toespeld
toespits toespreek toesprong toesta toesteek toestem toestoot toestop toestroom toestuur toetakel
toetast toeterzat toetrek toevallig toevlieg toevloei toewens toewerp toewijd toewijs toewuif
toezeg toezend toezender toezie toeziener toezwaai tof tok tokkelaar tokkeling toko tolerabel
tolerant tolereer tonaal tonisch tonkaboon toom toonzet toorn toornig toost topdrukte topfit
topisch topograaf tor tori torpedeer torpedist tos toucheer tour tovenarij toxisch toy tra traaf
traag traagzaam tracheaal tracht trafikant tragisch traineer trakteer trancheer tranerig tranig
transgeen transient trappel trattoria travestie tray treed treil treiterig trekkebek trekkerig
tremulant treurig treuzelig triarchie triatleet tribaal tribunaat tricolor trieer triest triestig
triforium trigonaal trijs triktrak trillerig trilobiet triomfaal triomfant triomfeer trippel tris
triviaal troebel troepiaal troggel tromp troostvol tropenpak tropenzon tropisch trotseer
truttebol truttig tsjilp tsjirp tuba tuchtig tuf tui tuier tuimeling tuinier tuitelig tuk tul
tule tulpenbol turbulent turk turkenbak turkoloog tussendek tussenkop tussenuur tussenweg
tussenzin tut tutoyeer tuttig tutu tuur tuut twaalftal twee tweearmig tweeassig tweedelig
tweefasig tweelaags tweeogig tweetonig tweeweeks twen twijn twintiger twoseater tyfeus typ typeer
typisch typograaf ufo ugli uhd uiachtig uienschil uiig uilachtig uilig uisnipper uit uitbijter
uitbreker uitbuiter uitbundig uitcheck uitdagend uitdenker uiteenval uiteenzet uiterdijk uiterst
uitgebikt uitgelote uitgerond uitgetand uitglijer uitgom uithaling uithouder uithuizig uitkeping
uitkijker uitklap uitlandig uitlating uitlening uitlezing uitlokker uitloting uitmeting uitpakker
uitplant uitreiker uitroeper uitslover uitstal uitstedig uitstoter uitvening uitventer uitvlucht
uitvoerig uitvreter uitwaarts uitwendig uitzender uitzetter uitzinnig uitzuiger uivormig
uloschool ultiem ultimatum ultrabook ultradun ultrakort ultrasnel ultrasoon unaniem unfair uniek
unificeer unitair unitarist unzip urbaan urenlang urgent urineer urm urn urnenveld user usueel
usurpator utilitair utiliteit utopisch uvi uzi vaak vaal vaam vacant vaccineer vademecum vadsig
vaginaal vakerig vakgenote validator valideer valig vals valutair vamp vandalist var variabel
variantie varieer varierend vasculair vastleg vastlig vaststa vastzet veefokker veehoeder
veekering veelarmig veeljarig veelweter veem veertig veertiger veeschuur veesector veest
veestapel veeziekte vei veilig veins veinzaard vel velg velo ven venerisch veneus venig venijnig
ventileer ventraal ventrikel venusberg venusdier ver veracht verachter veradem verafgood veranker
verarm verbaas verban verbaster verbeeld verbeen verbeest verbeid verbeten verbeuzel verbied
verbinder verbitter verbleek verblijd verblik verbloed verbloem verbloemd verbloos verbluf
verboer verbolgen verborgen verbouwer verbras verbreed verbreid verbrui verbuig verchroom
vercijfer verdaag verdaan verdacht verdaging verdamper verdapper verdeeld verdek verdelg verdenk
verderga verderver verderzet verdicht verdiets verdik verdoe verdoem verdoezel verdonker verdoof
verdool verdor verdord verdorven verdoving verdraai verdraaid verdrijf verdroog verdroom verdruk
verdubbel verduits verduldig verdun verduur verduveld verduw verdwaal verdwaald verdwaas
verdwaasd veredel vereelt vereen vereerder vereeuwig vereffen vereis vereng verengels verenkel
vererf vererger vererving vereven verfijn verfilm verfoei verfris verg verga vergaan vergaand
vergaap vergal vergast vergeld vergelder vergewis vergiftig vergis vergist vergister verglaas
vergoed vergok vergood vergooi vergram vergramd vergrauwd vergroend verguis vergulder vergun
verhaar verhaast verhageld verhakt verhandel verhang verhaspel verheel verhef verhelder verhelp
verheugd verheven verhevig verhinder verhip verhoed verhoer verhonger verhoop verhoring verhoud
verhout verhuring verijdel verijs verjaag verjaring verjong verkalk verkanker verkap verkapt
verkas verkavel verkeerd verkering verketter verkeur verkijk verkil verklank verkleefd verkletst
verkleum verkleur verklik verkloek verkloot verknecht verknip verknocht verknoei verknoop
verknoopt verkoel verkommer verkond verkondig verkook verkool verkort verkozene verkracht
verkramp verkrampt verkreuk verkrimp verkrom verkrop verkrot verkrui verkuil verkwijn verkwik
verlaad verlaag verlading verlak verlakker verlam verlap verlaten verleen verleer verlees verleg
verleider verlekker verlep verliefd verlig verlijd verlok verloning verlood verloof verloot
verlorene verlosser verloting verloving verlucht verluid verlustig vermaal vermaard vermager
vermaking vermaning vermarkt vermeen vermei vermeng vermetel vermink vermocht vermoed vermoei
vermoeid vermogend vermolm vermom vermooi vermoord vermors vermorzel vermurw vernaai vernacht
vernagel vernauw verneuk vernevel vernielal vernieler vernikkel vernist vernoem vernuftig
verorber verouder verouderd verpacht verpaft verpand verpapt verpast verpats verpauper verpieter
verplant verplet verpoos verpoot verpop verpot verpozing verpraat verpruts verpulver verras
verrast verregen verreiker verreis verricht verrijd verrijs verrimpel verroer verroest verrol
verrook verrot verruil verruk versaag versas verschaal verschaf verschalk verscheel verscheep
verscheid verschenk verscherp verscheur verschik verschop verschrik verschud verschuil versimpel
versla verslaafd verslaap verslecht versleten verslik verslof verslons versmaad versmal versnel
versnijd versnoep versoepel verspeld versper verspied verspil verspring verssnede versta verstal
verstar versteend verstel versterkt verstijf verstik verstil verstok verstokt verstom verstomp
verstook verstoord verstout verstrak verstrijk verstrik verstrooi verstuif verstuik versuf vertak
vertap vertas verteder verteken verteut verticaal vertik vertil vertimmer vertin vertolker verton
vertond vertoorn vertraag vertrap vertreed vertrouwd vertui vervaag vervaar vervat verveel
verveen vervel vervelend vervening vervet vervilt vervlak vervlakt vervlieg vervloei vervloek
vervloekt vervoeder vervolger vervorm vervracht vervroeg verwaai verwaaid verwaand verward
verwarmer verwas verwater verwaterd verwed verweduwd verweef verweek verwees verweid verwek
verwelfd verwelk verwelkom verwenst verwerf verwerver verweving verwijd verwijf verwijfd verwijl
verwik verwikkel verwilder verwin verwittig verwoed verwond verwoon verwoord verword verworpen
verworven verzaad verzaag verzaak verzadig verzak verzaking verzaligd verzand verzeg verzegel
verzeil verzender verzeng verzenuwd verzie verziek verzilt verzilver verzin verzinner verzinsel
verzoeker verzoener verzoet verzoling verzout verzucht verzuip verzuur verzwaar verzwak verzwelg
verzwijg verzwik verzwind vestaals vestiaire vestibule vetachtig vetarm veto vettig vetweider
vibrafoon vibreer vicariaat vicieus vide vief vier vierarmig vierdelig vierweeks viezig vigilante
vijandig vijf vijfdelig vijftig vijftiger vil vilbeluik vilein viltig vim vin vindelig ving
vingerdik vinnervig vinpotig violenbed violent violoncel vip vipplaats vipruimte viraal viriel
virtueel virulent visa visachtig visagiste visceraal viseer visetend visionair visitator visiteer
visiteuse viskeus visserman vissig visueel vit vitaal vitterig vlagerig vlakkig vlammig vlassig
vlechtheg vlechting vlechtsel vlei vleierig vlekkerig vlekkig vlerkerig vlezig vlied vliesdun
vliezig vlijtig vlizotrap vlo vlog vlokkerig vlokkig vlossig vlotgaand vluchtig vlug vlugger
vocaal vochtig vod voddenman vodderig voddig voetenkus vol volatiel volbouw volbreng voldaan
voldoe voldoende voleind voleindig volgeling volgend volgepakt volgroeid volgzaam volhoud
volhouder volkomen volledig volleerd volloop volmaak volmaakt volmondig volontair volprop
volschenk volslank volsta volstort volstouw volstrekt volt voltallig voltekend voltigeer
voltijder voltijds voltooi voltrek voluntair volvet volvoer volwassen volzalig volzet vomeer
vondeling vonkel voor voorafga voorbarig voorbij voorbijga voordelig voorlopig voormalig
voornoemd voorradig voorst voortduur voortduw voortga voortging voortleef voortloop voortmaak
voortstuw voorttrek voorttrok voortzet voos vopo vorig vors vorstig vossenbes vossenvel votief
votiefmis voto voyant vragenset vredeskus vredeswil vredig vree vreedzaam vreemd vrek vreugdig
vriezeman vrijerig vrijgevig vrijsta vroed vroeg vroegoud vrolijk vroom vuig vuilbek vuilwit
vuistdik vul vulgair vulkachel vullisbak vuns vurig vut waad waai waakzaam waard waardevol
waardig waarzeg wadi wak waldhoorn waldhoren walk wam wan wanbegrip wanbof wanboffer wandeldek
wanhoop wanhopig wankeling war warm warmtenet warrel warrelig warreling warwinkel wasachtig
wasemig waterarm waterglas watjekouw watteer wattig wauw wauwel wauwelaar wazig weck wed
wederhoor wederkeer wederkom weduwjaar weduwlijk wedvlucht wee weeer weekender weeklacht weel
weelderig weemakend weemoedig weeps weerleg weersta weerzie wegduw wegga weggedaan weggeebd
weggegaan weggelakt weglak wegleg weglek weglok wegrot wegruk wegsla wegwis wegzet weid weifel
weifelaar weifeling weigerig weinig wek wel welbekend welbemind welbereid welbewust weldadig
weldoener weldorpel weledel welgeaard welgedaan welgemikt welgemoed welgevuld welgezind welk
welkom wellevend wellustig welmenend welvarend welzalig wem wemel wen wentelaar wenteling
wereldbol wereldcup wereldhit werkdadig werkzaam werveling westelijk westers westgevel westgrens
wetgevend wettiging wettisch weverskam wezend whirlpool wichel wichtig wiebelig wiegel wiegeling
wielerfan wielergek wiemel wiep wierig wietroker wiewauw wig wigvormig wijdeling wijdlopig
wijdmazig wijl wijsgerig wijzerzin wik wikkeling wil wildeling willekeur win winbaar winderig
windig wingewest winkelaar winkeljuf winkelpui wintereik wip wipperig wipstaart wis wisbaar
wisecrack wiskundig wispel wit witachtig witblond witbont witgeel witgejast witgelakt witgrijs
witharig witheet witkopaap witmetaal witruimte witspeler witstaart witwasser witwerker witz woed
woekeraar woekering woest woestenij woestheid wok wolachtig wolkammer wolkend wolkendek wolkig
wollig wolverver womanizer wonderman wonderpil woonstede word worg wormig wortelig wortelrot wout
wouterman wouw wrakkig wrap wrattig wreed wreedheid wreek wriemel wrikkel wrocht wroet wrok
wrokkig wrongetje wrongstuk wuft wuif wuit wulk xenofiel xenofoob xenonlamp yahtzee yam yank yard
yel yell yen yogi yuan yup zaai zabbel zabbelaar zabber zabberaar zakkenlin zakkerig zakkig
zakvormig zal zaliger zamel zanderig zandig zanik zant zap zapatista zat zatladder zavelig
zedelijk zedenzaak zedig zeearm zeegaand zeel zeelui zeenat zeevarend zeewaarts zeg zegsvrouw
zegswijze zeikerig zeiknat zeildoeks zeisenman zeispreuk zelatrice zeldzaam zelf zelfdoder
zemelig zemig zen zeng zenig zeperig zepig zero zerp zes zesdaags zesdelig zeshoekig zeskantig
zeskoppig zesponder zestig zestiger zestigtal zesvoudig zet zeul zeurderig zeurig zeventig
zevenvoud zie zied ziek zielig zieltoog zienlijk zier zift zij zijaltaar zijg zijgebouw zijig
zijingang zijkanaal zijlings zijp zijpaneel zijrivier zijsprong zijstraat zijwaarts zijzwaard
zilt zilverbon zilverden zilverig zilverrug zilvervis zilvervos zilverwit zin zindelijk zinder
zindering zingevend zinloos zinnelijk zinneloos zinnespel zinnig zinrijk zinspeel zinspreuk
zinvol zip zodanig zodiakaal zoef zoel zoenerig zoeterig zoetig zogenaamd zogenoemd zoldering
zomp zompig zonaal zonachtig zonder zondig zonnig zonwerend zoo zoomorf zoorder zoorst zorgzaam
zot zottebol zotternij zoutarm zoutig zoveel zuidelijk zuiders zuidflank zuidgevel zuidgrens
zuigeling zuinig zuiveraar zurig zus zussendag zwad zwalp zwammerig zwammig zwanger zwartogig
zwavelarm zwavelig zweed zweel zweem zwei zwel zwemmerig zweterig zwets zweverig zwierig
zwijgzaam zwijm zwingel zwirrel
`;
