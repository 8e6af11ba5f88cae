package dev.modelwright.processor.check;

import dev.modelwright.processor.diagnostic.Diagnostics;
import dev.modelwright.processor.diagnostic.FileLocation;
import dev.modelwright.processor.diagnostic.HintCode;
import dev.modelwright.processor.diagnostic.VendorCode;
import dev.modelwright.processor.diagnostic.Visible;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks into an icon: it should hold what its name says, and nothing that runs or calls out. */
final class IconContent {

    private static final int ENOUGH = 256 * 1024;
    private static final int LARGE = 200_000;
    private static final Map<String, String> BY_EXTENSION = Map.of(
            "png", "PNG", "jpg", "JPEG", "jpeg", "JPEG", "gif", "GIF", "webp", "WebP", "svg", "SVG", "ico", "ICO");
    private static final Map<String, Pattern> BY_CONTENT = Map.of(
            "PNG", Pattern.compile("^\u0089PNG"),
            "JPEG", Pattern.compile("^\u00ff\u00d8\u00ff"),
            "GIF", Pattern.compile("^GIF8"),
            "WebP", Pattern.compile("^RIFF....WEBP", Pattern.DOTALL),
            "ICO", Pattern.compile("^\u0000\u0000\u0001\u0000"),
            "SVG", Pattern.compile("<svg[\\s>]"));
    private static final Pattern ACTIVE = Pattern.compile(
            "<script|<!ENTITY|\\son[a-z]+\\s*=|href\\s*=\\s*[\"'](https?:|javascript:|//)", Pattern.CASE_INSENSITIVE);

    private IconContent() {}

    static void check(Path file, String name, FileLocation place, Diagnostics diagnostics) {
        String content = read(file);
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String said = BY_EXTENSION.getOrDefault(extension, "image");
        String found = format(content);
        if (!said.equals(found)) {
            diagnostics.report(VendorCode.ICON_CONTENT, place, Visible.value(name), said, found);
        } else if (said.equals("SVG") && ACTIVE.matcher(content).find()) {
            diagnostics.report(VendorCode.ACTIVE_ICON, place, Visible.value(name));
        }
        noteSize(file, name, place, diagnostics);
    }

    private static void noteSize(Path file, String name, FileLocation place, Diagnostics diagnostics) {
        long size = size(file);
        if (size > LARGE) {
            diagnostics.note(HintCode.LARGE_ICON, place, Visible.value(name), size / 1000, LARGE / 1000);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private static String format(String content) {
        return BY_CONTENT.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(content).find())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("something else");
    }

    /** Returns the first bytes as characters of the same number. */
    private static String read(Path file) {
        try (InputStream input = Files.newInputStream(file)) {
            return new String(input.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
