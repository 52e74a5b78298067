// The table of a run: medians with their ranges, and the ratios that count.   node report.mjs FILE.jsonl
import { readFileSync } from 'node:fs'

const lines = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((line) => JSON.parse(line))

const numbers = (server, workload, name) =>
  lines.filter((line) => line.server === server && line.workload === workload && line[name] >= 0).map((line) => line[name]).sort((a, b) => a - b)
const median = (sorted) => (sorted.length === 0 ? undefined : sorted[Math.floor((sorted.length - 1) / 2)])
const of = (server, workload, name) => median(numbers(server, workload, name))

const short = (value) =>
  value === undefined ? '-' : Math.abs(value) >= 10_000 ? `${Math.round(value / 1000)}k` : Math.abs(value) >= 100 ? `${Math.round(value)}` : `${+value.toPrecision(3)}`
const factor = (value) => (value > 0 && value < 0.1 ? `1/${Math.round(1 / value)}` : short(value))
function cell(server, workload, name) {
  const all = numbers(server, workload, name)
  if (all.length < 2) return short(all[0])
  return `${short(median(all))} (${short(all[0])}–${short(all.at(-1))})`
}

function table(head, rows) {
  const all = [head, ...rows]
  const widths = head.map((_, i) => Math.max(...all.map((row) => row[i].length)))
  const print = (row) => console.log(row.map((text, i) => text.padEnd(widths[i])).join('  ').trimEnd())
  print(head)
  print(widths.map((width) => '─'.repeat(width)))
  rows.forEach(print)
  console.log()
}

const servers = [...new Set(lines.map((line) => line.server))]
const columns = {
  deliveries_s: 'deliveries/s', deliveries_per_cpu_s: 'per CPU-s', cpu_us_per_post: 'CPU µs/post', p50_ms: 'p50 ms', p99_ms: 'p99 ms',
  ack_p50_ms: 'ack p50', ack_p99_ms: 'ack p99', server_cores: 'cores', other_cores: 'others',
}
for (const workload of ['W1', 'W3', 'E1', 'E3', 'drag-4', 'drag-20', 'W9-r', 'W9-i']) {
  const rows = servers.filter((server) => of(server, workload, 'deliveries_s') !== undefined)
  if (rows.length > 0)
    table([workload, ...Object.values(columns)], rows.map((server) => [server, ...Object.keys(columns).map((name) => cell(server, workload, name))]))
}
const saves = { acks_s: 'saves/s', ack_p50_ms: 'ack p50 ms', ack_p99_ms: 'ack p99 ms', cpu_us_per_post: 'CPU µs/save', server_cores: 'cores', rss_before_mb: 'MB before', rss_mb: 'MB after', other_cores: 'others' }
const savers = servers.filter((server) => of(server, 'autosave', 'acks_s') !== undefined)
if (savers.length > 0) table(['autosave', ...Object.values(saves)], savers.map((server) => [server, ...Object.keys(saves).map((name) => cell(server, 'autosave', name))]))
const single = [
  ['autosave-log', 'saves', 'autosave, saves in all'], ['autosave-log', 'written_kb', 'autosave, KB written'], ['autosave-log', 'grown_kb', 'autosave, KB more stored'],
  ['W6-10000', 'first_ms', 'W6 10k, first join ms'], ['W6-10000', 'join_ms', 'W6 10k, join ms'],
  ['W6-100000', 'first_ms', 'W6 100k, first join ms'], ['W6-100000', 'join_ms', 'W6 100k, join ms'],
  ['W9-open-1000', 'first_ms', 'page of 1,000 changes, first ms'], ['W9-open-1000', 'join_ms', 'page of 1,000 changes, ms'],
  ['W9-open-50000', 'first_ms', 'page of 50,000 changes, first ms'], ['W9-open-50000', 'join_ms', 'page of 50,000 changes, ms'],
  ['W8', 'kb_per_connection', 'W8 KB per connection'], ['W8', 'connect_cpu_us', 'W8 CPU µs per connect'],
  ['cold', 'first_page_ms', 'cold start to page ms'], ['flush', 'p50_ms', 'flush p50 ms'],
].flatMap(([workload, name, title]) => servers.filter((s) => of(s, workload, name) !== undefined).map((s) => [title, s, cell(s, workload, name)]))
if (single.length > 0) table(['', 'server', 'median (range)'], single)

// what, ours, theirs, [must, close to the limit, extreme], whether less is better
const ratio = (what, [server, workload, name], [other, otherWorkload, otherName], steps, isLess = false) => {
  const ours = of(server, workload, name)
  const theirs = of(other, otherWorkload ?? workload, otherName ?? name)
  if (ours === undefined || theirs === undefined || theirs === 0) return []
  const value = ours / theirs
  const reached = steps.filter((step) => (isLess ? value <= step : value >= step)).length
  const sign = isLess ? '≤' : '≥'
  return [[what, server, other, `${factor(value)}x`, ['below parity', 'parity', 'close', 'extreme'][reached], steps.map((step) => sign + factor(step)).join('  ')]]
}
const rows = ['homework-sqlite', 'homework-postgres'].flatMap((kind) => [
  ...['', '+tuned'].flatMap((tuned) => [
    ...ratio('W3 delivered/s', [kind + tuned, 'W3', 'deliveries_s'], [`plain-hub${tuned}`], [0.75, 1, 1.2]),
    ...ratio('W1 deliveries per CPU-s', [kind + tuned, 'W1', 'deliveries_per_cpu_s'], [`plain-hub${tuned}`], [0.55, 0.7, 1]),
    ...ratio('W1 fan-out p99', [kind + tuned, 'W1', 'p99_ms'], [`plain-hub${tuned}`], [3, 1.5, 1], true),
  ]),
  ...ratio('W3 delivered/s', [kind, 'W3', 'deliveries_s'], ['hocuspocus'], [2, 3, 3.7]),
  ...ratio('W1 fan-out p99', [kind, 'W1', 'p99_ms'], ['hocuspocus'], [1 / 5, 1 / 20, 1 / 40], true),
  ...ratio('W3 durable posts/s', [kind, 'W3', 'posts_s'], ['socketio'], [4, 5.8, 7]),
  ...ratio('W1 ack p50 to a flush', [kind, 'W1', 'ack_p50_ms'], ['disk', 'flush', 'p50_ms'], [5, 3.5, 2.2], true),
  ...ratio('W6 join, 100k entries', [kind, 'W6-100000', 'join_ms'], ['hocuspocus'], [1 / 20, 1 / 100, 1 / 300], true),
  ...ratio('W6 growth 10k to 100k', [kind, 'W6-100000', 'join_ms'], [kind, 'W6-10000'], [1.3, 1.1, 1.02], true),
  ...ratio('W8 KB per connection', [kind, 'W8', 'kb_per_connection'], ['plain-hub'], [1.5, 0.65, 0.35], true),
  ...ratio('cold start', [kind, 'cold', 'first_page_ms'], ['plain-hub'], [4, 2, 1.3], true),
])
const drags = ['drag-4', 'drag-20'].flatMap((workload) => ['ws', 'plain-hub'].flatMap((other) => [
  ...ratio(`${workload} CPU for a move`, ['homework-sqlite', workload, 'cpu_us_per_post'], [other], [], true),
  ...ratio(`${workload} p99`, ['homework-sqlite', workload, 'p99_ms'], [other], [], true),
]))
if (drags.length > 0) table(['ratio', 'of', 'to', 'value'], drags.map((row) => row.slice(0, 4)))
rows.push(...['homework-sqlite', 'homework-postgres'].flatMap((kind) => [
  ...ratio('W9 updates per CPU-s', [kind, 'W9-r', 'deliveries_per_cpu_s'], ['hocuspocus'], [1.5, 2.5, 3]),
  ...ratio('W9 saturated, per CPU-s', [kind, 'W9-i', 'deliveries_per_cpu_s'], ['hocuspocus'], [1.5, 2.5, 3]),
  ...ratio('W9 key to screen p99', [kind, 'W9-r', 'p99_ms'], ['hocuspocus'], [], true),
]))
const engines = ['orleans-sqlite', 'embedded-postgres', 'orleans-postgres', 'orleans-cluster'].flatMap((kind) => [
  ...ratio('E1 CPU for a post', [kind, 'E1', 'cpu_us_per_post'], ['embedded-sqlite'], [], true),
  ...ratio('E3 delivered/s', [kind, 'E3', 'deliveries_s'], ['embedded-sqlite'], []),
])
if (engines.length > 0) table(['ratio', 'of', 'to', 'value'], engines.map((row) => row.slice(0, 4)))
if (rows.length > 0) table(['ratio', 'of', 'to', 'value', 'reached', 'parity  close  extreme'], rows)

const stored = lines.filter((line) => line.workload.endsWith('-stored'))
const sum = (name) => stored.reduce((total, line) => total + line[name], 0)
if (stored.length > 0)
  console.log(`After kill -9, ${stored.length} times: ${sum('acknowledged')} acknowledged, ${sum('missing_or_misplaced')} of them missing or out of place.`)
for (const line of lines.filter((one) => one.lost > 0 || one.refused > 0 || one.out_of_order > 0 || one.closed > 0))
  console.log(`${line.server} ${line.workload}: ${line.lost} not delivered, ${line.refused} refused, ${line.out_of_order} out of order, ${line.closed} closed`)
