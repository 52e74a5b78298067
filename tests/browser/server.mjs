import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.mjs';

const built = (configuration) => fileURLToPath(new URL(`../../artifacts/bin/Homework.Web/${configuration}/Homework.Web.dll`, import.meta.url));

const program = [process.env.HOMEWORK_DLL, built('release'), built('debug')].find((path) => path && existsSync(path));

// many people come from this one machine here
const room = ['--Limits:LinesPerAddress', '500', '--Limits:LinesPerPerson', '20', '--Limits:Writes', '500', '--Limits:Reads', '500'];

const running = new Set();
process.on('exit', () => {
  for (const process of running) process.kill('SIGKILL');
});

/** The program itself, on a port and in a folder of its own. It can be cut off and started again in the same place. */
export class Server {
  #process;
  #words = '';

  static async start(settings = []) {
    if (program === undefined) throw new Error('The program is not built: dotnet build web/Homework.Web.csproj -c Release');
    const server = new Server();
    server.settings = settings;
    server.folder = await mkdtemp(join(tmpdir(), 'homework-stories-'));
    server.port = await freePort();
    server.address = `http://localhost:${server.port}`;
    await server.begin();
    return server;
  }

  /** Starts it; answers once it says that it runs. */
  async begin() {
    const options = ['--urls', this.address, '--Storage:Path', this.folder, ...room, ...this.settings];
    const child = spawn('dotnet', [program, ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    this.#process = child;
    child.stderr.on('data', (words) => (this.#words += words));
    await new Promise((resolve, reject) => {
      child.once('exit', (code) => {
        running.delete(child);
        reject(new Error(`The server ended with ${code} before it was ready: ${this.#words}`));
      });
      createInterface({ input: child.stdout }).on('line', (line) => {
        this.#words += `${line}\n`;
        if (line.startsWith('Homework runs on')) resolve();
      });
    });
  }

  /** Ends it without a word, as a power cut would. */
  async cut() {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      this.#process.kill('SIGKILL');
      await ended;
    }
  }

  async end() {
    await this.cut();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The code that sets a practice up. */
  async setupCode() {
    for (;;) {
      const code = /enter this code: (\S+)/.exec(this.#words)?.[1];
      if (code !== undefined) return code;
      await new Promise((resolve) => this.#process.stdout.once('data', resolve));
    }
  }
}
