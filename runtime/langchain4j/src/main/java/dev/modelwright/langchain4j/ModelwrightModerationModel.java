package dev.modelwright.langchain4j;

import dev.langchain4j.model.moderation.Moderation;
import dev.langchain4j.model.moderation.ModerationRequest;
import dev.langchain4j.model.moderation.ModerationResponse;
import dev.langchain4j.model.moderation.listener.ModerationModelListener;
import dev.modelwright.model.ModerationModel;
import dev.modelwright.model.ModerationResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A moderation model of any vendor as LangChain4j's. Texts are judged in order, until one is unwanted. Immutable, safe for any number of
 * threads, and nothing to close.
 */
public final class ModelwrightModerationModel implements dev.langchain4j.model.moderation.ModerationModel {

    /** The key in a response's metadata under which there is a list of {@link ModerationResult}s, one for each text that was judged. */
    public static final String RESULTS = "modelwright.results";

    private final ModerationModel model;
    private final List<ModerationModelListener> listeners;

    private ModelwrightModerationModel(ModerationModel model, List<ModerationModelListener> listeners) {
        this.model = Objects.requireNonNull(model, "model");
        this.listeners = List.copyOf(listeners);
    }

    /** Returns the model, with listeners that the framework tells of requests, responses and errors. */
    public static ModelwrightModerationModel of(ModerationModel model, ModerationModelListener... listeners) {
        return new ModelwrightModerationModel(model, List.of(listeners));
    }

    @Override
    public ModerationResponse doModerate(ModerationRequest request) {
        return Failures.mapping(() -> judge(request));
    }

    private ModerationResponse judge(ModerationRequest request) {
        Requests.requireName(request.modelName(), model);
        List<ModerationResult> results = new ArrayList<>();
        for (String text : request.texts()) {
            ModerationResult result = model.moderate(dev.modelwright.model.ModerationRequest.of(text));
            results.add(result);
            if (result.flagged()) {
                return response(Moderation.flagged(text), results);
            }
        }
        return response(Moderation.notFlagged(), results);
    }

    private static ModerationResponse response(Moderation moderation, List<ModerationResult> results) {
        return ModerationResponse.builder()
                .moderation(moderation)
                .metadata(Map.of(RESULTS, List.copyOf(results)))
                .build();
    }

    @Override
    public List<ModerationModelListener> listeners() {
        return listeners;
    }

    @Override
    public String modelName() {
        return model.model();
    }
}
