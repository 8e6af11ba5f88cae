package acme;

import dev.modelwright.annotation.Provider;

public interface Vendors {

    @Provider("acme.yaml")
    interface Acme {}
}
