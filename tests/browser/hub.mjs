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

export const invitationCode = (page, group) => page.evaluate(codeFromPage, group);

export const words = (text) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
