package acme;

import dev.modelwright.annotation.ModelType;
import dev.modelwright.schema.ModelKind;

@ModelType(ModelKind.LLM)
final class AcmeLanguageModel extends LanguageModelBase<AcmeCredentials, OtherCredentials> {}
