import { ChatPanel } from './chat.js';
import { EmbeddingPanel } from './embeddings.js';
import { ModerationPanel } from './moderation.js';
import { RerankPanel } from './rerank.js';
import { SpeechInPanel } from './speech-in.js';
import { SpeechOutPanel } from './speech-out.js';

const PANELS = {
  llm: ChatPanel,
  'text-embedding': EmbeddingPanel,
  rerank: RerankPanel,
  speech2text: SpeechInPanel,
  tts: SpeechOutPanel,
  moderation: ModerationPanel,
};

/**
 * Returns what can be done with a model of a kind.
 *
 * @param {{provider: string, kind: string, model: string, saved: string}} target
 * @param {import('../core/store.js').Model} model
 * @param {import('../forms/parameter-panel.js').ParameterPanel} parameters
 * @returns {{element: HTMLElement, shown?: () => void, leave?: () => void}}
 */
export function kindPanel(target, model, parameters) {
  return new PANELS[target.kind](target, model, parameters);
}
