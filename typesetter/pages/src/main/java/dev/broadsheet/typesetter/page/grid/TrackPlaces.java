package dev.broadsheet.typesetter.page.grid;

import dev.broadsheet.typesetter.page.alignment.Spacing;

/** Positions of tracks, in pt from the start of the grid. */
final class TrackPlaces {

    private final double[] starts;
    private final double[] sizes;

    TrackPlaces(Tracks tracks, double[] sizes, Spacing spacing) {
        this.sizes = sizes;
        this.starts = new double[sizes.length];
        double pen = spacing.before();
        for (int i = 0; i < sizes.length; i++) {
            starts[i] = pen;
            pen += sizes[i] + (tracks.isCollapsed(i) ? 0 : tracks.gap() + spacing.between());
        }
    }

    double start(int track) {
        return starts[track];
    }

    /** Returns the end of the track before an index. */
    double end(int behind) {
        return starts[behind - 1] + sizes[behind - 1];
    }

    double size(int from, int behind) {
        return Math.max(0, end(behind) - start(from));
    }
}
