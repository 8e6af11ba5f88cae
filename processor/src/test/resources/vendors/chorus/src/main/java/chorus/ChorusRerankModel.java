package chorus;

import static dev.modelwright.schema.ModelKind.RERANK;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.driver.RerankCall;
import dev.modelwright.driver.RerankDriver;
import dev.modelwright.driver.RerankReply;
import dev.modelwright.driver.RerankReply.Score;
import dev.modelwright.parameter.DynamicParameters;
import java.util.stream.IntStream;

@ModelType(RERANK)
final class ChorusRerankModel implements RerankDriver<ChorusCredentials, DynamicParameters> {

    @Override
    public RerankReply rerank(RerankCall<ChorusCredentials, DynamicParameters> call) {
        return RerankReply.of(IntStream.range(0, call.documents().size())
                .mapToObj(index -> new Score(index, index))
                .toList());
    }

    @Override
    public void validateCredentials(String model, ChorusCredentials credentials) {}
}
