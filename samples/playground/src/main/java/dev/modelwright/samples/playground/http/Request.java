package dev.modelwright.samples.playground.http;

import com.sun.net.httpserver.HttpExchange;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.playground.json.Members;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Words;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One request as handlers see it. */
public final class Request {

    private final HttpExchange exchange;
    private final List<String> parts;
    private final Limits limits;
    private final Concealment concealment;

    Request(HttpExchange exchange, List<String> parts, Limits limits, Concealment concealment) {
        this.exchange = exchange;
        this.parts = List.copyOf(parts);
        this.limits = limits;
        this.concealment = concealment;
    }

    /** Returns a variable part of the path, decoded. */
    public String part(int index) {
        return parts.get(index);
    }

    /** Returns what must not be seen in the answer. */
    public Concealment concealment() {
        return concealment;
    }

    /** Returns a header, empty when it is not there. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** Returns a member of the query, decoded, empty when it is not there. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).stream()
                .flatMap(query -> Stream.of(query.split("&")))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    /**
     * Reads the body, one JSON object.
     *
     * @throws Problem when it is of another type, too large, or no JSON object
     */
    public Members json() throws IOException {
        requireType("application/json");
        return members(Bodies.read(exchange, limits.json()));
    }

    /**
     * Reads an upload.
     *
     * @throws Problem when it is of another type, too large, or cannot be taken apart
     */
    public Multipart multipart() throws IOException {
        requireType("multipart/form-data");
        return Multipart.parse(header("Content-Type").orElseThrow(), Bodies.read(exchange, limits.upload()));
    }

    /** Returns the members of a JSON object. */
    public static Members members(byte[] utf8) {
        JsonObject object = JsonValue.parse(utf8).asObject().orElseThrow(() -> Problem.of(ProblemCode.BAD_JSON));
        return Members.of(object);
    }

    private void requireType(String type) {
        String given = header("Content-Type").orElse("").split(";", 2)[0].strip();
        if (!given.toLowerCase(Locale.ROOT).equals(type)) {
            throw Problem.of(
                    ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                    Words.of("The body must be of type " + type + ".", "请求体类型必须是 " + type + "。"));
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Problem.of(ProblemCode.INVALID_REQUEST);
        }
    }
}
