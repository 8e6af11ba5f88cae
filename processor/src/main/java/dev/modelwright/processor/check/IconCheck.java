package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.VendorCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedProvider;
import dev.modelwright.schema.Icons;
import dev.modelwright.schema.LocalizedText;
import java.util.Optional;

/** Every icon must be a file among the vendor's assets. */
final class IconCheck implements SchemaCheck {

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Icons icons = provider.schema().icons();
        check("icon_small", icons.small(), provider, folder, diagnostics);
        check("icon_large", icons.large(), provider, folder, diagnostics);
        check("icon_small_dark", icons.smallDark(), provider, folder, diagnostics);
        check("icon_large_dark", icons.largeDark(), provider, folder, diagnostics);
    }

    private static void check(
            String key,
            Optional<LocalizedText> icon,
            LocatedProvider provider,
            VendorFolder folder,
            Diagnostics diagnostics) {
        icon.ifPresent(names -> names.texts().forEach((language, name) -> {
            FileLocation place = Places.at(provider.at(key), language).location();
            check(name, folder, place, diagnostics);
        }));
    }

    private static void check(String name, VendorFolder folder, FileLocation place, Diagnostics diagnostics) {
        Optional<String> escape = RelativePath.escape(name);
        if (escape.isPresent()) {
            reportOutside(name, escape.get(), place, diagnostics);
        } else if (folder.root().isPresent() && !name.isBlank()) {
            FileLookup icon = folder.icon(name);
            if (icon instanceof FileLookup.Missing missing) {
                diagnostics.report(
                        VendorCode.ICON_MISSING,
                        place,
                        Visible.value(name),
                        VendorFolder.ASSETS,
                        missing.reason(),
                        missing.hint());
            } else if (icon instanceof FileLookup.Outside outside) {
                reportOutside(name, outside.reason(), place, diagnostics);
            } else if (icon instanceof FileLookup.Found found) {
                IconContent.check(found.file(), name, place, diagnostics);
            }
        }
    }

    private static void reportOutside(String name, String reason, FileLocation place, Diagnostics diagnostics) {
        diagnostics.report(VendorCode.PATH_ESCAPE, place, "Icon " + Visible.value(name), VendorFolder.ASSETS, reason);
    }
}
