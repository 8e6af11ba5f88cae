package dev.modelwright.openai.client;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the address of a proxy, {@code http://host:port} or {@code socks5://host:port}. Its messages never repeat the address. */
final class ProxyAddress {

    private static final Set<String> SCHEMES = Set.of("http", "socks5");

    private ProxyAddress() {}

    static Optional<URI> checked(Optional<URI> address, AddressRule rule) {
        if (address.isPresent() && rule == AddressRule.PUBLIC) {
            throw refused("cannot be set where servers must have a public address, because the proxy would choose it");
        }
        return address.map(ProxyAddress::checked);
    }

    static URI checked(URI address) {
        String scheme = scheme(address);
        if (!SCHEMES.contains(scheme)) {
            throw refused("must start with `http://` or `socks5://`");
        }
        if (String.valueOf(address.getRawAuthority()).contains("@")) {
            throw refused("cannot hold a user name or password. Use a proxy that asks for none");
        }
        if (address.getHost() == null || address.getPort() < 1) {
            throw refused("must name a host and a port, for example `http://proxy:3128`");
        }
        return address;
    }

    // The proxy's name is looked up anew for each connection, as other names are.
    static Proxy proxy(URI address) {
        Proxy.Type type = scheme(address).equals("http") ? Proxy.Type.HTTP : Proxy.Type.SOCKS;
        return new Proxy(type, InetSocketAddress.createUnresolved(address.getHost(), address.getPort()));
    }

    private static String scheme(URI address) {
        return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException refused(String rule) {
        return new IllegalArgumentException("The proxy address " + rule + ".");
    }
}
