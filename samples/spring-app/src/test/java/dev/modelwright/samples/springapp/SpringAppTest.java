package dev.modelwright.samples.springapp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.samples.standin.StandInServer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as it is started, against the stand-in. */
final class SpringAppTest {

    private static StandInServer server;
    private static ConfigurableApplicationContext context;
    private static Assistant assistant;

    @BeforeAll
    static void start() {
        server = StandInServer.start(Optional.of("canary-key"));
        SpringApplication application = new SpringApplication(SpringApp.class);
        application.setDefaultProperties(
                Map.of("app.server", server.url(), "modelwright.xinference.credentials.api-key", "canary-key"));
        context = application.run();
        assistant = context.getBean(Assistant.class);
    }

    @AfterAll
    static void stop() {
        context.close();
        server.close();
    }

    @Test
    void assistantAnswers() {
        assertThat(assistant.ask("Tell me about cats."))
                .startsWith(StandInServer.LABEL)
                .contains("cats");
    }

    @Test
    void toolOfTheApplicationIsCalledAndItsResultAnswered() {
        Weather weather = context.getBean(Weather.class);
        int before = weather.calls();
        assertThat(assistant.ask("Use weather for Rome."))
                .startsWith(StandInServer.LABEL)
                .contains("rains");
        assertThat(weather.calls()).isEqualTo(before + 1);
    }

    @Test
    void answerArrivesInPieces() {
        List<String> pieces =
                assistant.tell("Tell me about dogs.").collectList().block();
        assertThat(pieces).hasSizeGreaterThan(2);
        assertThat(String.join("", pieces)).startsWith(StandInServer.LABEL).contains("dogs");
    }

    @Test
    void nearestTextIsFoundByItsVector() {
        assertThat(assistant.nearest("a cat", "stocks fell", "my cat sleeps")).isEqualTo("my cat sleeps");
    }
}
