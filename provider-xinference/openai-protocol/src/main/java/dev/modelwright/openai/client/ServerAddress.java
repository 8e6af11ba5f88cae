package dev.modelwright.openai.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;

/** Brings the address of a server into the one form that paths can be added to. Its messages never repeat the address. */
final class ServerAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final String EXAMPLE = ", for example `http://localhost:9997`";

    private ServerAddress() {}

    static URI parse(String address) {
        try {
            return normalise(new URI(address.strip()));
        } catch (URISyntaxException e) {
            throw refused("must be a URL" + EXAMPLE);
        }
    }

    static URI normalise(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme)) {
            throw refused("must start with `http://` or `https://`");
        }
        String authority = String.valueOf(address.getRawAuthority());
        if (authority.contains("@")) {
            throw refused("cannot hold a user name or password. Give the API key as its own setting");
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null) {
            throw refused("cannot hold a query or a fragment. Remove everything from `?` or `#` on");
        }
        // A host like `my_server` is none for java.net.URI but common between containers, so OkHttp decides.
        String normal = scheme + "://" + authority + withoutVersion(String.valueOf(address.getRawPath()));
        if (address.getRawAuthority() == null || HttpUrl.parse(normal) == null) {
            throw refused("must name a host" + EXAMPLE);
        }
        return URI.create(normal);
    }

    private static String withoutVersion(String path) {
        String plain = withoutSlashes(path);
        return plain.endsWith("/v1") ? withoutSlashes(plain.substring(0, plain.length() - "/v1".length())) : plain;
    }

    private static String withoutSlashes(String path) {
        return path.replaceAll("/+$", "");
    }

    private static IllegalArgumentException refused(String rule) {
        return new IllegalArgumentException("The server address " + rule + ".");
    }
}
