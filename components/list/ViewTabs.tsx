import { useEffect, useRef } from 'preact/hooks';

interface ViewTabsProps {
  label: string;
  views: { id: string; name: string; address: string }[];
  shown: string;
}

/** The ways to look at what is saved: links, since each has an address. */
export function ViewTabs({ label, views, shown }: ViewTabsProps) {
  const tabs = useRef<HTMLElement>(null);
  // Where they have no room beside each other they scroll: the shown one is in view.
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);
  return (
    <nav ref={tabs} class="view-tabs" aria-label={label}>
      {views.map(({ id, name, address }, index) => (
        <a
          key={id}
          href={address || '#'}
          aria-current={id === shown ? 'page' : undefined}
          aria-keyshortcuts={String(index + 1)}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
