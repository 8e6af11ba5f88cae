import { EventParser, serverEvents } from '/js/core/sse.js';
import { same } from './check.js';

const TEXT = ': sign of life\n\nevent: text\ndata: {"text":"näh 你好"}\n\ndata: a\ndata:b\nid: 7\n\n'
  + 'event: finish\r\ndata: {}\r\n\r\nevent: cut\ndata: lost';
const EVENTS = [
  { event: 'text', data: '{"text":"näh 你好"}' },
  { event: 'message', data: 'a\nb' },
  { event: 'finish', data: '{}' },
];

/** @param {string[]} pieces */
function parsed(pieces) {
  const parser = new EventParser();
  return pieces.flatMap((piece) => parser.push(piece));
}

export const tests = {
  wholeTextGivesItsEvents: () => same(parsed([TEXT]), EVENTS),
  everyCutGivesTheSameEvents: () => {
    for (let at = 0; at <= TEXT.length; at += 1) same(parsed([TEXT.slice(0, at), TEXT.slice(at)]), EVENTS);
  },
  characterByCharacterGivesTheSameEvents: () => same(parsed([...TEXT]), EVENTS),
  byteOrderMarkIsNotPartOfTheFirstField: () => same(parsed(['\uFEFFdata: x\n\n']), [{ event: 'message', data: 'x' }]),
  carriageReturnsAloneEndLines: () => same(
    parsed(['data: x\rdata: y\r\r', 'data: z\r\r\n\n']).map(({ data }) => data),
    ['x\ny', 'z']),
  bytesAreCutWithinCharacters: async () => {
    const bytes = new TextEncoder().encode(TEXT);
    const body = new ReadableStream({
      start(controller) {
        bytes.forEach((byte) => controller.enqueue(new Uint8Array([byte])));
        controller.close();
      },
    });
    const events = [];
    for await (const event of serverEvents(body)) events.push(event);
    same(events, EVENTS);
  },
};
