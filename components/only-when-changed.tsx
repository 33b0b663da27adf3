import { Component, type ComponentChildren, type ComponentType } from 'preact';

/** A component that is drawn anew only where one of its props is another one than before. */
export function onlyWhenChanged<Props extends object>(Draw: (props: Props) => ComponentChildren): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const names = new Set([...Object.keys(this.props), ...Object.keys(next)]) as Set<keyof Props>;
      return [...names].some((name) => this.props[name] !== next[name]);
    }

    override render() {
      return Draw(this.props);
    }
  };
}
