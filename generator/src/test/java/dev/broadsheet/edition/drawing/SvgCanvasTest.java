package dev.broadsheet.edition.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;

class SvgCanvasTest {

    private final SvgCanvas canvas = new SvgCanvas(100, 50);

    @Test
    void areasArePathsInTheOrderOfDrawing() {
        canvas.fill(new Color(0x0a0b0c), 0, 0, 10, 5);
        canvas.fill(Color.RED, new Ellipse2D.Double(0, 0, 1, 1));

        assertThat(canvas.svg("Fish & <chips>")).startsWith("""
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50" role="img">
                        <title>Fish &amp; &lt;chips&gt;</title>
                        <path fill="#0a0b0c" d="M0 0L10 0L10 5L0 5L0 0Z"/>
                        <path fill="#ff0000" d="M1 0.5C1 0.8 0.8 1 0.5 1C""");
    }

    @Test
    void nothingIsWrittenOfNothing() {
        canvas.fill(Color.RED, new Path2D.Double());

        assertThat(canvas.svg("")).doesNotContain("<path");
    }
}
