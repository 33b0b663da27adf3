import type { Capture } from '../../utils/posting.ts';
import { shownHost } from '../../utils/text/host.ts';
import { jobFrames } from '../../utils/text/job-frames.ts';
import { frames as texts } from '../../utils/texts/index.ts';

/** Does the page itself hold what a posting is? Then a frame holds something else. */
const isWhole = ({ kind, findings }: Capture) => (kind === 'posting' || kind === 'pane') && findings.description;

/** Is there a part of the page that may hold the posting, and that only a click on that part can read? */
export const hasFrames = (capture: Capture) => !isWhole(capture) && jobFrames(capture.foreignFrames).length > 0;

/** Parts of the page that come from elsewhere, where the posting may stand and no click on this page leads. */
export function FramesNotice({ capture, onOpen }: { capture: Capture; onOpen: (url: string) => void }) {
  if (isWhole(capture)) return null;
  return jobFrames(capture.foreignFrames).map((address) => (
    <div key={address} class="notice look" role="status">
      <p>{texts.elsewhere(shownHost(address))}</p>
      <button type="button" onClick={() => onOpen(address)}>
        {texts.open(shownHost(address))}
      </button>
    </div>
  ));
}
