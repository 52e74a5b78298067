import type { HubConnection } from '@microsoft/signalr';
import { LineRefused, type Client, type Line, type Server } from './wire.ts';

const refusal = /\b(?:Status code|negotiate) '(401|403)'/;

/** The code of the connection, fetched once. */
export const loadHub = () => import('@microsoft/signalr');

/** A SignalR connection to the hub, loaded when it is first needed. Reconnecting is not its affair. */
export function hubLine(url = '/hub'): Line {
  let made: Promise<HubConnection> | undefined;
  let hub: HubConnection | undefined;
  let listen: (to: HubConnection) => void = () => {};

  async function make(): Promise<HubConnection> {
    const { HttpTransportType, HubConnectionBuilder, LogLevel } = await loadHub();
    hub = new HubConnectionBuilder()
      .withUrl(url, { transport: HttpTransportType.WebSockets })
      .configureLogging(LogLevel.None)
      .build();
    hub.serverTimeoutInMilliseconds = 20_000;
    hub.keepAliveIntervalInMilliseconds = 7_000;
    listen(hub);
    return hub;
  }

  return {
    listen(client: Client, closed: () => void) {
      listen = (to) => {
        to.on('Changed', client.Changed);
        to.on('Signalled', client.Signalled);
        to.on('Seated', client.Seated);
        to.on('Resync', client.Resync);
        to.onclose(closed);
      };
    },
    async start() {
      made ??= make();
      made.catch(() => (made = undefined));
      const connection = await made;
      try {
        await connection.start();
      } catch (error) {
        const status = refusal.exec(String(error))?.[1];
        throw status ? new LineRefused(Number(status), error) : error;
      }
    },
    async stop() {
      await hub?.stop();
    },
    call<M extends keyof Server>(method: M, ...args: Parameters<Server[M]>) {
      const answer = hub ? hub.invoke(method, ...args) : Promise.reject(new Error('not started'));
      return answer as ReturnType<Server[M]>;
    },
  };
}
