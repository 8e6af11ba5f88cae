/** OpenAI's wire format as many servers speak it, for those who write drivers. */
module dev.modelwright.openai {
    requires transitive dev.modelwright.runtime;
    requires okhttp3;

    exports dev.modelwright.openai;
    exports dev.modelwright.openai.client;
}
