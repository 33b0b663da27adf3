import { Icon } from './Icon.tsx';

/** A cross that takes away what it stands on; `name` says what that is. */
export function CloseButton({
  name,
  class: extra = '',
  onClick,
}: {
  name: string;
  class?: string;
  onClick: () => void;
}) {
  return (
    <button type="button" class={`quiet square ${extra}`} aria-label={name} title={name} onClick={onClick}>
      <Icon name="close" />
    </button>
  );
}
