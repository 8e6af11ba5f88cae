package dev.modelwright.testkit;

import dev.modelwright.testkit.acme.AcmeProvider;
import dev.modelwright.testkit.acme.AcmeWire;
import dev.modelwright.testkit.acme.Plant;
import dev.modelwright.testkit.server.Answer;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The contract of a vendor that waits for ever, and one of whose tests is switched off. Run by {@link SuiteTest} alone. */
final class StuckVendors extends VendorContract {

    static final String SWITCHED_OFF = "chat stream: page of a proxy";

    @Override
    protected Contract contract() {
        Contract contract = Contract.of(() -> new AcmeProvider(Plant.NOTHING))
                .withWire(new Stuck())
                .withPatience(Duration.ofSeconds(1))
                .without(SWITCHED_OFF, "a reason of its own");
        for (ContractGroup group : ContractGroup.values()) {
            contract = group == ContractGroup.FAULTS ? contract : contract.without(group, "reason " + group);
        }
        return contract;
    }

    /** The wire of a vendor that has no time limit, and says that it has one. */
    private static final class Stuck implements VendorWire {

        private final AcmeWire wire = new AcmeWire();

        @Override
        public Map<String, Object> credentials(URI server) {
            return wire.credentials(server);
        }

        @Override
        public Map<String, Object> impatience() {
            return Map.of("timeout", "3600");
        }

        @Override
        public Answer answer(ContractCall call) {
            return wire.answer(call);
        }
    }
}
