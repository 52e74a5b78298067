import { connect, createServer } from 'node:net';

/** Stands between the browsers of one person and the server, and can be cut: what a browser calls offline leaves open lines up. */
export class Proxy {
  #lines = new Set();
  #isCut = false;

  static async before(port) {
    const proxy = new Proxy();
    proxy.server = createServer((line) => proxy.#pass(line, port));
    await new Promise((ready) => proxy.server.listen(0, 'localhost', ready));
    proxy.address = `http://localhost:${proxy.server.address().port}`;
    return proxy;
  }

  #pass(line, port) {
    if (this.#isCut) return line.destroy();
    const there = connect(port, 'localhost');
    for (const [one, other] of [[line, there], [there, line]]) {
      this.#lines.add(one);
      one.on('error', () => {});
      one.on('close', () => (this.#lines.delete(one), other.destroy()));
      one.pipe(other);
    }
  }

  cut() {
    this.#isCut = true;
    for (const line of this.#lines) line.destroy();
  }

  mend() {
    this.#isCut = false;
  }

  close() {
    this.cut();
    this.server.close();
  }
}
