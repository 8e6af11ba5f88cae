package dev.modelwright.samples.benchmark.hot;

import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** A stream as servers send it. */
final class Events {

    /** How many events, and words, there are. */
    static final int COUNT = 1_000;

    private static final MediaType TYPE = MediaType.get("text/event-stream");

    private Events() {}

    static String data() {
        return "{\"id\":\"chatcmpl-0123456789\",\"object\":\"chat.completion.chunk\",\"created\":1764000000,"
                + "\"model\":\"tiny\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"word \"},"
                + "\"finish_reason\":null}]}";
    }

    static Buffer stream() {
        Buffer stream = new Buffer();
        for (int i = 0; i < COUNT; i++) {
            stream.writeUtf8("data: " + data() + "\n\n");
        }
        return stream;
    }

    /** Returns how many bytes an event has. */
    static double bytesOfEvent() {
        return (double) stream().size() / COUNT;
    }

    static String text() {
        return "The quick brown fox jumps over a lazy dog and ".repeat(COUNT / 10);
    }

    static Response response(Buffer body) {
        return new Response.Builder()
                .request(new Request.Builder().url("http://localhost/").build())
                .protocol(Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(ResponseBody.create(body, TYPE, body.size()))
                .build();
    }
}
