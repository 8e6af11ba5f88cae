package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.EmbeddingCall;
import dev.modelwright.driver.EmbeddingReply;
import dev.modelwright.driver.TextEmbeddingDriver;
import dev.modelwright.error.InvokeException;
import dev.modelwright.message.Content;
import dev.modelwright.model.EmbeddingRequest;
import dev.modelwright.model.EmbeddingResult;
import dev.modelwright.model.TextEmbeddingModel;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelSchema;
import dev.modelwright.token.TokenCounters;
import dev.modelwright.usage.TokenCount;
import java.util.List;

/** The checked path of vectors: rules, limits, batches, driver, usage and price. */
final class DriverTextEmbeddingModel<C extends Credentials, P extends Parameters> extends DriverModel<C, P>
        implements TextEmbeddingModel {

    private final TextEmbeddingDriver<C, P> driver;

    DriverTextEmbeddingModel(Binding<C, P> binding, TextEmbeddingDriver<C, P> driver) {
        super(binding, driver);
        this.driver = driver;
    }

    @Override
    public EmbeddingResult embed(EmbeddingRequest request) {
        CallClock clock = CallClock.start();
        CheckedParameters checked = binding.check(request.parameters());
        ModelSchema schema = schema();
        Readable.checkAll("Input", request.inputs(), schema, binding.guard());
        FittedInputs inputs = FittedInputs.of(
                request.inputs(),
                request.overlong(),
                schema,
                text -> estimate(text).tokens(),
                binding.guard());
        EmbeddingMerge merge = new EmbeddingMerge(this::estimate);
        for (List<Content> batch : Batches.of(inputs.inputs(), schema)) {
            binding.guard().call(() -> merge.add(batch, embed(request, batch, checked)));
        }
        return new EmbeddingResult(
                merge.embeddings(), inputs.cut(), clock.usage(schema, merge.tokens()), AppliedParameters.of(checked));
    }

    private EmbeddingReply embed(EmbeddingRequest request, List<Content> batch, CheckedParameters checked)
            throws Exception {
        return driver.embed(new EmbeddingCall<>(
                model(),
                binding.credentials(),
                schema(),
                batch,
                request.purpose(),
                binding.typed(checked),
                request.user()));
    }

    @Override
    public List<TokenCount> countTokens(List<String> texts) {
        return texts.stream().map(this::count).toList();
    }

    private TokenCount count(String text) {
        return binding.guard().call(() -> driver.countTokens(model(), binding.credentials(), text));
    }

    // Vectors that are there must not be lost because their tokens cannot be counted.
    private TokenCount estimate(String text) {
        try {
            return count(text);
        } catch (InvokeException uncounted) {
            return TokenCount.estimate(TokenCounters.gpt2().count(text));
        }
    }
}
