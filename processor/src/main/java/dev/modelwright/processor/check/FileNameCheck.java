package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.ModelFileCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.schema.LocatedModel;
import dev.modelwright.processor.schema.LocatedProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file whose name has nothing to do with its model was copied and forgotten. */
final class FileNameCheck implements SchemaCheck {

    private static final String KEY = "model";
    private static final Pattern EXTENSION = Pattern.compile("\\.ya?ml$");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public void check(LocatedProvider provider, VendorFolder folder, Diagnostics diagnostics) {
        Set<String> names = provider.models().stream()
                .map(model -> letters(model.schema().model()))
                .collect(Collectors.toSet());
        for (LocatedModel model : provider.models()) {
            String file = stem(model.path());
            String name = model.schema().model();
            boolean ofAnother = names.contains(letters(file)) && !letters(name).contains(letters(file));
            if (model.isSound(KEY) && (ofAnother || !haveCommonWord(file, name))) {
                diagnostics.report(
                        ModelFileCode.FOREIGN_FILE_NAME,
                        model.at(KEY).location(),
                        Visible.value(name),
                        Visible.value(file));
            }
        }
    }

    /** Returns the name of a file without the folders before it and the extension behind it. */
    static String stem(String path) {
        return EXTENSION.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    }

    private static boolean haveCommonWord(String one, String other) {
        String letters = letters(other);
        return words(one).stream().anyMatch(letters::contains)
                || words(other).stream().anyMatch(letters(one)::contains);
    }

    private static List<String> words(String name) {
        return SEPARATORS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns a name without what people replace in file names: capitals and separators. */
    static String letters(String name) {
        return String.join("", words(name));
    }
}
