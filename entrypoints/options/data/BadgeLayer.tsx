import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { BadgeDialog } from '../../../components/twice/BadgeDialog.tsx';
import { isBadgeOn, switchBadgeOff, switchBadgeOn, watchBadge } from '../../../utils/browser/badge.ts';
import { twice as texts } from '../../../utils/texts/index.ts';

const isShown = signal(false);

/** Opens the window of the toolbar icon's mark. */
export const showBadgeDialog = (): void => {
  isShown.value = true;
};

/** The toolbar icon's mark, on or off: the browser's permission is all that is kept of it. */
export function BadgeLayer() {
  return isShown.value ? <Shown /> : null;
}

function Shown() {
  const [isOn, setOn] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void isBadgeOn().then(setOn);
    look();
    return watchBadge(look);
  }, []);
  return (
    <BadgeDialog
      isOn={isOn}
      isRefused={isRefused}
      texts={texts}
      onChange={(wanted) => {
        const done = wanted ? switchBadgeOn() : switchBadgeOff();
        void done.catch(() => false).then((isDone) => setRefused(wanted && !isDone));
      }}
      onClose={() => {
        isShown.value = false;
      }}
    />
  );
}
