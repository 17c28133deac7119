import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  /** What stands in the place of a part that cannot be drawn. */
  fallback: ReactNode;
  children: ReactNode;
}

/** A part that fails takes nothing else of the screen with it. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
