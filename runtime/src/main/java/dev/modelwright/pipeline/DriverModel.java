package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.ModelDriver;
import dev.modelwright.model.Model;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelSchema;

/** What the models of all kinds have in common. */
abstract class DriverModel<C extends Credentials, P extends Parameters> implements Model {

    final Binding<C, P> binding;
    private final ModelDriver<C> driver;

    DriverModel(Binding<C, P> binding, ModelDriver<C> driver) {
        this.binding = binding;
        this.driver = driver;
    }

    @Override
    public final String provider() {
        return binding.guard().vendor();
    }

    @Override
    public final String model() {
        return binding.model();
    }

    @Override
    public final ModelSchema schema() {
        return binding.schema();
    }

    @Override
    public final void validateCredentials() {
        try {
            binding.guard().lifetime().requireOpen(provider());
            driver.validateCredentials(binding.model(), binding.credentials());
        } catch (Throwable throwable) {
            throw binding.guard().reject(throwable);
        }
    }

    @Override
    public final String toString() {
        return provider() + "/" + model();
    }
}
