package dev.modelwright.xinference.client;

/** Shows tests of other packages the connections that all clients share. */
public final class SharedPool {

    private SharedPool() {}

    /** Returns how many connections are open, idle ones among them. */
    public static int connections() {
        ConnectionSettings any = ConnectionSettings.builder("http://localhost").build();
        return HttpClients.create(any).connectionPool().connectionCount();
    }

    /** Closes those that nobody uses, as they would be after some seconds. */
    public static void evictIdle() {
        ConnectionSettings any = ConnectionSettings.builder("http://localhost").build();
        HttpClients.create(any).connectionPool().evictAll();
    }
}
