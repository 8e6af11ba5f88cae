package dev.modelwright.processor.mutation;

import dev.modelwright.processor.yaml.ScalarKind;
import dev.modelwright.processor.yaml.YamlScalar;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Kinds of faults, each small and of a kind that people make. */
enum Operator {
    DROP_KEY(Operator::dropped),
    MISSPELL_KEY(Operator::misspeltKey),
    DUPLICATE_KEY(site -> Optional.of(site).filter(Operator::isEntry).map(Operator::repeated)),
    DUPLICATE_ELEMENT(site -> Optional.of(site).filter(found -> !isEntry(found)).map(Operator::repeated)),
    MISSPELL_VALUE(Operator::misspeltValue),
    SWAP_TYPE(Operator::otherType),
    SWAP_SHAPE(Operator::otherShape),
    BREAK_REFERENCE(Operator::brokenReference),
    MOVE_BOUND(Bounds::moved);

    // Where only some values are possible
    private static final Pattern NAMES = Pattern.compile(".*(?:^|\\.)(?:type|model_type|use_template|currency)"
            + "|model_properties\\.mode|features\\[]|supported_model_types\\[]|configurate_methods\\[]");
    // Where a value names something that is elsewhere
    private static final Pattern REFERENCES = Pattern.compile(
            ".*show_on\\[]\\.(?:variable|value)|icon_\\w+\\.\\w+|models\\.\\w+\\.(?:predefined\\[]|position)"
                    + "|model_properties\\.default_voice|\\[]|model");
    private static final Pattern CHOSEN =
            Pattern.compile("(?:parameter_rules|.*credential_form_schemas)\\[]\\.default");

    private final Function<Site, Optional<String>> mutation;

    Operator(Function<Site, Optional<String>> mutation) {
        this.mutation = mutation;
    }

    /** Returns the file with the fault, or empty when there is no such fault here. */
    Optional<String> apply(Site site) {
        return mutation.apply(site);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isEntry(Site site) {
        return site.key().isPresent();
    }

    private static Optional<String> dropped(Site site) {
        if (!isEntry(site)) {
            return Optional.empty();
        }
        if (site.lead().isBlank()) {
            return Optional.of(site.with(site.first(), site.end(), ""));
        }
        boolean alone = site.parent().orElseThrow().entries().size() == 1;
        String rest = alone ? "{}\n" : site.line(site.end()).substring(site.column());
        return Optional.of(site.with(site.first(), alone ? site.end() : site.end() + 1, site.lead() + rest));
    }

    private static Optional<String> misspeltKey(Site site) {
        return site.key().map(YamlScalar::text).map(key -> {
            String rest =
                    site.line(site.first()).substring(site.column()).replaceFirst(Pattern.quote(key), misspelt(key));
            return site.with(site.first(), site.first() + 1, site.lead() + rest);
        });
    }

    private static Optional<String> misspeltValue(Site site) {
        return site.scalar()
                .filter(scalar -> NAMES.matcher(site.path()).matches())
                .map(scalar -> site.withScalar(misspelt(scalar.text()), true));
    }

    private static String misspelt(String word) {
        int middle = word.length() / 2;
        return word.substring(0, middle) + word.substring(middle + 1);
    }

    private static String repeated(Site site) {
        String text = String.join("", site.lines().subList(site.first(), site.end()));
        String lines = text.endsWith("\n") ? text : text + "\n";
        return site.with(site.first(), site.end(), lines + " ".repeat(site.column()) + lines.substring(site.column()));
    }

    private static Optional<String> otherType(Site site) {
        return site.scalar()
                .map(scalar -> site.withScalar(
                        switch (scalar.kind()) {
                            case INTEGER, DECIMAL -> "many";
                            case BOOLEAN -> "sometimes";
                            default -> "true";
                        },
                        false));
    }

    private static Optional<String> otherShape(Site site) {
        if (site.value() instanceof YamlScalar) {
            return site.scalar().map(scalar -> site.withScalar("[x]", false));
        }
        String head = site.key().map(key -> key.text() + ":").orElse("-");
        return Optional.of(site.with(site.first(), site.end(), site.lead() + head + " x\n"));
    }

    private static Optional<String> brokenReference(Site site) {
        boolean chosen = CHOSEN.matcher(site.path()).matches() && site.has("options");
        return site.scalar()
                .filter(scalar -> scalar.kind() == ScalarKind.TEXT)
                .filter(scalar -> chosen || REFERENCES.matcher(site.path()).matches())
                .map(scalar -> site.withScalar(scalar.text() + "-gone", true));
    }
}
