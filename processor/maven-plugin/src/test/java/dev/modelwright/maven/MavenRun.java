package dev.modelwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/**
 * What a run of Maven came to.
 *
 * @param code its exit code
 * @param log what it printed
 */
record MavenRun(int code, String log) {

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

    MavenRun doesNotSay(String text) {
        assertThat(log).doesNotContain(text);
        return this;
    }
}
