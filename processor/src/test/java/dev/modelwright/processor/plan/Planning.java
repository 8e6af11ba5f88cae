package dev.modelwright.processor.plan;

import dev.modelwright.processor.diagnostic.Diagnostic;
import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedModels;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.LocatedSection;
import dev.modelwright.processor.schema.ModelFile;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.processor.schema.VendorFile;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a vendor whose texts stand in a test, and keeps what was reported. Not thread-safe. */
final class Planning {

    private final Diagnostics diagnostics = new Diagnostics();
    private final List<String> models = new ArrayList<>();

    static ProviderPlan plan(Vendor vendor) {
        return new Planning().of(vendor);
    }

    /** Adds a model file; its path is {@code m1.yaml} and so on. */
    Planning model(String yaml) {
        models.add(yaml);
        return this;
    }

    /** Adds a model file of a name, a type and parameters, each with its keys. */
    Planning model(String name, String type, String... rules) {
        StringBuilder yaml = new StringBuilder("model: " + name + "\nmodel_type: " + type + "\n");
        yaml.append(rules.length == 0 ? "" : "parameter_rules:\n");
        for (String rule : rules) {
            yaml.append("  - {name: ").append(rule).append("}\n");
        }
        return model(yaml.toString());
    }

    ProviderPlan of(Vendor vendor) {
        return of(vendor.yaml());
    }

    ProviderPlan of(String yaml) {
        return new ProviderPlanner(diagnostics).plan("com.acme", "Acme", "acme.yaml", read(yaml));
    }

    LocatedProvider read(String yaml) {
        LocatedProvider vendor =
                VendorFile.read(source("acme.yaml", yaml), diagnostics).orElseThrow();
        return vendor.withModels(
                new LocatedModels(vendor.sections().stream().map(this::section).toList()));
    }

    /** Returns place, code and message of what the planners reported, in order; readers' findings are left out. */
    List<String> found() {
        return diagnostics.sorted().stream()
                .filter(diagnostic -> diagnostic.code() instanceof JavaCode)
                .map(Planning::found)
                .toList();
    }

    private static String found(Diagnostic diagnostic) {
        FileLocation place = (FileLocation) diagnostic.location();
        return place.path() + ":" + place.line() + ":" + place.column() + " "
                + diagnostic.code().id() + " " + diagnostic.message();
    }

    private SectionModels section(LocatedSection section) {
        List<LocatedModel> own = new ArrayList<>();
        for (int i = 0; i < models.size(); i++) {
            model("m" + (i + 1) + ".yaml", models.get(i), section.kind()).ifPresent(own::add);
        }
        return new SectionModels(section, own, List.of(), true);
    }

    // Each model belongs to the section of its own type.
    private Optional<LocatedModel> model(String path, String yaml, ModelKind kind) {
        return yaml.contains("model_type: " + kind.wireName() + "\n")
                ? ModelFile.read(source(path, yaml), kind, diagnostics)
                : Optional.empty();
    }

    private static SourceText source(String path, String yaml) {
        return SourceText.of(path, "/" + path, yaml);
    }
}
