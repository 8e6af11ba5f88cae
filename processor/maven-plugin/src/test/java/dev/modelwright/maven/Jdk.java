package dev.modelwright.maven;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK that users' projects are built with.
 *
 * @param version its feature version
 * @param home where it is
 */
record Jdk(String version, Path home) {

    private static final String CURRENT = "java.specification.version";

    static Jdk current() {
        return new Jdk(System.getProperty(CURRENT), Path.of(System.getProperty("java.home")));
    }

    /** Returns the JDK that runs this, and those that the variables {@code JAVA_HOME_17} and {@code JAVA_HOME_25} name. */
    static Stream<Jdk> all() throws IOException {
        Map<String, Jdk> jdks = new LinkedHashMap<>();
        jdks.put(current().version(), current());
        for (String name : new String[] {"JAVA_HOME_17", "JAVA_HOME_25"}) {
            String home = System.getenv(name);
            if (home != null && !home.isBlank()) {
                Jdk jdk = at(Path.of(home));
                jdks.putIfAbsent(jdk.version(), jdk);
            }
        }
        return jdks.values().stream();
    }

    // Every JDK says in this file what it is.
    private static Jdk at(Path home) throws IOException {
        Properties release = new Properties();
        release.load(new StringReader(Files.readString(home.resolve("release"))));
        String version = release.getProperty("JAVA_VERSION").replace("\"", "");
        return new Jdk(version.split("\\.")[0], home);
    }

    @Override
    public String toString() {
        return "JDK " + version;
    }
}
