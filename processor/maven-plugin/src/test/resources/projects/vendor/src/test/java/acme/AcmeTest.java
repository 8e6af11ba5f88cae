package acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.modelwright.message.Message;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.registry.VendorSources;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class AcmeTest {

    @Test
    void generatedCodeIsUpToDate() {
        VendorSources.of(AcmeProvider.class).requireUnchanged(Path.of("src/main/resources"));
    }

    @Test
    void theModelAnswers() {
        var model = ModelProviders.load().provider("acme").languageModel("small", Map.of("server_url", "http://acme"));
        assertEquals("Acme answers.", model.invoke(LlmRequest.of(Message.user("Hello"))).text());
    }
}
