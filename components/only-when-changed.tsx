import { Component, type ComponentChildren, type ComponentType } from 'preact';

/** A component that is drawn anew only where one of its props is another one than before. */
export function onlyWhenChanged<Props extends object>(Draw: (props: Props) => ComponentChildren): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      // Asked of each row in each frame of a scroll: it makes nothing.
      const before: object = this.props;
      for (const name in next) if (next[name] !== this.props[name]) return true;
      for (const name in before) if (!(name in next)) return true;
      return false;
    }

    override render() {
      return Draw(this.props);
    }
  };
}
