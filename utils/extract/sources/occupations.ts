import { foldText } from '../../text/fold.ts';

/** Occupations as whole words, those whose stems `job-words.ts` does not hold, by language. Both sexes where the words differ. */
const WORDS = `
waiter waitress bartender baker butcher plumber painter carpenter joiner bricklayer roofer gardener hairdresser barber doctor dentist midwife carer caregiver caretaker receptionist secretary solicitor lawyer barrister bookkeeper auditor surveyor machinist fitter labourer laborer picker packer courier warden steward stewardess housekeeper dishwasher worker inspector estimator foreman superintendent dispatcher librarian curator journalist translator interpreter photographer animator counsellor counselor psychologist dietitian radiographer sonographer phlebotomist optometrist apprentice postdoc chaplain deckhand seamstress upholsterer glazier technologist trader underwriter broker coach janitor groundskeeper lifeguard nanny paramedic firefighter veterinarian toolmaker millwright
cuisinier cuisiniere boulanger boucher patissier serveur serveuse livreur macon plombier menuisier peintre soudeur mecanicien couvreur carreleur jardinier paysagiste coiffeur coiffeuse estheticienne aide-soignant medecin kinesitherapeute orthophoniste pharmacien preparateur educateur educatrice animateur animatrice enseignant formateur formatrice secretaire gestionnaire magasinier cariste manutentionnaire gardien juriste avocat notaire acheteur dessinateur geometre operateur ouvrier usineur tourneur fraiseur caissier caissiere conducteur plongeur
cocinero cocinera camarero camarera panadero carnicero albanil fontanero carpintero pintor soldador mecanico jardinero peluquero peluquera esteticista fisioterapeuta farmaceutico farmaceutica odontologo dentista veterinario profesor profesora maestro maestra educador educadora abogado abogada administrativo secretario secretaria dependiente dependienta repartidor carretillero limpiador limpiadora vigilante conserje celador matrona logopeda arquitecto delineante topografo teleoperador encargado encargada peon tornero fresador socorrista electromecanico
cozinheiro cozinheira garcom padeiro pedreiro eletricista encanador canalizador carpinteiro mecanico entregador atendente balconista faxineiro zelador porteiro fisioterapeuta farmaceutico farmaceutica professor professora advogado advogada rececionista estoquista operador operadora ajudante costureira jardineiro arquiteto arquiteta contabilista serralheiro soldador motorista educador educadora
cuoco cuoca cameriere cameriera panettiere pasticcere macellaio pizzaiolo muratore idraulico elettricista falegname saldatore meccanico autista magazziniere mulettista operaio operaia commesso commessa cassiere parrucchiere estetista fisioterapista infermiere infermiera farmacista educatore educatrice insegnante istruttore istruttrice avvocato segretaria segretario contabile ragioniere geometra architetto progettista disegnatore tornitore fresatore verniciatore giardiniere custode badante venditore direttore collaboratore funzionario psicologo ostetrica logopedista manutentore
kucharz kucharka kelner kelnerka piekarz cukiernik rzeznik murarz hydraulik elektryk stolarz malarz spawacz mechanik kierowca magazynier kasjer fryzjer kosmetyczka lekarz pielegniarka polozna ratownik farmaceuta fizjoterapeuta nauczyciel wychowawca prawnik sekretarka slusarz tokarz frezer monter pracownik doradca przedstawiciel sprzataczka ochroniarz opiekun psycholog handlowiec
kuchar kucharka cisnik servirka pekar reznik cukrar zednik instalater elektrikar truhlar malir svarec mechanik zamecnik soustruznik skladnik pokladni kadernice lekar sestra lekarnik fyzioterapeut ucitel vychovatel pravnik sekretarka uklizecka delnik operator monter strojnik osetrovatel pecovatel psycholog projektant mistr casnik murar zvarac predavac robotnik upratovacka vodic
szakacs felszolgalo pincer pek hentes komuves villanyszerelo asztalos hegeszto szerelo sofor gepjarmuvezeto raktaros elado penztaros fodrasz orvos apolo gyogyszeresz tanar tanito ovodapedagogus ugyved jogasz titkar konyvelo takarito portas asszisztens ugyintezo operator gyogytornasz pszichologus
bucatar ospatar brutar macelar zidar instalator tamplar zugrav sudor mecanic sofer lucrator casier medic farmacist kinetoterapeut profesor educatoare invatator avocat secretar ingrijitor montator tapiter croitor muncitor manipulant paznic psiholog
asci garson firinci kaynakci elektrikci tesisatci marangoz boyaci sofor kurye kasiyer kuafor doktor hemsire eczaci fizyoterapist ogretmen avukat sekreter operator tekniker teknisyen temsilci eleman usta psikolog mimar
μαγειρας σερβιτορος ηλεκτρολογος υδραυλικος οδηγος νοσηλευτης νοσηλευτρια ιατρος γιατρος φαρμακοποιος φυσικοθεραπευτης καθηγητης δασκαλος δικηγορος γραμματεας λογιστης καθαριστρια τεχνικος υπαλληλος αποθηκαριος ταμιας κομμωτης ψυχολογος
повар официант бармен пекарь кассир курьер грузчик кладовщик слесарь сварщик электрик сантехник токарь маляр штукатур врач медсестра фельдшер фармацевт учитель воспитатель преподаватель юрист секретарь администратор уборщица охранник парикмахер механик мастер психолог логопед кухар офіціант водій касир вчитель вихователь лікар слюсар зварювальник електрик вантажник комірник прибиральниця охоронець
`;
/** The same in languages that write "Schulkoch" as one word. */
const COMPOUNDED = `
koch kochin backer konditor metzger fleischer maler lackierer maurer dachdecker zimmerer zimmermann schreiner tischler schlosser schweisser gartner friseur arzt arztin zahnarzt erzieher lehrer lehrkraft hausmeister reinigungskraft lagerist staplerfahrer kellner servicekraft kuchenhilfe aushilfe helfer kassierer apotheker hebamme physiotherapeut ergotherapeut logopade psychologe sozialarbeiter sozialpadagoge anwalt rechtsanwalt jurist notar notarfachangestellte buchhalter sekretar empfangskraft disponent bauleiter polier vorarbeiter elektriker elektroniker mechaniker mechatroniker installateur dreher fraser lokfuhrer florist optiker augenoptiker grafiker texter ubersetzer dolmetscher landwirt tierarzt tierpfleger zusteller kurier bibliothekar pfleger fachkraft fachangestellte zerspanungsmechaniker anlagenmechaniker kaufleute hilfskraft
kok bakker slager kelner timmerman metselaar schilder loodgieter elektricien hovenier kapper schoonmaker bezorger apotheker huisarts tandarts fysiotherapeut verzorgende begeleider docent leraar leerkracht secretaresse boekhouder administrateur jurist advocaat notaris werkvoorbereider uitvoerder doktersassistent receptioniste beveiliger conciërge gastouder
kock bagare servitor servitris snickare malare rormokare elektriker svetsare mekaniker chauffor lastbilschauffor forare truckforare lagerarbetare kassor frisor lakare underskoterska barnmorska barnskotare tandlakare tandskoterska fysioterapeut arbetsterapeut logoped psykolog kurator socionom socialsekreterare forskollarare rektor stadare lokalvardare vaktmastare vaktare ekonom jurist bibliotekarie vardbitrade projektledare arbetsledare montor bitrade
bager tjener tomrer murer maler smed chauffor frisor laege sygeplejerske jordemoder paedagog tandlaege ergoterapeut socialradgiver rengoringsassistent pedel advokat bogholder revisor sekretaer kokk servitor rorlegger snekker sjafor renholder vaktmester lege tannlege jordmor vernepleier helsefagarbeider barnehagelaerer barnevernspedagog
kokki tarjoilija leipuri sahkoasentaja putkiasentaja kirvesmies hitsaaja kuljettaja varastotyontekija laakari sairaanhoitaja lahihoitaja katilo lastenhoitaja siivooja laitoshuoltaja tyontekija ohjaaja koordinaattori psykologi
`;

/** Where words are not set apart, or carry what stands before them. */
const WITHIN =
  /רתך|טבח|מלצר|נהג|מחסנאי|חשמלאי|שרברב|נגר|רופא|גננת|סייעת|עורכ?ת? דין|מזכיר|קופאי|מאבטח|הנדסאי|טכנאי|רוקח|פסיכולוג|עובד[ת/]? סוציאלי|店員|調理|料理人|看護師|介護|保育士|講師|運転手|ドライバー|事務|経理|受付|販売員|整備士|溶接工|大工|薬剤師|歯科衛生士|理学療法士|プログラマ|作業員|警備員|清掃|研究員|店長|간호사|요리사|조리사|운전|교사|강사|약사|의사|물리치료사|사무직|경리|상담원|판매원|경비원|미화원|용접|정비사|생산직|연구원|마케터|厨师|服务员|司机|会计|护士|医生|教师|销售|店员|文员|技术员|顾问/;

/** Letters of the shortest occupation that may end such a word, and of the longest. */
const ENDING = { least: 6, most: 14 };

const setOf = (text: string): ReadonlySet<string> => new Set(foldText(text).split(/\s+/).filter(Boolean));
let known: { words: ReadonlySet<string>; endings: ReadonlySet<string> } | undefined;

/** Does the text name an occupation ("Kock", "Fisioterapeuta", "Bauschlosser", "溶接工")? Whole words, accents folded: weak evidence, never a proof. */
export function namesOccupation(text: string): boolean {
  known ??= { words: setOf(WORDS + COMPOUNDED), endings: setOf(COMPOUNDED) };
  for (const word of foldText(text).split(/[^\p{L}]+/u)) {
    // "Köchin", "Bäckerinnen".
    const own = word.replace(/in(?:nen)?$/, '');
    if (known.words.has(word) || known.words.has(own)) return true;
    for (let length = ENDING.least; length <= ENDING.most && length < own.length; length++)
      if (known.endings.has(own.slice(-length))) return true;
  }
  return WITHIN.test(text);
}
