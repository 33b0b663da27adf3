/**
 * Keeps a page of ours where it is: whatever tries to lead its tab to another site (a refresh, a form, a link that does
 * not open apart) leads nowhere. No policy of a page says that; see SECURITY.md. Firefox knows `navigation` from 147 on.
 */
export function stay(
  here: Pick<Window, 'location'> & { navigation?: Pick<Navigation, 'addEventListener'> } = window,
): void {
  const own = `${here.location.origin}/`;
  here.navigation?.addEventListener('navigate', (event) => {
    const to = event.destination.url;
    if (event.cancelable && !to.startsWith(own) && !to.startsWith(`blob:${own}`)) event.preventDefault();
  });
}
