package hostile;

import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.FieldOption;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ParameterRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tells every text of the vendor, character by character. */
public final class ReadBack implements Supplier<String> {

    private final List<String> texts = new ArrayList<>();

    @Override
    public String get() {
        tell(new HostileProvider().schema().label());
        HostileCredentials.FORM.fields().forEach(this::tell);
        HostileLlmParameterRules.builder().build().forEach(this::tell);
        return texts.stream().map(ReadBack::characters).collect(Collectors.joining("\n"));
    }

    private void tell(CredentialField field) {
        texts.add(field.variable());
        tell(field.label());
        field.placeholder().ifPresent(this::tell);
        field.help().ifPresent(this::tell);
        field.defaultValue().ifPresent(texts::add);
        for (FieldOption option : field.options()) {
            texts.add(option.value());
            tell(option.label());
        }
    }

    private void tell(ParameterRule rule) {
        texts.add(rule.name());
        tell(rule.label());
        rule.help().ifPresent(this::tell);
        rule.defaultValue().flatMap(value -> value.asString()).ifPresent(texts::add);
        texts.addAll(rule.options());
    }

    private void tell(LocalizedText text) {
        texts.addAll(text.texts().values());
    }

    private static String characters(String text) {
        return text.chars().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
    }
}
