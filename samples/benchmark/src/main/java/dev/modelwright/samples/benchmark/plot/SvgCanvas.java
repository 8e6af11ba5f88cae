package dev.modelwright.samples.benchmark.plot;

import java.util.Locale;

/** Writes SVG. */
final class SvgCanvas implements Canvas {

    private final StringBuilder svg = new StringBuilder();

    SvgCanvas(int width, int height) {
        append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\""
                        + " font-family=\"sans-serif\" font-size=\"%d\">%n",
                width, height, Figure.TEXT_SIZE);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, String colour) {
        append(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#%s\"/>%n",
                x, y, width, height, colour);
    }

    @Override
    public void text(double x, double y, String text, boolean isBold, boolean endsThere) {
        append(
                "<text x=\"%.1f\" y=\"%.1f\"%s%s>%s</text>%n",
                x,
                y,
                isBold ? " font-weight=\"bold\"" : "",
                endsThere ? " text-anchor=\"end\"" : "",
                text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    String svg() {
        return svg + "</svg>\n";
    }

    private void append(String pattern, Object... values) {
        svg.append(String.format(Locale.ROOT, pattern.replace("%n", "\n"), values));
    }
}
