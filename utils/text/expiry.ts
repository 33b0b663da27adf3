import { cleanLine, foldInPlace } from './fold.ts';

/** Words that say that the posting takes no more applications, folded; each stands for what a board prints as a banner. */
const CLOSED = [
  /no longer (?:accept(?:ing|s)|taking|receiving|available|active|open|posted|exists?|online|vacant|advertised|listed|valid|hiring|being offered)/,
  /(?:job|position|posting|vacancy|role|listing|advert|ad|offer|opening|opportunity|requisition|vacancies) (?:has |is |was |have |are )?(?:now |already |been |just |also |currently ){0,4}(?:expired|closed|filled|removed|archived|deactivated|withdrawn|unavailable|inactive|taken down)\b/,
  /(?:applications?|recruitment|hiring)(?: for this \w{1,20})? (?:is|are|have|has)(?: now| already| been){0,4} closed/,
  /(?:this|the) (?:job|position|posting|vacancy|role|listing|opening)(?: you are looking for| you're looking for)? (?:is not (?:accepting|available|active|open)|isn't (?:accepting|available|active|open)|(?:does not|doesn't) exist|could not be found|cannot be found|is not longer)/,
  /^(?:job |vacancy |posting |position |applications? )?(?:expired|closed|filled|position filled|job expired|vacancy closed)[.!]?$/,
  /(?:application|closing) (?:deadline|date|period) (?:for this \w{1,20} )?(?:has|is) (?:already )?(?:passed|expired|over|ended)/,
  /not (?:currently )?accepting (?:new |any |further |more )?applications/,
  /(?:expired|closed|filled) (?:job|position|vacancy|posting)(?: posting| ad| listing)?[.!]?$/,
  /nicht mehr (?:verfugbar|aktiv|online|aktuell|vakant|ausgeschrieben|offen|aktuelle?|zu besetzen|vorhanden|gultig)/,
  /(?:stelle|stellenanzeige|stellenangebot|anzeige|job|position|ausschreibung|inserat|stellenausschreibung) (?:ist |wurde |leider |bereits |schon |inzwischen ){1,4}(?:abgelaufen|besetzt|vergeben|geschlossen|deaktiviert|offline|archiviert|geloscht)/,
  /(?:bewerbungsfrist|bewerbungsphase) (?:ist |bereits ){1,4}(?:abgelaufen|beendet|verstrichen)/,
  /^(?:stelle |anzeige |job )?(?:abgelaufen|bereits besetzt|besetzt|stelle besetzt)[.!]?$/,
  /(?:n'est|ne sont|n'etait) (?:malheureusement )?plus (?:disponible|active?|ouverte?|en ligne|valide|d'actualite|a pourvoir|publiee?|accessible)/,
  /(?:offre|annonce|poste|emploi)(?: d'emploi)? (?:a ete |est |deja |a ){0,4}(?:expiree?|cloturee?|pourvue?|fermee?|archivee?|desactivee?|terminee?)/,
  /n'accepte plus (?:de |les )?candidatures/,
  /ya no (?:esta|se encuentra|acepta|recibe|admite|existe|es)(?: (?:disponible|activa?|vigente|abierta?|valida|candidaturas|postulaciones|inscripciones|solicitudes|mas))?/,
  /(?:oferta|vacante|puesto|empleo|anuncio)(?: de empleo| de trabajo)? (?:ha |esta |fue |ha sido ){0,4}(?:expirad[oa]|caducad[oa]|cerrad[oa]|finalizad[oa]|cubiert[oa]|vencid[oa])/,
  /(?:nao|ja nao) (?:esta|se encontra|aceita|recebe|encontra-se)(?: mais)? (?:disponivel|ativ[oa]|abert[oa]|candidaturas|inscricoes|a aceitar|mais)/,
  /(?:vaga|oferta|oportunidade|anuncio)(?: de emprego)? (?:foi |esta |ja |ha ){0,4}(?:expirad[oa]|encerrad[oa]|fechad[oa]|preenchid[oa]|expirou|indisponivel)/,
  /(?:inscricoes|candidaturas) (?:estao )?encerradas/,
  /non (?:e|sono|risulta)(?: piu)? (?:disponibil[ei]|attiv[oa]|apert[oa]|valid[oa])(?=$|[ .!,])/,
  /(?:annuncio|offerta|posizione|inserzione)(?: di lavoro)? (?:e |e stat[oa] |risulta ){0,4}(?:scadut[oa]|chius[oa]|archiviat[oa]|coperta|non piu disponibile)/,
  /niet (?:meer|langer) (?:beschikbaar|actief|vacant|open|online|actueel|geldig|mogelijk)/,
  /(?:vacature|functie|baan) (?:is |werd |reeds |al |inmiddels |helaas ){1,4}(?:gesloten|vervuld|verlopen|ingevuld|gearchiveerd|vergeven)/,
  /(?:oferta|ogloszenie|rekrutacja|nabor|stanowisko)(?: pracy| ta| to)? (?:zostal[aoe]? |jest |juz |nie jest juz |nie jest |wlasnie ){0,4}(?:wygasla?|wygaslo|zakonczon[ay]|zamkniet[ay]|nieaktualn[ae]|nieaktywn[ae]|zarchiwizowan[ae]|obsadzone|aktualn[ae] juz)/,
  /(?:ogloszenie|oferta)(?: pracy)? (?:jest )?(?:juz )?nie(?:aktualn|aktywn)/,
  /nie jest juz (?:aktualn|aktywn|dostepn)/,
  /(?:jiz|uz) (?:neni|nejsou|nejsme|byla|bylo|byl)[a-z ]{0,20}(?:aktualni|aktivni|dostupn|platn|obsazen|ukoncen|uzavren|v nabidce|zverejnen|k dispozici)/,
  /(?:nabidka|inzerat|pozice|misto)(?: prace)?(?: uz| jiz| byla?| bylo| je){0,4} (?:expiroval[ao]?|ukoncen[ao]?|obsazen[ao]?|uzavren[ao]?|neaktivni|neaktualni|stazen[ao]?|vyprsel[ao]?)/,
  /neprijima(?:me)? (?:jiz |uz )?(?:dalsi )?(?:zadosti|odpovedi|reakce|uchazece|zajemce|nove)/,
  /(?:inte langre|ej langre) (?:tillganglig|aktiv|ledig|oppen|aktuell|giltig)/,
  /(?:annonsen|tjansten|jobbet|uppdraget|platsannonsen) (?:ar |har |blivit |redan ){1,4}(?:stangd|tillsatt|utgangen|avpublicerad|utgatt|borttagen|avslutad)/,
  /(?:ansokningstiden|sista ansokningsdag) (?:har |ar ){0,4}(?:gatt ut|passerat|passerad)/,
  /(?:ikke lengre|ikke lenger|ikke laengere|ikke længere) (?:aktiv|tilgjengelig|tilgaengelig|tilgængelig|ledig|aben|apen|slaet op|slået op)/,
  /(?:stillingen|jobbet|annoncen|opslaget|jobopslaget|annonsen) (?:er |har |allerede |blevet ){1,4}(?:besat|udlobet|lukket|utlopt|besatt|deaktivert|slettet|fjernet)/,
  /ansogningsfristen er (?:udlobet|overskredet)/,
  /(?:המשרה|משרה|המודעה|מודעה) (?:זו |זאת |הזו |כבר |אינה |לא |אוישה|נסגרה|סגורה|פגה|הוסרה|אינה פעילה){1,4}(?:פעילה|זמינה|רלוונטית|אקטואלית|נסגרה|אוישה|הוסרה)?/,
  /לא מקבלים? (?:עוד |יותר )?(?:מועמדויות|קורות חיים)/,
  /(?:募集|掲載|応募|受付|公開)(?:は|が|を|期間は|期間が)?(?:既に|すでに)?(?:終了|締め切|締切)(?:し|り|ら|い|$)/,
  /(?:この|お探しの|該当の)?求人(?:情報)?(?:は|が)?(?:現在)?(?:終了|掲載終了|募集終了|見つかりません|公開されていません|非公開)/,
  /(?:마감된|종료된|만료된) ?(?:채용|공고|포지션|채용공고|모집|입사지원)/,
  /(?:채용|공고|모집|접수|포지션|지원)[이가은는]? ?(?:이미 )?(?:마감|종료|만료)(?:되었|됐|된|된 상태|$)/,
  /지원할 수 없는/,
  // "No applications are taken any more", as boards print it in each language.
  /(?:niet (?:langer|meer) sollicitaties|sollicitaties (?:worden )?niet (?:meer|langer)|geen (?:nieuwe )?sollicitaties meer)/,
  /(?:nimmt|werden|wir nehmen) keine (?:neuen |weiteren )?bewerbungen mehr|bewerbungen werden nicht mehr (?:angenommen|entgegengenommen)/,
  /candidatures ne sont plus accept/,
  /ya no(?= se (?:aceptan|admiten|reciben))/,
  /(?:nao (?:aceita|recebe|sao aceitas) (?:mais )?(?:novas )?candidaturas|ja nao sao aceites candidaturas)/,
  /non (?:accetta|vengono accettate) piu (?:nuove )?candidature|non(?= si accettano piu )/,
  /nie (?:przyjmuje(?:my)?|przyjmujemy) juz (?:aplikacji|zgloszen|kandydatur)/,
  /tar (?:inte langre|ej langre|ikke lenger) (?:emot ansokningar|imot soknader)/,
  /modtager ikke laengere ansogninger|modtager ikke længere ansogninger/,
  /ваканси\S (?:в архиве|закрыта|неактивна|снята с публикации|больше не|уже закрыта|не активна)|вакансію закрито|вакансія (?:закрита|неактивна|в архіві|більше не)|обявата (?:е )?(?:изтекла|неактивна|затворена)/,
  /(?:ilan|pozisyon|basvuru)\w{0,4} (?:yayindan kaldiril|kapan|kapali|suresi dol|aktif degil|sona er)/,
  /(?:allas\w{0,12}|hirdetes\w{0,3}|pozicio) (?:mar |sajnos ){0,2}(?:lejart|nem aktiv|betoltott|betoltottek|megszunt|nem elerheto)/,
  /(?:anunt\w{0,2}|job\w{0,2}|post\w{0,2}) (?:a expirat|este (?:inactiv|expirat|inchis))|nu mai (?:este|e) (?:activ|disponibil|valabil)/,
  /(?:θεση|αγγελια) (?:εχει (?:ληξει|κλεισει|καλυφθει)|δεν ειναι πλεον)/,
  /(?:职位|岗位|招聘)(?:信息)?(?:已经?|正式)?(?:关闭|下线|停止|结束|过期|失效)|停止招聘|職缺已(?:關閉|下架)/,
  /(?:tyopaikka|haku|ilmoitus|tyopaikkailmoitus) (?:on |ei ole ){0,2}(?:paattynyt|sulkeutunut|umpeutunut|poistettu|enaa voimassa)|kuulutus on aegunud|toopakkumine on (?:aegunud|suletud)/,
  /(?:tin(?: tuyen dung)?|cong viec|viec lam|vi tri)(?: nay)? da (?:het han|dong|ngung)|(?:da het han|ngung|dung) (?:nop ho so|ung tuyen|tuyen dung)/,
  /(?:lowongan|pekerjaan|iklan|jawatan)(?: kerja| ini| pekerjaan){0,2} (?:sudah |telah |tidak lagi |sudah tidak ){1,2}(?:ditutup|berakhir|tutup|kedaluwarsa|tersedia|aktif|dibuka)|tidak lagi menerima lamaran/,
  /ปิดรับสมัคร(?:งาน)?แล้ว|หมดเขตรับสมัครแล้ว|ประกาศ(?:งาน)?(?:นี้)?(?:ได้)?หมดอายุ|ปิดประกาศแล้ว/,
  /انته[ىت] (?:فترة |موعد )?(?:التقديم|صلاحية)|(?:الوظيفة|الإعلان|الاعلان|الشاغر) (?:هذه |هذا )?(?:مغلق|منته)|لم (?:تعد|يعد) (?:هذه |هذا )?(?:الوظيفة |الإعلان )?(?:متاح|متوفر)|تم (?:إغلاق|اغلاق) (?:التقديم|الوظيفة|الإعلان)|التقديم مغلق/,
  /(?:oglas|natjecaj|konkurs|razpis)(?: za posao)? (?:je )?(?:istekao|zatvoren|zavrsen|neaktivan|potekel|zakljucen)|(?:vise nije|ni vec) (?:aktiv|aktual|dostup|na voljo)|(?:оглас|конкурс) (?:је )?(?:истекао|затворен)/,
  /(?:ponuka|inzerat|pozicia)(?: prace| uz| je| bola| bol){0,3} (?:neaktualn|neaktivn|obsaden|ukoncen|uzavret)|uz nie je (?:aktualn|aktivn|dostupn)/,
  /skelbimas (?:jau )?(?:nebegalioja|nebeaktyvus|uzdarytas|pasibaige)|(?:vakance|sludinajums) (?:ir |vairs )?(?:slegt|beigus|nav aktiv)/,
  /stillingen er (?:ikke lenger (?:ledig|aktiv)|utgatt|trukket)|annonsen er (?:utgatt|utlopt|inaktiv)/,
  /ei (?:ota enaa vastaan hakemuksia|ole enaa (?:avoinna|haettavissa|voimassa))|hakuaika on paattynyt/,
];

/** What looks alike but speaks of a time to come, a condition, or another thing. */
const NOT_YET =
  /\b(?:once|until|till|when|if|unless|before|after|sobald|wenn|falls|bis die|des que|lorsque|quand|si|cuando|una vez|quando|se|zodra|wanneer|als|gdy|jesli|jakmile|pokud|nar|om|hvis|will be|may be|might be|can be|could be|may have|might have|wird|serai?t?|sera|zostanie|bude|kommer att|vil blive)\b/;
/** Every pattern above holds one of these: asking first spares nearly all lines the whole list. */
const MAYBE =
  /sollicitaties|bewerbungen|candidatur|ansokning|soknader|ansogning|enaa|hakuaika|paattyn|sulkeut|umpeut|poistet|aegunud|suletud|архив|закрит|закрыт|активн|снят|больше|більше|изтекла|затвор|kaldir|kapa|dol|aktif|sona er|lejart|betolt|megszunt|aktiv|elerhet|expirat|inactiv|inchis|nu mai|ληξ|κλεισ|καλυφθ|πλεον|关闭|关閉|關閉|下线|下架|停止|结束|过期|失效|przyjmuj|longer|exist|expir|clos|filled|remov|archiv|withdrawn|unavail|inactive|deactiv|taken down|accepting|could not|cannot be|passed|over|ended|open|mehr|ist |wurde|abgelaufen|besetzt|plus |cloture|pourvu|ferme|terminee?|desactiv|ya no|caduc|cerrad|finaliz|cubiert|vencid|expirad|nao|encerr|fechad|preench|indispon|non |scadut|chius|coperta|niet |is |werd|wygas|zakoncz|zamkn|nie|aktualn|obsadz|(?:ji|u)z |neni|nejs|byl|obsaz|ukonc|uzavr|stazen|vyprs|neprijim|langre|stangd|tillsatt|utga|avpublic|avslut|tagen|lenger|lengre|længere|laengere|besat|udlob|lukk|utlopt|deaktiv|slettet|fjernet|overskred|משרה|מודעה|מקבל|終了|締|求人|마감|종료|만료|지원|het han|ngung|da dong|tidak|ditutup|berakhir|tutup|แล้ว|หมดอายุ|انته|مغلق|منته|لم ت|لم ي|تم إ|تم ا|istek|zatvor|zavrs|neaktiv|potek|zaklju|vise nije|ni vec|истек|затворен|obsad|ukonc|uzavr|galioja|aktyv|uzdaryt|pasibaig|slegt|beigus|nav aktiv|utgatt|trukket/;
/** A banner is short; a description is not. */
const LONGEST = 240;

/** Whether a short banner says that the posting is closed; undefined where it says nothing. Longer texts are not read. */
export function readExpiry(text: string): { expired: boolean; evidence: string } | undefined {
  if (text.length > LONGEST * 4) return undefined;
  const line = cleanLine(text);
  if (line.length > LONGEST || line.length < 3) return undefined;
  for (const sentence of line.split(/(?<=[.!?。])\s+/)) {
    const flat = foldInPlace(sentence);
    if (!MAYBE.test(flat)) continue;
    for (const pattern of CLOSED) {
      const found = pattern.exec(flat);
      if (!found) continue;
      if (NOT_YET.test(flat.slice(0, found.index)) || NOT_YET.test(found[0])) break;
      return { expired: true, evidence: sentence };
    }
  }
  return undefined;
}
