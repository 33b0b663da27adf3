interface ViewTabsProps {
  label: string;
  views: { id: string; name: string; address: string }[];
  shown: string;
}

/** The ways to look at what is saved: links, since each has an address. */
export function ViewTabs({ label, views, shown }: ViewTabsProps) {
  return (
    <nav class="view-tabs" aria-label={label}>
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
