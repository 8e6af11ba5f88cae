package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.model.RankedDocument;
import dev.modelwright.model.RerankModel;
import dev.modelwright.model.RerankRequest;
import dev.modelwright.model.RerankResult;
import dev.modelwright.parameter.AppliedParameters;
import dev.modelwright.parameter.CheckedParameters;
import dev.modelwright.parameter.Parameters;
import dev.modelwright.schema.ModelSchema;
import java.util.List;

/** The checked path of relevance: rules, driver, then threshold, order and number. */
final class DriverRerankModel<C extends Credentials, P extends Parameters> extends DriverModel<C, P>
        implements RerankModel {

    private final RerankDriver<C, P> driver;

    DriverRerankModel(Binding<C, P> binding, RerankDriver<C, P> driver) {
        super(binding, driver);
        this.driver = driver;
    }

    @Override
    public RerankResult rerank(RerankRequest request) {
        CallClock clock = CallClock.start();
        CheckedParameters checked = binding.check(request.parameters());
        ModelSchema schema = schema();
        Readable.check("Query: ", request.query(), schema, binding.guard());
        Readable.checkAll("Document", request.documents(), schema, binding.guard());
        RerankReply reply = request.documents().isEmpty() ? RerankReply.of(List.of()) : ask(request, checked);
        List<RankedDocument> ranked = binding.guard().call(() -> Ranking.of(request, reply.scores()));
        return new RerankResult(ranked, clock.usage(schema, reply.tokens()), AppliedParameters.of(checked));
    }

    private RerankReply ask(RerankRequest request, CheckedParameters checked) {
        return binding.guard()
                .call(() -> driver.rerank(new RerankCall<>(
                        model(),
                        binding.credentials(),
                        schema(),
                        request.query(),
                        request.documents(),
                        request.topN(),
                        binding.typed(checked),
                        request.user())));
    }
}
