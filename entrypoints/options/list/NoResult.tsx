import { NoResultNotice } from '../../../components/Notices.tsx';
import { misreadParts } from '../../../utils/library/parse-query.ts';
import type { OptionsModel } from '../model.ts';

/** Stands in for list and board where nothing fits: what of the search was not understood, and the ways on. */
export function NoResult({ model }: { model: OptionsModel }) {
  return (
    <NoResultNotice
      texts={model.texts}
      misread={misreadParts(model.library.search.value)}
      onShowAll={() => model.library.showAll()}
      onHelp={() => {
        model.areKeysShown.value = true;
      }}
    />
  );
}
