/** Runs in a page: sends one command on a line of its own, and answers the outcome. */
function sendFromPage([topic, op, command]) {
  const end = '\u001e';
  return new Promise((resolve, reject) => {
    const line = new WebSocket(`${location.origin.replace('http', 'ws')}/hub`);
    line.onopen = () => line.send(`${JSON.stringify({ protocol: 'json', version: 1 })}${end}`);
    line.onerror = () => reject(new Error('no line'));
    line.onmessage = ({ data }) => {
      for (const message of data.split(end).filter(Boolean).map((part) => JSON.parse(part))) {
        if (message.type === undefined) line.send(`${JSON.stringify({ type: 1, invocationId: '1', target: 'Send', arguments: [topic, op, command] })}${end}`);
        if (message.type !== 3) continue;
        line.close();
        if (message.error) reject(new Error(message.error));
        else resolve(message.result);
      }
    };
  });
}

/** Runs in a page: sends many commands on one line, one after the other, and answers what was refused. */
function sendManyFromPage([topic, commands]) {
  const end = '\u001e';
  const op = () => crypto.randomUUID().replaceAll('-', '');
  const refused = [];
  return new Promise((resolve, reject) => {
    const line = new WebSocket(`${location.origin.replace('http', 'ws')}/hub`);
    const sendNext = () => {
      const command = commands.shift();
      if (command !== undefined) return line.send(`${JSON.stringify({ type: 1, invocationId: '1', target: 'Send', arguments: [topic, op(), command] })}${end}`);
      line.close();
      resolve(refused);
    };
    line.onopen = () => line.send(`${JSON.stringify({ protocol: 'json', version: 1 })}${end}`);
    line.onerror = () => reject(new Error('no line'));
    line.onmessage = ({ data }) => {
      for (const message of data.split(end).filter(Boolean).map((part) => JSON.parse(part))) {
        if (message.error) return reject(new Error(message.error));
        if (message.type === 3 && message.result.kind !== 'accepted') refused.push(message.result);
        if (message.type === undefined || message.type === 3) sendNext();
      }
    };
  });
}

/** Runs in a page: has the server make an invitation code. */
async function codeFromPage(group) {
  const { token, header } = await (await fetch('/api/antiforgery')).json();
  const made = await fetch('/api/invitation-codes', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [header]: token },
    body: JSON.stringify({ group }),
  });
  return made.json();
}

export const newOp = () => crypto.randomUUID().replaceAll('-', '');

/** Sends a command as the person whose page it is, where the pages for it are not what the story is about. */
export async function send(page, topic, command, op = newOp()) {
  const outcome = await page.evaluate(sendFromPage, [topic, op, command]);
  if (outcome.kind !== 'accepted') throw new Error(`${command.kind}: ${outcome.code} ${outcome.sentence}`);
  return op;
}

/** Sends many commands as the person whose page it is. */
export async function sendMany(page, topic, commands) {
  const [refused] = await page.evaluate(sendManyFromPage, [topic, commands]);
  if (refused !== undefined) throw new Error(`${refused.code} ${refused.sentence}`);
}

export const invitationCode = (page, group) => page.evaluate(codeFromPage, group);

export const words = (text) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
