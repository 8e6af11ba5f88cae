package dev.modelwright.samples.benchmark.plot;

/** What a figure is drawn on. */
interface Canvas {

    /** Fills a rectangle; the colour is six hexadecimal digits. */
    void rectangle(double x, double y, double width, double height, String colour);

    /** Writes a text whose base line begins at a point, or ends there. */
    void text(double x, double y, String text, boolean isBold, boolean endsThere);
}
