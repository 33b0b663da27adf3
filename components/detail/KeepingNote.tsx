import type { OptionsTexts } from '../../utils/texts/en/options.ts';

/** What became of the last change: kept in the store, on its way, or not going through. */
export type Keeping = 'kept' | 'saving' | 'failed' | undefined;

/** Says quietly that what was typed is kept. */
export function KeepingNote({ keeping, texts }: { keeping: Keeping; texts: OptionsTexts }) {
  const said = { kept: texts.kept, saving: texts.saving, failed: texts.notKept };
  return (
    <p class={`keeping small ${keeping === 'failed' ? 'failed' : 'soft'}`} role="status">
      {keeping && said[keeping]}
    </p>
  );
}
