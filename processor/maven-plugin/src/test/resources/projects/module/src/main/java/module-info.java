module acme {
    requires dev.modelwright.runtime;

    exports acme;

    provides dev.modelwright.registry.ModelProvider with
            acme.AcmeProvider;
}
