import type { PageElement } from '../tree/nodes.ts';
import type { Control } from './walk.ts';

/** A link or button that applies for the job. */
export interface Action {
  element: PageElement;
  text: string;
  /** Absolute http(s) address, where it leads to one. */
  href?: string | undefined;
}

/** "Apply" in the 14 languages that Jobmark reads; matched at the start of a short control's text, folded. */
const APPLY =
  /^(?:i'm interested|apply|bewerb|zur bewerbung|postuler|je postule|candidat|solicitar|inscrib|postular|aplicar|me interesa|sollicite|reageer|aplikuj|odpovědět|odpovedet|mám zájem|přihlásit se na|ansök|sök jobb|søg (?:job|stillingen)|ansøg|candidar|aderisci|invia candidatura|submit (?:your )?application|candidature-se|candidata-te|inscreva-se|quero me candidatar|iniciar candidatura|enviar candidatura|enviar (?:o )?cv|enviar curr|invia (?:il )?cv|envoyer (?:ma |votre )?candidature|hae (?:tehtävää|työpaikkaa|paikkaa|tätä|nyt|töihin)|hae$|jätä hakemus|lähetä hakemus|täytä hakemus|søk (?:på )?(?:stillingen|jobben|nå)|sök (?:tjänsten|nu|jobbet)|skicka (?:in )?(?:din )?ansökan|başvur|hemen başvur|i̇lana başvur|jelentkez|megpályázom|aplică|aplica (?:acum|la)|candidează|kandideeri|kandidatuoti|siųsti cv|pieteikties|prijavi se|prijavite se|pošlji prijavo|prijava na|кандидатствай|откликнуться|отправить резюме|подать заявку|відгукнутися|надіслати резюме|відправити резюме|υποβολή|κάνε αίτηση|κάντε αίτηση|υποβάλετε|申请|立即申请|应聘|投递|立即投递|投个简历|立即沟通|我要應徵|應徵|הגש|הגיש|שלח קורות|שלחו קורות|שליחת קורות|応募|この求人に応募|今すぐ応募|エントリー|지원|สมัคร(?:งาน|เลย|ตำแหน่ง|ที่นี่)|ส่งใบสมัคร|ứng tuyển|nộp (?:đơn|hồ sơ|cv)|lamar|kirim lamaran|mohon (?:sekarang|jawatan)|قدّ?م (?:الآن|على|طلب)|تقد[يّ]?م|التقديم|تقديم|poslať životopis|reagovať na|konkuri[sš]i|конкуриши|пријави се|gå til søknad|søk (?:her|på|stilling))/;
const APPLY_AFTER = /(?:bewerben|bewerbung|solliciteren|apply|apply now|postuler)$/;

/** Reads the controls that apply, in reading order. */
export function readActions(controls: readonly Control[], base: string): Action[] {
  const actions: Action[] = [];
  for (const { element, region } of controls) {
    if (region === 'footer') continue;
    const text = (element.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
    if (!text || text.length > 60) continue;
    const folded = text.toLowerCase();
    const rest = folded.replace(/^(?:jetzt|hier|online|direkt|nu|easy|quick|1-click) /, '');
    if (!(APPLY.test(rest) || APPLY_AFTER.test(folded))) continue;
    actions.push({ element, text, href: addressOf(element, base) });
  }
  return actions;
}

function addressOf(element: PageElement, base: string): string | undefined {
  const href = element.getAttribute('href')?.trim();
  if (!href || href.startsWith('#') || href.length > 4_000) return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
