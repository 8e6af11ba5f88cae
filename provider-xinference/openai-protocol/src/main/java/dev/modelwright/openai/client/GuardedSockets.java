package dev.modelwright.openai.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Makes sockets that connect to public addresses alone. They see the address that is connected to, after the name was
 * resolved, so a name that resolves to another address the next time gets no further.
 */
final class GuardedSockets extends SocketFactory {

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    private static Socket connected(InetSocketAddress address) throws IOException {
        Socket socket = new GuardedSocket();
        socket.connect(address);
        return socket;
    }

    private static final class GuardedSocket extends Socket {

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }

        // What was refused is not told: it would show strangers what the network behind a name looks like.
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            boolean allowed = endpoint instanceof InetSocketAddress address
                    && address.getAddress() != null
                    && PublicAddresses.contains(address.getAddress());
            if (!allowed) {
                close();
                throw Failures.unsendable(
                        "The server must have a public address, but has none. Choose another server address.", null);
            }
            super.connect(endpoint, timeout);
        }
    }
}
