package dev.modelwright.samples.benchmark.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Panels of bars, two beside each other. Each panel has a scale of its own.
 *
 * @param title what stands above
 * @param panels the panels, row by row
 */
public record Figure(String title, List<Panel> panels) {

    static final int TEXT_SIZE = 12;

    private static final int COLUMNS = 2;
    private static final int PANEL_WIDTH = 460;
    private static final int LABEL_WIDTH = 150;
    private static final int VALUE_WIDTH = 80;
    private static final int BAR = 20;
    private static final int MARGIN = 16;
    private static final int HEADING = 32;
    private static final String PAPER = "ffffff";
    private static final String OURS = "1f6feb";
    private static final String OTHERS = "9aa4b2";

    /** Copies the panels. */
    public Figure {
        panels = List.copyOf(panels);
    }

    /** Writes {@code NAME.svg} and {@code NAME.png} into a folder. */
    public void write(Path folder, String name) throws IOException {
        SvgCanvas svg = new SvgCanvas(width(), height());
        draw(svg);
        Files.writeString(folder.resolve(name + ".svg"), svg.svg());
        PngCanvas png = new PngCanvas(width(), height());
        draw(png);
        png.write(folder.resolve(name + ".png"));
    }

    private static int width() {
        return COLUMNS * PANEL_WIDTH + MARGIN;
    }

    private int height() {
        return HEADING + rows() * panelHeight() + MARGIN;
    }

    private int rows() {
        return (panels.size() + COLUMNS - 1) / COLUMNS;
    }

    private int panelHeight() {
        int most = panels.stream().mapToInt(panel -> panel.bars().size()).max().orElse(0);
        return HEADING + most * BAR + MARGIN;
    }

    private void draw(Canvas canvas) {
        canvas.rectangle(0, 0, width(), height(), PAPER);
        canvas.text(MARGIN, HEADING - TEXT_SIZE, title, true, false);
        for (int i = 0; i < panels.size(); i++) {
            int x = MARGIN + i % COLUMNS * PANEL_WIDTH;
            int y = HEADING + i / COLUMNS * panelHeight();
            draw(canvas, panels.get(i), x, y);
        }
    }

    private static void draw(Canvas canvas, Panel panel, int x, int y) {
        canvas.text(x, y + HEADING - TEXT_SIZE, panel.title(), true, false);
        double scale = (PANEL_WIDTH - LABEL_WIDTH - VALUE_WIDTH) / panel.longest();
        int top = y + HEADING;
        for (Bar bar : panel.bars()) {
            double length = bar.value() * scale;
            canvas.text(x + LABEL_WIDTH - 6, top + BAR - 6, bar.label(), bar.isOurs(), true);
            canvas.rectangle(x + LABEL_WIDTH, top + 3, length, BAR - 6, bar.isOurs() ? OURS : OTHERS);
            canvas.text(x + LABEL_WIDTH + length + 6, top + BAR - 6, number(bar.value()), bar.isOurs(), false);
            top += BAR;
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
