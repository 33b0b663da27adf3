/** Frames of these are never a posting: checks against robots, maps, films, advertising, chats, consent. */
const OTHER =
  /(?:^|\.)(?:google|gstatic|recaptcha|hcaptcha|doubleclick|googletagmanager|googlesyndication|youtube|youtube-nocookie|vimeo|facebook|twitter|x|linkedin|instagram|tiktok|hubspot|intercom|drift|zendesk|hotjar|cookiebot|onetrust|trustarc|consensu|stripe|paypal|spotify|openstreetmap)\.[a-z.]{2,6}$/;
/** What the addresses of job systems' frames say (Greenhouse, iCIMS, Workday, Lever, Recruitee, Personio, …). */
const JOBS =
  /job|career|karriere|recruit|talent|vacanc|stelle|emploi|position|apply|greenhouse|icims|workday|lever\.co|ashby|personio|bamboohr/i;

/** How many a person is asked to look at. */
const MOST = 2;

/** The addresses of frames that may hold the posting, likely ones first; those of job systems alone where there are any. */
export function jobFrames(addresses: readonly string[]): string[] {
  const web = addresses.filter((address) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol) && !OTHER.test(url.hostname);
  });
  const likely = web.filter((address) => JOBS.test(address));
  return [...new Set(likely.length > 0 ? likely : web)].slice(0, MOST);
}
