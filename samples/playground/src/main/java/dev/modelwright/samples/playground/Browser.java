package dev.modelwright.samples.playground;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;

/** Opens the user's browser where there is one. */
final class Browser {

    private Browser() {}

    static void open(String url, PrintStream out) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) {
            return;
        }
        Desktop desktop = Desktop.getDesktop();
        if (!desktop.isSupported(Desktop.Action.BROWSE)) {
            return;
        }
        try {
            desktop.browse(URI.create(url));
        } catch (IOException notOpened) {
            out.println("Open the address by hand: the browser did not start.");
        }
    }
}
