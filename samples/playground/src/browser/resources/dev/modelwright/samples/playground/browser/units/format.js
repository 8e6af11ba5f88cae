import { bytes, compact, duration, money, plain, prettyJson, price } from '/js/core/format.js';
import { newSentences } from '/js/core/announce.js';
import { parseRoute, route } from '/js/core/router.js';
import { lines } from '/js/kinds/lines.js';
import { same } from './check.js';

export const tests = {
  amountsKeepEveryDigit: () => same(
    [money('0.0000072', 'EUR'), money('1', 'USD'), money('0.20', 'EUR'), money('12345678901234567890.1234567', 'CNY')],
    ['0.0000072 EUR', '1.00 USD', '0.20 EUR', '12345678901234567890.1234567 CNY']),
  exponentsAreWrittenOut: () => same([plain('1E-7'), plain(0), plain('2.50')], ['0.0000001', '0', '2.50']),
  pricesNameTheTokensThatTheyAreFor: () => same(
    [price('0.20', '0.000001', 'EUR'), price('1', '0.001', 'USD'), price('3', '0', 'USD')],
    ['0.20 EUR / 1M', '1.00 USD / 1K', '3.00 USD']),
  durationsHaveTheUnitThatFits: () => same([duration(3.4), duration(1500), duration(90000)], ['3 ms', '1.5 s', '1.5 min']),
  sizesHaveTheUnitThatFits: () => same([bytes(12), bytes(2048), bytes(1.5 * 1024 * 1024)], ['12 B', '2 kB', '1.5 MB']),
  largeCountsAreShortened: () => same([compact(4096), compact(131072)], ['4,096', '131K']),
  jsonIsIndentedAndOtherTextLeftAlone: () => same([prettyJson('{"a":[1]}'), prettyJson('{"a":')], ['{\n  "a": [\n    1\n  ]\n}', '{"a":']),
  sentencesAreSaidWhenTheyAreWhole: () => same(
    [newSentences('One. Two', 0), newSentences('One. Two', 5), newSentences('你好。再', 0)],
    [{ words: 'One.', said: 5 }, { words: '', said: 5 }, { words: '你好。', said: 3 }]),
  addressesSurviveEveryName: () => {
    const parts = ['a/b', '50%', '模型 #1', '..'];
    same(parseRoute(route('use', ...parts)), { page: 'use', parts });
  },
  brokenAddressesAreStillAddresses: () => same(parseRoute('#/use/%E0%A4%A'), { page: 'use', parts: ['%E0%A4%A'] }),
  blankLinesAreNoTexts: () => same(lines(' a \r\n\r\n\nb\rc  '), ['a', 'b', 'c']),
};
