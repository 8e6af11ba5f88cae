package dev.modelwright.xinference;

import static dev.modelwright.message.Message.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
final class ManyStreamsTest {

    // An OkHttp dispatcher runs 5 calls to one host at once and 64 in all; calls on the caller's thread do not count.
    private static final int STREAMS = 80;

    @RegisterExtension
    private final ScriptedServer server = new ScriptedServer();

    @Test
    void moreStreamsAreOpenAtOnceThanADispatcherAllows() throws Exception {
        HeldStream held = new HeldStream(Wire.framed(Wire.delta("Hello")), ": ping\r\n\r\n");
        server.answering(request -> held.answer());
        LanguageModel model = server.model();
        List<LlmStream> open = new ArrayList<>();
        for (int i = 0; i < STREAMS; i++) {
            LlmStream stream = model.stream(LlmRequest.of(user("hi")));
            assertThat(stream.iterator().next().text()).isEqualTo("Hello");
            open.add(stream);
        }
        open.forEach(LlmStream::close);

        held.assertCancelled();
    }
}
