package dev.modelwright.samples.springapp;

import dev.modelwright.samples.standin.StandInServer;
import java.util.Arrays;
import java.util.Map;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Asks an assistant that can look up the weather. Without {@code --app.server=URL} a stand-in on this machine answers. */
@SpringBootApplication(proxyBeanMethods = false)
public class SpringApp {

    /** Runs the application. */
    public static void main(String[] args) {
        if (mentionsServer(args)) {
            SpringApplication.run(SpringApp.class, args).close();
            return;
        }
        try (StandInServer server = StandInServer.start()) {
            SpringApplication application = new SpringApplication(SpringApp.class);
            application.setDefaultProperties(Map.of("app.server", server.url()));
            application.run(args).close();
        }
    }

    private static boolean mentionsServer(String[] args) {
        return Arrays.stream(args).anyMatch(arg -> arg.startsWith("--app.server="));
    }

    @Bean
    ApplicationRunner conversation(Assistant assistant) {
        return arguments -> {
            System.out.println(assistant.ask("Tell me about cats."));
            System.out.println(assistant.ask("Use weather for Rome."));
            assistant.tell("Tell me about dogs.").doOnNext(System.out::print).blockLast();
            System.out.println();
            System.out.println(assistant.nearest("a cat", "my cat sleeps", "stocks fell"));
        };
    }
}
