package dev.modelwright.samples.benchmark.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Paints an image, twice as fine as its measures say. Needs no screen. */
final class PngCanvas implements Canvas {

    private static final int SCALE = 2;
    private static final int HEXADECIMAL = 16;

    private final BufferedImage image;
    private final Graphics2D graphics;

    PngCanvas(int width, int height) {
        image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(SCALE, SCALE);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, String colour) {
        graphics.setColor(new Color(Integer.parseInt(colour, HEXADECIMAL)));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void text(double x, double y, String text, boolean isBold, boolean endsThere) {
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, isBold ? Font.BOLD : Font.PLAIN, Figure.TEXT_SIZE));
        double start = endsThere ? x - graphics.getFontMetrics().stringWidth(text) : x;
        graphics.drawString(text, (float) start, (float) y);
    }

    void write(Path file) throws IOException {
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }
}
