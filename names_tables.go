package memcon

import "strings"

// wordClass says what a word can be in a name, an office or the name of a
// side. A word may be several: "General" is a rank and part of an office.
type wordClass uint32

const (
	classHonorific wordClass = 1 << iota // Mr., Dr., Sir, Comrade: before a name and nothing else
	classRank                            // General, Adm.: a rank before a name
	classStyle                           // King, Archbishop: before a name, or an office of its own
	classOffice                          // Secretary, Ambassador: the word an office turns on
	classModifier                        // Deputy, Prime: before the word an office turns on
	classBody                            // Department, Embassy: where people serve
	classMatter                          // Affairs, European: what an office deals with
	classCountry                         // France, Washington: a country or a city
	classPeople                          // French, Soviet: of a country
	classSide                            // CIA, State: a body that a list sets out as a side
	classParticle                        // de, von, bin: inside a name
	classGiven                           // Henry: a given name
	classSuffix                          // Jr., III
	classLink                            // of, for, and: holds an office together
	classAside                           // presiding, ad interim: words of an office written small
	classOpener                          // After, During: begins a sentence and never a name
	classKey                             // SUBJECT, PLACE: begins another part of the header
	classFamily                          // Zhou, Kim: a family name that stands first
	classArticle                         // the
	classOfLink                          // of
	classMonth                           // April
	classWas                             // were, attended: the verb of a sentence on who was there
	classMister                          // Mr., Mrs.: nothing but a name follows
	classSurname                         // King, Lord: a rank or office that is a family name as often
	classParty                           // side, delegation: behind the name of a side
	classNoise                           // Excellency, Comrade: honours that say nothing of the person
)

// officeWords is what a title is made of.
const officeWords = classOffice | classModifier | classBody | classMatter | classCountry | classPeople | classSide

// wordClasses gives the classes of a word in small letters without the full
// stop of an abbreviation.
var wordClasses = newLexicon(func() map[string]wordClass {
	m := make(map[string]wordClass, 4096)
	for _, t := range wordTables {
		for _, w := range strings.Fields(t.words) {
			m[w] |= t.class
		}
	}
	return m
}())

// wordTables are the words, in small letters, as English-language records of
// the State Department, the White House, the Soviet, Chinese and East European
// party archives in translation write them.
var wordTables = []struct {
	class wordClass
	words string
}{
	{classHonorific, `mr mrs ms miss messrs dr drs prof professor sir lord lady dame baron baroness count madame madam mme mlle monsieur
		messieurs mm herr frau señor senor senora señora señores senhor signor signora don dona doña dato dato' datuk tan-sri tunku tengku tun
		right rt hon honorable honourable excellency h.e excellencies comrade comrades cde cdes comr comrs lic ing licenciado doctor dr.-ing prof.-dr`},
	{classRank, `general gen generals lieutenant lt lieut major maj brigadier brig colonel col captain capt commander cdr cmdr comdr commodore
		commo adm admiral rear vadm radm ra/adm va/adm r/adm v/adm l/gen l/g b/gen b/g m/gen m/g lt/gen lt/col ltc ltg ltgen mgen bgen mg bg vice-admiral rear-admiral
		marshal marshals field corporal sergeant sgt ensign air sqn wing gp`},
	{classStyle, `king queen prince princess crown emperor empress shah sultan sheikh shaikh sheik emir amir imam pope cardinal archbishop bishop
		monsignor msgr father rabbi patriarch reverend rev generalissimo maharaja majesty highness holiness eminence`},
	{classOffice, `president presidents vice-president vice-chancellor general-secretary president-elect secretary secretaries sec secy sec'y secretary-general minister ministers
		ambassador ambassadors amb ambs ambassador-designate ambassador-at-large chancellor premier premiers vice-premier chairman chairmen
		chairwoman vice-chairman chair governors director directors director-general counselor counsellor counselors counsel attaché attache attachés attaches
		chargé charge governor gov senator sen senators representative rep reps representatives congressman congressmen congresswoman cong commissioner
		high-commissioner administrator adviser advisor advisers advisors assistant asst assistants commissar commissars aide aides chief chiefs officer officers off consul
		consul-general envoy emissary delegate member members mem head heads spokesman fornmin formin depsec secdef secstate speaker mayor judge justice attorney treasurer comptroller
		controller coordinator negotiator editor correspondent reporter economist executive manager interpreter interpreters translator translators
		notetaker notetakers note-taker note-takers rapporteur recorder stenographer observer visitor undersecretary under-secretary taoiseach
		führer fuhrer reichsminister staff deputy deputies dep commander-in-chief cinc cincpac cinceur saceur minister-counselor minister-counsellor leader
		candidate intendant archivist librarian physician scientist lawyer banker businessman journalist publisher student guest host presiding
		protocol desk dcm cno nuncio regent warden sponsor solicitor designate presidium vice-minister trustee vice-consul inspector superintendent
		physicist bundeskanzler ministerpräsident außenminister bundesminister präsident botschafter staatssekretär generalsekretär`},
	{classModifier, `recording corresponding deputy dep assistant asst asst. under acting vice first second third fourth special spec principal senior sr. junior executive permanent
		federal national general foreign prime private personal political economic commercial military naval air army press cultural legal public
		administrative regional associate chief former ex-president state consular petroleum agricultural financial labor labour legislative
		presidential plenipotentiary extraordinary alternate honorary joint supreme provisional diplomatic political-military politico-military
		science scientific country minister secretary  parliamentary cabinet managing resident roving appointed incoming outgoing representative
		under-secretary candidate central leading responsible council chef atomic international european eastern far near west south north asian
		african american latin western northern southern middle northeast southeast northwest southwest southeastern northeastern inter-american
		atlantic caribbean mediterranean arab arabian educational technical monetary fiscal import export export-import domestic internal external
		exterior civil civilian nuclear strategic ground maritime religious women's workers' peasants' revolutionary socialist communist democratic
		christian liberal conservative republican ideological environmental raw mutual human congressional orthodox catholic greek papal holy world
		united free statistical standards munitions local municipal rural higher secondary heavy light machine electric electrical chemical
		vocational social budgetary industrial bilateral multilateral technological academic mass historical`},
	{classBody, `staff collegium sejm praesidium exchequer situation room cpsu cc politburo kgb mfa mvd ccp cpc sed pzpr komsomol comintern cominform department dept departments ministry min embassy embassies office offices bureau division section sections branch staff council committee
		commission board agency agencies administration mission delegation institute university college school bank federation association union corporation
		corp company co inc ltd party house court parliament assembly senate congress cabinet service services command forces force headquarters
		foundation press fund system group center centre league academy laboratory laboratories directorate secretariat presidency presidium
		politburo legation consulate authority government govt republic kingdom commonwealth community organization organisation society
		chamber palace conference chancery chancellery newspaper times post radio tv-news news church see
		army navy corps guard police academy museum library unit team task institution trust council's district state city province county
		branch directorate-general inspectorate diet bundestag bundesbank knesset majlis duma plenum aramco esso mobil texaco exxon shell gulf socal
		reuters tass xinhua`},
	{classMatter, `affairs affair matters matter relations security defense defence treasury commerce agriculture interior labor labour justice finance finances
		trade industry industries energy planning policy policies plans operations intelligence research east asia africa america americas pacific
		budget management development cooperation co-operation information education health welfare housing urban transportation aviation science
		sciences technology economics economy tax customs investment business disarmament arms control preparedness emergency reconstruction weapons
		missile missiles space forces systems analysis engineering reconnaissance communications telecommunications transport law culture religion
		youth sports people people's workers revolution labor's propaganda press publications ideology liaison coordination territories territory
		mines fuels oil petroleum gas power water resources environment oceans marine fisheries food commodities materials production manufacturing
		assistance aid exchange exchanges securities safety peace rights refugees refugee migration immigration protocol nations nation's states
		republics commonwealth reserve chief's president's secretary's minister's premier's director's statistics supply war veterans home d'affaires
		d'etat d'état building construction electronics steel coal mining forestry cotton wheat grain tourism services service personnel training
		programs program interests regions division's media work organs ties countries organizations organisations district districts literature arts
		theater film broadcasting television language languages international's`},
	{classCountry, `n.y d.c great states kingdom union nations u.s us usa u.s.a u.s.s.r ussr uk u.k u.n un frg gdr prc roc rok dprk uar srv drv gvn rvn fry sfry prr uae eec ec nato seato cento oas
		america britain england scotland wales ireland france germany italy spain portugal belgium netherlands holland luxembourg denmark norway
		sweden finland iceland switzerland austria greece turkey cyprus malta poland czechoslovakia hungary romania rumania bulgaria yugoslavia
		albania russia ukraine byelorussia belarus estonia latvia lithuania georgia armenia azerbaijan kazakhstan uzbekistan egypt
		israel jordan syria lebanon iraq iran persia kuwait bahrain qatar oman yemen arabia saudi afghanistan pakistan india
		bangladesh nepal bhutan sikkim ceylon lanka burma thailand siam laos cambodia kampuchea vietnam viet-nam viet nam malaysia malaya singapore
		indonesia philippines japan korea china taiwan formosa mongolia australia zealand fiji ryukyus canada mexico guatemala honduras salvador
		nicaragua panama cuba haiti dominican jamaica trinidad barbados bahamas guyana surinam venezuela colombia ecuador peru bolivia
		chile argentina uruguay paraguay brazil rica morocco algeria tunisia libya sudan ethiopia eritrea somalia kenya uganda tanzania tanganyika
		zanzibar rwanda burundi zaire congo gabon cameroon chad niger nigeria dahomey benin togo ghana mali senegal gambia guinea liberia
		mauritania upper volta angola mozambique zambia rhodesia zimbabwe malawi botswana lesotho swaziland namibia madagascar mauritius
		seychelles vatican washington york london paris moscow bonn berlin rome vienna geneva brussels peking beijing tokyo seoul saigon hanoi
		bangkok manila jakarta djakarta delhi karachi islamabad rawalpindi kabul tehran teheran baghdad cairo amman damascus beirut jerusalem
		tel aviv ankara athens belgrade bucharest sofia budapest prague warsaw havana ottawa nairobi lagos pretoria lusaka kinshasa
		addis ababa rabat algiers tunis tripoli riyadh jidda jeddah angeles vermont california oklahoma virginia pennsylvania montana island
		texas arkansas illinois ohio massachusetts michigan mississippi tennessee rhode`},
	{classPeople, `united american british english scottish irish french german west-german italian spanish portuguese belgian dutch danish norwegian
		swedish finnish icelandic swiss austrian greek turkish cypriot maltese polish czech czechoslovak slovak hungarian romanian
		rumanian bulgarian yugoslav albanian russian soviet ukrainian byelorussian georgian armenian egyptian israeli jordanian
		syrian lebanese iraqi iranian persian kuwaiti yemeni saudi afghan pakistani indian nepalese ceylonese burmese thai lao laotian
		cambodian vietnamese malaysian malayan indonesian philippine filipino japanese korean chinese taiwanese mongolian australian
		canadian mexican guatemalan honduran salvadoran nicaraguan panamanian cuban haitian jamaican venezuelan colombian ecuadorean
		peruvian bolivian chilean argentine argentinian uruguayan paraguayan brazilian moroccan algerian tunisian libyan sudanese ethiopian
		somali kenyan ugandan tanzanian zairian congolese nigerian ghanaian senegalese liberian angolan zambian rhodesian
		african arab kurdish palestinian assyrian assyrian-american papal u.s us`},
	{classSide, `state defense treasury treas commerce agriculture interior justice labor cia nsc jcs usia omb acda aid dod aec nasa bob bobudget eop cea
		ciep str fea cab hew hud dot oep oss fbi usun ica foa msa eca osd isa nss npc atomic white joint nac arms eximbank ofe erda epa whca`},
	{classParticle, `de del della di da dos das du van von der den ter ten le la al el bin ibn abd ben abu e y na zu zur af 't do d'`},
	{classSuffix, `m.p q.c k.c jr sr ii iii iv 2nd 3rd ph.d m.d s.j`},
	{classLink, `of for the and to in at on with by & a an as from`},
	{classAside, `ad interim designate presiding at-large notetaker note-taker notetakers interpreter interpreting interp interpreters translating translator
		secretary general acting only part meeting chair chairman officer during portion morning afternoon session first second
		accompanied introduced staff later opening also present notes taking minister ambassador president deputy counselor`},
	{classOpener, `after before during in at on this these those there when while as it he she we you they following upon with by from having although
		since both then here my our his her their if because once no yes well thank thanks good please how what why where who is are was were do did does let
		let's not now so but and or to for of an that which each some many most several although though despite until about above according notes written recorded taken translated interpreted drafted transcribed edited besides except joining joined
		subsequently summary note here's i'm i've it's that's also asked mr's welcome over under's`},
	{classKey, `subject subjects subj date dates time place location summary distribution copies memorandum reference references ref drafted approved
		classification source enclosure conclusions discussion agenda minutes background topic topics re duration`},
	{classFamily, `mao zhou chou deng teng liu lin chen ch'en zhu chu wang li zhang chang chiang jiang yang wu xu hsu ye yeh peng hua huang ho
		zhao chao qiao chiao ji chi geng keng han hu luo lo ma sun tang shen tung dong wei xiao hsiao yu yuan zeng tseng kang k'ang ke keqing
		shi shih su yao deng chai qin fu bo xi zhai song
		kim pak park choe choi chong chung kang paek yun yi lim im ri rhee cho oh`},
	{classGiven, givenNames},
	{classArticle, `the`},
	{classMister, `mr mrs miss ms messrs monsieur mm mme mlle herr frau senor señor signor signora senora señora`},
	{classOfLink, `of`},
	{classWas, `was were attended participated took represented accompanied joined`},
	{classMonth, `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`},
	{classSurname, `lord king pope bishop prince judge baron count marshall dean cardinal chancellor mayor priest abbot speaker`},
	{classParty, `side sides delegation delegations participants group representatives team officials contingent party`},
	{classNoise, `right rt excellency excellencies h.e hon honorable honourable comrade comrades cde cdes comr comrs com majesty highness`},
}

// givenNames are given names that stand first in these lists. They tell where
// the next person begins when a scrape has run people together.
const givenNames = `aaron abba abdul abdullah abel abraham adam adlai adolf adrian ahmad ahmed alain alan albert alec alejandro aleksandr aleksei alex
	alexander alexandr alexei alexis alfonso alfred ali alice allan allen alton alvin alvaro amir amory anatoli anatoliy anatoly andre andré andrei
	andrew andrey andres andrés angel angus ann anna anne anthony antoine anton antonio archibald aristide armand armando armin arnold arthur
	august augusto austin averell avery barbara barry bart basil beatrice ben benjamin bernard bernhard bert bill billy blair bob boris boutros bradford brent
	brian bromley bruce bruno bryan byron calvin carl carla carlos carol caroline carter caspar catherine chalmers cecil charles charlotte chester chris christian christine
	christopher clarence clark claude clement cleveland clifford clifton clinton clyde colin conrad constantine corneliu craig creighton curtis cyril cyrus dale dan
	daniel darrell david dean deborah denis dennis derek desmond dick dimitri dirk dmitri dmitriy dominic don donald dorothy doug douglas duane
	duncan dwight earl earle ed eddie edgar edmond edmund eduard eduardo edward edwin egidio egon elaine eleanor elgin elias elizabeth ellen elliot elliott
	elmer elmo elting emil emilio emory enrico enrique eric erich ernest ernesto ernst etienne ervin erwin eugene eugenio eva evan evelyn evgeny ewen faisal felix
	ferdinand fernando florence floyd foy frances francis francisco franco frank franklin franz fred frederic frederick friedrich fritz frol gabriel gail
	gary gaston gene geoffrey george georg georges georgi georgiy gerald gerard gerhard gideon gilbert gillian giorgio giovanni giulio giuseppe glen glenn golda
	gordon grace graham grant greg gregory grigori guido guillermo gunther gus gustav guy habib hal hamilton hans harald harlan harold harriet harris harrison harry
	harvey hassan hector heinrich heinz helen helmut hendrik henri henrik henry herbert herman hermann hernan herve hervé hilary hiram hobart homer horace horst howard hubert
	hugh hugo humberto huntington hussein ian ibrahim igor ilya ingrid irving irwin isaac ismail istvan ivan ivor jack jackson jacob jacques jaime jake
	james jamie jan jane janet janos jared jason jean jeff jefferson jeffrey jennifer jeremy jerome jerry jesse jessica jessie jill jim jimmy jiri joan joao joachim
	joe joel johan johann johannes john johnny jon jonathan jorge jose josé josef joseph joshua josip joyce jozef juan judith jules julia julian julio julius june juri
	justin kai karel karen karl kathleen kathryn keith ken kenneth kent kevin kirk konrad konstantin kurt lance larry lars laszlo laura lauren
	lawrence lazar leland leo leon leonard leonid leonidas leopold leroy leslie lester lewis linda linwood lionel livingston llewellyn lloyd lois loren lorenzo louis louise
	lowell lucien lucius lucy ludwig luigi luis luther lyle lyndon lynn malcolm manea manfred manuel marc marcel marcos margaret maria marian marie mario marion marjorie
	mark marshall martha martin marvin mary matthew maureen maurice max maxwell mcgeorge melvin merle michael michel michelle miguel mihai mike mikhail miklos milan mildred
	milos milton mircea miriam mohamed mohammad mohammed morris morton moshe murray myles myron nancy nathan nathaniel neil nelson nestor nicholas nick nicolae nicolai nicolas
	nicole nigel nikita nikolai nikolaus nikolay niles noel norbert norman norris octavio olaf ole oleg oliver olivier omar oscar oskar osvaldo otto owen pablo pamela
	paolo parker pat patricia patrick paul paula paulo pedro percival percy perry peter philip philippe phil phillip phillips phyllis pierre piero piotr rachel rafael
	ralph ramiro ramon randall randolph raoul raul ray raymond rebecca reginald rene rené reuben reuven rex ricardo richard rita rob robert roberto robin rocco roderic rodger rodney rodolfo
	rodrigo roger roland rolf romuald ronald ronnie rosalynn rose ross roy ruben rudolf rudolph rudy rufus rupert rupiah russell ruth sadiq salvador salvatore sam
	samuel sandra sandro sanford sarah saul scott sean selwyn serge sergei sergey sergio sergiu seth seymour sheldon sherman sidney sigmund simon simcha solomon sophie spencer spiro stan stanislaw stanley
	stansfield stefan stephen stephane steve steven stewart stuart susan sven sydney sylvester tadeusz talcott ted terence teresa terry thelma theodor theodore thomas thor thornton tibor tim
	timothy tito tobias todd tom tony toma travis trygve ulrich ulysses urho vaclav valentin valerian valerie valery vasile vasili vasiliy vasily vera vernon
	victor viktor vincent vincenzo viktors virgil virginia vitaliy vittorio vivian vlad vladimir vyacheslav wallace walt walter warren warwick wayne wendell werner wesley wilbur wilfred wilfried wilhelm will willard willem
	willi william willis willy wilson winston winthrop wm wolf wolfgang woodrow wymberley yakov yasser yevgeniy yevgeny yitzhak yuri yuriy yuli yuly yves zbigniew zenon zoltan
	chas geo jas jos thos robt mcgeorge anastas abdelhadi abdelaziz habib houari lamine leopold mengistu haile julius kenneth kwame jomo sekou modibo hastings
	siaka gamal anwar mahmoud mahmud mustafa hafez saddam tariq nuri riad zaid abdur ayub zulfikar indira jawaharlal krishna morarji lal sardar swaran ranjit`
