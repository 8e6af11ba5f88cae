package dev.modelwright.samples.benchmark.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Vendors for whoever has no published ones: as many models and fields as those have on average. */
final class MadeUpVendor {

    private static final int MODELS = 22;

    private MadeUpVendor() {}

    /** Writes vendors, and returns their vendor files. */
    static List<Path> write(Path folder, int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path vendor = folder.resolve("made-up-" + i);
            Path file = vendor.resolve("provider/made_up.yaml");
            Folders.write(file, vendor(i));
            for (int model = 0; model < MODELS; model++) {
                Folders.write(vendor.resolve("models/llm/model-" + model + ".yaml"), model(model));
            }
            files.add(file);
        }
        return files;
    }

    private static String vendor(int number) {
        StringBuilder text = new StringBuilder("""
                provider: made_up_%d
                label:
                  en_US: Made up %1$d
                supported_model_types:
                  - llm
                configurate_methods:
                  - predefined-model
                models:
                  llm:
                    predefined:
                      - models/llm/*.yaml
                provider_credential_schema:
                  credential_form_schemas:
                """.formatted(number));
        for (String field : List.of("user_name", "endpoint_url", "organization", "region", "project", "proxy")) {
            text.append("""
                        - variable: %s
                          label:
                            en_US: The %1$s to use
                          type: text-input
                          required: false
                    """.formatted(field));
        }
        return text.toString();
    }

    private static String model(int number) {
        StringBuilder text = new StringBuilder("""
                model: model-%d
                label:
                  en_US: Model %1$d
                model_type: llm
                features:
                  - agent-thought
                  - tool-call
                model_properties:
                  mode: chat
                  context_size: 131072
                parameter_rules:
                """.formatted(number));
        for (String rule : List.of("temperature", "top_p", "presence_penalty", "frequency_penalty", "max_tokens")) {
            text.append("  - name: %s\n    use_template: %1$s\n".formatted(rule));
        }
        return text.append("""
                  - name: effort
                    label:
                      en_US: Effort
                    type: string
                    default: high
                    options:
                      - low
                      - high
                pricing:
                  input: '2.50'
                  output: '10.00'
                  unit: '0.000001'
                  currency: USD
                """).toString();
    }
}
