package dev.modelwright.testkit;

import dev.modelwright.testkit.acme.Plant;
import java.time.Duration;

/**
 * The one test that a vendor with {@link Plant#CLOSE_DEAF} keeps waiting, for as long as its patience is. Run by {@link BrokenVendorTest}
 * alone. Whatever a busy machine makes late, the test fails.
 */
final class DeafVendor extends VendorContract {

    static final String WAITS = "chat stream: closing ends a reader that waits, and the server sees it";

    @Override
    protected Contract contract() {
        Contract contract = BrokenVendors.of(Plant.CLOSE_DEAF)
                .withPatience(Duration.ofSeconds(1))
                .without("chat stream: a stream that is closed gives nothing more", "BrokenVendors tries it")
                .without("chat: interruption ends a call that waits, and the server sees it", "BrokenVendors tries it");
        for (ContractGroup group : ContractGroup.values()) {
            contract =
                    group == ContractGroup.CANCELLATION ? contract : contract.without(group, "BrokenVendors tries it");
        }
        return contract;
    }
}
