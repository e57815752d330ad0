package dev.broadsheet.typesetter.page.flow;

import dev.broadsheet.typesetter.box.ListMarker;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.galley.HangingMarker;
import dev.broadsheet.typesetter.page.inline.ImageLayout;
import dev.broadsheet.typesetter.page.inline.TextSetter;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.util.List;

/** Lays out outside list markers: the picture if it can be loaded, else the text. */
final class MarkerLayout {

    /** Distance of marker and text, in em. */
    private static final double GAP = 0.5;

    private final TextSetter text;
    private final ImageLayout images;

    MarkerLayout(TextSetter text, ImageLayout images) {
        this.text = text;
        this.images = images;
    }

    private record Shown(Fragment fragment, double width) {}

    private Shown shown(ListMarker marker) {
        return marker.image()
                .flatMap(image -> images.marker(image.picture(), image.box()))
                .map(sized -> new Shown(sized.fragment(), sized.outerWidth()))
                .orElseGet(() -> letters(marker));
    }

    private Shown letters(ListMarker marker) {
        List<GlyphRun> runs = text.marker(marker.text(), marker.ink());
        return new Shown(
                new Fragment.Glyphs(runs, marker.ink()),
                runs.stream().mapToDouble(GlyphRun::width).sum());
    }

    /** Returns a marker that ends before the text. @param x start of the text */
    HangingMarker before(ListMarker marker, double x) {
        Shown shown = shown(marker);
        return new HangingMarker(shown.fragment(), x - shown.width() - gap(marker), marker.ink(), marker.origin());
    }

    /** Returns a marker after text that runs from right to left. @param end right edge of the text */
    HangingMarker after(ListMarker marker, double end) {
        return new HangingMarker(shown(marker).fragment(), end + gap(marker), marker.ink(), marker.origin());
    }

    private static double gap(ListMarker marker) {
        return marker.ink().style().fontSize() * GAP;
    }
}
