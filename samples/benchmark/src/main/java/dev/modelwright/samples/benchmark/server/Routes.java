package dev.modelwright.samples.benchmark.server;

import java.io.IOException;
import java.util.Optional;

/** Finds what a request is about: a model's description, an abort, a completion, or what the server has seen. */
final class Routes {

    private static final String MODELS = "/v1/models/";
    private static final String CONTROL = "/control/";
    private static final int LONGEST_LOOK = 8;

    private final Wire wire;
    private final Sightings sightings;
    private final FastStreams streams;

    Routes(Wire wire, Sightings sightings, FastStreams streams) {
        this.wire = wire;
        this.sightings = sightings;
        this.streams = streams;
    }

    /** Answers the next request; false when there is none, or the connection is not to be used again. */
    boolean next() throws IOException {
        Optional<HttpRequest> request = HttpRequest.read(wire.in());
        if (request.isEmpty()) {
            return false;
        }
        String path = request.get().path();
        if (path.startsWith(CONTROL)) {
            text(control(path.substring(CONTROL.length()).split("/", 2)));
        } else if (path.endsWith("/abort")) {
            json("{\"msg\":\"NO_OP\"}");
        } else if (path.startsWith(MODELS)) {
            json(Documents.description());
        } else {
            ModelCall call = ModelCall.of(request.get().body());
            sightings.request(call.model());
            return new Scripts(call, wire, sightings, streams).play();
        }
        return true;
    }

    private String control(String[] words) {
        String model = words[1];
        switch (words[0]) {
            case "requests":
                return Integer.toString(sightings.requests(model));
            case "left":
                return Boolean.toString(sightings.sawLeaving(model, LONGEST_LOOK));
            case "release":
                sightings.release(model);
                return "true";
            default:
                return "unknown";
        }
    }

    private void text(String text) throws IOException {
        wire.document(200, "text/plain", "", text);
    }

    private void json(String text) throws IOException {
        wire.document(200, "application/json", "", text);
    }
}
