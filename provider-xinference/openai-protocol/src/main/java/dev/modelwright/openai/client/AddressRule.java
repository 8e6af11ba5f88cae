package dev.modelwright.openai.client;

import java.util.Locale;

/** Which network addresses a client connects to. */
public enum AddressRule {
    /** Any, because servers of open models usually run on the same machine or in the same network. */
    ANY,
    /**
     * Only addresses of the public Internet: none of this machine, of a private network or of its neighbours. For applications
     * that let strangers name the server. Each address is looked at when it is connected to, whatever name led there. No proxy
     * is used, because a proxy would choose the address.
     */
    PUBLIC;

    /**
     * Returns the rule that a system property chooses, {@code any} or {@code public}; {@link #ANY} where it is not set.
     *
     * @throws IllegalArgumentException when the property has another value
     */
    public static AddressRule ofSystem(String property) {
        String name = System.getProperty(property, "any").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "any" -> ANY;
            case "public" -> PUBLIC;
            default ->
                throw new IllegalArgumentException(
                        "System property `" + property + "` must be `any` or `public`, but was `" + name + "`.");
        };
    }
}
