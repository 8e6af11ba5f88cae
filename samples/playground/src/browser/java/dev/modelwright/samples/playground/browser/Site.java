package dev.modelwright.samples.playground.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.modelwright.registry.ModelProviders;
import dev.modelwright.samples.playground.PlaygroundServer;
import dev.modelwright.samples.playground.Settings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A playground with data of its own, and a page that looks at it. */
final class Site implements AutoCloseable {

    private static final Duration WORD_DELAY = Duration.ofMillis(60);
    private static final Path TARGET = Path.of("target");
    // The browser's own line about an answer other than 2xx; that there was one is what some tests are about.
    private static final Pattern EXPECTED =
            Pattern.compile("Failed to load resource: the server responded with a status of .*");

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Traffic traffic = new Traffic();
    private final Path data;
    private final BrowserContext context;
    private final Page page;
    private PlaygroundServer server;

    private Site(PlaygroundServer server, Path data, BrowserContext context) {
        this.server = server;
        this.data = data;
        this.context = context;
        this.page = context.newPage();
    }

    /** Starts a playground and looks at it in English, with a light theme. */
    static Site open(Browser browser, String name) throws IOException {
        Path data = Files.createTempDirectory(Files.createDirectories(TARGET.resolve("browser")), name);
        PlaygroundServer server = start(data, 0, ModelProviders.load());
        Site site = new Site(
                server,
                data,
                browser.newContext(new Browser.NewContextOptions()
                        .setLocale("en-US")
                        .setViewportSize(1280, 900)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)));
        site.listen();
        return site;
    }

    private static PlaygroundServer start(Path data, int port, ModelProviders providers) throws IOException {
        return PlaygroundServer.start(
                Settings.of(data, providers).withPort(port).withWordDelay(WORD_DELAY));
    }

    private void listen() {
        page.onConsoleMessage(message -> complain(message));
        page.onPageError(error -> complaints.add("page error: " + error));
        page.onRequestFailed(request -> {
            // Chromium calls an answer aborted that was read piece by piece, or that has no body.
            if (!request.url().contains("/api/calls/")) {
                complaints.add("request failed: " + request.url() + " " + request.failure());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server.url()) && !request.url().startsWith("blob:")) {
                complaints.add("request to elsewhere: " + request.url());
            }
        });
        traffic.listen(page);
    }

    private void complain(ConsoleMessage message) {
        boolean serious = message.type().equals("error") || message.type().equals("warning");
        if (serious && !EXPECTED.matcher(message.text()).matches()) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    Page page() {
        return page;
    }

    PlaygroundServer server() {
        return server;
    }

    Traffic traffic() {
        return traffic;
    }

    /** Opens a page by the address behind {@code #}. */
    Site go(String route) {
        page.navigate(server.url() + "/#/" + route);
        page.waitForFunction("() => document.querySelector('main h1') && !document.querySelector('main[aria-busy]')");
        return this;
    }

    /** Opens a model of the workbench by the name of the credential. */
    Site use(String credential, String kind, String model) {
        go("catalogue");
        String id = (String) page.evaluate(
                "name => fetch('/api/saved').then(a => a.json()).then(a => a.saved.find(one => one.name === name).id)",
                credential);
        page.evaluate("hash => { location.hash = hash; }", "#/use/" + id + "/" + kind + "/" + model);
        page.locator(".bench-main").waitFor();
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Locator label(String text) {
        return page.getByLabel(text, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                com.microsoft.playwright.options.AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses the button of this name within the only element of the selector. */
    void press(String selector, String name) {
        find(selector)
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Ends the server. The lost connections that follow are what the test is about. */
    void stopServer() {
        server.close();
    }

    /** Starts the server again, at the same address with the same data. */
    void startAgain() throws IOException {
        startAgain(ModelProviders.load());
    }

    /** Starts the server again with these providers. */
    void startAgain(ModelProviders providers) throws IOException {
        server = start(data, URI.create(server.url()).getPort(), providers);
    }

    /** Puts another key in the place of the one that the saved secrets are sealed with. */
    void changeKey() throws IOException {
        Files.write(data.resolve("secrets.key"), new byte[32]);
    }

    /** Forgets what the browser has complained about: the test has provoked it. */
    void forgive() {
        complaints.clear();
    }

    void assertNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    Path picture(String name) {
        Path file = TARGET.resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        return file;
    }

    @Override
    public void close() {
        context.close();
        server.close();
    }
}
