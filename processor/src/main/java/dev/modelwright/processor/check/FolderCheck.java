package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.VendorCode;
import dev.modelwright.processor.schema.LocatedProvider;
import java.util.List;

/** Files that a vendor names can be looked up only where the vendor file lies in a folder; said once for all. */
final class FolderCheck implements SchemaCheck {

    private static final List<String> KEYS =
            List.of("icon_small", "icon_large", "icon_small_dark", "icon_large_dark", "models");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        if (folder.root().isPresent()) {
            return;
        }
        KEYS.stream()
                .filter(key -> key.equals("models")
                        ? namesFiles(provider)
                        : provider.node().value(key).isPresent())
                .findFirst()
                .ifPresent(key -> diagnostics.report(
                        VendorCode.NO_FOLDER, provider.at(key).location(), key));
    }

    private static boolean namesFiles(LocatedProvider provider) {
        return provider.sections().stream()
                .anyMatch(section ->
                        !section.patterns().isEmpty() || section.position().isPresent());
    }
}
