package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.box.Problems;
import dev.broadsheet.typesetter.pdf.PdfDocument;
import dev.broadsheet.typesetter.pdf.PdfImage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures of a document, each loaded once. */
final class Images {

    private final PdfDocument document;
    private final ResourceLoader resources;
    private final Problems problems;
    private final Map<String, Optional<PdfImage>> loaded = new HashMap<>();

    Images(PdfDocument document, ResourceLoader resources, Problems problems) {
        this.document = document;
        this.resources = resources;
        this.problems = problems;
    }

    /** The picture, or empty, reported once, when it cannot be had. */
    Optional<PdfImage> load(String reference, Optional<String> mark) {
        Optional<PdfImage> known = loaded.get(reference);
        if (known == null) {
            known = fetch(reference, mark);
            loaded.put(reference, known);
        }
        return known;
    }

    private Optional<PdfImage> fetch(String reference, Optional<String> mark) {
        Optional<byte[]> data = resources.load(reference);
        if (data.isEmpty()) {
            problems.error(
                    "BS-PDF-004",
                    mark,
                    "the picture '" + reference + "' was not found",
                    "check the path; its alternative text is set in its place");
            return Optional.empty();
        }
        Optional<PdfImage> image = document.image(data.get());
        if (image.isEmpty()) {
            problems.error(
                    "BS-PDF-005",
                    mark,
                    "the picture '" + reference + "' is no PNG, JPEG or GIF, or it is damaged",
                    "save it anew");
        }
        return image;
    }
}
