/** `work` as a function that does it one at a time and then rests for so many milliseconds; asked for meanwhile, it is done once more after that. */
export function nowAndThen(work: () => Promise<void>, rest: number): () => void {
  let isBusy = false;
  let isAsked = false;
  const begin = async () => {
    isBusy = true;
    isAsked = false;
    try {
      await work();
    } finally {
      setTimeout(() => {
        isBusy = false;
        if (isAsked) void begin();
      }, rest);
    }
  };
  return () => {
    isAsked = true;
    if (!isBusy) void begin();
  };
}
