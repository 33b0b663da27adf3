import type { DetailOnlyTexts } from '../../utils/texts/en/detail.ts';

const STARS = [1, 2, 3, 4, 5];

interface RatingEditorProps {
  rating: number | undefined;
  texts: DetailOnlyTexts;
  onRate: (rating: number | undefined) => void;
}

/** One to five stars as radio buttons: arrow keys move, Delete or the button beside takes the rating away. */
export function RatingEditor({ rating, texts, onRate }: RatingEditorProps) {
  return (
    <fieldset
      class="rating"
      onKeyDown={(event) => {
        if (event.key !== 'Delete' && event.key !== 'Backspace') return;
        event.preventDefault();
        onRate(undefined);
      }}
    >
      <legend>{texts.rating}</legend>
      <span class="stars">
        {STARS.map((stars) => (
          <label key={stars} class={rating !== undefined && stars <= rating ? 'filled' : ''}>
            <input
              type="radio"
              name="rating"
              class="visually-hidden"
              aria-label={texts.stars(stars)}
              checked={stars === rating}
              onChange={() => onRate(stars)}
            />
            <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
              <path d="M8 1.8 9.9 5.8 14.3 6.3 11 9.3 11.9 13.6 8 11.4 4.1 13.6 5 9.3 1.7 6.3 6.1 5.8Z" />
            </svg>
          </label>
        ))}
      </span>
      {rating !== undefined && (
        <button
          type="button"
          class="quiet small"
          aria-label={`${texts.clearRating}: ${texts.rating}`}
          onClick={() => onRate(undefined)}
        >
          {texts.clearRating}
        </button>
      )}
    </fieldset>
  );
}
