module app {
    requires dev.modelwright.runtime;
}
