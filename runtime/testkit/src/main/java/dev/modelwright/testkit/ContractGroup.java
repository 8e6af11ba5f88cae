package dev.modelwright.testkit;

/** The groups of tests of the contract, each of which can be switched off with a reason. */
public enum ContractGroup {
    /** What a vendor and its models say of themselves, and what they answer. */
    CALLS("calls"),
    /** What forms take and refuse. */
    CREDENTIALS("credentials"),
    /** What parameters take and refuse. */
    PARAMETERS("parameters"),
    /** That the models that a vendor lists can be called. None where it lists none. */
    LISTING("listing"),
    /** What callers see of each HTTP status. Needs a wire. */
    STATUS("status"),
    /** What callers see of faults of server and network. Needs a wire. */
    FAULTS("faults"),
    /** That answers do not depend on where their bytes are cut. Needs a wire. */
    CHUNKS("chunks"),
    /** That calls end when their callers say so. */
    CANCELLATION("cancellation"),
    /** That secrets are nowhere to be read. */
    SECRECY("secrecy"),
    /** That a closed provider ends its calls and takes no others. */
    CLOSING("closing");

    private final String title;

    ContractGroup(String title) {
        this.title = title;
    }

    /** Returns the name under which the tests are reported. */
    public String title() {
        return title;
    }
}
