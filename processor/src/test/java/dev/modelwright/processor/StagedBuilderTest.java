package dev.modelwright.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the staged builder keeps from compiling. */
final class StagedBuilderTest {

    @TempDir
    Path folder;

    @Test
    void requiredFieldThatIsLeftOutDoesNotCompile() {
        assertThat(errors("AcmeCredentials.builder().serverUrl(\"http://localhost\").modelUid(\"m\").build()"))
                .containsExactly("src/main/java/acme/Caller.java:4:89: error: cannot find symbol\n"
                        + "  symbol:   method build()\n"
                        + "  location: interface acme.AcmeCredentials.NeedsAuthMethod");
    }

    @Test
    void fieldThatAnOptionAsksForCannotBeLeftOutAfterTheOption() {
        assertThat(errors("AcmeCredentials.builder().serverUrl(\"http://localhost\").modelUid(\"m\").authMethodBasic()"
                        + ".build()"))
                .containsExactly("src/main/java/acme/Caller.java:4:107: error: cannot find symbol\n"
                        + "  symbol:   method build()\n"
                        + "  location: interface acme.AcmeCredentials.NeedsPassword");
    }

    @Test
    void misspeltFieldDoesNotCompile() {
        assertThat(errors("AcmeCredentials.builder().serverURL(\"http://localhost\")"))
                .containsExactly("src/main/java/acme/Caller.java:4:45: error: cannot find symbol\n"
                        + "  symbol:   method serverURL(java.lang.String)\n"
                        + "  location: interface acme.AcmeCredentials.NeedsServerUrl");
    }

    @Test
    void valueOfAnotherTypeDoesNotCompile() {
        assertThat(errors("AcmeLlmParameters.builder().temperature(\"hot\")"))
                .containsExactly(
                        "src/main/java/acme/Caller.java:4:60: error: incompatible types: java.lang.String cannot"
                                + " be converted to double");
    }

    private List<String> errors(String expression) {
        Project project = Project.vendor("acme", folder)
                .write(
                        "src/main/java/acme/Caller.java",
                        "package acme;\n\nfinal class Caller {\n    Object value = " + expression + ";\n}\n");
        return Compile.of(project).run().errors();
    }
}
