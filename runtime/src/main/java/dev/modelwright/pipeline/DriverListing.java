package dev.modelwright.pipeline;

import dev.modelwright.credential.Credentials;
import dev.modelwright.driver.ListingDriver;
import dev.modelwright.model.ListedModel;
import dev.modelwright.model.ModelListing;
import dev.modelwright.schema.CredentialField;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.schema.FieldType;
import dev.modelwright.schema.ValueFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The checked path of listing models: form, driver. */
final class DriverListing<C extends Credentials> implements ModelListing {

    // Credentials cannot be without the fields that name a model.
    private static final String STAND_IN = "*";

    private final ListingDriver<C> driver;
    private final ErrorGuard guard;
    private final Supplier<ShippedModels> shipped;
    private final Set<String> naming;
    private final CredentialForm form;
    private final Function<Map<String, ?>, ? extends C> parse;

    DriverListing(
            ListingDriver<C> driver,
            ErrorGuard guard,
            Supplier<ShippedModels> shipped,
            CredentialForm whole,
            Function<Map<String, ?>, ? extends C> parse) {
        this.driver = driver;
        this.guard = guard;
        this.shipped = shipped;
        this.naming = Set.copyOf(driver.namingVariables());
        naming.forEach(variable -> requireText(guard.vendor(), variable, whole));
        this.form = new CredentialForm(whole.fields().stream()
                .filter(field -> !naming.contains(field.variable()))
                .toList());
        this.parse = parse;
    }

    private static void requireText(String vendor, String variable, CredentialForm form) {
        if (form.field(variable).filter(DriverListing::isPlainText).isEmpty()) {
            throw new IllegalStateException(
                    "The driver of provider `" + vendor + "` says that `" + variable
                            + "` names a model, which must be a text field of the credential form without a format, but is not.");
        }
    }

    private static boolean isPlainText(CredentialField field) {
        return field.type() == FieldType.TEXT_INPUT && field.format() == ValueFormat.TEXT;
    }

    @Override
    public CredentialForm form() {
        return form;
    }

    @Override
    public List<ListedModel> list(Map<String, ?> credentials) {
        Map<String, Object> whole = new LinkedHashMap<>(credentials);
        naming.forEach(variable -> whole.put(variable, STAND_IN));
        C checked = parse.apply(whole);
        return guard.call(() -> List.copyOf(driver.listModels(checked)).stream()
                .filter(this::hasThisForm)
                .toList());
    }

    private boolean hasThisForm(ListedModel listed) {
        ShippedModels others = shipped.get();
        return others.credentials().isEmpty() || !others.ships(listed.model());
    }
}
