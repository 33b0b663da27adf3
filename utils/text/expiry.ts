import { cleanLine, foldInPlace } from './fold.ts';

/**
 * Words that say that the posting takes no more applications, folded; each stands for what a board prints as a banner. Before
 * each pattern the texts of which it holds one: most lines hold none of all, and no pattern is compiled for them.
 */
const PATTERNS: [stems: string, pattern: RegExp][] = [
  [
    'no longer ',
    /no longer (?:accept(?:ing|s)|taking|receiving|available|active|open|posted|exists?|online|vacant|advertised|listed|valid|hiring|being offered)/,
  ],
  [
    'expired|closed|filled|removed|archived|deactivated|withdrawn|unavailable|inactive|taken down',
    /(?:job|position|posting|vacancy|role|listing|advert|ad|offer|opening|opportunity|requisition|vacancies) (?:has |is |was |have |are )?(?:now |already |been |just |also |currently ){0,4}(?:expired|closed|filled|removed|archived|deactivated|withdrawn|unavailable|inactive|taken down)\b/,
  ],
  [
    'closed',
    /(?:applications?|recruitment|hiring)(?: for this \w{1,20})? (?:is|are|have|has)(?: now| already| been){0,4} closed/,
  ],
  [
    "is not |isn't |not exist|n't exist|be found",
    /(?:this|the) (?:job|position|posting|vacancy|role|listing|opening)(?: you are looking for| you're looking for)? (?:is not (?:accepting|available|active|open)|isn't (?:accepting|available|active|open)|(?:does not|doesn't) exist|could not be found|cannot be found|is not longer)/,
  ],
  [
    'expired|closed|filled',
    /^(?:job |vacancy |posting |position |applications? )?(?:expired|closed|filled|position filled|job expired|vacancy closed)[.!]?$/,
  ],
  [
    'application d|application p|closing d|closing p',
    /(?:application|closing) (?:deadline|date|period) (?:for this \w{1,20} )?(?:has|is) (?:already )?(?:passed|expired|over|ended)/,
  ],
  [
    'closed',
    /^(?:applications?|bewerbungen|candidatures) (?:are )?(?:now )?closed(?: on)? ?(?:[a-z\d ,./-]{0,30})[.!]?$/,
  ],
  ['accepting', /not (?:currently )?accepting (?:new |any |further |more )?applications/],
  [
    'expired |closed |filled ',
    /(?:expired|closed|filled) (?:job|position|vacancy|posting)(?: posting| ad| listing)?[.!]?$/,
  ],
  [
    'nicht mehr ',
    /nicht mehr (?:verfugbar|aktiv|online|aktuell|vakant|ausgeschrieben|offen|aktuelle?|zu besetzen|vorhanden|gultig)/,
  ],
  [
    'abgelaufen|besetzt|vergeben|geschlossen|deaktiviert|offline|archiviert|geloscht',
    /(?:stelle|stellenanzeige|stellenangebot|anzeige|job|position|ausschreibung|inserat|stellenausschreibung) (?:ist |wurde |leider |bereits |schon |inzwischen ){1,4}(?:abgelaufen|besetzt|vergeben|geschlossen|deaktiviert|offline|archiviert|geloscht)/,
  ],
  [
    'bewerbungsfrist|bewerbungsphase',
    /(?:bewerbungsfrist|bewerbungsphase) (?:ist |bereits ){1,4}(?:abgelaufen|beendet|verstrichen)/,
  ],
  ['abgelaufen|besetzt', /^(?:stelle |anzeige |job )?(?:abgelaufen|bereits besetzt|besetzt|stelle besetzt)[.!]?$/],
  [
    'plus ',
    /(?:n'est|ne sont|n'etait) (?:malheureusement )?plus (?:disponible|active?|ouverte?|en ligne|valide|d'actualite|a pourvoir|publiee?|accessible)/,
  ],
  [
    'expire|clotur|pourvu|ferme|archive|desactive|termine',
    /(?:offre|annonce|poste|emploi)(?: d'emploi)? (?:a ete |est |deja |a ){0,4}(?:expiree?|cloturee?|pourvue?|fermee?|archivee?|desactivee?|terminee?)/,
  ],
  ["n'accepte plus", /n'accepte plus (?:de |les )?candidatures/],
  [
    'ya no ',
    /ya no (?:esta|se encuentra|acepta|recibe|admite|existe|es)(?: (?:disponible|activa?|vigente|abierta?|valida|candidaturas|postulaciones|inscripciones|solicitudes|mas))?/,
  ],
  [
    'expirad|caducad|cerrad|finalizad|cubiert|vencid',
    /(?:oferta|vacante|puesto|empleo|anuncio)(?: de empleo| de trabajo)? (?:ha |esta |fue |ha sido ){0,4}(?:expirad[oa]|caducad[oa]|cerrad[oa]|finalizad[oa]|cubiert[oa]|vencid[oa])/,
  ],
  [
    'nao ',
    /(?:nao|ja nao) (?:esta|se encontra|aceita|recebe|encontra-se)(?: mais)? (?:disponivel|ativ[oa]|abert[oa]|candidaturas|inscricoes|a aceitar|mais)/,
  ],
  [
    'expirad|encerrad|fechad|preenchid|expirou|indisponivel',
    /(?:vaga|oferta|oportunidade|anuncio)(?: de emprego)? (?:foi |esta |ja |ha ){0,4}(?:expirad[oa]|encerrad[oa]|fechad[oa]|preenchid[oa]|expirou|indisponivel)/,
  ],
  ['finalizad|cerrad|concluid', /proceso(?: de seleccion)? (?:ha |esta |sido ){0,2}(?:finalizad|cerrad|concluid)o/],
  ['encerradas', /(?:inscricoes|candidaturas) (?:estao )?encerradas/],
  ['non ', /non (?:e|sono|risulta)(?: piu)? (?:disponibil[ei]|attiv[oa]|apert[oa]|valid[oa])(?=$|[ .!,])/],
  [
    'scadut|chius|archiviat|coperta|disponibile',
    /(?:annuncio|offerta|posizione|inserzione)(?: di lavoro)? (?:e |e stat[oa] |risulta ){0,4}(?:scadut[oa]|chius[oa]|archiviat[oa]|coperta|non piu disponibile)/,
  ],
  ['niet ', /niet (?:meer|langer) (?:beschikbaar|actief|vacant|open|online|actueel|geldig|mogelijk)/],
  [
    'gesloten|vervuld|verlopen|ingevuld|gearchiveerd|vergeven',
    /(?:vacature|functie|baan) (?:is |werd |reeds |al |inmiddels |helaas ){1,4}(?:gesloten|vervuld|verlopen|ingevuld|gearchiveerd|vergeven)/,
  ],
  [
    'wygas|zakonczon|zamkniet|nieakt|zarchiwizowan|obsadzone|aktualn',
    /(?:oferta|ogloszenie|rekrutacja|nabor|stanowisko)(?: pracy| ta| to)? (?:zostal[aoe]? |jest |juz |nie jest juz |nie jest |wlasnie ){0,4}(?:wygasla?|wygaslo|zakonczon[ay]|zamkniet[ay]|nieaktualn[ae]|nieaktywn[ae]|zarchiwizowan[ae]|obsadzone|aktualn[ae] juz)/,
  ],
  ['nieakt', /(?:ogloszenie|oferta)(?: pracy)? (?:jest )?(?:juz )?nie(?:aktualn|aktywn)/],
  ['nie jest juz ', /nie jest juz (?:aktualn|aktywn|dostepn)/],
  [
    'jiz |uz ',
    /(?:jiz|uz) (?:neni|nejsou|nejsme|byla|bylo|byl)[a-z ]{0,20}(?:aktualni|aktivni|dostupn|platn|obsazen|ukoncen|uzavren|v nabidce|zverejnen|k dispozici)/,
  ],
  [
    'expiroval|ukoncen|obsazen|uzavren|neaktivni|neaktualni|stazen|vyprsel',
    /(?:nabidka|inzerat|pozice|misto)(?: prace)?(?: uz| jiz| byla?| bylo| je){0,4} (?:expiroval[ao]?|ukoncen[ao]?|obsazen[ao]?|uzavren[ao]?|neaktivni|neaktualni|stazen[ao]?|vyprsel[ao]?)/,
  ],
  ['neprijima', /neprijima(?:me)? (?:jiz |uz )?(?:dalsi )?(?:zadosti|odpovedi|reakce|uchazece|zajemce|nove)/],
  ['langre ', /(?:inte langre|ej langre) (?:tillganglig|aktiv|ledig|oppen|aktuell|giltig)/],
  [
    'annonsen |tjansten |jobbet |uppdraget ',
    /(?:annonsen|tjansten|jobbet|uppdraget|platsannonsen) (?:ar |har |blivit |redan ){1,4}(?:stangd|tillsatt|utgangen|avpublicerad|utgatt|borttagen|avslutad)/,
  ],
  ['ansokning', /(?:ansokningstiden|sista ansokningsdag) (?:har |ar ){0,4}(?:gatt ut|passerat|passerad)/],
  [
    'ikke ',
    /(?:ikke lengre|ikke lenger|ikke laengere|ikke længere) (?:aktiv|tilgjengelig|tilgaengelig|tilgængelig|ledig|aben|apen|slaet op|slået op)/,
  ],
  [
    'besat|udlobet|lukket|utlopt|deaktivert|slettet|fjernet',
    /(?:stillingen|jobbet|annoncen|opslaget|jobopslaget|annonsen) (?:er |har |allerede |blevet ){1,4}(?:besat|udlobet|lukket|utlopt|besatt|deaktivert|slettet|fjernet)/,
  ],
  ['ansogningsfristen', /ansogningsfristen er (?:udlobet|overskredet)/],
  [
    'משרה|מודעה',
    /(?:המשרה|משרה|המודעה|מודעה) (?:זו |זאת |הזו |כבר |אינה |לא |אוישה|נסגרה|סגורה|פגה|הוסרה|אינה פעילה){1,4}(?:פעילה|זמינה|רלוונטית|אקטואלית|נסגרה|אוישה|הוסרה)?/,
  ],
  ['לא מקבל', /לא מקבלים? (?:עוד |יותר )?(?:מועמדויות|קורות חיים)/],
  [
    '終了|締',
    /(?:募集|掲載|応募|受付|公開)(?:は|が|を|期間は|期間が)?(?:既に|すでに)?(?:終了|締め切|締切)(?:し|り|ら|い|$)/,
  ],
  [
    '求人',
    /(?:この|お探しの|該当の)?求人(?:情報)?(?:は|が)?(?:現在)?(?:終了|掲載終了|募集終了|見つかりません|公開されていません|非公開)/,
  ],
  ['마감된|종료된|만료된', /(?:마감된|종료된|만료된) ?(?:채용|공고|포지션|채용공고|모집|입사지원)/],
  [
    '마감|종료|만료',
    /(?:채용|공고|모집|접수|포지션|지원)[이가은는]? ?(?:이미 )?(?:마감|종료|만료)(?:되었|됐|된|된 상태|$)/,
  ],
  ['지원할', /지원할 수 없는/],
  // "No applications are taken any more", as boards print it in each language.
  [
    'sollicitaties',
    /(?:niet (?:langer|meer) sollicitaties|sollicitaties (?:worden )?niet (?:meer|langer)|geen (?:nieuwe )?sollicitaties meer)/,
  ],
  [
    'bewerbungen',
    /(?:nimmt|werden|wir nehmen) keine (?:neuen |weiteren )?bewerbungen mehr|bewerbungen werden nicht mehr (?:angenommen|entgegengenommen)/,
  ],
  ['candidatures ne', /candidatures ne sont plus accept/],
  ['ya no ', /ya no(?= se (?:aceptan|admiten|reciben))/],
  [
    'candidaturas',
    /(?:nao (?:aceita|recebe|sao aceitas) (?:mais )?(?:novas )?candidaturas|ja nao sao aceites candidaturas)/,
  ],
  [
    'candidature|si accettano',
    /non (?:accetta|vengono accettate) piu (?:nuove )?candidature|non(?= si accettano piu )/,
  ],
  ['przyjmuj', /nie (?:przyjmuje(?:my)?|przyjmujemy) juz (?:aplikacji|zgloszen|kandydatur)/],
  ['ansokningar|soknader', /tar (?:inte langre|ej langre|ikke lenger) (?:emot ansokningar|imot soknader)/],
  ['ansogninger', /modtager ikke laengere ansogninger|modtager ikke længere ansogninger/],
  [
    'ваканси|вакансі|обявата',
    /ваканси\S (?:в архиве|закрыта|неактивна|снята с публикации|больше не|уже закрыта|не активна)|вакансію закрито|вакансія (?:закрита|неактивна|в архіві|більше не)|обявата (?:е )?(?:изтекла|неактивна|затворена)/,
  ],
  [
    'ilan|pozisyon|basvuru',
    /(?:ilan|pozisyon|basvuru)\w{0,4} (?:yayindan kaldiril|kapan|kapali|suresi dol|aktif degil|sona er)/,
  ],
  [
    'lejart|nem aktiv|betoltott|megszunt|nem elerheto',
    /(?:allas\w{0,12}|hirdetes\w{0,3}|pozicio) (?:mar |sajnos ){0,2}(?:lejart|nem aktiv|betoltott|betoltottek|megszunt|nem elerheto)/,
  ],
  [
    'a expirat|este |nu mai ',
    /(?:anunt\w{0,2}|job\w{0,2}|post\w{0,2}) (?:a expirat|este (?:inactiv|expirat|inchis))|nu mai (?:este|e) (?:activ|disponibil|valabil)/,
  ],
  ['θεση |αγγελια ', /(?:θεση|αγγελια) (?:εχει (?:ληξει|κλεισει|καλυφθει)|δεν ειναι πλεον)/],
  [
    '关闭|下线|停止|结束|过期|失效|關閉|下架',
    /(?:职位|岗位|招聘)(?:信息)?(?:已经?|正式)?(?:关闭|下线|停止|结束|过期|失效)|停止招聘|職缺已(?:關閉|下架)/,
  ],
  [
    'paattynyt|sulkeutunut|umpeutunut|poistettu|enaa voimassa|aegunud|suletud',
    /(?:tyopaikka|haku|ilmoitus|tyopaikkailmoitus) (?:on |ei ole ){0,2}(?:paattynyt|sulkeutunut|umpeutunut|poistettu|enaa voimassa)|kuulutus on aegunud|toopakkumine on (?:aegunud|suletud)/,
  ],
  [
    'da het han|da dong|da ngung|nop ho so|ung tuyen|tuyen dung',
    /(?:tin(?: tuyen dung)?|cong viec|viec lam|vi tri)(?: nay)? da (?:het han|dong|ngung)|(?:da het han|ngung|dung) (?:nop ho so|ung tuyen|tuyen dung)/,
  ],
  [
    'lowongan|pekerjaan|iklan|jawatan|tidak lagi',
    /(?:lowongan|pekerjaan|iklan|jawatan)(?: kerja| ini| pekerjaan){0,2} (?:sudah |telah |tidak lagi |sudah tidak ){1,2}(?:ditutup|berakhir|tutup|kedaluwarsa|tersedia|aktif|dibuka)|tidak lagi menerima lamaran/,
  ],
  ['แล้ว|หมดอายุ', /ปิดรับสมัคร(?:งาน)?แล้ว|หมดเขตรับสมัครแล้ว|ประกาศ(?:งาน)?(?:นี้)?(?:ได้)?หมดอายุ|ปิดประกาศแล้ว/],
  [
    'انته|منته|مغلق|لم ت|لم ي|تم إ|تم ا',
    /انته[ىت] (?:فترة |موعد )?(?:التقديم|صلاحية)|(?:الوظيفة|الإعلان|الاعلان|الشاغر) (?:هذه |هذا )?(?:مغلق|منته)|لم (?:تعد|يعد) (?:هذه |هذا )?(?:الوظيفة |الإعلان )?(?:متاح|متوفر)|تم (?:إغلاق|اغلاق) (?:التقديم|الوظيفة|الإعلان)|التقديم مغلق/,
  ],
  [
    'istekao|zatvoren|zavrsen|neaktivan|potekel|zakljucen|vise nije|ni vec|истекао|затворен',
    /(?:oglas|natjecaj|konkurs|razpis)(?: za posao)? (?:je )?(?:istekao|zatvoren|zavrsen|neaktivan|potekel|zakljucen)|(?:vise nije|ni vec) (?:aktiv|aktual|dostup|na voljo)|(?:оглас|конкурс) (?:је )?(?:истекао|затворен)/,
  ],
  [
    'neaktualn|neaktivn|obsaden|ukoncen|uzavret|uz nie je',
    /(?:ponuka|inzerat|pozicia)(?: prace| uz| je| bola| bol){0,3} (?:neaktualn|neaktivn|obsaden|ukoncen|uzavret)|uz nie je (?:aktualn|aktivn|dostupn)/,
  ],
  [
    'skelbimas|vakance|sludinajums',
    /skelbimas (?:jau )?(?:nebegalioja|nebeaktyvus|uzdarytas|pasibaige)|(?:vakance|sludinajums) (?:ir |vairs )?(?:slegt|beigus|nav aktiv)/,
  ],
  [
    'stillingen er|annonsen er',
    /stillingen er (?:ikke lenger (?:ledig|aktiv)|utgatt|trukket)|annonsen er (?:utgatt|utlopt|inaktiv)/,
  ],
  [
    'ei ota|ei ole|hakuaika',
    /ei (?:ota enaa vastaan hakemuksia|ole enaa (?:avoinna|haettavissa|voimassa))|hakuaika on paattynyt/,
  ],
];

const CLOSED = PATTERNS.map(([stems, pattern]) => ({ stems: stems.split('|'), pattern }));

/** What looks alike but speaks of a time to come, a condition, or another thing. */
const NOT_YET =
  /\b(?:once|until|till|when|if|unless|before|after|sobald|wenn|falls|bis die|des que|lorsque|quand|si|cuando|una vez|quando|se|zodra|wanneer|als|gdy|jesli|jakmile|pokud|nar|om|hvis|will be|may be|might be|can be|could be|may have|might have|wird|serai?t?|sera|zostanie|bude|kommer att|vil blive)\b/;
/** A banner is short; a description is not. */
const LONGEST = 240;

/** Whether a short banner says that the posting is closed; undefined where it says nothing. Longer texts are not read. */
export function readExpiry(text: string): { expired: boolean; evidence: string } | undefined {
  if (text.length > LONGEST * 4) return undefined;
  const line = cleanLine(text);
  if (line.length > LONGEST || line.length < 3) return undefined;
  for (const sentence of line.split(/(?<=[.!?。])\s+/)) {
    const flat = foldInPlace(sentence);
    for (const { stems, pattern } of CLOSED) {
      const found = stems.some((stem) => flat.includes(stem)) && pattern.exec(flat);
      if (!found) continue;
      if (NOT_YET.test(flat.slice(0, found.index)) || NOT_YET.test(found[0])) break;
      return { expired: true, evidence: sentence };
    }
  }
  return undefined;
}
