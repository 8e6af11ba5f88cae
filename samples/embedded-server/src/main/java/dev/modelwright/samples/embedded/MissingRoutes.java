package dev.modelwright.samples.embedded;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a Xinference server can do and this one cannot, and why. */
final class MissingRoutes {

    private static final String NO_EAR =
            "Not implemented: no model that writes down speech comes as an artifact of Maven";
    private static final String NO_PAINTER = "Not implemented: no model for images comes as an artifact of Maven";
    private static final String NO_FILMER = "Not implemented: no model for videos comes as an artifact of Maven";
    private static final String NO_LAUNCHER = "Not implemented: models of other kinds cannot be launched here";

    static final Map<String, String> REASONS = reasons();

    private MissingRoutes() {}

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        put(reasons, "/v1/audio/", NO_EAR, "transcriptions", "translations", "embeddings");
        put(reasons, "/v1/images/", NO_PAINTER, "generations", "variations", "inpainting", "ocr", "edits");
        put(reasons, "/v1/video/", NO_FILMER, "generations", "generations/image", "generations/flf");
        put(reasons, "/v1/flexible/", NO_LAUNCHER, "infers");
        return Collections.unmodifiableMap(reasons);
    }

    private static void put(Map<String, String> reasons, String folder, String reason, String... routes) {
        for (String route : routes) {
            reasons.put(folder + route, reason + ".");
        }
    }
}
