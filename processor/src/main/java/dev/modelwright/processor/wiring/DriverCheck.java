package dev.modelwright.processor.wiring;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.element.AnnotatedDriver;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.element.DriverContract;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ProviderSchema;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Drivers against the kinds that their vendor declares: each kind one driver, each driver of a declared kind. */
public final class DriverCheck {

    private static final String PACKAGE = "dev.modelwright.driver.";

    private final AnnotatedProvider provider;
    private final ProviderSchema schema;
    private final Diagnostics diagnostics;

    /** Creates a check of one vendor's drivers. */
    public DriverCheck(AnnotatedProvider provider, ProviderSchema schema, Diagnostics diagnostics) {
        this.provider = provider;
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    /** Returns the driver of each kind that has a usable one. */
    public Map<ModelKind, AnnotatedDriver> check(VendorDrivers drivers) {
        Map<ModelKind, AnnotatedDriver> claimed = new EnumMap<>(ModelKind.class);
        Map<ModelKind, AnnotatedDriver> usable = new EnumMap<>(ModelKind.class);
        for (AnnotatedDriver driver : drivers.drivers()) {
            AnnotatedDriver other = claimed.putIfAbsent(driver.kind(), driver);
            if (other != null) {
                reportDuplicate(driver, other);
            } else if (isUsable(driver)) {
                usable.put(driver.kind(), driver);
            }
        }
        if (!provider.schemaOnly()) {
            Set<ModelKind> driven = new HashSet<>(drivers.excused());
            driven.addAll(claimed.keySet());
            reportMissing(driven);
        }
        return usable;
    }

    private boolean isUsable(AnnotatedDriver driver) {
        return isDeclared(driver) && hasInterface(driver) && isCreatable(driver);
    }

    private boolean isDeclared(AnnotatedDriver driver) {
        if (schema.supportedKinds().contains(driver.kind())) {
            return true;
        }
        diagnostics.report(
                JavaCode.UNDECLARED_KIND,
                driver.kindLocation(),
                driver.simpleName(),
                driver.kind().wireName(),
                provider.file(),
                names(schema.supportedKinds()));
        return false;
    }

    private boolean hasInterface(AnnotatedDriver driver) {
        if (contract(driver).isPresent() || !driver.contractsKnown()) {
            return true;
        }
        diagnostics.report(
                JavaCode.DRIVER_INTERFACE,
                driver.location(),
                driver.simpleName(),
                interfaceName(driver.kind()),
                driver.kind().wireName());
        return false;
    }

    private boolean isCreatable(AnnotatedDriver driver) {
        Optional<String> obstacle = driver.obstacle().or(() -> distance(driver));
        obstacle.ifPresent(reason ->
                diagnostics.report(JavaCode.DRIVER_CONSTRUCTOR, driver.location(), driver.simpleName(), reason));
        return obstacle.isEmpty();
    }

    private Optional<String> distance(AnnotatedDriver driver) {
        boolean near = driver.packageName().equals(provider.packageName());
        return near || driver.isPublic()
                ? Optional.empty()
                : Optional.of("it is not public, while `" + provider.simpleName() + "` is in another package");
    }

    /** Returns the interface of the driver's kind as the driver implements it. */
    static Optional<DriverContract> contract(AnnotatedDriver driver) {
        return driver.contracts().stream()
                .filter(contract -> contract.interfaceName().equals(PACKAGE + interfaceName(driver.kind())))
                .findFirst();
    }

    private static String interfaceName(ModelKind kind) {
        return switch (kind) {
            case LLM -> "LanguageModelDriver";
            case TEXT_EMBEDDING -> "TextEmbeddingDriver";
            case RERANK -> "RerankDriver";
            case SPEECH2TEXT -> "SpeechToTextDriver";
            case TTS -> "TextToSpeechDriver";
            case MODERATION -> "ModerationDriver";
        };
    }

    private void reportDuplicate(AnnotatedDriver driver, AnnotatedDriver other) {
        diagnostics.report(
                JavaCode.DUPLICATE_DRIVER,
                driver.kindLocation(),
                driver.simpleName(),
                driver.kind().wireName(),
                provider.simpleName(),
                other.simpleName());
    }

    private void reportMissing(Set<ModelKind> driven) {
        for (ModelKind kind : schema.supportedKinds()) {
            if (!driven.contains(kind)) {
                diagnostics.report(JavaCode.MISSING_DRIVER, provider.fileLocation(), kind.wireName(), kind.name());
            }
        }
    }

    private static String names(Iterable<ModelKind> kinds) {
        EnumMap<ModelKind, String> names = new EnumMap<>(ModelKind.class);
        kinds.forEach(kind -> names.put(kind, "`" + kind.wireName() + "`"));
        return names.values().stream().collect(Collectors.joining(", "));
    }
}
