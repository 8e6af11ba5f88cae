package dev.modelwright.testkit;

import dev.modelwright.model.Model;
import dev.modelwright.registry.ModelProvider;
import dev.modelwright.schema.CredentialForm;
import dev.modelwright.testkit.server.Answer;
import dev.modelwright.testkit.server.ReceivedRequest;
import dev.modelwright.testkit.server.ScriptedServer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one test works with: a provider of its own, and a server of its own where there is a wire. */
final class Bench implements AutoCloseable {

    private final VendorFacts facts;
    private final ModelProvider provider;
    private final @Nullable ScriptedServer server;
    private final List<ReceivedRequest> calls = new CopyOnWriteArrayList<>();
    private final CompletableFuture<@Nullable Void> called = new CompletableFuture<>();

    private Bench(VendorFacts facts, ModelProvider provider, @Nullable ScriptedServer server) {
        this.facts = facts;
        this.provider = provider;
        this.server = server;
    }

    static Bench open(Contract contract) {
        VendorFacts facts = contract.facts();
        return new Bench(
                facts,
                contract.open(),
                facts.wire().map(wire -> ScriptedServer.start()).orElse(null));
    }

    /** Answers calls of this way well. */
    Bench answering(ContractCall call) {
        if (server != null) {
            answering(call, request -> wire().answer(call, request));
        }
        return this;
    }

    Bench answering(ContractCall call, Answer answer) {
        return answering(call, request -> answer);
    }

    private Bench answering(ContractCall call, Function<ReceivedRequest, Answer> answer) {
        VendorWire wire = wire();
        server().answering(request -> {
            Optional<Answer> aside = wire.aside(request, call);
            if (aside.isEmpty()) {
                calls.add(request);
                called.complete(null);
            }
            return aside.orElseGet(() -> answer.apply(request));
        });
        return this;
    }

    ModelProvider provider() {
        return provider;
    }

    VendorWire wire() {
        return facts.wire().orElseThrow();
    }

    ScriptedServer server() {
        if (server == null) {
            throw new IllegalStateException("There is no wire.");
        }
        return server;
    }

    /** Returns the requests so far that were calls. */
    List<ReceivedRequest> calls() {
        return List.copyOf(calls);
    }

    /** Returns what is done when the server has been called. */
    CompletableFuture<@Nullable Void> called() {
        return called;
    }

    Duration patience() {
        return facts.patience();
    }

    Model model(Target target) {
        return model(target, Map.of());
    }

    /** Returns a model with credentials with which calls succeed, but for some. */
    Model model(Target target, Map<String, Object> instead) {
        return provider.model(target.kind(), target.model(), credentials(target, instead));
    }

    /** Returns values of the form with which calls succeed, but for some. Those that the form does not show are left out. */
    Map<String, Object> credentials(Target target, Map<String, Object> instead) {
        return values(target.form(), instead);
    }

    Map<String, Object> values(CredentialForm form, Map<String, Object> instead) {
        Map<String, Object> known = new LinkedHashMap<>(facts.values());
        if (server != null) {
            known.putAll(wire().credentials(server.url()));
        }
        known.putAll(instead);
        return new FormFiller(form, known).fill(Map.of());
    }

    Question question() {
        return Question.about(facts.audio());
    }

    Said call(ContractCall call, Target target) {
        return call.of(model(target), question());
    }

    @Override
    public void close() {
        try {
            provider.close();
        } finally {
            if (server != null) {
                server.close();
            }
        }
    }
}
