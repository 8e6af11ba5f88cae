package dev.modelwright.processor.render;

import com.palantir.javapoet.JavaFile;
import dev.modelwright.processor.check.CheckedVendor;
import dev.modelwright.processor.check.VendorFolder;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.plan.DriverName;
import dev.modelwright.processor.plan.KindNames;
import dev.modelwright.processor.plan.PropertiesPlan;
import dev.modelwright.processor.plan.ProviderPlan;
import dev.modelwright.processor.plan.ProviderPlanner;
import dev.modelwright.processor.plan.SkeletonPlan;
import dev.modelwright.processor.plan.SourcesPlan;
import dev.modelwright.processor.resource.FoundFiles;
import dev.modelwright.processor.resource.ResourceName;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.ModelKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A vendor of the test resources, planned and rendered as the processor does it, without a compiler.
 *
 * @param name the name of its folder
 * @param packageName the package of its interface
 * @param baseName the name of its interface
 * @param file its vendor file, as the annotation names it
 * @param driven the kinds that have drivers
 */
record KnownVendor(String name, String packageName, String baseName, String file, Set<ModelKind> driven) {

    private static final Path VENDORS = Path.of("src", "test", "resources", "vendors");
    private static final ProviderRenderer RENDERER = new ProviderRenderer(new NoElement(), true);

    static final KnownVendor ACME = new KnownVendor("acme", "acme", "Acme", "acme.yaml", Set.of(ModelKind.LLM));
    static final KnownVendor BEDROCK =
            new KnownVendor("bedrock", "bedrock", "Bedrock", "provider/bedrock.yaml", Set.of());
    static final KnownVendor CHORUS =
            new KnownVendor("chorus", "chorus", "Chorus", "chorus.yaml", Set.of(ModelKind.values()));
    static final KnownVendor COMPATIBLE = new KnownVendor(
            "openai_api_compatible", "compatible", "Compatible", "openai_api_compatible.yaml", Set.of());
    static final KnownVendor LEDGER = new KnownVendor("ledger", "ledger", "Ledger", "/ledger/ledger.yaml", Set.of());
    static final KnownVendor ORBIT =
            new KnownVendor("orbit", "com.example.orbit", "Orbit", "provider/orbit.yaml", Set.of(ModelKind.LLM));
    static final KnownVendor PLAIN = new KnownVendor("plain", "plain", "Plain", "plain.yaml", Set.of(ModelKind.LLM));
    static final KnownVendor XINFERENCE =
            new KnownVendor("xinference", "xinference", "Xinference", "xinference.yaml", Set.of(ModelKind.LLM));

    static List<KnownVendor> all() {
        return List.of(ACME, BEDROCK, CHORUS, COMPATIBLE, LEDGER, ORBIT, PLAIN, XINFERENCE);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Returns every generated file by its path in the output. */
    Map<String, String> rendered() throws IOException {
        ProviderPlan plan = plan();
        Map<ModelKind, DriverName> drivers = driven.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        kind -> new DriverName(packageName, List.of(baseName + KindNames.caller(kind)))));
        Map<String, String> texts = texts(RENDERER.render(plan, drivers));
        String provider = packageName + "." + plan.providerTypeName();
        texts.put(SourcesText.path(provider), SourcesText.of(provider, sources()));
        return texts;
    }

    /** Returns what is generated for Spring Boot, by path. */
    Map<String, String> properties() throws IOException {
        PropertiesPlan properties = PropertiesPlan.of(plan());
        Map<String, String> texts = texts(List.of(RENDERER.renderProperties(plan(), properties)));
        texts.put(SpringMetadata.PATH, SpringMetadata.of(List.of(properties)));
        return texts;
    }

    /** Returns the types that stand in while the file has errors, by path. */
    Map<String, String> skeleton() throws IOException {
        return texts(RENDERER.renderSkeleton(SkeletonPlan.of(packageName, baseName, Optional.of(plan()), driven)));
    }

    private ProviderPlan plan() throws IOException {
        return new ProviderPlanner(new Diagnostics()).plan(packageName, baseName, file, vendor());
    }

    private SourcesPlan sources() throws IOException {
        Path path = path().toAbsolutePath();
        return SourcesPlan.of(resource(), FoundFiles.at(path, Files.readString(path)), vendor());
    }

    private LocatedProvider vendor() throws IOException {
        Path path = path();
        return CheckedVendor.read(
                        file, path.toString(), Files.readAllBytes(path), VendorFolder.of(path), new Diagnostics())
                .orElseThrow();
    }

    private ResourceName resource() {
        return ResourceName.of(packageName, file);
    }

    private Path path() {
        return VENDORS.resolve(name)
                .resolve("src/main/resources")
                .resolve(resource().path());
    }

    private static Map<String, String> texts(List<JavaFile> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file -> texts.put(
                file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java", file.toString()));
        return texts;
    }
}
