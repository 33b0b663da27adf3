import { browser } from 'wxt/browser';

/** The keys that open the popup, as the browser writes them ("Alt+Shift+J"); undefined where the person or another extension took them away. */
export async function popupShortcut(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name?.startsWith('_execute_'))?.shortcut || undefined;
}
