package dev.modelwright.samples.openai;

import dev.modelwright.credential.Secret;
import dev.modelwright.openai.client.AddressRule;
import dev.modelwright.openai.client.ConnectionSettings;
import dev.modelwright.openai.client.Framing;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where a server is.
 *
 * @param address its address as users write it: with or without {@code /v1}; one with another version stays as it is
 * @param apiKey its key
 * @param framing what ends an event of its streams
 * @param addresses which network addresses may be connected to
 */
record Server(URI address, Optional<Secret> apiKey, Framing framing, AddressRule addresses) {

    /** The system property {@code any}, as unless set, or {@code public}: for applications whose users name the server. */
    static final String ADDRESSES = "modelwright.openai-compatible.addresses";

    ConnectionSettings settings() {
        ConnectionSettings.Builder settings =
                ConnectionSettings.builder(address).framing(framing).addresses(addresses);
        apiKey.ifPresent(settings::apiKey);
        return hasVersion() ? settings.version("").build() : settings.build();
    }

    // One that ends in `/v1` counts as having none, since that is what is added.
    private boolean hasVersion() {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        List<String> steps = Arrays.stream(path.split("/", -1))
                .filter(step -> !step.isEmpty())
                .toList();
        boolean isUsual = !steps.isEmpty() && steps.get(steps.size() - 1).equals("v1");
        return !isUsual && steps.stream().anyMatch(step -> step.matches("v\\d\\w*"));
    }

    /**
     * Reads what ends an event, written with {@code \n} and {@code \r} or as it is.
     *
     * @throws IllegalArgumentException when it is neither a blank line nor a line's end
     */
    static Framing framing(String delimiter) {
        String ends = delimiter.replace("\\r", "\r").replace("\\n", "\n").replace("\r\n", "\n");
        return switch (ends.replace('\r', '\n')) {
            case "\n\n" -> Framing.BLANK_LINE;
            case "\n" -> Framing.LINE;
            default ->
                throw new IllegalArgumentException(
                        "`stream_mode_delimiter` must be a blank line (`\\n\\n`) or the end of"
                                + " a line (`\\n`). Leave it out unless the server's streams cannot be read.");
        };
    }
}
