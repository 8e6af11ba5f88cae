package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;

/** A vendor is found by its file when the file is named after it. */
final class ProviderFileNameCheck implements SchemaCheck {

    private static final String KEY = "provider";

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        String id = provider.schema().id();
        String file = FileNameCheck.stem(provider.node().location().path().replace('\\', '/'));
        if (provider.isSound(KEY) && !id.equals(file)) {
            diagnostics.note(
                    HintCode.PROVIDER_FILE_NAME, provider.at(KEY).location(), Visible.value(id), Visible.value(file));
        }
    }
}
