package dev.modelwright.openai.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PingFilterTest {

    private static final String PING = ": ping - 2026-11-22 06:07:21.352165+00:00\r\n\r\n";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50, 10_000})
    void commentsAreTakenOutHoweverTheBytesAreCut(int size) throws IOException {
        assertThat(filtered("sound" + PING + PING + ": ping" + PING + "more" + PING, size))
                .isEqualTo("sound: pingmore");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ": ping - ",
                ": ping - cut off",
                "sound: ping -",
                ": ping - a comment that is far too long to hold nothing but the time of a server\r\n\r\n",
                ":::: pin\r\n\r\n: p"
            })
    void soundThatLooksLikeACommentIsKept(String sound) throws IOException {
        assertThat(filtered(sound, 1)).isEqualTo(sound);
        assertThat(filtered(sound, 10_000)).isEqualTo(sound);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50, 10_000})
    void longestCommentIsTakenOutAndALongerOneIsKeptHoweverTheBytesAreCut(int size) throws IOException {
        String longest = ": ping - " + "x".repeat(55) + "\r\n\r\n";
        String longer = ": ping - " + "x".repeat(56) + "\r\n\r\n";

        assertThat(filtered(longest + "sound" + longest, size)).isEqualTo("sound");
        assertThat(filtered(longer + "sound", size)).isEqualTo(longer + "sound");
    }

    private static String filtered(String bytes, int size) throws IOException {
        PingFilter filter = new PingFilter();
        Buffer arriving = new Buffer().writeUtf8(bytes);
        Buffer sound = new Buffer();
        while (!arriving.exhausted()) {
            Buffer piece = new Buffer();
            arriving.read(piece, size);
            filter.pass(piece, sound);
        }
        filter.finish(sound);
        return sound.readUtf8();
    }
}
