package dev.modelwright.langchain4j;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.common.AbstractStreamingChatModelPublisherListenerTest;
import dev.langchain4j.model.chat.listener.ChatModelListener;
import dev.modelwright.driver.LlmChunks;
import dev.modelwright.model.LlmChunk;
import java.util.Collections;

/** The framework's own tests of listeners to models that publish. */
class PublisherListenerContractTest extends AbstractStreamingChatModelPublisherListenerTest {

    @Override
    protected StreamingChatModel createModel(ChatModelListener listener, StreamScenario scenario) {
        return ModelwrightStreamingChatModel.builder(driver(scenario).model())
                .listeners(listener)
                .build();
    }

    private static ScriptedDriver driver(StreamScenario scenario) {
        if (scenario.fail()) {
            return ScriptedDriver.failing(Refusals.ofStatus(500));
        }
        LlmChunk chunk = LlmChunk.of("word ");
        // In place of a slow stream, one that never ends by itself.
        return scenario.spreadOverMillis() > 0
                ? ScriptedDriver.streaming(call -> new SilentChunks(EVENTS_BEFORE_ACTION, chunk))
                : ScriptedDriver.streaming(call -> LlmChunks.of(Collections.nCopies(scenario.contentChunks(), chunk)));
    }
}
