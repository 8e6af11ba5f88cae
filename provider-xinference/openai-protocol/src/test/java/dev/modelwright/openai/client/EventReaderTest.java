package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {

    @Test
    void eventIsItsDataWithoutTheBlankAfterTheColon() throws IOException {
        assertThat(data("data: a\n\ndata:b\n\ndata:  c\n\n")).containsExactly("a", "b", " c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyLineEndOfTheStandardEndsLines(String end) throws IOException {
        String stream = "data: a\ndata: b\n\n: ping\n\ndata: c\n\n".replace("\n", end);

        assertThat(data(stream)).containsExactly("a\nb", "c");
    }

    @Test
    void lineEndsMayBeMixed() throws IOException {
        assertThat(data("data: a\r\n\rdata: b\n\r\n")).containsExactly("a", "b");
    }

    @Test
    void loneCarriageReturnAtTheEndIsALineEnd() throws IOException {
        assertThat(data("data: a\n\r")).containsExactly("a");
        assertThat(data("data: a\r\r")).containsExactly("a");
        assertThat(data("data: a\r")).isEmpty();
    }

    @Test
    void commentsFieldsWithoutMeaningAndEmptyEventsAreSkipped() throws IOException {
        String stream = ": ping - 2026\n\nid: 7\nretry: 10\nother\n\ndata\n\ndata:\n\ndata: \n\ndata: a\n: ping\n\n";

        assertThat(data(stream)).containsExactly("a");
    }

    @Test
    void blankLinesInFrontAreSkipped() throws IOException {
        assertThat(data("\n\r\n\ndata: a\n\n")).containsExactly("a");
    }

    @Test
    void linesOfOneEventAreJoinedByLineFeeds() throws IOException {
        assertThat(data("data: {\ndata:  \"a\": 1\ndata: }\n\n")).containsExactly("{\n \"a\": 1\n}");
    }

    @Test
    void byteOrderMarkIsStrippedFromTheStartOnly() throws IOException {
        assertThat(data("\uFEFFdata: a\n\ndata: \uFEFFb\n\n")).containsExactly("a", "\uFEFFb");
    }

    @Test
    void eventKeepsItsNameAndTheNextOneStartsWithout() throws IOException {
        EventReader reader = reader("event: error\ndata: a\n\nevent:\ndata: b\n\ndata: c\n\n");

        assertThat(List.of(reader.next(), reader.next(), reader.next()))
                .extracting(event -> event.map(ServerEvent::name).orElse("none"))
                .containsExactly("error", "message", "message");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data: [DONE]\r\n\r\n", "data: [DONE]\n", "data: [DONE]", "data:[DONE]\r", "data: [DONE] \n\n"})
    void doneIsSeenWithOrWithoutItsLineEnds(String ending) throws IOException {
        EventReader reader = reader("data: a\n\n" + ending);

        assertThat(rest(reader)).containsExactly("a");
        assertThat(reader.done()).isTrue();
    }

    @Test
    void nothingAfterDoneIsRead() throws IOException {
        Buffer source = new Buffer().writeUtf8("data: [DONE]\n\ndata: late\n\n");
        EventReader reader = new EventReader(source, Framing.BLANK_LINE);

        assertThat(rest(reader)).isEmpty();
        assertThat(reader.next()).isEmpty();
        assertThat(source.readUtf8()).isEqualTo("data: late\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data: {\"a\"", "data: b", "data: b\n", "data: [DON", "data: b\ndata: [DONE]", ": ping", "dat"})
    void eventThatIsNotCompleteAtTheEndIsDropped(String ending) throws IOException {
        EventReader reader = reader("data: a\n\n" + ending);

        assertThat(rest(reader)).containsExactly("a");
        assertThat(reader.done()).isFalse();
    }

    @Test
    void emptyStreamHasNoEvents() throws IOException {
        EventReader reader = reader("");

        assertThat(reader.next()).isEmpty();
        assertThat(reader.done()).isFalse();
    }

    @Test
    void eventOfTwoMegabytesIsRead() throws IOException {
        String large = "x".repeat(2 * 1024 * 1024);

        assertThat(data("data: " + large + "\n\n")).containsExactly(large);
    }

    @Test
    void lineAsLongAsTheLimitIsReadAndOneByteMoreIsNot() throws IOException {
        assertThat(rest(new EventReader(buffer("data: 1234\n\n"), Framing.BLANK_LINE, 10, 100)))
                .containsExactly("1234");
        assertTooLarge(
                new EventReader(buffer("data: 12345\n\n"), Framing.BLANK_LINE, 10, 100),
                "line of the answer is larger than 10 bytes");
    }

    @Test
    void lineWithoutEndIsRefusedAtTheLimitAndNotReadOn() {
        Buffer source = buffer(": " + "x".repeat(100_000));

        assertTooLarge(
                new EventReader(source, Framing.BLANK_LINE, 10, 100), "line of the answer is larger than 10 bytes");
    }

    @Test
    void eventOfManyLinesIsRefusedAtTheLimit() {
        EventReader reader = new EventReader(buffer("data: 12345\n".repeat(3) + "\n"), Framing.BLANK_LINE, 100, 16);

        assertTooLarge(reader, "event of the answer is larger than 16 bytes");
    }

    @Test
    void bytesThatAreNoUtf8AreReplaced() throws IOException {
        Buffer source = new Buffer().writeUtf8("data: a").writeByte(0xff).writeUtf8("b\n\n");

        assertThat(rest(new EventReader(source, Framing.BLANK_LINE))).containsExactly("a\uFFFDb");
    }

    @Test
    void fieldsAreKnownByTheirWholeName() throws IOException {
        assertThat(rest(reader("dataevent: a\ndatadata: b\neventdata: c\nevents: d\n data: e\ndata: f\n\n")))
                .containsExactly("f");
        assertThat(rest(reader("data\ndata:\ndata:  a\ndata:: b\n\n"))).containsExactly("\n\n a\n: b");
    }

    private static void assertTooLarge(EventReader reader, String message) {
        assertThatThrownBy(reader::next)
                .isInstanceOfSatisfying(
                        OpenAiException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.BROKEN_STREAM))
                .hasMessageContaining(message);
    }

    @Test
    void eventMayEndWithItsLine() throws IOException {
        String stream = "data: a\ndata: b\r\n: ping\n\ndata: c\n\ndata: [DONE]\ndata: d\n";

        assertThat(rest(new EventReader(buffer(stream), Framing.LINE))).containsExactly("a", "b", "c");
        assertThat(data(stream)).containsExactly("a\nb", "c");
    }

    private static List<String> data(String stream) throws IOException {
        return rest(reader(stream));
    }

    private static EventReader reader(String stream) {
        return new EventReader(buffer(stream), Framing.BLANK_LINE);
    }

    private static Buffer buffer(String stream) {
        return new Buffer().writeUtf8(stream);
    }

    static List<String> rest(EventReader reader) throws IOException {
        List<String> data = new ArrayList<>();
        Optional<ServerEvent> event = reader.next();
        while (event.isPresent()) {
            data.add(event.get().data());
            event = reader.next();
        }
        return data;
    }
}
