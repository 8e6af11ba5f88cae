package acme;

import dev.modelwright.credential.Secret;
import java.util.function.Supplier;

public final class Groups implements Supplier<String> {

    @Override
    public String get() {
        AcmeCredentials entered = AcmeCredentials.builder()
                .serverUrl("http://localhost")
                .modelUid("m")
                .authMethodBasic()
                .password("canary-7")
                .apiKey("canary-8")
                .build();
        AcmeCredentials apart = AcmeCredentials.builder()
                .serverUrl("http://localhost")
                .modelUid("m")
                .authMethod(AcmeCredentials.AuthMethod.BASIC)
                .apiKey("canary-8")
                .password(Secret.of("canary-7"))
                .build();
        return entered.authMethod() + " " + entered.equals(apart);
    }
}
