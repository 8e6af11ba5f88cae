package dev.modelwright.langchain4j;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.model.moderation.ModerationModel;
import dev.langchain4j.model.moderation.common.AbstractModerationModelListenerIT;
import dev.langchain4j.model.moderation.listener.ModerationModelListener;
import java.util.List;

/** The framework's own tests of listeners to moderation models. */
class ModerationModelContractTest extends AbstractModerationModelListenerIT {

    @Override
    protected ModerationModel createModel(List<ModerationModelListener> listeners) {
        return ModelwrightModerationModel.of(new Censor().model(), listeners.toArray(ModerationModelListener[]::new));
    }

    @Override
    protected ModerationModel createFailingModel(List<ModerationModelListener> listeners) {
        return ModelwrightModerationModel.of(
                new FailingModels(Refusals.ofStatus(401)).moderation(),
                listeners.toArray(ModerationModelListener[]::new));
    }

    @Override
    protected Class<? extends Exception> expectedExceptionClass() {
        return AuthenticationException.class;
    }
}
