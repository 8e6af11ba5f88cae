package dev.modelwright.maven;

/** POMs of users, as the documentation shows them. */
final class Poms {

    private static final String VERSION = System.getProperty("modelwright.version");

    private Poms() {}

    static String jar(String artifact, String compilerVersion) {
        return project(artifact, "jar", """
                <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                </properties>
                <dependencies>
                    <dependency>
                        <groupId>dev.modelwright</groupId>
                        <artifactId>modelwright-runtime</artifactId>
                        <version>%1$s</version>
                    </dependency>
                </dependencies>
                <build>
                    <plugins>
                        <plugin>
                            <artifactId>maven-resources-plugin</artifactId>
                            <version>3.5.0</version>
                        </plugin>
                        <plugin>
                            <artifactId>maven-compiler-plugin</artifactId>
                            <version>%2$s</version>
                            <configuration>
                                <annotationProcessorPaths>
                                    <path>
                                        <groupId>dev.modelwright</groupId>
                                        <artifactId>modelwright-processor</artifactId>
                                        <version>%1$s</version>
                                    </path>
                                </annotationProcessorPaths>
                            </configuration>
                        </plugin>
                        %3$s
                    </plugins>
                </build>
                """.formatted(VERSION, compilerVersion, plugin("refresh")));
    }

    static String aggregator(String... modules) {
        return project(
                "all", "pom", "<modules><module>" + String.join("</module><module>", modules) + "</module></modules>");
    }

    static String withoutJava(String configuration) {
        return project(
                "vendors",
                "pom",
                "<build><plugins>" + plugin("check").replace("</executions>", "</executions>" + configuration)
                        + "</plugins></build>");
    }

    private static String plugin(String goal) {
        return """
                <plugin>
                    <groupId>dev.modelwright</groupId>
                    <artifactId>modelwright-maven-plugin</artifactId>
                    <version>%s</version>
                    <executions>
                        <execution><goals><goal>%s</goal></goals></execution>
                    </executions>
                </plugin>
                """.formatted(VERSION, goal);
    }

    private static String project(String artifact, String packaging, String rest) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                    <modelVersion>4.0.0</modelVersion>
                    <groupId>acme</groupId>
                    <artifactId>%s</artifactId>
                    <version>1</version>
                    <packaging>%s</packaging>
                    %s
                </project>
                """.formatted(artifact, packaging, rest);
    }
}
