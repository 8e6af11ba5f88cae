package dev.modelwright.processor;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.JavaCode;
import dev.modelwright.processor.element.AnnotatedProvider;
import dev.modelwright.processor.schema.LocatedProvider;
import java.util.HashMap;
import java.util.Map;

/** The ids of the vendors of one compilation. The registry could not tell two of one id apart. Not thread-safe. */
final class ProviderIds {

    private final Map<String, String> owners = new HashMap<>();

    void check(AnnotatedProvider provider, LocatedProvider vendor, Diagnostics diagnostics) {
        if (!vendor.isSound("provider")) {
            return;
        }
        String id = vendor.schema().id();
        String owner = owners.putIfAbsent(id, provider.simpleName());
        if (owner != null) {
            diagnostics.report(
                    JavaCode.DUPLICATE_PROVIDER_ID, vendor.at("provider").location(), id, owner);
        }
    }
}
