package dev.modelwright.pipeline;

import dev.modelwright.message.Content;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import dev.modelwright.message.Message;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import java.util.List;

/** Inputs against the media that a model can read. */
final class Readable {

    private Readable() {}

    /** Refuses a request with media that the model does not say it can read. */
    static void check(List<Content> inputs, ModelSchema schema, ErrorGuard guard) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i) instanceof MediaContent media
                    && !schema.features().contains(feature(media.kind()))) {
                throw guard.refusal("Input " + i + " must be a text, because model `" + schema.model()
                        + "` does not have the feature `"
                        + feature(media.kind()).wireName() + "`.");
            }
        }
    }

    /** Refuses a conversation with media that the model does not say it can read. */
    static void checkMessages(List<Message> messages, ModelSchema schema, ErrorGuard guard) {
        for (Message message : messages) {
            for (Content content : message.content()) {
                if (content instanceof MediaContent media && !schema.features().contains(feature(media.kind()))) {
                    throw guard.refusal("Model `" + schema.model() + "` cannot read content of kind " + media.kind()
                            + ". Leave it out or choose a model that can.");
                }
            }
        }
    }

    private static ModelFeature feature(MediaKind kind) {
        return switch (kind) {
            case IMAGE -> ModelFeature.VISION;
            case AUDIO -> ModelFeature.AUDIO;
            case VIDEO -> ModelFeature.VIDEO;
            case DOCUMENT -> ModelFeature.DOCUMENT;
        };
    }
}
