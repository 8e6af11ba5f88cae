package dev.modelwright.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void onlyWhatIsNotMentionedFallsBack() {
        assertThat(Setting.<String>absent().orElse(Optional.of("fallback"))).contains("fallback");
        assertThat(Setting.<String>none().orElse(Optional.of("fallback"))).isEmpty();
        assertThat(Setting.of("").orElse(Optional.of("fallback"))).contains("");
    }

    @Test
    void explicitNullIsMentioned() {
        assertThat(Setting.absent().isMentioned()).isFalse();
        assertThat(Setting.none().isMentioned()).isTrue();
        assertThat(Setting.of(0).isMentioned()).isTrue();
    }
}
