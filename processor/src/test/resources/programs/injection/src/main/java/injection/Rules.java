package injection;

import java.util.function.Supplier;

/** Tells the parameters of customizable models. */
public final class Rules implements Supplier<String> {

    /** Makes what tells them. */
    public Rules() {}

    @Override
    public String get() {
        return InjectionLlmParameterRules.builder().build().toString();
    }
}
