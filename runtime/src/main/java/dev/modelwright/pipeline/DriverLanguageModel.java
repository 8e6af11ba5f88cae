package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.Failure;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.ChunkMerge;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.DynamicParameters;
import dev.modelwright.parameter.ParameterCheck;
import dev.modelwright.parameter.ParameterViolation;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.token.ChatTokens;
import dev.modelwright.usage.TokenCount;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The checked path: parameter rules, driver, usage and price, error mapping. Holds nothing of a single call. */
final class DriverLanguageModel<C extends Credentials, P extends Parameters> implements LanguageModel {

    private final LanguageModelDriver<C, P> driver;
    private final Function<DynamicParameters, P> parameters;
    private final String model;
    private final C credentials;
    private final ErrorGuard guard;
    private final ResolvedSchema schema;

    DriverLanguageModel(
            LanguageModelDriver<C, P> driver,
            Function<DynamicParameters, P> parameters,
            String model,
            C credentials,
            ErrorGuard guard,
            ResolvedSchema schema) {
        this.driver = driver;
        this.parameters = parameters;
        this.model = model;
        this.credentials = credentials;
        this.guard = guard;
        this.schema = schema;
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public ModelSchema schema() {
        return schema.get();
    }

    @Override
    public LlmResult invoke(LlmRequest request) {
        DynamicParameters effective = check(request);
        LlmAccount account = account(request, effective);
        ChunkMerge merge = new ChunkMerge();
        LlmReply reply = guard.call(() -> driver.invoke(call(request, effective)));
        guard.run(() -> merge.add(reply.content()));
        return account.close(merge, FinishReason.INCOMPLETE);
    }

    @Override
    public LlmStream stream(LlmRequest request) {
        DynamicParameters effective = check(request);
        LlmAccount account = account(request, effective);
        return new DriverLlmStream(guard.call(() -> driver.stream(call(request, effective))), guard, account);
    }

    @Override
    public TokenCount countTokens(LlmRequest request) {
        return count(request, check(request));
    }

    @Override
    public void validateCredentials() {
        try {
            driver.validateCredentials(model, credentials);
        } catch (Throwable throwable) {
            throw guard.reject(throwable);
        }
    }

    @Override
    public String toString() {
        return guard.vendor() + "/" + model;
    }

    private LlmCall<C, P> call(LlmRequest request, DynamicParameters values) {
        return new LlmCall<>(
                model,
                credentials,
                schema(),
                request.messages(),
                parameters.apply(values),
                request.tools(),
                request.toolChoice(),
                request.stop(),
                request.user());
    }

    private LlmAccount account(LlmRequest request, DynamicParameters effective) {
        return new LlmAccount(schema(), effective, () -> estimate(request, effective));
    }

    private TokenCount count(LlmRequest request, DynamicParameters effective) {
        return guard.call(() -> TokenCount.estimate(driver.countTokens(call(request, effective))));
    }

    // The answer is there: it must not be lost because its tokens cannot be counted.
    private TokenCount estimate(LlmRequest request, DynamicParameters effective) {
        try {
            return count(request, effective);
        } catch (InvokeException uncounted) {
            return TokenCount.estimate(ChatTokens.gpt2().count(request.messages(), request.tools()));
        }
    }

    private DynamicParameters check(LlmRequest request) {
        CheckedParameters checked = ParameterCheck.check(schema().parameterRules(), request.parameters());
        if (!checked.violations().isEmpty()) {
            String message = checked.violations().stream()
                    .map(ParameterViolation::message)
                    .collect(Collectors.joining("\n"));
            throw InvokeException.of(guard.vendor(), Failure.of(ErrorKind.BAD_REQUEST, message), null);
        }
        return checked.effective();
    }
}
