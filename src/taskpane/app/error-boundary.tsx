import { Component, type ReactNode } from "react";

interface BoundaryProps {
  /** What is shown in the place of what broke. */
  readonly fallback: (error: unknown) => ReactNode;
  readonly children: ReactNode;
}

/** Shows something in the place of components that throw while they are drawn: an empty pane would say nothing. */
export class ErrorBoundary extends Component<BoundaryProps, { readonly broken: { readonly error: unknown } | null }> {
  override readonly state: { readonly broken: { readonly error: unknown } | null } = { broken: null };

  static getDerivedStateFromError(error: unknown): { readonly broken: { readonly error: unknown } } {
    return { broken: { error } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === null ? this.props.children : this.props.fallback(broken.error);
  }
}
