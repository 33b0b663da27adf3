import { foldText } from '../../text/fold.ts';

/** What sites call their page of openings, by language: in a head it stands beside the job as an employer's name would. */
const NAMES = [
  // English
  "current vacancies|job vacancies|latest vacancies|opportunities|current opportunities|employment|employment opportunities|career opportunities|job opportunities|human resources|now hiring|open roles|open jobs|job openings|positions available|available positions|working here|current job vacancies|hiring|jobs & careers|careers & jobs|careers and jobs|we're hiring!|join us!|work here|staff vacancies|tenders and vacancies",
  // German
  'stellen|freie stellen|offene jobs|aktuelle stellen|aktuelle stellenangebote|aktuelle stellenausschreibungen|aktuelle jobs|jobangebote|jobs und karriere|karriere & jobs|karriere und jobs|beruf & karriere|arbeiten bei uns|stellenmarkt|karriereportal|bewerberportal|jobportal|ihre karriere|deine karriere|mitarbeiter gesucht|wir suchen|wir suchen dich|wir suchen sie|wir stellen ein|wir suchen verstarkung|komm ins team|komm in unser team|ausbildung & karriere|jobs & ausbildung|stellenborse|jobborse|unsere jobs|alle jobs|personal',
  // French
  "carriere|recrutements|nous recrutons|on recrute !|rejoindre l'equipe|rejoignez notre equipe|emploi et recrutement|emplois et stages|offre d'emploi|offres d'emploi et stages|nos offres d'emploi|nos postes|postes a pourvoir|postes ouverts|travailler chez nous|toutes les offres|ressources humaines|espace recrutement|la mairie recrute|la ville recrute|emplois - recrutement",
  // Spanish, Portuguese
  'bolsa de trabajo|bolsa de empleo|vacantes|oportunidades|oportunidades laborales|oportunidades de empleo|carreras|carreras profesionales|trabajo|empleo publico|convocatorias|procesos selectivos|unete a nuestro equipo|forma parte del equipo|trabaja en nuestro equipo|ofertas laborales|talento|recursos humanos|seleccion de personal',
  'vagas abertas|vagas disponiveis|nossas vagas|recrutamento|recrutamentos|ofertas de emprego|junte-se a nos|junta-te a nos|faca parte da equipe|faca parte da equipa|faz parte da equipa|concursos|concursos publicos|oportunidades de emprego|oportunidades de trabalho|bolsa de emprego|oferta de emprego|bolsa de recrutamento|trabalha connosco|recursos humanos',
  // Italian
  'carriere|carriera|opportunita di lavoro|offerte di lavoro|unisciti a noi|unisciti al team|lavorare con noi|concorsi|bandi di concorso|bandi e concorsi|annunci di lavoro|entra nel team|entra a far parte del team|ricerca personale|risorse umane|offerta di lavoro|posizione aperta|selezioni in corso',
  // Dutch
  'vacature|vacatureoverzicht|alle vacatures|openstaande vacatures|actuele vacatures|kom werken bij ons|werk bij ons|werken bij ons|carriere|banen|ons team versterken|vacaturebank',
  // Polish, Czech, Slovak
  'rekrutacja|rekrutacje|oferta pracy|aktualne oferty|aktualne oferty pracy|ogloszenia o prace|ogloszenie o prace|dolacz do zespolu|pracuj u nas|nabor|nabory|wolne stanowiska|nabor pracownikow|kariera w firmie',
  'nabidky prace|nabidka zamestnani|pracovni prilezitosti|pracovni nabidky|pracovni pozice|volna pracovni mista|volne pracovni pozice|pracujte u nas|prace u nas|hledame kolegy|hledame posily|pridejte se|pridejte se k nam|kariera u nas|vyberova rizeni|otevrene pozice|aktualni nabidky',
  'volne pozicie|volne pracovne miesta|volne pracovne pozicie|pracovne ponuky|pracovne prilezitosti|pracovne pozicie|pridajte sa k nam|ponuka prace|ponuky prace|praca u nas|pracujte u nas|hladame kolegov|hladame posily',
  // Nordic languages
  'jobba med oss|arbeta hos oss|arbeta med oss|jobb och karriar|jobb & karriar|vara lediga jobb|vara lediga tjanster|lediga platser|platsannons|bli en av oss|bli var kollega|ledigt jobb|ledig tjanst|jobb hos oss',
  'ledige jobs|ledig stilling|ledige stillinger|job hos os|arbejd hos os|stillinger|stillingsopslag|jobopslag|job & karriere|jobs og karriere|bliv en del af holdet|bliv en del af teamet|stillingsannonse|jobbe hos oss|jobb i oss|ledig stilling hos oss|bli med pa laget|utlyste stillinger|karriere hos oss',
  'avoimet tyopaikat|avoimet paikat|avoimet tehtavat|tyopaikat|tyopaikka|toihin meille|tule toihin|tule meille toihin|meille toihin|ura|ura meilla|rekry|rekrytointi|tyopaikkailmoitus|uramahdollisuudet|avoin tyopaikka|tyonhaku',
  // Hungarian, Romanian, Turkish, Greek
  'karrier|karrierlehetosegek|allas|allasok|allasajanlatok|allaslehetosegek|allashirdetesek|nyitott poziciok|nyitott pozicioink|dolgozz nalunk|csatlakozz hozzank|csatlakozz csapatunkhoz|aktualis allasaink|aktualis allasajanlatok|munkalehetosegek|allasaink',
  'cariere|cariera|locuri de munca|joburi|posturi vacante|posturi disponibile|pozitii deschise|angajari|angajam|lucreaza cu noi|alatura-te echipei|alatura-te noua|vino in echipa|oportunitati de cariera|anunturi angajare|anunturi de angajare|recrutare|resurse umane|concursuri|oferte de munca',
  'kariyer|acik pozisyonlar|is ilanlari|is ilani|is firsatlari|is olanaklari|kariyer firsatlari|insan kaynaklari|bize katilin|bizimle calisin|aramiza katilin|ekibimize katilin|acik is pozisyonlari|kariyer olanaklari',
  'καριερα|θεσεις εργασιας|θεση εργασιας|ευκαιριες καριερας|ανοιχτες θεσεις|ανοιχτες θεσεις εργασιας|ευκαιριες εργασιας|εργασια|εργαστειτε μαζι μας|διαθεσιμες θεσεις|προσληψεις|αγγελιες εργασιας',
  // Slavic languages of the south and east, Baltic languages
  'karijera|karijere|posao|natjecaji|otvorene pozicije|otvorena radna mjesta|slobodna radna mjesta|zaposlitev|zaposlovanje|prosta delovna mesta|zaposlenje|konkursi|кариера|кариери|работа при нас|свободни позиции|отворени позиции|каријера|послови',
  'вакансии|вакансии компании|открытые вакансии|карьера|работа у нас|работа|вакансії|відкриті вакансії|кар’єра|робота у нас|приєднуйся до нас|karjera|darbo pasiulymai|laisvos darbo vietos|vakances|vakansijos|karjaar|toopakkumised|tule toole|vabad tookohad',
  // Hebrew, Arabic
  'דרושים|דרושים/ות|מודעות דרושים|קריירה|משרות|מכרזים|מכרז|מכרזי כוח אדם|מכרזי כח אדם|בואו לעבוד איתנו|עבודה אצלנו|לוח דרושים|وظائف|وظائف شاغرة|الوظائف|التوظيف|انضم إلينا|فرص العمل',
  // Japanese, Korean, Chinese
  '採用情報|求人情報|求人|リクルート|リクルート情報|募集|採用案内|採用サイト|スタッフ募集|求人募集|募集職種|募集情報|社員募集|職員募集|職員採用|アルバイト募集|採用|募集要項|中途採用情報|新卒採用情報|キャリア|求人案内|お知らせ|新着情報|ニュース',
  '채용|채용정보|채용공고|채용 공고|채용안내|인재채용|구인|모집|모집공고|직원채용|채용 정보|인재 채용|공지사항|구인구직|커리어|招聘|招聘信息|加入我们|加入我們|诚聘英才|人才招聘|人才招募|徵才|职位|职位详情',
];

const LONGEST = 40;
let names: Set<string> | undefined;

/** Is the text, whole and in any spelling of its letters, what a site calls its page of openings ("Avoimet työpaikat")? */
export function isCareerPage(text: string): boolean {
  if (text.length > LONGEST) return false;
  names ??= new Set(NAMES.flatMap((list) => list.split('|')).map(foldText));
  return names.has(foldText(text));
}
