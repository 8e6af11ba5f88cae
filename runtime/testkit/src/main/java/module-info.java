/** What authors of vendors test with: the contract suite, a scripted server, and recordings without secrets. */
module dev.modelwright.testkit {
    requires static transitive org.jspecify;
    requires java.logging;
    requires java.net.http;
    requires transitive dev.modelwright.runtime;
    requires transitive org.junit.jupiter.api;

    exports dev.modelwright.testkit;
    exports dev.modelwright.testkit.record;
    exports dev.modelwright.testkit.server;
    exports dev.modelwright.testkit.xinference;
}
