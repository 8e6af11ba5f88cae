package dev.modelwright.samples.playground.catalogue;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.registry.BrokenProvider;
import dev.modelwright.registry.Icon;
import dev.modelwright.registry.IconKind;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.http.Route;
import dev.modelwright.samples.playground.json.Kinds;
import dev.modelwright.samples.playground.json.ProviderView;
import dev.modelwright.samples.playground.json.SchemaView;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.ModelSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The providers, their pictures and their models. */
public final class CatalogueRoutes {

    // A picture may hold scripts: opened by itself it can run none.
    private static final Map<String, String> ICON_HEADERS =
            Map.of("Content-Security-Policy", "default-src 'none'; sandbox", "Cache-Control", "max-age=3600");

    private final ModelProviders providers;

    private CatalogueRoutes(ModelProviders providers) {
        this.providers = providers;
    }

    /** Returns the routes over these providers. */
    public static List<Route> of(ModelProviders providers) {
        CatalogueRoutes routes = new CatalogueRoutes(providers);
        return List.of(
                Route.get("/api/catalogue", request -> routes.catalogue()),
                Route.get("/api/providers/{}/icons/{}", routes::icon),
                Route.get("/api/providers/{}/models", routes::models));
    }

    private Answer catalogue() {
        List<JsonObject> shown = new ArrayList<>();
        List<JsonObject> broken = new ArrayList<>();
        providers.broken().stream().map(ProviderView::of).forEach(broken::add);
        for (ModelProvider provider : providers.all()) {
            try {
                shown.add(ProviderView.of(provider));
            } catch (RuntimeException | LinkageError failed) {
                broken.add(ProviderView.of(new BrokenProvider("Provider `" + provider.id() + "` failed.", failed)));
            }
        }
        return Answer.json(JsonObject.builder()
                .put("providers", JsonArray.of(shown))
                .put("broken", JsonArray.of(broken))
                .build());
    }

    private Answer icon(Request request) {
        IconKind kind = iconKind(request.part(1));
        Locale locale = request.query("lang")
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .orElse(Locale.ENGLISH);
        Icon icon = providers
                .provider(request.part(0))
                .icon(kind, locale)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND));
        return new Answer.Bytes(icon.mimeType(), icon.bytes(), ICON_HEADERS);
    }

    private Answer models(Request request) {
        Optional<ModelKind> kind = request.query("kind").map(name -> Kinds.of("kind", name));
        List<ModelSchema> models = providers.provider(request.part(0)).schema().models();
        return Answer.json(JsonObject.builder()
                .put(
                        "models",
                        JsonArray.of(models.stream()
                                .filter(model -> kind.isEmpty() || kind.get() == model.kind())
                                .map(SchemaView::of)
                                .toList()))
                .build());
    }

    private static IconKind iconKind(String name) {
        return switch (name) {
            case "small" -> IconKind.SMALL;
            case "large" -> IconKind.LARGE;
            case "small-dark" -> IconKind.SMALL_DARK;
            case "large-dark" -> IconKind.LARGE_DARK;
            default -> throw Problem.of(ProblemCode.NOT_FOUND);
        };
    }
}
