package acme;

import dev.modelwright.credential.Credentials;
import java.util.Map;

record OtherCredentials(java.net.URI serverUrl) implements Credentials {

    @Override
    public Map<String, Object> toMap() {
        return Map.of();
    }
}
