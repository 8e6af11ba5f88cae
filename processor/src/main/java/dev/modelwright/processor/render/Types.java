package dev.modelwright.processor.render;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.modelwright.processor.plan.ValueType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** The names of the types that generated code uses. */
final class Types {

    static final ClassName CREDENTIALS = runtime("credential", "Credentials");
    static final ClassName CREDENTIAL_PARSER = runtime("credential", "CredentialParser");
    static final ClassName CREDENTIAL_VALUES = runtime("credential", "CredentialValues");
    static final ClassName DURATION_SECONDS = runtime("credential", "DurationSeconds");
    static final ClassName INVALID_CREDENTIALS = runtime("credential", "InvalidCredentialsException");
    static final ClassName SECRET = runtime("credential", "Secret");
    static final ClassName SECRET_RESOLVER = runtime("credential", "SecretResolver");
    static final ClassName CREDENTIAL_FORM = runtime("schema", "CredentialForm");
    static final ClassName CREDENTIAL_FIELD = runtime("schema", "CredentialField");
    static final ClassName CONDITION = runtime("schema", "Condition");
    static final ClassName FIELD_OPTION = runtime("schema", "FieldOption");
    static final ClassName LOCALIZED_TEXT = runtime("schema", "LocalizedText");
    static final ClassName SETTING = runtime("schema", "Setting");
    static final ClassName PARAMETER_RULE = runtime("schema", "ParameterRule");
    static final ClassName PARAMETER_RULE_BUILDER = runtime("schema", "ParameterRuleBuilder");
    static final ClassName MODEL_SCHEMA = runtime("schema", "ModelSchema");
    static final ClassName PREDEFINED_MODEL = runtime("schema", "PredefinedModel");
    static final ClassName PRICE_TIER = runtime("schema", "PriceTier");
    static final ClassName PRICING = runtime("schema", "Pricing");
    static final ClassName PROVIDER_SCHEMA = runtime("schema", "ProviderSchema");
    static final ClassName ICONS = runtime("schema", "Icons");
    static final ClassName HELP_LINK = runtime("schema", "HelpLink");
    static final ClassName MODEL_NAME_FIELD = runtime("schema", "ModelNameField");
    static final ClassName MODEL_KIND = runtime("schema", "ModelKind");
    static final ClassName JSON_VALUE = runtime("json", "JsonValue");
    static final ClassName PARAMETERS = runtime("parameter", "Parameters");
    static final ClassName DYNAMIC_PARAMETERS = runtime("parameter", "DynamicParameters");
    static final ClassName INVALID_PARAMETERS = runtime("parameter", "InvalidParametersException");
    static final ClassName DECLARED_RULES = runtime("parameter", "DeclaredRules");
    static final ClassName VENDOR_MODELS = runtime("pipeline", "VendorModels");
    static final ClassName MODEL_LISTING = runtime("model", "ModelListing");
    static final ClassName MODEL_PROVIDER = runtime("registry", "ModelProvider");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName MAP = ClassName.get(Map.class);

    private Types() {}

    static ClassName schema(Enum<?> constant) {
        return runtime("schema", constant.getDeclaringClass().getSimpleName());
    }

    static ClassName caller(String name) {
        return runtime("model", name);
    }

    static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type.box());
    }

    /** {@code Map<String, V>}. */
    static TypeName mapOf(TypeName value) {
        return ParameterizedTypeName.get(MAP, STRING, value);
    }

    /** {@code Map<String, ?>}. */
    static TypeName mapOfAnything() {
        return mapOf(WildcardTypeName.subtypeOf(Object.class));
    }

    static TypeName of(ValueType type, ClassName choice) {
        return switch (type) {
            case TEXT -> STRING;
            case SECRET -> SECRET;
            case BOOLEAN -> TypeName.BOOLEAN;
            case INTEGER -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case NUMBER -> ClassName.get(BigDecimal.class);
            case DOUBLE -> TypeName.DOUBLE;
            case URI -> ClassName.get(URI.class);
            case DURATION -> ClassName.get(Duration.class);
            case CHOICE -> choice;
            case JSON -> JSON_VALUE;
        };
    }

    /** The type of a value that may be absent, without boxing where the JDK has a type for it. */
    static TypeName absentable(ValueType type, ClassName choice) {
        return switch (type) {
            case LONG -> ClassName.get(OptionalLong.class);
            case DOUBLE -> ClassName.get(OptionalDouble.class);
            default -> optional(of(type, choice));
        };
    }

    private static ClassName runtime(String packageName, String name) {
        return ClassName.get("dev.modelwright." + packageName, name);
    }
}
