package dev.modelwright.openai.client;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;

/** Sets OkHttp up. */
final class HttpClients {

    private static final int IDLE_CONNECTIONS = 32;

    // Usual servers close idle connections after 5 s. A request on a connection that is being closed would fail.
    private static final int IDLE_SECONDS = 4;

    private static final String RETRY_AFTER = "Retry-After";

    private HttpClients() {}

    /** Returns a client with connections of its own. */
    static OkHttpClient create() {
        return Pattern.CLIENT
                .newBuilder()
                .dispatcher(new Dispatcher())
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .build();
    }

    /** Returns a client with limits and a proxy of its own, and the connections of another. */
    static OkHttpClient create(OkHttpClient shared, ConnectionSettings settings) {
        OkHttpClient.Builder client = shared.newBuilder().connectTimeout(settings.connectTimeout());
        settings.proxy().map(ProxyAddress::proxy).ifPresent(client::proxy);
        if (settings.addresses() == AddressRule.PUBLIC) {
            client.socketFactory(Pattern.GUARDED).proxy(Proxy.NO_PROXY);
        }
        return client.build();
    }

    private static OkHttpClient pattern() {
        return new OkHttpClient.Builder()
                .protocols(List.of(Protocol.HTTP_1_1))
                .followRedirects(false)
                .followSslRedirects(false)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .callTimeout(Duration.ZERO)
                .addNetworkInterceptor(HttpClients::exchange)
                .build();
    }

    // Never makes a call. Which certificates are trusted takes long to find out, so it is done once.
    private static final class Pattern {

        private static final OkHttpClient CLIENT = pattern();
        // One for all: connections are also found by what made their sockets.
        private static final GuardedSockets GUARDED = new GuardedSockets();
    }

    private static Response exchange(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        // The read timeout was for the headers. Left on the socket, it would also limit every read of a stream.
        Objects.requireNonNull(chain.connection()).socket().setSoTimeout(0);
        // OkHttp sends a request again by itself, and uncounted, when this header says 0.
        return response.header(RETRY_AFTER) == null
                ? response
                : response.newBuilder().removeHeader(RETRY_AFTER).build();
    }
}
