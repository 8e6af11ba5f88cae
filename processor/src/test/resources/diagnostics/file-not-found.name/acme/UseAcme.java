package acme;

import dev.modelwright.model.LanguageModel;
import java.util.List;

/** What a caller writes; none of it is to blame. */
public final class UseAcme {

    private final AcmeCredentials credentials =
            AcmeCredentials.builder().serverUrl("http://localhost").build();

    AcmeCredentials.Builder start() {
        return AcmeCredentials.builder().serverUrl(credentials.serverUrl());
    }

    LanguageModel predefined(AcmeLlmModels model) {
        return AcmeProvider.llm(model, credentials);
    }

    LanguageModel model(List<? extends AcmeCredentials> several) {
        return AcmeProvider.llm("m", several.get(0));
    }
}
