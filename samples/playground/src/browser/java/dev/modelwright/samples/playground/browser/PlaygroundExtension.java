package dev.modelwright.samples.playground.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Site}: a playground of its own and a page that looks at it. After the test, whatever the browser had to
 * complain about fails it.
 */
final class PlaygroundExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(PlaygroundExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Optional<Path> executable = Chromium.executable();
        assumeTrue(
                executable.isPresent(),
                "Chromium is not installed, so the pages are not tested. Install it, or name it with -Dplayground.chromium.");
        Chromium chromium = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(executable.get()), Chromium.class);
        context.getStore(NAMESPACE).put(Site.class, Site.open(chromium.browser(), name(context)));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Site site = context.getStore(NAMESPACE).remove(Site.class, Site.class);
        if (site != null) {
            boolean failed = context.getExecutionException().isPresent();
            try (site) {
                if (failed) {
                    site.picture("failed-" + name(context));
                } else {
                    site.assertNoComplaints();
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Site.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Site.class, Site.class);
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
    }
}
