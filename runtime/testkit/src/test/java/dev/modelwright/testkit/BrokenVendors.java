package dev.modelwright.testkit;

import dev.modelwright.testkit.acme.AcmeProvider;
import dev.modelwright.testkit.acme.AcmeWire;
import dev.modelwright.testkit.acme.Plant;
import java.time.Duration;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The contract of a vendor, once for each fault that is planted into it. Run by {@link BrokenVendorTest} alone. No test waits until
 * patience ends, so that it may be long: the one that would is left to {@link DeafVendor}.
 */
@ParameterizedClass
@EnumSource
final class BrokenVendors extends VendorContract {

    @Parameter
    Plant plant = Plant.NOTHING;

    @Override
    protected Contract contract() {
        Contract contract = of(plant).withPatience(Duration.ofMinutes(1));
        return plant == Plant.CLOSE_DEAF ? contract.without(DeafVendor.WAITS, "DeafVendor tries it") : contract;
    }

    static Contract of(Plant plant) {
        return Contract.of(() -> new AcmeProvider(plant)).withWire(new AcmeWire());
    }
}
