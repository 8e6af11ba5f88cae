package dev.modelwright.samples.documentation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;

/**
 * What pages of a folder take for granted beside our own packages.
 *
 * @param packages whose types they use without an import
 * @param fields what they use without declaring it
 */
record Surroundings(List<String> packages, String fields) {

    private static final Surroundings NONE = new Surroundings(List.of(), "");
    private static final Map<String, Surroundings> BY_FOLDER = Map.of(
            "runtime/langchain4j/",
                    new Surroundings(
                            List.of(
                                    "dev.modelwright.langchain4j",
                                    "dev.langchain4j.model.chat",
                                    "dev.langchain4j.model.chat.request",
                                    "dev.langchain4j.model.chat.response",
                                    "dev.langchain4j.model.embedding",
                                    "dev.langchain4j.model.scoring"),
                            "ChatRequest request; StreamingChatResponseHandler handler;"),
            "runtime/micrometer/",
                    new Surroundings(
                            List.of(
                                    "dev.modelwright.micrometer",
                                    "io.micrometer.core.instrument",
                                    "io.micrometer.core.instrument.observation",
                                    "io.micrometer.core.instrument.simple",
                                    "io.micrometer.observation"),
                            ""),
            "runtime/spring-ai/",
                    new Surroundings(
                            List.of(
                                    "dev.modelwright.springai",
                                    "org.springframework.ai.chat.model",
                                    "org.springframework.ai.chat.prompt"),
                            ""),
            "runtime/testkit/",
                    new Surroundings(
                            List.of(
                                    "dev.modelwright.testkit",
                                    "dev.modelwright.testkit.server",
                                    "dev.modelwright.testkit.record",
                                    "dev.modelwright.testkit.xinference",
                                    "java.net"),
                            ""),
            "samples/playground/", new Surroundings(List.of("dev.modelwright.samples.playground"), ""));

    static Surroundings of(String page) {
        return BY_FOLDER.entrySet().stream()
                .filter(folder -> page.startsWith(folder.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NONE);
    }

    String imports() {
        return packages.stream().map(name -> "import " + name + ".*;\n").collect(joining());
    }
}
