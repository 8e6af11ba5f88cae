package dev.modelwright.processor.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.LocalizedText;
import dev.modelwright.schema.ValueFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generated code builds the form that the vendor file declares. */
final class FormCodeTest {

    @Test
    void everythingThatAFieldStatesIsThere() {
        CredentialField.Builder field = field("key")
                .format(ValueFormat.URI)
                .required()
                .defaultValue("d")
                .placeholder(LocalizedText.of("P"))
                .help(LocalizedText.of("H"))
                .helpUrl("https://u")
                .maxLength(1)
                .showOn("a", "b");
        assertThat(code(field))
                .contains(
                        ".format(dev.modelwright.schema.ValueFormat.URI)",
                        ".required()",
                        ".defaultValue(\"d\")",
                        ".placeholder(placeholder)",
                        ".help(help)",
                        ".helpUrl(\"https://u\")",
                        ".maxLength(1)",
                        ".showOn(\"a\", \"b\")");
    }

    @Test
    void whatAFieldDoesNotStateIsNotThere() {
        assertThat(code(field("key"))).doesNotContain("format", "required", "default", "help", "maxLength", "showOn");
    }

    @Test
    void methodsOfFieldsNeverMeetAComponent() {
        assertThat(code(field("url"), field("url_field"), field("url_field2"), field("url")))
                .contains(" urlField3()", " urlFieldField()", " urlField2Field()", " urlField4()");
    }

    private static CredentialField.Builder field(String variable) {
        return CredentialField.builder(variable, FieldType.TEXT_INPUT, LocalizedText.of("L"));
    }

    private static String code(CredentialField.Builder... fields) {
        FormCode code = new FormCode(new CredentialForm(
                List.of(fields).stream().map(CredentialField.Builder::build).toList()));
        TypeSpec.Builder type = TypeSpec.classBuilder("Form");
        code.addMethods(type);
        return type.build().toString();
    }
}
