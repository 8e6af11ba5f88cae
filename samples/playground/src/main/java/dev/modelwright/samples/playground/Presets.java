package dev.modelwright.samples.playground;

import dev.modelwright.credential.Secret;
import dev.modelwright.json.JsonValue;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.samples.playground.store.Draft;
import dev.modelwright.samples.playground.store.FormKind;
import dev.modelwright.samples.playground.store.SavedRecord;
import dev.modelwright.samples.playground.store.SavedStore;
import dev.modelwright.samples.standin.StandInServer;
import dev.modelwright.schema.ModelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The records that are there from the start, so that something can be tried at once. Made once: one that was deleted stays so. Those of
 * the stand-in follow it to its new port.
 */
final class Presets {

    private static final String XINFERENCE = "xinference";
    private static final String CANYON = "canyon";
    private static final String URL = "server_url";
    private static final String UID = "model_uid";

    private final SavedStore store;
    private final ModelProviders providers;

    Presets(SavedStore store, ModelProviders providers) {
        this.store = store;
        this.providers = providers;
    }

    void ofStandIn(String url) {
        if (store.mark("presets")) {
            drafts(url).forEach(store::create);
        } else {
            store.all().stream()
                    .filter(SavedRecord::standIn)
                    .forEach(record -> store.setValue(record.id(), URL, JsonValue.of(url)));
        }
    }

    /** Saves the models of a real server, unless there are records of these names. */
    void ofServer(RealServer server, Map<ModelKind, String> uids) {
        Set<String> names = store.all().stream().map(SavedRecord::name).collect(Collectors.toSet());
        uids.forEach((kind, uid) -> {
            String name =
                    uid + " (" + kind.wireName() + ") at " + server.address().getAuthority();
            if (!names.contains(name) && has(XINFERENCE)) {
                store.create(model(name, kind, uid, server.address().toString(), false, secrets(server)));
            }
        });
    }

    private List<Draft> drafts(String url) {
        List<Draft> drafts = new ArrayList<>();
        if (has(XINFERENCE)) {
            drafts.add(standIn("Stand-in: chat", ModelKind.LLM, StandInServer.CHAT_UID, url));
            drafts.add(standIn("Stand-in: completion", ModelKind.LLM, StandInServer.COMPLETION_UID, url));
            drafts.add(standIn("Stand-in: embedding", ModelKind.TEXT_EMBEDDING, StandInServer.EMBEDDING_UID, url));
            drafts.add(standIn("Stand-in: rerank", ModelKind.RERANK, StandInServer.RERANK_UID, url));
            drafts.add(standIn("Stand-in: listener", ModelKind.SPEECH2TEXT, StandInServer.LISTENER_UID, url));
            drafts.add(standIn("Stand-in: speaker", ModelKind.TTS, StandInServer.SPEAKER_UID, url));
        }
        if (has(CANYON)) {
            drafts.add(new Draft(
                    "Canyon: a key that works",
                    CANYON,
                    FormKind.PROVIDER,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Map.of("pause", JsonValue.of("0.05")),
                    Map.of("api_key", Secret.of("canyon-12306"))));
        }
        return drafts;
    }

    /** Tells whether values lead to the stand-in. */
    static boolean leadTo(String standIn, Map<String, JsonValue> values) {
        return JsonValue.of(standIn).equals(values.get(URL));
    }

    private boolean has(String id) {
        return providers.all().stream().anyMatch(provider -> provider.id().equals(id));
    }

    private static Draft standIn(String name, ModelKind kind, String uid, String url) {
        return model(name, kind, uid, url, true, Map.of());
    }

    private static Draft model(
            String name, ModelKind kind, String uid, String url, boolean standIn, Map<String, Secret> secrets) {
        return new Draft(
                name,
                XINFERENCE,
                FormKind.MODEL,
                Optional.of(kind),
                Optional.of(uid),
                standIn,
                Map.of(URL, JsonValue.of(url), UID, JsonValue.of(uid)),
                secrets);
    }

    private static Map<String, Secret> secrets(RealServer server) {
        return server.apiKey().map(key -> Map.of("api_key", key)).orElse(Map.of());
    }
}
