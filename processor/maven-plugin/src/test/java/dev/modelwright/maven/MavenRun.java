package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a run of Maven came to.
 *
 * @param code its exit code
 * @param log what it printed
 */
record MavenRun(int code, String log) {

    private static final Pattern PROBLEM =
            Pattern.compile("\\[[a-z]+(?:-[a-z]+)*] .*:\\d+:\\d+: .*|error: .*|cannot find symbol");

    MavenRun succeeds() {
        assertThat(code).as(log).isZero();
        return this;
    }

    MavenRun fails() {
        assertThat(code).as(log).isNotZero();
        return this;
    }

    MavenRun says(String text) {
        assertThat(log).contains(text);
        return this;
    }

    MavenRun saysOnce(String text) {
        assertThat(Pattern.compile(Pattern.quote(text)).matcher(log).results())
                .as(log)
                .hasSize(1);
        return this;
    }

    /** Returns what Maven printed as errors of the compiler, up to the end of the line, each once. */
    List<String> problems() {
        return PROBLEM.matcher(log).results().map(MatchResult::group).distinct().toList();
    }

    MavenRun doesNotSay(String text) {
        assertThat(log).doesNotContain(text);
        return this;
    }
}
