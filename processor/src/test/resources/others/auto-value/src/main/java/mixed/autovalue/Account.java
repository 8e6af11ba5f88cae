package mixed.autovalue;

import com.google.auto.value.AutoValue;

/** A value with a generated type in it. */
@AutoValue
public abstract class Account {

    public abstract String owner();

    public abstract acme.AcmeCredentials credentials();

    static Account of(String owner, acme.AcmeCredentials credentials) {
        return new AutoValue_Account(owner, credentials);
    }
}
