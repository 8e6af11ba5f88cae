package dev.modelwright.maven;

/** POMs of users that have no Java, as the documentation shows them. */
final class Poms {

    private static final String VERSION = System.getProperty("modelwright.version");

    private Poms() {}

    /** Returns a POM that checks vendors, with more configuration. */
    static String withoutJava(String configuration) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                    <modelVersion>4.0.0</modelVersion>
                    <groupId>acme</groupId>
                    <artifactId>vendors</artifactId>
                    <version>1</version>
                    <packaging>pom</packaging>
                    <build>
                        <plugins>
                            <plugin>
                                <groupId>dev.modelwright</groupId>
                                <artifactId>modelwright-maven-plugin</artifactId>
                                <version>%s</version>
                                <executions>
                                    <execution><goals><goal>check</goal></goals></execution>
                                </executions>
                                %s
                            </plugin>
                        </plugins>
                    </build>
                </project>
                """.formatted(VERSION, configuration);
    }
}
