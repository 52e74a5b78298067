import { Component, type ReactNode } from 'react';
import { WentWrong } from './went-wrong';

interface ErrorBoundaryProps {
  /** Going somewhere else tries again. */
  readonly address: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failedAt: string | null;
}

/** Keeps a fault on one page from taking the bar, help and the way out with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failedAt: null };

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { failedAt: '' };
  }

  static getDerivedStateFromProps({ address }: ErrorBoundaryProps, { failedAt }: ErrorBoundaryState) {
    if (failedAt === null || failedAt === address) return null;
    return { failedAt: failedAt === '' ? address : null };
  }

  override render() {
    return this.state.failedAt === null ? this.props.children : <WentWrong />;
  }
}
