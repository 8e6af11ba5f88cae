import { FormModel } from '/js/forms/form-model.js';
import { hasSlider, ParameterValues, startOf, stepOf, typed } from '/js/forms/parameter-values.js';
import { Conversation, take } from '/js/kinds/conversation.js';
import { pickFirst, usable } from '/js/views/usable.js';
import { same, that } from './check.js';

const saved = { id: 's1', values: { rim: 'south' }, secrets: { api_key: { set: true }, proxy: { set: false } } };
const float = { name: 'fade', type: 'float', required: false, min: 0, max: 0.9, precision: 2, options: [] };

export const tests = {
  storedSecretIsKeptUntilSomethingIsTyped: () => {
    const model = new FormModel('canyon', 'provider', saved);
    same(model.submitted(), { rim: 'south', api_key: { kept: true } });
    model.give('api_key', 'new');
    same(model.submitted().api_key, 'new');
    model.give('api_key', '');
    same(model.submitted().api_key, { kept: true });
  },
  storedSecretCanBeForgottenAndNoOtherKept: () => {
    const model = new FormModel('canyon', 'provider', saved);
    model.keep('api_key', false);
    model.keep('proxy', true);
    same(model.submitted(), { rim: 'south' });
  },
  secretThatCannotBeReadIsNotKept: () => {
    const model = new FormModel('canyon', 'provider', { ...saved, problem: { code: 'secret_unreadable' } });
    same([model.submitted(), model.stored.size], [{ rim: 'south' }, 0]);
  },
  hiddenFieldsAreNotSubmitted: () => {
    const model = new FormModel('canyon', 'provider', saved);
    const request = model.request([{ variable: 'api_key' }]);
    same(request, { provider: 'canyon', form: 'provider', saved: 's1', values: { api_key: { kept: true } } });
  },
  violationsOfHiddenFieldsAreNotTheReaders: () => {
    const model = new FormModel('canyon', 'model');
    const violations = [{ field: 'a' }, { field: 'b' }, { field: '__model_name' }];
    same(model.relevant(violations, [{ variable: 'b' }]), violations.slice(1));
  },
  fieldIsSilentUntilItsReaderHasLeftIt: () => {
    const model = new FormModel('canyon', 'provider');
    that(!model.shows('rim'), 'shown too early');
    model.touched.add('rim');
    that(model.shows('rim'), 'not shown');
  },
  parameterIsSentOnlyWhenItsReaderSaysSo: () => {
    const values = new ParameterValues([float, { name: 'len', type: 'int', required: true, default: 5, options: [] }]);
    same(values.submitted(), { len: 5 });
    values.sent.add('fade');
    same(values.submitted(), { fade: 0, len: 5 });
    same(new ParameterValues([float], values.remembered()).submitted(), { fade: 0 });
  },
  wordsInANumberFieldStayWords: () => same(
    [typed(float, ' 0.5 '), typed(float, 'much'), typed(float, '0x10'), typed(float, ''), typed(float, '1e999'), typed(float, '-.5')],
    [0.5, 'much', '0x10', '', '1e999', -0.5]),
  sliderStandsOnlyBetweenBoundsThatItCanAimAt: () => same(
    [hasSlider(float), hasSlider({ ...float, max: undefined }), hasSlider({ type: 'int', min: 1, max: 1e6 })],
    [true, false, false]),
  sliderStepsByThePrecisionAndStartsWithinItsBounds: () => same([stepOf(float), startOf({ ...float, min: 0.25 })], [0.01, 0.25]),
  toolCallsAreJoinedByIndexThenById: () => {
    const turn = new Conversation().answer();
    take(turn, 'tool', { index: 0, id: 'a', name: 'weather', arguments: '{"to' });
    take(turn, 'tool', { index: 1, id: 'b', name: 'time' });
    take(turn, 'tool', { index: 0, arguments: 'wn":1}' });
    same(turn.toolCalls, [
      { index: 0, arguments: '{"town":1}', id: 'a', name: 'weather' },
      { index: 1, arguments: '', id: 'b', name: 'time' },
    ]);
  },
  failedAnswersAreNotSaidAgain: () => {
    const talk = new Conversation({ turns: [], system: 'Be brief.' });
    talk.ask('hi');
    take(talk.answer(), 'error', { code: 'vendor_failed' });
    same(talk.messages(), [{ role: 'system', text: 'Be brief.' }, { role: 'user', text: 'hi' }]);
    talk.dropFailure();
    same(talk.turns.length, 1);
  },
  toolsAreAListOrOneOrNoJson: () => {
    const talk = new Conversation();
    same(talk.toolList(), undefined);
    talk.tools = '{"name":"a"}';
    same(talk.toolList(), [{ name: 'a' }]);
    talk.tools = '[';
    let thrown = false;
    try {
      talk.toolList();
    } catch {
      thrown = true;
    }
    that(thrown, 'no error');
  },
  answerOfAPageThatWasLeftHasBrokenOff: () => {
    const talk = new Conversation({ turns: [{ role: 'user', text: 'a' }, { role: 'assistant', text: 'b' }] });
    same(talk.turns.at(-1).reason, 'INCOMPLETE');
  },
  oddMemoriesAreNoConversation: () => same(
    new Conversation({ turns: 'x', system: 4 }).remembered(),
    { turns: [], system: '', tools: '', draft: '' }),
  deprecatedModelsAreNotTheFirstChoice: () => {
    const models = usable({ form: 'provider' }, [
      { kind: 'llm', model: 'old', label: 'Old', deprecated: true },
      { kind: 'llm', model: 'new', label: 'New', deprecated: false },
    ]);
    same(pickFirst(models).model, 'new');
    same(usable({ form: 'model', kind: 'tts', model: 'mine' }, []).length, 1);
  },
};
