import { Component, type ComponentChildren } from 'preact';

interface BoundaryProps {
  children: ComponentChildren;
  /** What is shown instead when something inside can't be drawn. */
  instead: (error: unknown) => ComponentChildren;
}

/** Keeps a fault in drawing from taking the whole page with it. */
export class Boundary extends Component<BoundaryProps, { fault?: { error: unknown } }> {
  override state: { fault?: { error: unknown } } = {};

  override componentDidCatch(error: unknown): void {
    this.setState({ fault: { error } });
  }

  override render() {
    const { fault } = this.state;
    return fault ? this.props.instead(fault.error) : this.props.children;
  }
}
