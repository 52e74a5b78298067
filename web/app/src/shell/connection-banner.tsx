import { CloudOff, RefreshCw } from 'lucide-react';
import { useText } from '../i18n';
import { Banner } from '../parts/banner';

export type Connection = 'online' | 'connecting' | 'offline';

interface ConnectionBannerProps {
  readonly status: Connection;
  /** How many things are kept here until they can be sent. */
  readonly waiting?: number;
}

/** Says when the connection is away, and that nothing written is lost. Silent while all is well. */
export function ConnectionBanner({ status, waiting = 0 }: ConnectionBannerProps) {
  const text = useText();
  return (
    <div role="status">
      {status === 'connecting' && <Banner icon={RefreshCw}>{text('shell.connecting')}</Banner>}
      {status === 'offline' && (
        <Banner icon={CloudOff} tone="notice">
          {text('shell.offline')} {waiting > 0 && text('shell.waiting', { count: waiting })}
        </Banner>
      )}
    </div>
  );
}
