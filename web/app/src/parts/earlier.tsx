import type { ReactNode } from 'react';
import type { usePage } from '../live';
import { Button } from './button';

interface EarlierProps {
  readonly of: ReturnType<typeof usePage>;
  readonly children: ReactNode;
}

/** Asks for older ones, where there are any. */
export function Earlier({ of: { more, loading, loadMore }, children }: EarlierProps) {
  if (!more) return null;
  return (
    <div className="row no-print">
      <Button isPending={loading} onPress={loadMore}>
        {children}
      </Button>
    </div>
  );
}
