package dev.modelwright.openai.client;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that differ a little from one that is JSON, most of which are JSON no more. The same in every run. */
final class Mutations {

    private static final List<String> PARTS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            "\\n",
            "\\u00e9",
            "\\ud83d",
            "\\x",
            "\\/",
            " ",
            "\n",
            "\t",
            "\f",
            "0",
            "1",
            "-",
            ".",
            "e5",
            "E",
            "007",
            "12345678901234567890",
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\u0000",
            "\u00e9",
            "\ud83d",
            "\uFEFF",
            "//");
    private static final List<String> MEMBERS = List.of(
            "\"error\":null,",
            "\"error\":{\"message\":\"x\"},",
            "\"detail\":\"x\",",
            "\"id\":\"x\",",
            "\"id\":7,",
            "\"\":1,",
            "\"\\u0069d\":1,",
            "\"usage\":{\"prompt_tokens\":3,\"completion_tokens\":2},",
            "\"usage\":{\"prompt_tokens\":3.0,\"completion_tokens\":2e1},",
            "\"prompt_tokens_details\":{\"cached_tokens\":1},",
            "\"prompt_tokens_details\":null,",
            "\"delta\":{},",
            "\"message\":{\"content\":\"y\"},",
            "\"delta\":null,",
            "\"content\":\"x\",",
            "\"content\":null,",
            "\"content\":[1],",
            "\"text\":\"x\",",
            "\"reasoning_content\":\"<think>x\",",
            "\"tool_calls\":[],",
            "\"tool_calls\":null,",
            "\"tool_calls\":[{\"id\":\"a\",\"function\":{\"name\":\"f\",\"arguments\":\"{}\"}}],",
            "\"function_call\":null,",
            "\"function_call\":{\"name\":\"f\",\"arguments\":\"{}\"},",
            "\"finish_reason\":\"stop\",",
            "\"finish_reason\":\"\",",
            "\"choices\":[],",
            "\"a\":{\"b\":1,\"b\":2},",
            "\"a\":" + "[".repeat(12) + "]".repeat(12) + ",");

    private Mutations() {}

    static Stream<String> of(String text, int count) {
        Random random = new Random(text.hashCode());
        return IntStream.range(0, count).mapToObj(i -> i % 2 == 0 ? one(text, random) : one(one(text, random), random));
    }

    private static String one(String text, Random random) {
        int place = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), place + random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, place) + text.substring(end);
            case 1 -> text.substring(0, place) + any(PARTS, random) + text.substring(place);
            case 2 -> text.substring(0, place) + any(PARTS, random) + text.substring(end);
            default -> withMember(text, place, any(MEMBERS, random));
        };
    }

    // Where an object begins, so that most of these are JSON.
    private static String withMember(String text, int from, String member) {
        int place = Math.max(text.indexOf('{', from), text.indexOf('{')) + 1;
        return text.substring(0, place) + member + text.substring(place);
    }

    private static String any(List<String> parts, Random random) {
        return parts.get(random.nextInt(parts.size()));
    }
}
