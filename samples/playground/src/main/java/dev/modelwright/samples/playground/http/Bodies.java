package dev.modelwright.samples.playground.http;

import com.sun.net.httpserver.HttpExchange;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Words;
import java.io.IOException;
import java.io.InputStream;

/** Reads bodies up to a limit. */
final class Bodies {

    // What is read and thrown away, so that a sender gets to see the answer: most do not read before they have sent
    // all.
    private static final long DRAINED = 64L << 20;

    private Bodies() {}

    static byte[] read(HttpExchange exchange, int limit) throws IOException {
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(limit + 1);
        if (body.length > limit) {
            drain(in);
            throw Problem.of(
                    ProblemCode.TOO_LARGE,
                    Words.of("The body may have at most " + limit + " bytes.", "请求体最多 " + limit + " 字节。"));
        }
        return body;
    }

    static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = DRAINED;
        int count = in.read(buffer);
        while (count >= 0 && left > 0) {
            left -= count;
            count = in.read(buffer);
        }
    }
}
