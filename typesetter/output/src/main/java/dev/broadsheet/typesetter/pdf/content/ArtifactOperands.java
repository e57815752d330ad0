package dev.broadsheet.typesetter.pdf.content;

import dev.broadsheet.typesetter.canvas.Canvas;

/** Tags and property lists of artifacts; ISO 32000-1, 14.8.2.2.2. */
public final class ArtifactOperands {

    private ArtifactOperands() {}

    public static String of(Canvas.Artifact kind) {
        return switch (kind) {
            case PAGINATION_HEADER -> "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>";
            case PAGINATION_FOOTER -> "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>";
            case LAYOUT -> "/Artifact<</Type/Layout>>";
            case BACKGROUND -> "/Artifact<</Type/Background>>";
        };
    }
}
