package dev.modelwright.samples.springapp;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.stereotype.Component;

/** A tool of the assistant's. */
@Component
class Weather {

    private final AtomicInteger calls = new AtomicInteger();

    @Tool(description = "Tells the weather of a city.")
    String weather(String city) {
        calls.incrementAndGet();
        return "It rains.";
    }

    int calls() {
        return calls.get();
    }
}
