package dev.modelwright.samples.benchmark.server;

/** Answers and pieces of answers, as OpenAI-compatible servers write them. */
final class Documents {

    static final String DONE = "data: [DONE]\n\n";

    private static final String NOTHING = "null";

    private Documents() {}

    static String description() {
        return "{\"model_type\":\"LLM\",\"address\":\"127.0.0.1:40421\",\"accelerators\":[],\"model_name\":\"tiny\","
                + "\"model_lang\":[\"en\"],\"model_ability\":[\"chat\",\"tools\"],\"model_family\":\"tiny\","
                + "\"context_length\":32768,\"model_engine\":\"vLLM\",\"replica\":1}";
    }

    static String answer() {
        return whole(
                "[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"Hello! How can I help you today?\"},"
                        + "\"finish_reason\":\"stop\"}]");
    }

    static String answerWithoutChoices() {
        return whole("[]");
    }

    static String error(int status) {
        return "{\"error\":{\"message\":\"Scripted error\",\"type\":\"scripted\",\"code\":\"" + status + "\"}}";
    }

    /** An event with more text. */
    static String text(String text) {
        return delta("{\"content\":\"" + text + "\"}", NOTHING);
    }

    /** An event with more reasoning. */
    static String reasoning(String text) {
        return delta("{\"reasoning_content\":\"" + text + "\"}", NOTHING);
    }

    /** An event with a piece of a tool call. */
    static String toolCall(String call) {
        return delta("{\"tool_calls\":[" + call + "]}", NOTHING);
    }

    /** An event that ends the answer. */
    static String finish(String reason) {
        return delta("{}", "\"" + reason + "\"");
    }

    /** An event with the token counts. */
    static String counts() {
        return "data: " + chunk("[],\"usage\":" + usage()) + "\n\n";
    }

    static String delta(String delta, String finishReason) {
        return "data: " + chunk("[{\"index\":0,\"delta\":" + delta + ",\"finish_reason\":" + finishReason + "}]")
                + "\n\n";
    }

    static String chunk(String choices) {
        return "{\"id\":\"chatcmpl-0123456789\",\"object\":\"chat.completion.chunk\",\"created\":1764000000,"
                + "\"model\":\"tiny\",\"choices\":" + choices + "}";
    }

    private static String whole(String choices) {
        return "{\"id\":\"chatcmpl-0123456789\",\"object\":\"chat.completion\",\"created\":1764000000,"
                + "\"model\":\"tiny\",\"choices\":" + choices + ",\"usage\":" + usage() + "}";
    }

    private static String usage() {
        return "{\"prompt_tokens\":9,\"completion_tokens\":12,\"total_tokens\":21}";
    }
}
