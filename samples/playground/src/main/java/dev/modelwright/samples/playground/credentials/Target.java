package dev.modelwright.samples.playground.credentials;

import dev.modelwright.model.Model;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Problems;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.schema.ModelKind;
import java.util.Map;

/**
 * What a call is made with, checked as far as that can be done without asking the vendor.
 *
 * @param values the values of the form, secrets among them, which do not print
 */
public record Target(ModelProvider provider, ModelKind kind, String model, Map<String, Object> values) {

    public Target {
        values = Map.copyOf(values);
    }

    /**
     * Returns the model. Makes no call.
     *
     * @throws Problem when the provider has no such model, or not with this credential
     */
    public Model open() {
        try {
            return provider.model(kind, model, values);
        } catch (IllegalArgumentException refused) {
            throw Problems.of(refused).orElseGet(this::unfit);
        }
    }

    /**
     * Returns the model as one of its kind.
     *
     * @throws Problem when it is of another, or there is none
     */
    public <M extends Model> M open(Class<M> type) {
        Model opened = open();
        if (!type.isInstance(opened)) {
            throw Problem.of(
                    ProblemCode.UNSUPPORTED_KIND,
                    Words.of(
                            "Models of the kind " + kind.wireName() + " cannot be called so.",
                            "类型为 " + kind.wireName() + " 的模型不支持此调用。"));
        }
        return type.cast(opened);
    }

    /** Returns what is said when the form is not that of the model. */
    Problem unfit() {
        return Problem.of(
                ProblemCode.UNKNOWN_MODEL,
                Words.of(
                        "The credential does not go with the model `" + model
                                + "`: one form is for models that the vendor ships, the other for models that you name.",
                        "该凭据不适用于模型 `" + model + "`：一种表单用于供应商自带的模型，另一种用于您命名的模型。"));
    }
}
