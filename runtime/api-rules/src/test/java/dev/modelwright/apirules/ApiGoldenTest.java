package dev.modelwright.apirules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiGoldenTest {

    private static final List<String> BEFORE = List.of("class A", "    void run()", "class B", "    void run()");

    @Test
    void whatIsTheSameHasNoDifference(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("api.txt"), BEFORE);

        assertThat(ApiGolden.of(file).differences(BEFORE)).isEmpty();
    }

    @Test
    void aMemberThatIsGoneIsNamedWithItsType() {
        assertThat(ApiGolden.differences(BEFORE, List.of("class A", "    void run()", "class B")))
                .containsExactly("gone:  class B | void run()");
    }

    @Test
    void anotherSignatureIsAnOldOneGoneAndANewOneAdded() {
        assertThat(ApiGolden.differences(
                        BEFORE, List.of("class A", "    int run()", "class B", "    void run()", "class C")))
                .containsExactly("gone:  class A | void run()", "added: class A | int run()", "added: class C");
    }

    @Test
    void anotherOrderIsADifference() {
        assertThat(ApiGolden.differences(BEFORE, List.of("class B", "    void run()", "class A", "    void run()")))
                .hasSize(1);
    }
}
