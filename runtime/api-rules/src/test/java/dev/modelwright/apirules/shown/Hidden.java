package dev.modelwright.apirules.shown;

import java.net.http.HttpClient;
import java.util.List;
import org.assertj.core.api.Condition;

abstract class Hidden implements Runnable {

    public List<Condition<?>[]> conditions() {
        return List.of();
    }

    public HttpClient client() {
        return HttpClient.newHttpClient();
    }

    void secretly() {}
}
