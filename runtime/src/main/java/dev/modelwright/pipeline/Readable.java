package dev.modelwright.pipeline;

import dev.modelwright.message.Content;
import dev.modelwright.message.MediaContent;
import dev.modelwright.message.MediaKind;
import dev.modelwright.message.Message;
import dev.modelwright.schema.ModelFeature;
import dev.modelwright.schema.ModelSchema;
import java.util.List;

/** Inputs against the media that a model says it can read. Refuses the first that it cannot. */
final class Readable {

    private Readable() {}

    static void checkMessages(List<Message> messages, ModelSchema schema, ErrorGuard guard) {
        for (Message message : messages) {
            for (Content content : message.content()) {
                check("", content, schema, guard);
            }
        }
    }

    /** Checks several inputs; {@code subject} is what one of them is called. */
    static void checkAll(String subject, List<Content> inputs, ModelSchema schema, ErrorGuard guard) {
        for (int i = 0; i < inputs.size(); i++) {
            // Most are texts, for which no name is made up.
            if (inputs.get(i) instanceof MediaContent media) {
                check(subject + " " + i + ": ", media, schema, guard);
            }
        }
    }

    static void check(String place, Content content, ModelSchema schema, ErrorGuard guard) {
        if (content instanceof MediaContent media && !schema.features().contains(feature(media.kind()))) {
            throw guard.refusal(place + "Model `" + schema.model() + "` cannot read content of kind " + media.kind()
                    + ". Leave it out or choose a model that can.");
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
