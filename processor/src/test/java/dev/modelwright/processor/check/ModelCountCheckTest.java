package dev.modelwright.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedModels;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.schema.ModelFile;
import dev.modelwright.processor.schema.SectionModels;
import dev.modelwright.processor.schema.VendorFile;
import dev.modelwright.processor.yaml.SourceText;
import dev.modelwright.schema.ModelKind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModelCountCheckTest {

    private static final String VENDOR = """
        provider: acme
        label: {en_US: Acme}
        supported_model_types: [llm]
        configurate_methods: [predefined-model]
        models:
          llm:
            predefined: [models/llm/*.yaml]
        """;

    private static final String MODEL = """
        model: acme-1
        model_type: llm
        model_properties: {mode: chat, context_size: 8192}
        """;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void kindHasRoomForExactlyTheMostModels() {
        check(ModelCountCheck.MOST);
        assertThat(diagnostics.sorted()).isEmpty();
        check(ModelCountCheck.MOST + 1);
        assertThat(diagnostics.sorted()).hasSize(1);
    }

    private void check(int count) {
        LocatedProvider vendor = VendorFile.read(SourceText.of("acme.yaml", "/acme.yaml", VENDOR), diagnostics)
                .orElseThrow();
        LocatedModel model = ModelFile.read(SourceText.of("m.yaml", "/m.yaml", MODEL), ModelKind.LLM, diagnostics)
                .orElseThrow();
        SectionModels models =
                new SectionModels(vendor.sections().get(0), Collections.nCopies(count, model), List.of(), true);
        new ModelCountCheck()
                .check(vendor.withModels(new LocatedModels(List.of(models))), VendorFolder.none(), diagnostics);
    }
}
