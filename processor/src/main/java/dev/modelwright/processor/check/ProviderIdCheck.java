package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.VendorCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import java.util.Locale;
import java.util.regex.Pattern;

/** The vendor's identifier becomes part of a qualified name and may hold few characters. */
final class ProviderIdCheck implements SchemaCheck {

    private static final String KEY = "provider";
    private static final Pattern ID = Pattern.compile("[a-z0-9_-]+");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        String id = provider.schema().id();
        if (provider.isSound(KEY) && !ID.matcher(id).matches()) {
            diagnostics.report(VendorCode.PROVIDER_ID, provider.at(KEY).location(), Visible.value(id), suggestion(id));
        }
    }

    private static String suggestion(String id) {
        String near = id.toLowerCase(Locale.ROOT).trim().replaceAll("[^a-z0-9_-]+", "_");
        return ID.matcher(near).matches() && near.chars().anyMatch(Character::isLetterOrDigit)
                ? " Did you mean " + Visible.value(near) + "?"
                : "";
    }
}
