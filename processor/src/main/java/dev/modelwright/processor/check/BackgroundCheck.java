package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.VendorCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import java.util.Optional;
import java.util.regex.Pattern;

/** The background must be a colour that browsers understand. */
final class BackgroundCheck implements SchemaCheck {

    private static final String KEY = "background";
    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Optional<String> background = provider.schema().background();
        if (background.isPresent() && !COLOUR.matcher(background.get()).matches()) {
            diagnostics.report(VendorCode.INVALID_COLOUR, provider.at(KEY).location(), Visible.value(background.get()));
        }
    }
}
