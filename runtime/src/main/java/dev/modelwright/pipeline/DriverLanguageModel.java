package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.LanguageModelDriver;
import dev.modelwright.driver.LlmCall;
import dev.modelwright.driver.LlmReply;
import dev.modelwright.error.InvokeException;
import dev.modelwright.model.ChunkMerge;
import dev.modelwright.model.FinishReason;
import dev.modelwright.model.LanguageModel;
import dev.modelwright.model.LlmRequest;
import dev.modelwright.model.LlmResult;
import dev.modelwright.model.LlmStream;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.token.ChatTokens;
import dev.modelwright.usage.TokenCount;

/** The checked path: parameter rules, driver, usage and price, error mapping. Holds nothing of a single call. */
final class DriverLanguageModel<C extends Credentials, P extends Parameters> extends DriverModel<C, P>
        implements LanguageModel {

    private final LanguageModelDriver<C, P> driver;
    private final ErrorGuard guard;

    DriverLanguageModel(Binding<C, P> binding, LanguageModelDriver<C, P> driver) {
        super(binding, driver);
        this.driver = driver;
        this.guard = binding.guard();
    }

    @Override
    public LlmResult invoke(LlmRequest request) {
        CheckedParameters checked = check(request);
        LlmAccount account = account(request, checked);
        ChunkMerge merge = new ChunkMerge();
        LlmReply reply = guard.call(() -> driver.invoke(call(request, checked)));
        guard.run(() -> merge.add(reply.content()));
        return account.close(merge, FinishReason.INCOMPLETE);
    }

    @Override
    public LlmStream stream(LlmRequest request) {
        CheckedParameters checked = check(request);
        LlmAccount account = account(request, checked);
        return new DriverLlmStream(guard.call(() -> driver.stream(call(request, checked))), guard, account);
    }

    @Override
    public TokenCount countTokens(LlmRequest request) {
        return count(request, binding.check(request.parameters()));
    }

    private CheckedParameters check(LlmRequest request) {
        Readable.checkMessages(request.messages(), schema(), guard);
        return binding.check(request.parameters());
    }

    private LlmCall<C, P> call(LlmRequest request, CheckedParameters checked) {
        ModelSchema schema = schema();
        AnswerForm form = AnswerForm.of(request, schema);
        return new LlmCall<>(
                model(),
                binding.credentials(),
                schema,
                form.messages(),
                binding.typed(checked),
                request.tools(),
                request.toolChoice(),
                request.stop(),
                form.format(),
                request.user());
    }

    private LlmAccount account(LlmRequest request, CheckedParameters checked) {
        return new LlmAccount(schema(), checked, request.responseFormat(), () -> estimate(request, checked));
    }

    private TokenCount count(LlmRequest request, CheckedParameters checked) {
        return guard.call(() -> driver.countTokens(call(request, checked)));
    }

    // The answer is there: it must not be lost because its tokens cannot be counted.
    private TokenCount estimate(LlmRequest request, CheckedParameters checked) {
        try {
            return count(request, checked);
        } catch (InvokeException uncounted) {
            return TokenCount.estimate(ChatTokens.gpt2().count(request.messages(), request.tools()));
        }
    }
}
