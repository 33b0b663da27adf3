import type { Section } from './section.ts';

/**
 * Whole headings by section, in 14 languages, `|` between. Written folded (`foldText`), without a leading article or possessive
 * (`LEADING`), and only those that no stem below tells.
 */
export const SECTION_WORDS: Record<Section, string> = {
  'about-job':
    "role|the job|position|opportunity|role summary|job brief|purpose of the role|job purpose|summary|overview|description|challenge|mission|mission for you|your impact|why this role|project|team|meet the team|about your team|introduction|job details|job info|uber den job|stelle|rolle|projekt|einleitung|worum geht's|poste|projet|l'equipe|equipe|puesto|sobre el rol|rol|mision|equipo|sobre a vaga|vaga|o time|posizione|ruolo|tua missione|detalhe da oferta|detalhes da oferta|detalhes da vaga|sobre a oportunidade|detalle de la oferta|detalles de la oferta|detalles del empleo|detalles del puesto|descripcion de la oferta|descricao da oferta|functie|over de baan|vacature|opis pracy|stanowisku|roli|projekcie|zespole|zespol|opis|pozice|projektu|tymu|nas tym|tjansten|rollen|om teamet|om uppdraget|uppdraget|stillingen|jobbet|求人概要|概要|채용 개요|팀 소개|조직 소개|직무소개|팀소개|모집부문|모집 부문",
  'about-company':
    "about|who are we|company|our mission|vision|values|culture|life at|welcome to|why us|why join us|why work with us|about our client|client|employer|sind wir|wer wir sind|wer sind wir|unternehmen|kunde|mandant|firma|unsere mission|werte|entreprise|notre mission|valeurs|empresa|nuestra mision|nossa missao|l'azienda|azienda|su di noi|wie zijn wij|wie wij zijn|bedrijf|organisatie|missie|o nas|kim jestesmy|pracodawcy|spolecnost|om foretaget|vilka ar vi|vi ar|foretaget|hvem er vi|virksomheden|עלינו|אודות|החברה|会社について|会社情報|企業概要|우리는|기업정보",
  responsibilities:
    "tyotehtavat|tehtavat|tehtavasi|toimenkuva|main tasks|tasks|what you will own|what you will work on|what will you be doing|what you get to do|what the job involves|what the role involves|what we'll do together|what to expect|in this role you will|in this role, you will|in this role|as a|you will|you'll|job content|scope of work|the work|your work|your job|how you'll contribute|contribution|deliverables|objectives|activities|what's the job|was du tust|machst du|wirst du tun|was du bewegst|was sie bewegen|deine mission|ihre mission|dein job|ihr job|job bei uns|sind deine themen|was sie tun|activites|votre role|ton role|funcoes|tarefas|attivita|taken|wat doe je|jouw functie|je functie|zadania|zakres zadan|rola|dzien pracy|vase role|tvoje role|tva role|ukoly|ansvar|vad gor du|roll|uppdrag|din rolle|oppgaver|主な業務|担当業務|業務詳細|責任|職責|업무내용|업무 내용|하게 될 일|직무내용|직무 내용|상세업무|상세 업무|수행업무|역할",
  qualifications:
    "odotamme sinulta|edellytamme|vaatimukset|kelpoisuusvaatimukset|osaaminen|required and desired|required & desired|required and preferred|essential and desirable|essential & desirable|wat breng je mee|wat neem je mee|skills|experience|knowledge|education|about you|who are you|profile|right candidate|background|what you will bring|what you will need|what you'll have|what we look for|what we want|essential|eligibility|expectations|expected|required|expertise|why you|how you qualify|this is you|is this you|what we value|technologies|profil|bist du|sind sie|wir erwarten|fahigkeiten|kenntnisse|erfahrung|know-how|kompetenzen|du passt zu uns, wenn|wen wir suchen|wir suchen|hintergrund|du hast|du bist|sie haben|starken|qui es-tu|vous etes|tu es|formation|atouts|perfil|que pedimos|experiencia|competencias|habilidades|formacion|te pedimos|que precisas|seu perfil|teu perfil|formacao|profilo|tuo profilo|competenze|esperienza|formazione|conoscenze|wie ben jij|wie ben je|wat vragen we|wij vragen|wie zoeken we|wij zoeken|dit ben jij|dit heb jij|jij hebt|hebt|jij bent|vaardigheden|competenties|ervaring|opleiding|jouw talent|kwalifikacje|wymagane|kompetencje|znalosti|dovednosti|zkusenosti|vzdelani|co prinasis|nezbytne|krav|vem ar du|om dig|bakgrund|du har|kompetens|erfarenhet|erfarenheter|utbildning|skallkrav|hvem er du|kompetencer|erfaring|uddannelse|השכלה|応募条件|応募要件|対象となる方|スキル|経験|必要な経験|必要なスキル|経験·スキル|지원자격|지원 자격|자격조건|자격 조건|필수사항|필수 사항|필수조건|필요역량|필요 역량|요구사항|요구 사항|인재상|학력",
  preferred:
    "plus|pluses|big plus|plus points|bonus|bonus skills|extra credit|extra points|optional|advantageous|advantage|advantages|you'll stand out if|what sets you apart|we'd love if you|we'd also love to see|you might also have|additionally|other skills|bonuspunkte|ein plus|ist ein plus|petits plus|appreciee|atout|idealement|valorable|valoramos|ideal|e um plus|valorizamos|preferibile|pre|een plus|dodatkowe|vyhoda|bonusem|plusem|meriter|onskvart|plus hvis|onskelig",
  benefits:
    "tarjoamme|what you get|what we can offer you|offer|in return|in exchange|why you'll love it here|why you will love it|why join|why you should join|why you'll love|compensation|salary|salary range|pay range|pay|rewards|remuneration|package|time off|health|advantages of working|working conditions|leistungen|dein plus|ihr plus|warum wir|gute grunde|gehalt|offre|conditions|pourquoi nous rejoindre|pourquoi rejoindre|salario|condiciones|vantagens|remuneracao|benefit|vantaggi|retribuzione|si offre|l'offerta|wat krijg je|dit krijg je|salaris|co zyskujesz|dlaczego my|swiadczenia|vyhody|mzda|co za to|proc k nam|odmena|lon|fordele|vilkar|goder|שכר|給与|勤務条件|労働条件|休日·休暇|休日休暇|複利厚生|급여|근무조건|근무 조건|근무환경",
  apply:
    'apply|to apply|application|applications|interested|join us|contact|contact us|questions|contact person|next steps|get in touch|bewerbung|jetzt bewerben|bewerben|interessiert|interesse|interesse geweckt|neugierig|kontakt|fragen|noch fragen|klingt gut|postuler|candidature|pour postuler|interessee|como aplicar|aplicar|inscribete|postulate|¿te interesa|contacto|interesado|candidate-se|candidatura|contato|candidati|contatti|contatto|interessato|solliciteren|solliciteer|meer weten|aplikuj|odpovedet|mate zajem|mas zajem|ansok|ansokan|ansok nu|intresserad|sok jobbet|ansog|ansogning|interesseret|応募|応募する|連絡先|응募方法|접수방법|접수 방법|문의|문의처|지원하기|제출서류',
  process:
    "process|what happens next|what's next|so geht es weiter|wie geht es weiter|procedure|選考の流れ|選考について|選考方法|採用プロセス|채용프로세스|전형과정|합류 여정|채용전형|전형방법",
  legal:
    'eeo|inclusion|privacy|legal|disclaimer|we sponsor visas|e-verify|fair chance|work environment|working environment|datenschutz|datenschutzhinweis|vielfalt|diversitat|hinweis|hinweise|rechtliches|diversite|diversidad|diversidade|diversita|diversiteit|acquisitie|rodo|gdpr|jamstalldhet|integritet|persondata|個人情報|개인정보|유의사항|유의 사항|기타 안내|참고사항',
  'similar-jobs':
    'similar job|related roles|jobs for you|other jobs|other opportunities|open roles|browse jobs|see also|all jobs|search jobs|mehr jobs|andere jobs|bekijk ook|zobacz takze|volne pozice|fler jobb|andra jobb|lignende job|flere job|flere jobs|andre job|関連する求人|関連求人|似ている求人|관련 채용',
  other:
    'resumo da oferta|resumo da vaga|resumo da oportunidade|resumen de la oferta|job facts|key facts|eckdaten|auf einen blick|at a glance|location|locations|workplace|job type|department|share|tags|standort|arbeitsort|lieu|ubicacion|localizacao|sede|locatie|lokalizacja|lokalita|plats|sted|מיקום|勤務地|勤務時間|근무지|근무지역|근무 지역|근무시간|마감일|접수기간',
};

/** Articles and possessives that a heading may begin with. */
export const LEADING =
  /^(?:the|our|your|key|deine?|ihre?|unsere?|das|die|der|votre|vos|ton|ta|tes|notre|nos|le|la|les|el|los|las|tu|tus|nuestra|o|a|os|il|jouw|je|uw|de|het|onze|twoj|twoja|nasza|vas|vase|tvoje|tva|tvuj|nase|dina|din|ditt|dine) (?=\S{3})/;

/**
 * Beginnings of words and phrases that tell a heading's section wherever they stand in it, folded; `$` ends a word. Asked in this order:
 * wishes name requirements, and so do offers.
 */
export const SECTION_STEMS: [Section, string][] = [
  [
    'similar-jobs',
    'recommended jobs|recommended for|people also|you might also like|you might like|you may also|you may be interested|more jobs|more openings|other openings|other positions|other vacancies|open positions|latest jobs|recent jobs|current openings|current vacancies|ahnliche|weitere jobs|weitere stellen|similaires|autres offres|similares|relacionadas|otras ofertas|otros empleos|semelhantes|outras vagas|altre offerte|vergelijkbare|soortgelijke|gerelateerde|andere vacatures|meer vacatures|podobn|inne oferty|dalsi nabidky|dalsi pozice|dalsi volne|mohlo by|relaterade|relaterede|ledige stillinger|lediga jobb|の求人|유사|비슷한|다른 채용|similar jobs|similar positions|similar roles|related jobs|ahnliche jobs|ahnliche stellen|offene stellen|משרות דומות|משרות נוספות|추천 ?공고|related searches|похожие вакансии|другие вакансии|схожі вакансіі|інші вакансіі|benzer ilan|benzer is|hasonlo allas|joburi similare|locuri de munca similare|παρομοιες|相似职位|推荐职位|相关职位|muita avoimia|samankaltaisia|vastaavia tyopaikkoja|sarnased tookuulutused|panasus darbo|lidzigas vakances|slicni oglasi|podobna dela|подобни обяви',
  ],
  [
    'process',
    'hiring process|recruitment process|recruiting process|application process|selection process|bewerbungsprozess|bewerbungsablauf|auswahlverfahren|processus|process de recrutement|proceso de|processo$|processo sel|processo de|processo di|sollicitatiepro|proces$|proces rek|rekrutac|vyberov|vybero|rekryteringspro|ansaettelsesproces|urvalsprocess|תהליך|채용 ?절차|interview process|전형 ?절차|選考(?:プロセス|フロー)|этапы отбора|rekrytointiprosessi|etapas do processo|etapas do recrutamento|fases del proceso',
  ],
  [
    'preferred',
    'nice[- ]to|good to have|would be|a plus|be a plus|preferred|additional qual|additional skills|ideally|even better|von vorteil|vorteilhaft|wunschenswert|idealerweise|pluspunkt|souhait|un plus|les plus|deseable|se valora|diferencia|desejave|gradit|preferenzial|pluspunten|een pre$|mile widziane|atut|vyhodou|ocenime|meriterande|en fordel|יתרון|歓迎|尚可|우대|bonus if|bonus points|desired|desirable|an advantage|atouts$|candidates may also|будет плюсом|будет преимуществом|желательно|как преимущество|буде плюсом|бажано|tercih sebebi|tercihen|elony|constituie avantaj|constituie un avantaj|reprezinta un avantaj|επιθυμητα|θα εκτιμηθει|加分|优先|優先|plussaa|katsotaan eduksi|kasuks tuleb|privalumai|tiks uzskatita|prednost|предимство',
  ],
  [
    'benefits',
    "we offer|we provide|offers you|in it for|you'll get|you will get|bieten|angebot|vorteile|vergutung|avantages|offrons|proposons|t'offrons|beneficio|ofrec|oferece|offri|bieden|aanbod|arbeidsvoorwaarden|voordelen|oferuj|korzysci|wynagrodzenie|nabizi|nabidn|formaner|erbjud|tilby|lon og|lon och|הטבות|מציעים|תנאי|待遇|福利|복지|복리|혜택|what you can expect|why work|ventajas|ziska|benefits|perks|benefity|benefici|(?<!d[ae] |la )oferta$|our benefits|мы предлагаем|предлагаем|что мы предлагаем|условия$|условия работы|пропонуємо|умови$|умови роботи|sundugumuz|sunuyoruz|yan haklar|sagladigimiz|amit kinalunk|kinalunk|amit nyujtunk|nyujtunk|juttatas|oferim|beneficii|ce iti oferim|παροχες|προσφερουμε|福利待遇|员工福利|薪资福利|公司福利|我们提供|tarjoamme|tarjoaa|etuja$|pakume|pakutakse|siulome|piedavajam|uznemums piedava|nudimo|ponujamo|ponukame|oferecemos|o que oferecemos",
  ],
  [
    'qualifications',
    "requirement|requerimiento|exigencias|qualificat|prerequisite|must[- ]have|skills and|skills &|required skills|key skills|technical skills|fit if|you have|you bring|you'll bring|you need|you'll need|you should have|need to have|looking for|ideal candidate|candidate profile|anforder|voraussetz|qualifikation|mitbring|bringst|bringen sie mit|bringst du|erwartungen|prerequis|pre-requis|exigences|recherch|requisitos|requisiti|buscamos|esperamos|procuramos|cerchiamo|vereisten|kwaliteiten|oczek|umiejetnosci|pozadav|pozaduj|ocekav|predpoklad|predstavuj|vi soker|vi soger|vi forventer|דרישות|כישורים|מחפשים|応募資格|資格|必須|求める|what we need|we expect|you are$|who you are|great fit|what it takes|tech stack|hledame|szukamy|기술 ?스택|qualifies you|profil recherche|anforderungsprofil|requirements|qualifications|wymagania|pozadavky|kvalifikace|kvalifikationer|응시자격|자격요건|자격 요건|필수 ?요건|requises?$|requis$|profil du$|profiel|kravprofil|eisen$|kwalificaties|competences|competencies|required experience|required education|education and exp|education & exp|требования|мы ожидаем|ожидаем от|ждем от|вимоги|очікуємо|необхідн|aranan nitelik|genel nitelik|nitelikler|beklentiler|aradigimiz|elvaras|elvarjuk|amit varunk|cerinte|profilul|candidatul ideal|ce cautam|απαραιτητα|προσοντα|απαιτουμενα|任职要求|任职资格|岗位要求|职位要求|资格要求|條件要求|應徵條件|odotamme|edellytamme|edellytykset|vaatimukset|kelpoisuus|toivomme|nouded|ootused|ootame|reikalavimai|prasibas|uvjeti|potrebno|kvalifikacije|pogoji|pricakujemo|zahteve|kvalifikacie|poziadavky|ocakavame|изисквания|quem procuramos|o que procuramos|o que buscamos|o que voce precisa|o que esperamos|perfil desejado|perfil pretendido",
  ],
  [
    'responsibilities',
    "responsibilit|accountabilit|you'll do|you will do|you'll be|you will be|you'll own|you'll work|you'll accompl|you will accompl|occuperai|you'll achieve|you do$|day-to-day|day to day|a day in|aufgaben|tatigkeit|erwartet dich$|erwartet sie$|was dich erwartet|was sie erwartet|was du machst|was machst|verantwort|taches|ferez|feras|what you will do|will you do|vas faire|quotidien|funcion|tareas|actividades|haras|dia a dia|atividad|atribuic|vai fazer|mansion|compiti|farai|takenpakket|werkzaamheden|ga je|ga jij|gaat doen|verantwoordelijk|obowiaz|bedziesz|napln|co budes|co budete|co tat|nas ceka|co te ceka|co vas ceka|odpovednost|zodpovednost|cinnosti|arbetsuppg|uppgifter|opgaver|skal du lave|arbeidsoppg|תחומי|אחריות|תעשו|仕事内容|職務|하는 일|할 일|responsabilidades|responsabilites|responsabilita|duties|tasks:|主要業務|業務内容|주요 ?업무|담당 ?업무|missions|taken en|jouw taken|je taken|обязанност|обовязк|обов'язк|чем предстоит|что предстоит|предстоит заниматься|вам предстоит|что нужно делать|чим заиматис|задачи$|завдання|is tanimi|gorev|sorumluluk|feladat|responsabilitati|atributii|ce vei face|sarcini|αρμοδιοτητ|καθηκοντ|ευθυνες|岗位职责|工作职责|工作内容|职位职责|職責|工作說明|tehtavan kuvaus|tehtavakuvaus|tyotehtav|tehtaviisi|tyon kuvaus|toimenkuva|tooulesan|pareig|darba pienakumi|zadatci|opis posla|opis poslova|naloge$|opis dela|opis del|napln prace|задължения|отговорности|tasks and resp|o que voce vai fazer|o que vais fazer|suas atividades",
  ],
  [
    'legal',
    'data protection|background check|visa spons|work authori|gleichb|chanceng|confidential|igualdad|proteccion|privacid|klauzula|zpracovani|mangfald|personuppg|equal opportunit|equal employment|privacy notice|privacy policy|diversity',
  ],
  [
    'apply',
    'how to apply|bewirb|ansprechp|comment candid|jak aplik|zainteresow|zaujal|הגש|お問い合わせ|지원 ?방법|apply now|bewirb dich|comment postuler|応募方法|как откликнуться|як відгукнутися|basvuru yap|jelentkezes|cum aplici|投递方式|hae tehtavaa|nain haet|yhteystie|lisatietoja|como se candidatar|como candidatar',
  ],
  [
    'about-company',
    "about us|about our comp|about the comp|our story|our values|our culture|our vision|who we are|uber uns|firmenprofil|sommes|a propos de n|l'entreprise|sobre nos|quienes|quem somos|chi siamo|over ons|opdrachtgever|o firmie|o spolecnosti|o firme|kdo jsme|om oss|om os$|על החברה|a propos$|nase spolec|company profile|company overview|company description|unternehmensprofil|会社概要|会社紹介|企業情報|회사 ?소개|기업 ?소개|sobre a empresa|sobre la empresa|о компании|о нас$|про компанію|про нас$|hakkimizda|sirket hakkinda|rolunk|cegunkrol|despre noi|despre companie|σχετικα με εμας|η εταιρεια|公司简介|公司介绍|关于我们|meista|organisaatiosta|yrityksesta|ettevottest|apie mus|par mums|o nama$|o podjetju|за нас$|за компанията",
  ],
  [
    'about-job',
    'about the job|about the role|about the position|about the team|about the project|about the opportunity|about this job|about this role|about this position|about this opportunity|job desc|job summ|job overv|role overv|position summ|position overv|position desc|stellenbeschr|jobbeschr|description du|description de l|descriptif|a propos du poste|descripcion|descricao|descrizione|functieomschr|functiebeschr|over de functie|opis stan|popis|o pozici|om tjan|om rollen|om stillingen|om jobbet|תיאור|על התפקיד|募集|仕事について|포지션|직무 소개|описание вакансии|о вакансии|опис вакансіі|ilan detay|pozicio leirasa|descrierea jobului|descrierea postului|περιγραφη|职位描述|岗位描述|职位介绍|工作描述',
  ],
];
