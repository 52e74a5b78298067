import { spawn } from 'node:child_process';
import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { freePort } from '../free-port.mjs';
import { pause } from './member.mjs';

const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A program of the cluster that can be killed, ended in order and started again on the same ports. */
export class Part {
  constructor(name, folder, command, args, ready) {
    Object.assign(this, { name, folder, command, args, ready });
  }

  async start() {
    const log = openSync(`${this.folder}/${this.name}.log`, 'a');
    this.process = spawn(this.command, this.args, { stdio: ['ignore', log, log] });
    const child = this.process;
    running.add(child);
    this.ended = new Promise((resolve) => child.once('exit', (code, signal) => (running.delete(child), resolve(signal ?? code))));
    for (let left = 240; left > 0; left--) {
      if (child.exitCode !== null) throw new Error(`${this.name} ended with ${child.exitCode}; see ${this.folder}/${this.name}.log`);
      if (await fetch(this.ready).then((answer) => answer.ok, () => false)) return;
      await pause(250);
    }
    throw new Error(`${this.name} is not ready; see ${this.folder}/${this.name}.log`);
  }

  kill() {
    this.process.kill('SIGKILL');
    return this.ended;
  }

  /** Ends it as an operator does; answers what it ended with. */
  end() {
    this.process.kill('SIGTERM');
    return this.ended;
  }
}

/** Silos, web nodes and a proxy before them, on one PostgreSQL database. */
export class Cluster {
  static async make(folder, programs, storage, { silos, webs, settings = [] }) {
    const cluster = new Cluster();
    mkdirSync(folder, { recursive: true });
    cluster.silos = [];
    cluster.webs = [];
    for (let i = 0; i < silos; i++) cluster.silos.push(await silo(`silo-${i + 1}`, folder, programs, storage));
    for (let i = 0; i < webs; i++) cluster.webs.push(await web(`web-${i + 1}`, folder, programs, [...storage, ...settings]));
    cluster.proxy = await proxy(folder, cluster.webs);
    return cluster;
  }

  async start() {
    for (const part of [...this.silos, ...this.webs, this.proxy]) await part.start();
  }

  async stop() {
    await this.proxy.end();
    for (const part of [...this.webs, ...this.silos]) await part.end();
  }
}

async function silo(name, folder, programs, storage) {
  const [port, clientPort, health] = [await freePort(), await freePort(), await freePort()];
  const address = `http://127.0.0.1:${health}`;
  const args = [programs.silo, ...storage, '--Cluster:Role', 'Node', '--Cluster:Address', '127.0.0.1', '--Cluster:Port', port, '--Cluster:ClientPort', clientPort, '--Health:Url', address];
  return new Part(name, folder, 'dotnet', args, `${address}/health/ready`);
}

async function web(name, folder, programs, storage) {
  const port = await freePort();
  const args = [programs.web, ...storage, '--Cluster:Role', 'Client', '--urls', `http://127.0.0.1:${port}`];
  return Object.assign(new Part(name, folder, 'dotnet', args, `http://127.0.0.1:${port}/health/ready`), { port });
}

/** nginx, in turn and without sticky sessions; where a node does not answer the next one is asked. */
async function proxy(folder, webs) {
  const port = await freePort();
  const servers = webs.map((node) => `server 127.0.0.1:${node.port} max_fails=0;`).join(' ');
  writeFileSync(`${folder}/nginx.conf`, `
    daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/proxy-errors.log;
    events { worker_connections 4096; }
    http {
      access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
      upstream homework { ${servers} }
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass http://homework; proxy_http_version 1.1; proxy_read_timeout 60s; proxy_connect_timeout 1s;
          proxy_set_header Host $http_host; proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection upgrade;
          proxy_set_header X-Forwarded-For $remote_addr; proxy_set_header X-Forwarded-Proto http;
          proxy_next_upstream error timeout http_502 http_503;
        }
      }
    }`);
  return Object.assign(new Part('proxy', folder, 'nginx', ['-c', `${folder}/nginx.conf`, '-p', folder], `http://127.0.0.1:${port}/health/live`), { port });
}
