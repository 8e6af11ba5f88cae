package ledger;

import dev.modelwright.parameter.InvalidParametersException;
import java.util.function.Supplier;

/** Parameters that belong to one model. */
public final class Bound implements Supplier<String> {

    @Override
    public String get() {
        LedgerLlmModels model = LedgerLlmModels.LEDGER_2;
        return String.join(
                "\n",
                model.model() + " " + model.schema().parameterRules().size(),
                model.parameters().temperature(0.5).build().values().toString(),
                refusal(model.parameters()
                        .style(LedgerLlmParameters.Style.ORNATE)
                        .maxTokens(0)),
                LedgerLlmParameters.builder().temperature(-1).build().values().toString());
    }

    private static String refusal(LedgerLlmParameters.Builder builder) {
        try {
            return builder.build().toString();
        } catch (InvalidParametersException refused) {
            return refused.getMessage();
        }
    }
}
