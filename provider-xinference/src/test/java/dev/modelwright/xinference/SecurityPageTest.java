package dev.modelwright.xinference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What SECURITY.md says is so: each test that it names exists, and each dependency is listed as the POMs have it. */
final class SecurityPageTest {

    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES =
            List.of("runtime", "processor", "provider-xinference", "provider-xinference/openai-protocol");
    private static final List<String> AROUND = List.of(
            "runtime/langchain4j",
            "runtime/micrometer",
            "runtime/spring-ai",
            "runtime/spring-boot-starter",
            "runtime/testkit",
            "processor/maven-plugin",
            "samples/playground");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern TARGET = Pattern.compile("`(\\w+Test)`");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^:`]+:[^`]+)` \\| (\\S+) \\| (Apache-2\\.0|MIT|EPL-2\\.0) \\|");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);

    private final String page = text(ROOT.resolve("SECURITY.md"));

    @Test
    void everyTestThatIsNamedExists() {
        Map<String, String> sources = sources();
        List<MatchResult> named = TEST.matcher(page).results().toList();

        assertThat(named)
                .hasSizeGreaterThan(30)
                .allSatisfy(test -> assertThat(sources.getOrDefault(test.group(1), ""))
                        .as(test.group())
                        .contains("void " + test.group(2) + "("));
        assertThat(TARGET.matcher(page).results().map(test -> test.group(1))).isSubsetOf(sources.keySet());
    }

    @Test
    void everyDependencyIsListedInTheVersionOfThePoms() {
        Map<String, String> listed = ROW.matcher(page)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2), (one, other) -> one, TreeMap::new));
        Map<String, String> used = new TreeMap<>();
        MODULES.forEach(module -> used.putAll(used(module, "test")));
        // What an application brings itself is not brought along.
        AROUND.stream()
                .filter(module -> !module.startsWith("samples"))
                .forEach(module -> used.putAll(used(module, "test|provided")));

        assertThat(used).hasSizeGreaterThan(8);
        assertThat(listed).containsAllEntriesOf(used);
    }

    private static Map<String, String> used(String module, String apart) {
        String pom = text(ROOT.resolve("pom.xml"));
        Map<String, String> managed = managed();
        return dependencies(ROOT.resolve(module).resolve("pom.xml"))
                .filter(dependency -> !dependency.matches("(?s).*<scope>(" + apart + ")</scope>.*"))
                .filter(dependency -> !name(dependency).startsWith("dev.modelwright:"))
                .collect(Collectors.toMap(
                        SecurityPageTest::name,
                        dependency -> dependency.contains("<version>")
                                ? version(dependency, pom)
                                : managed.getOrDefault(name(dependency), element(pom, "junit.version"))));
    }

    // The same name may be that of several tests.
    private static Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        for (String module : Stream.concat(MODULES.stream(), AROUND.stream()).toList()) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(file -> file.toString().endsWith("Test.java"))
                        .forEach(file -> sources.merge(
                                file.getFileName().toString().replace(".java", ""), text(file), String::concat));
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return sources;
    }

    private static Map<String, String> managed() {
        String pom = text(ROOT.resolve("pom.xml"));
        return dependencies(ROOT.resolve("pom.xml"))
                .collect(Collectors.toMap(SecurityPageTest::name, dependency -> version(dependency, pom), (a, b) -> a));
    }

    private static String version(String dependency, String pom) {
        String version = element(dependency, "version");
        return version.startsWith("${") ? element(pom, version.substring(2, version.length() - 1)) : version;
    }

    // Without those of plugins, which nobody gets.
    private static Stream<String> dependencies(Path pom) {
        String own = text(pom).replaceAll("(?s)<profiles>.*</profiles>|<build>.*?</build>", "");
        return DEPENDENCY.matcher(own).results().map(match -> match.group(1));
    }

    private static String name(String dependency) {
        return element(dependency, "groupId") + ":" + element(dependency, "artifactId");
    }

    private static String element(String xml, String name) {
        int start = xml.indexOf("<" + name + ">");
        return start < 0 ? "" : xml.substring(start + name.length() + 2, xml.indexOf("</" + name + ">", start));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
