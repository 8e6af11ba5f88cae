package dev.modelwright.samples.playground;

import dev.modelwright.error.InvokeException;
import dev.modelwright.samples.playground.calls.CallRoutes;
import dev.modelwright.samples.playground.calls.RunningCalls;
import dev.modelwright.samples.playground.catalogue.CatalogueRoutes;
import dev.modelwright.samples.playground.catalogue.SessionRoute;
import dev.modelwright.samples.playground.credentials.AddressRule;
import dev.modelwright.samples.playground.credentials.FormRoute;
import dev.modelwright.samples.playground.credentials.SavedRoutes;
import dev.modelwright.samples.playground.credentials.Targets;
import dev.modelwright.samples.playground.http.Route;
import dev.modelwright.samples.playground.http.WebServer;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.samples.playground.store.SavedStore;
import dev.modelwright.samples.standin.StandInServer;
import dev.modelwright.schema.LocalizedText;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A running playground: its pages and its API on 127.0.0.1, its records on disk, and the stand-in that answers at once. */
public final class PlaygroundServer implements AutoCloseable {

    private final WebServer web;
    private final SavedStore store;
    private final StandInServer standIn;
    private final ExecutorService threads;
    private final RunningCalls running = new RunningCalls();
    private final List<LocalizedText> notices = new ArrayList<>();

    private PlaygroundServer(WebServer web, SavedStore store, StandInServer standIn, ExecutorService threads) {
        this.web = web;
        this.store = store;
        this.standIn = standIn;
        this.threads = threads;
    }

    /**
     * Starts a playground.
     *
     * @throws IOException when the port cannot be opened
     * @throws dev.modelwright.samples.playground.store.UnusableStoreException when the data directory cannot be used
     */
    public static PlaygroundServer start(Settings settings) throws IOException {
        SavedStore store = SavedStore.open(settings.data(), Clock.systemUTC());
        ExecutorService threads = Executors.newCachedThreadPool(PlaygroundServer::daemon);
        try {
            WebServer web = WebServer.open(settings.port(), threads);
            StandInServer standIn = StandInServer.start(Optional.empty(), settings.wordDelay());
            PlaygroundServer server = new PlaygroundServer(web, store, standIn, threads);
            server.serve(settings);
            return server;
        } catch (IOException | RuntimeException failed) {
            store.close();
            threads.shutdown();
            throw failed;
        }
    }

    /** Returns the address of the pages, without a slash at the end. */
    public String url() {
        return web.url();
    }

    /** Returns the ids of the calls that are running now. */
    public List<String> runningCalls() {
        return running.ids();
    }

    /** Waits until so many calls are running, 0 or more; without a limit, which is the caller's. */
    public void awaitRunningCalls(int count) throws InterruptedException {
        running.awaitCount(count);
    }

    /** Returns the server without models that answers for it. */
    public StandInServer standIn() {
        return standIn;
    }

    /** Returns what people should know before they begin. */
    public List<LocalizedText> notices() {
        return List.copyOf(notices);
    }

    /** Stops the calls that run, and everything else. */
    @Override
    public void close() {
        web.close();
        running.close();
        // Not by interruption, which would close the database under a thread that is in it.
        threads.shutdown();
        standIn.close();
        store.close();
    }

    private void serve(Settings settings) {
        Presets presets = new Presets(store, settings.providers());
        presets.ofStandIn(standIn.url());
        settings.server().ifPresent(server -> save(presets, server));
        if (!store.isOwnerOnly()) {
            notices.add(Words.of(
                    "The file system of the data directory knows no owner-only rights: keep others away from the key file.",
                    "数据目录所在的文件系统不支持仅所有者权限：请防止他人读取密钥文件。"));
        }
        web.serve(
                routes(settings), path -> PlaygroundServer.class.getResourceAsStream("web" + path), settings.limits());
    }

    private List<Route> routes(Settings settings) {
        List<Route> routes = new ArrayList<>();
        routes.add(SessionRoute.of(web.sessions(), settings.limits(), Optional.of(standIn.url()), notices));
        routes.addAll(CatalogueRoutes.of(settings.providers()));
        AddressRule rule = settings.linkLocalRefused() ? AddressRule.NOT_LINK_LOCAL : AddressRule.ANY;
        Targets targets = new Targets(settings.providers(), store, rule);
        routes.add(FormRoute.of(targets));
        routes.addAll(
                SavedRoutes.of(settings.providers(), store, targets, values -> Presets.leadTo(standIn.url(), values)));
        routes.addAll(CallRoutes.of(targets, running, settings.limits(), threads));
        return routes;
    }

    private void save(Presets presets, RealServer server) {
        try {
            presets.ofServer(server, server.running());
        } catch (InvokeException unreachable) {
            notices.add(Words.of(
                    "The server at " + server.address().getAuthority() + " could not be asked for its models.",
                    "无法向服务器 " + server.address().getAuthority() + " 查询模型。"));
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "playground");
        thread.setDaemon(true);
        return thread;
    }
}
