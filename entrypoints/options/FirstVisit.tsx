import { useEffect, useState } from 'preact/hooks';
import { EmptyNotice } from '../../components/Notices.tsx';
import { popupShortcut } from '../../utils/browser/shortcut.ts';
import { options as texts } from '../../utils/texts/index.ts';
import { isMac } from './narrow.ts';

/** What a person sees before anything is saved. The line with the keys is drawn once they are known: nothing moves. */
export function FirstVisit() {
  const [shortcut, setShortcut] = useState<{ keys: string | undefined }>();
  useEffect(() => {
    popupShortcut().then(
      (keys) => setShortcut({ keys }),
      () => setShortcut({ keys: undefined }),
    );
  }, []);
  return shortcut && <EmptyNotice texts={texts} isMac={isMac} shortcut={shortcut.keys} />;
}
