import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

type Parsed = MessageFormatElement[];

/** Most messages are one piece of text: they travel as that text. */
const shortest = (message: Parsed): Parsed | string => {
  const [first] = message;
  return message.length === 1 && first?.type === TYPE.literal ? first.value : message;
};

const moduleOf = (json: string) => `const messages = JSON.parse(${JSON.stringify(json)});
for (const id in messages) {
  if (typeof messages[id] === 'string') messages[id] = [{ type: ${TYPE.literal}, value: messages[id] }];
}
export default messages;`;

/** Parses the messages of every `locales/*.json` at build time, so the browser needs no message parser. */
export function icuMessages(): Plugin {
  return {
    name: 'icu-messages',
    enforce: 'pre',
    transform: {
      filter: { id: /\/locales\/[\w-]+\.json$/ },
      handler(code) {
        const messages = JSON.parse(code) as Record<string, string>;
        const parsed = Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, shortest(parse(text))]));
        return { code: moduleOf(JSON.stringify(parsed)), moduleType: 'js' };
      },
    },
  };
}
