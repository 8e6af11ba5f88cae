package dev.modelwright.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The contract that every vendor keeps, as dynamic tests. A test class extends it and names its provider; that is all that a vendor
 * without a server needs:
 *
 * <pre>{@code
 * final class AcmeContractTest extends VendorContract {
 *     protected Contract contract() {
 *         return Contract.of(AcmeProvider::new);
 *     }
 * }
 * }</pre>
 *
 * <p>Where JUnit runs tests in parallel, suites wait for one another, as each looks at everything that is logged meanwhile.
 *
 * <p>A class to extend and not an annotation that names the provider's class: so the compiler sees that there is such a constructor, and
 * nothing is looked up by reflection.
 */
@ResourceLock("java.util.logging")
public abstract class VendorContract {

    /** For test classes. */
    protected VendorContract() {}

    /** Returns what the suite must know of the vendor. */
    protected abstract Contract contract();

    /** Returns the tests. Called by JUnit. */
    @TestFactory
    public final Stream<DynamicNode> vendorContract() {
        return new Suite(contract()).tests();
    }
}
