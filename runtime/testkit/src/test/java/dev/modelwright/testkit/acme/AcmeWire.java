package dev.modelwright.testkit.acme;

import dev.modelwright.testkit.ContractCall;
import dev.modelwright.testkit.VendorWire;
import dev.modelwright.testkit.server.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What the vendor's server says. */
public final class AcmeWire implements VendorWire {

    private static final String FIRST = "{\"text\": \"Good day, \"}\n";
    private static final String REST = "{\"text\": \"世界\"}\n{\"finish\": \"stop\"}\n";

    @Override
    public Map<String, Object> credentials(URI server) {
        return Map.of("server_url", server.toString());
    }

    @Override
    public Map<String, Object> impatience() {
        return Map.of("timeout", "0.05");
    }

    @Override
    public Answer answer(ContractCall call) {
        return call == ContractCall.CHAT
                ? Answer.json("{\"text\": \"Good day, 世界.\", \"finish\": \"stop\"}")
                : Answer.of(200, "application/x-ndjson", bytes(FIRST)).firstPieceAnd(bytes(REST));
    }

    @Override
    public Optional<byte[]> failureInside(ContractCall stream, String words) {
        return Optional.of(bytes("{\"error\": {\"message\": \"" + words + "\"}}\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
