package dev.modelwright.samples.benchmark.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FigureTest {

    private static final Panel PANEL =
            new Panel("Bytes <allocated>", List.of(new Bar("ours", 50, true), new Bar("peer", 100, false)));

    @TempDir
    private Path folder;

    @Test
    void barsAreAsLongAsTheirValuesAndTextIsEscaped() throws Exception {
        new Figure("Clients", List.of(PANEL)).write(folder, "figure");

        assertThat(Files.readString(folder.resolve("figure.svg")))
                .contains("width=\"115.0\" height=\"14.0\" fill=\"#1f6feb\"")
                .contains("width=\"230.0\" height=\"14.0\" fill=\"#9aa4b2\"")
                .contains("Bytes &lt;allocated>");
    }

    @Test
    void imageHasTwiceTheSizeOfTheDrawing() throws Exception {
        new Figure("Clients", List.of(PANEL, PANEL, PANEL)).write(folder, "figure");

        String svg = Files.readString(folder.resolve("figure.svg"));
        int width = ImageIO.read(folder.resolve("figure.png").toFile()).getWidth();
        assertThat(svg).contains("width=\"" + width / 2 + "\"");
    }

    @Test
    void panelWithoutBarsIsDrawn() throws Exception {
        new Figure("Nobody", List.of(new Panel("Nothing", List.of()))).write(folder, "figure");

        assertThat(Files.readString(folder.resolve("figure.svg"))).contains("Nothing");
    }
}
