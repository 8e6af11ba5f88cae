package dev.modelwright.samples.playground.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The JSON answers that a page has got. */
final class Traffic {

    private final List<Response> answers = new CopyOnWriteArrayList<>();

    void listen(Page page) {
        page.onResponse(response -> {
            if (response.url().contains("/api/")
                    && response.headers().getOrDefault("content-type", "").startsWith("application/json")) {
                answers.add(response);
            }
        });
    }

    /** Returns the bodies since it was asked last, each with its address in front. Those of a page that was left are gone. */
    List<String> bodies() {
        List<String> bodies =
                answers.stream().map(one -> one.url() + " " + one.text()).toList();
        answers.clear();
        return bodies;
    }
}
