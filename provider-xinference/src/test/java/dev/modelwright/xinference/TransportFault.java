package dev.modelwright.xinference;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;

/** What may go wrong with an answer on its way. */
enum TransportFault {
    NONE {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.body(body);
        }
    },
    RESET_BEFORE_THE_HEADERS {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.onResponseStart(CLOSE);
        }
    },
    RESET_AFTER_THE_FIRST_BYTE {
        @Override
        void change(MockResponse.Builder answer, Buffer body) throws IOException {
            answer.body(start(body, 1)).setHeader("Content-Length", body.size()).onResponseEnd(CLOSE);
        }
    },
    RESET_IN_THE_MIDDLE {
        @Override
        void change(MockResponse.Builder answer, Buffer body) throws IOException {
            answer.body(start(body, body.size() / 2))
                    .setHeader("Content-Length", body.size())
                    .onResponseEnd(CLOSE);
        }
    },
    ENDS_IN_THE_MIDDLE {
        @Override
        void change(MockResponse.Builder answer, Buffer body) throws IOException {
            answer.body(start(body, body.size() / 2));
        }
    },
    SILENT_FROM_THE_START {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.onResponseStart(SocketEffect.Stall.INSTANCE);
        }
    },
    SILENT_IN_THE_MIDDLE {
        @Override
        void change(MockResponse.Builder answer, Buffer body) throws IOException {
            answer.body(start(body, body.size() / 2))
                    .setHeader("Content-Length", body.size())
                    .onResponseEnd(SocketEffect.Stall.INSTANCE);
        }
    },
    SLOW_DRIP {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.body(new SlowBody(body.readByteString()));
        }
    },
    OVERSIZED_HEADER {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.setHeader("X-Long", "x".repeat(300_000)).body(body);
        }
    },
    OVERSIZED_BY_ITS_OWN_WORD {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.body(body).setHeader("Content-Length", 1L << 30);
        }
    },
    OVERSIZED_BODY {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.setHeader("Transfer-Encoding", "chunked").body(new LongBody(65, body.readByteString()));
        }
    },
    OVERSIZED_EVENT {
        @Override
        void change(MockResponse.Builder answer, Buffer body) throws IOException {
            Buffer swollen = new Buffer();
            long first = body.indexOf(EVENT_END);
            swollen.write(body, first < 0 ? 0 : first + EVENT_END.size());
            swollen.writeUtf8("data: " + "x".repeat(17 * 1024 * 1024) + "\n\n");
            swollen.writeAll(body);
            answer.body(swollen);
        }
    },
    LONE_CARRIAGE_RETURNS {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.body(body.readUtf8().replace("\r\n", "\r") + "\r");
        }
    },
    BYTE_BY_BYTE {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.chunkedBody(body, 1);
        }
    },
    COMPRESSED {
        @Override
        void change(MockResponse.Builder answer, Buffer body) throws IOException {
            Buffer compressed = new Buffer();
            try (BufferedSink gzip = Okio.buffer(new GzipSink(compressed))) {
                gzip.writeAll(body);
            }
            answer.setHeader("Content-Encoding", "gzip").body(compressed);
        }
    },
    BYTE_ORDER_MARK {
        @Override
        void change(MockResponse.Builder answer, Buffer body) throws IOException {
            Buffer marked = new Buffer().writeUtf8("\ufeff");
            marked.writeAll(body);
            answer.body(marked);
        }
    },
    INVALID_UTF_8 {
        @Override
        void change(MockResponse.Builder answer, Buffer body) throws IOException {
            Buffer garbled = new Buffer();
            garbled.write(body, body.size() / 2);
            garbled.writeByte(0xff);
            body.skip(1);
            garbled.writeAll(body);
            answer.body(garbled);
        }
    },
    OTHER_CONTENT_TYPE {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.setHeader("Content-Type", "text/html").body(body);
        }
    },
    PAGE_OF_A_PROXY {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.body("<html><body>Log in</body></html>");
        }
    },
    ERROR_AS_A_SUCCESS {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.body("{\"error\":\"429: Rate limit reached for the model\"}");
        }
    },
    NOTHING {
        @Override
        void change(MockResponse.Builder answer, Buffer body) {
            answer.body("");
        }
    };

    private static final ByteString EVENT_END = ByteString.encodeUtf8("\r\n\r\n");
    private static final SocketEffect CLOSE = new SocketEffect.CloseSocket(true, true, true);

    abstract void change(MockResponse.Builder answer, Buffer body) throws IOException;

    MockResponse applied(MockResponse answer) throws IOException {
        Buffer sent = new Buffer();
        answer.getBody().writeTo(sent);
        MockResponse.Builder changed = new MockResponse.Builder()
                .setHeader("Content-Type", answer.getHeaders().get("Content-Type"));
        change(changed, dechunked(answer, sent));
        return changed.build();
    }

    /** Returns whether some callers wait in vain. */
    boolean isSlow() {
        return Set.of(SILENT_FROM_THE_START, SILENT_IN_THE_MIDDLE, SLOW_DRIP, OVERSIZED_BY_ITS_OWN_WORD)
                .contains(this);
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Buffer dechunked(MockResponse answer, Buffer sent) throws IOException {
        if (!"chunked".equals(answer.getHeaders().get("Transfer-Encoding"))) {
            return sent;
        }
        Buffer body = new Buffer();
        for (long size = sent.readHexadecimalUnsignedLong(); size > 0; size = sent.readHexadecimalUnsignedLong()) {
            sent.skip(2);
            body.write(sent, size);
            sent.skip(2);
        }
        return body;
    }

    private static Buffer start(Buffer body, long size) throws IOException {
        Buffer start = new Buffer();
        body.copyTo(start, 0, size);
        return start;
    }
}
