/** A posting that stands in a frame of another site. */
export const frames = {
  elsewhere: (host: string) =>
    `A part of this page comes from ${host}, and Jobmark can’t see into it. If the posting stands there, open that part by itself and click the icon again.`,
  open: (host: string) => `Open ${host}`,
};
