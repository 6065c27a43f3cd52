import { Component } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import type { WordKey } from '../words/i18n.ts';
import { goTo } from './route.ts';

interface Props {
  readonly words: (key: WordKey) => string;
  readonly children: ReactNode;
}
interface State {
  readonly isBroken: boolean;
}

/** A bug in a screen does not take the window down: the data are safe in main. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (!this.state.isBroken) return children;
    const again = (): void => {
      this.setState({ isBroken: false });
    };
    return (
      <main>
        <EmptyState
          words={words('frame.broken')}
          action={
            <>
              <Button variant="primary" onPress={again}>
                {words('frame.tryAgain')}
              </Button>
              <Button
                variant="quiet"
                onPress={() => {
                  goTo({ screen: 'board' });
                  again();
                }}
              >
                {words('frame.toBoard')}
              </Button>
            </>
          }
        />
      </main>
    );
  }
}
