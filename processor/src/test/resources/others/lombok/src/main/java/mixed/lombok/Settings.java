package mixed.lombok;

import lombok.Builder;
import lombok.Value;

/** Lombok's code and ours in one type. */
@Value
@Builder
public class Settings {
    String name;
    acme.AcmeCredentials credentials;

    static Settings example() {
        acme.AcmeCredentials credentials =
                acme.AcmeCredentials.builder().serverUrl("http://localhost").build();
        return builder().name("example").credentials(credentials).build();
    }

    String url() {
        return getCredentials().serverUrl().toString();
    }
}
