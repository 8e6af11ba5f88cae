package dev.modelwright.testkit.record;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A request and its answer.
 *
 * @param method the method, for example {@code POST}
 * @param target path and query
 * @param sent the headers of the request, by name in small letters
 * @param request the body of the request
 * @param status the status of the answer
 * @param received the headers of the answer, by name in small letters
 * @param answer the body of the answer
 */
// Bodies are looked at, and exchanges are told apart as the objects that they are.
@SuppressWarnings("ArrayRecordComponent")
record Exchange(
        String method,
        String target,
        Map<String, String> sent,
        byte[] request,
        int status,
        Map<String, String> received,
        byte[] answer) {

    Exchange {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(target, "target");
        sent = Collections.unmodifiableMap(new TreeMap<>(sent));
        received = Collections.unmodifiableMap(new TreeMap<>(received));
        request = request.clone();
        answer = answer.clone();
    }

    // Bodies may hold anything.
    @Override
    public String toString() {
        return method + ": " + status;
    }
}
