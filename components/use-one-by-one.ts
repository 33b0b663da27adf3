import { useEffect, useState } from 'preact/hooks';

/** How many of `count` things to draw now: one at first, and one more in each task after that, so that none is long. */
export function useOneByOne(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [drawn, count]);
  return drawn;
}
