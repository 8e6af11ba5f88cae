package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both roads, straight from the text and by a tree, must lead to the same. */
class PlainAnswerTest {

    private static final int MUTATIONS = 400;
    private static final String USUAL =
            "{\"id\": \"chat1\", \"object\": \"chat.completion.chunk\", \"choices\": [{\"index\": 0,"
                    + " \"delta\": {\"content\": \"a\\nb\"}, \"logprobs\": null, \"finish_reason\": null}], \"usage\": null}";

    private static final String WHOLE = "{\"id\":\"chat1\",\"object\":\"chat.completion\",\"choices\":[{\"index\":0,"
            + "\"message\":{\"role\":\"assistant\",\"content\":\"Hello\",\"tool_calls\":[]},\"text\":\"World\","
            + "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":20,\"completion_tokens\":7,\"total_tokens\":27,"
            + "\"prompt_tokens_details\":{\"cached_tokens\":4}}}";

    private final OpenAnswer answer = FuzzAnswers.answer(List.of());

    @Test
    void recordedStreamsAreReadTheSameWay() {
        assertThat(streams()).isNotEmpty().allSatisfy(events -> {
            ChunkReader straight = new ChunkReader();
            ChunkReader byTree = new ChunkReader();
            assertThat(events)
                    .allSatisfy(event -> assertThat(straight(straight, event)).isEqualTo(byTree(byTree, event)));
        });
    }

    @Test
    void mutatedEventsAreReadTheSameWay() {
        List<String> events = streams().flatMap(List::stream).distinct().toList();

        assertThat(Stream.concat(Stream.of(USUAL), events.stream())
                        .flatMap(event -> Mutations.of(event, MUTATIONS))
                        .filter(event -> !straight(finished(), event).equals(byTree(finished(), event))
                                || !straight(new ChunkReader(), event).equals(byTree(new ChunkReader(), event))))
                .isEmpty();
    }

    @Test
    void wholeAnswersAreReadTheSameWayAlsoWhenMutated() {
        assertThat(Stream.concat(Stream.of(WHOLE, WHOLE.replace("message", "delta")), wholeAnswers())
                        .flatMap(text -> Stream.concat(Stream.of(text), Mutations.of(text, MUTATIONS)))
                        .filter(text -> !whole(text, WholeAnswer::chat)
                                        .equals(whole(
                                                text, (any, from) -> AnswerReader.chat(WholeAnswer.object(any, from))))
                                || !whole(text, WholeAnswer::completion)
                                        .equals(whole(
                                                text,
                                                (any, from) ->
                                                        AnswerReader.completion(WholeAnswer.object(any, from))))))
                .isEmpty();
    }

    @Test
    void usualWholeAnswerNeedsNoTree() {
        PlainAnswer plain = new PlainAnswer("message");

        assertThat(plain.read(WHOLE)).isTrue();
        assertThat(AnswerReader.chat(plain))
                .returns("Hello", Generation::text)
                .returns(Optional.of("stop"), Generation::finishReason)
                .returns(Optional.of(new TokenCounts(20, 7, OptionalLong.of(4))), Generation::usage);
        assertThat(AnswerReader.completion(plain)).returns("World", Generation::text);
    }

    @Test
    void mutatedUsualEventsTakeBothRoads() {
        PlainAnswer plain = new PlainAnswer("delta");
        long straight = Mutations.of(USUAL, MUTATIONS).filter(plain::read).count();

        assertThat(straight).isBetween(MUTATIONS / 20L, MUTATIONS * 19L / 20);
    }

    @Test
    void usualEventNeedsNoTree() {
        assertThat(new PlainAnswer("delta").read(USUAL)).isTrue();
        assertThat(straight(new ChunkReader(), USUAL)).contains("chat1", "a\nb");
    }

    @Test
    void nothingOfOneTextIsLeftInTheNext() {
        PlainAnswer plain = new PlainAnswer("delta");
        plain.read(
                "{\"id\":\"1\",\"choices\":[{\"delta\":{\"content\":\"a\",\"reasoning_content\":\"b\"},\"text\":\"c\","
                        + "\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":2}}");

        assertThat(plain.read("{\"choices\":[{}]}")).isTrue();
        assertThat(plain)
                .returns(Optional.empty(), PlainAnswer::id)
                .returns(Optional.empty(), PlainAnswer::content)
                .returns(Optional.empty(), PlainAnswer::continuation)
                .returns("", PlainAnswer::reasoning)
                .returns(Optional.empty(), PlainAnswer::finishReason)
                .returns(Optional.empty(), PlainAnswer::usage)
                .returns(false, PlainAnswer::hasPart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "7",
                "{}",
                "{\"choices\":[]}",
                "{\"choices\":[{}],\"error\":null}",
                "{\"choices\":[{}],\"choices\":[{}]}",
                "{\"choices\":[{}]}}",
                "{\"choices\":[{}],}",
                "{\"choices\":[{},]}",
                "{\"choices\":[{\"a\":01}]}",
                "{\"choices\":[{\"a\":1e5}]}",
                "{\"choices\":[{\"a\":.5}]}",
                "{\"choices\":[{\"a\":1.}]}",
                "{\"choices\":[{\"a\":-}]}",
                "{\"choices\":[{\"a\":\"\\q\"}]}",
                "{\"choices\":[{\"a\":\"\\u00g0\"}]}",
                "{\"choices\":[{\"a\":\"\\u\uFF11\uFF11\uFF11\uFF11\"}]}",
                "{\"choices\":[{\"a\":\"\t\"}]}",
                "{\"choices\":[{\"a\":nul}]}",
                "{\"choices\":[{\"a\" 1}]}",
                "{\"choices\":[{\"delta\":{\"tool_calls\":[{}]}}]}",
                "{\"choices\":[[[[[[[[[[[]]]]]]]]]]]}"
            })
    void everythingElseIsLeftToTheTree(String text) {
        assertThat(new PlainAnswer("delta").read(text)).isFalse();
    }

    private String straight(ChunkReader reader, String event) {
        try {
            return reader.read(event, answer).toString();
        } catch (OpenAiException failure) {
            return FuzzAnswers.shown(failure);
        }
    }

    private String byTree(ChunkReader reader, String event) {
        try {
            return reader.read(WholeAnswer.object(event, answer)).toString();
        } catch (OpenAiException failure) {
            return FuzzAnswers.shown(failure);
        }
    }

    private String whole(String text, Whole reading) {
        try {
            return reading.read(text, answer).toString();
        } catch (OpenAiException failure) {
            return FuzzAnswers.shown(failure);
        }
    }

    private ChunkReader finished() {
        ChunkReader reader = new ChunkReader();
        straight(reader, "{\"choices\":[{\"delta\":{\"reasoning_content\":\"<thi\"}}]}");
        straight(reader, "{\"choices\":[{\"finish_reason\":\"stop\"}]}");
        return reader;
    }

    private static Stream<Recording> recordings() {
        Stream<Path> folders = Stream.of(Recording.OWN, Recording.SHARED).filter(Files::isDirectory);
        return folders.flatMap(folder -> Recording.in(folder).stream());
    }

    private static Stream<String> wholeAnswers() {
        return recordings()
                .filter(recording -> recording.path().endsWith("/completions") && !recording.isEventStream())
                .map(recording -> recording.bytes().utf8())
                .filter(text -> !text.isEmpty());
    }

    private static Stream<List<String>> streams() {
        return recordings().filter(Recording::isEventStream).map(PlainAnswerTest::events);
    }

    private static List<String> events(Recording recording) {
        List<String> events = new ArrayList<>();
        EventReader reader = new EventReader(new Buffer().write(recording.bytes()), Framing.BLANK_LINE);
        try {
            for (Optional<ServerEvent> event = reader.next(); event.isPresent(); event = reader.next()) {
                events.add(event.get().data());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return events;
    }

    private interface Whole {
        Generation read(String text, OpenAnswer answer) throws OpenAiException;
    }
}
