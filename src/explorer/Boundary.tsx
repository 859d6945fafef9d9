import { Component, type ComponentChildren } from 'preact';
import { Trouble } from './Trouble.tsx';
import type { ShellWords } from './words.ts';

interface Props {
  children: ComponentChildren;
  words: ShellWords;
}

/** Keeps a mistake in a view from taking the field with it: what was pasted stays, and can be tried again. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(): void {
    this.setState({ broken: true });
  }

  override render({ children, words }: Props) {
    if (this.state.broken) return <Trouble onRetry={() => this.setState({ broken: false })} words={words} />;
    return children;
  }
}
