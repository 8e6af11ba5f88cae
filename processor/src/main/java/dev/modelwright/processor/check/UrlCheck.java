package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.VendorCode;
import dev.modelwright.processor.schema.LocatedField;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.processor.yaml.YamlScalar;
import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that users are sent to must be absolute web addresses. */
final class UrlCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        if (provider.schema().help().isPresent()) {
            checkLanguages(Places.at(provider.at("help"), "url"), diagnostics);
        }
        Form.of(provider).forEach(form -> form.fields().forEach(field -> checkField(field, diagnostics)));
    }

    private static void checkLanguages(YamlNode url, Diagnostics diagnostics) {
        if (url instanceof YamlMapping languages) {
            languages.entries().forEach(entry -> check("help.url", entry.value(), diagnostics));
        } else {
            check("help.url", url, diagnostics);
        }
    }

    private static void checkField(LocatedField field, Diagnostics diagnostics) {
        if (field.field().helpUrl().isPresent()) {
            check("url", field.at("url"), diagnostics);
        }
    }

    private static void check(String name, YamlNode node, Diagnostics diagnostics) {
        if (node instanceof YamlScalar scalar && !scalar.isNull() && !isWebAddress(scalar.text())) {
            diagnostics.report(VendorCode.INVALID_URL, node.location(), name, node.describe());
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getRawAuthority() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
