package dev.broadsheet.typesetter.page.picture;

import dev.broadsheet.typesetter.api.DataUrl;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import dev.broadsheet.typesetter.api.TypesetProblem.Severity;
import dev.broadsheet.typesetter.api.TypesetProblem.Source;
import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.box.content.Problems;
import dev.broadsheet.typesetter.canvas.PdfDocument;
import dev.broadsheet.typesetter.canvas.PdfImage;
import dev.broadsheet.typesetter.css.value.background.BackgroundImage;
import dev.broadsheet.typesetter.recording.Digest;
import dev.broadsheet.typesetter.svg.SvgPicture;
import dev.broadsheet.typesetter.text.shape.MissingGlyphs;
import dev.broadsheet.typesetter.text.shape.Shaper;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pictures of a document, each loaded once. */
public final class Images {

    /** Longest {@code data:} URL in messages, in characters. */
    private static final int LONG = 60;

    /** Most bytes of a picture's file. Copies of it are made, so that larger ones could exhaust memory. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final PdfDocument document;
    private final ResourceLoader resources;
    private final Problems problems;
    private final Shaper shaper;
    private final Locale language;
    private final MissingGlyphs missing;
    private final Map<String, Optional<PdfImage>> loaded = new HashMap<>();
    private final Map<String, Optional<String>> digests = new HashMap<>();
    private final IdentityHashMap<PdfImage, String> references = new IdentityHashMap<>();
    private @Nullable List<Use> uses;

    /**
     * @param shaper shapes the text of drawings
     * @param language default language of text in drawings
     */
    public Images(
            PdfDocument document,
            ResourceLoader resources,
            Problems problems,
            Shaper shaper,
            Locale language,
            MissingGlyphs missing) {
        this.document = document;
        this.resources = resources;
        this.problems = problems;
        this.shaper = shaper;
        this.language = language;
        this.missing = missing;
    }

    Problems problems() {
        return problems;
    }

    Shaper shaper() {
        return shaper;
    }

    Locale language() {
        return language;
    }

    MissingGlyphs missing() {
        return missing;
    }

    /**
     * A request for a picture.
     *
     * @param mark source mark of the requesting element
     */
    public record Use(String reference, Optional<String> mark) {}

    /** Records subsequent requests in a list; null to stop. */
    public void watch(@Nullable List<Use> into) {
        uses = into;
    }

    /** Returns a digest of a picture's file; empty if it does not exist. */
    public Optional<String> digest(String reference) {
        return digests.computeIfAbsent(
                reference,
                unseen -> bytes(reference, Source.inDocument(Optional.empty())).map(Digest::of));
    }

    /** Returns the reference of a loaded picture; empty for generated drawings. */
    public Optional<String> reference(PdfImage image) {
        return Optional.ofNullable(references.get(image));
    }

    /** Loads a picture; empty and reported once if that fails. */
    public Optional<PdfImage> load(String reference, Optional<String> mark) {
        if (uses != null) {
            uses.add(new Use(reference, mark));
        }
        Optional<PdfImage> known = loaded.get(reference);
        if (known == null) {
            known = fetch(
                    reference, Source.inDocument(mark), "check the path; its alternative text is set in its place");
            loaded.put(reference, known);
            known.ifPresent(image -> references.put(image, reference));
        }
        return known;
    }

    /** Returns the drawing of a picture at a height in CSS px; empty if it is not available. */
    public Optional<PdfImage> drawn(ImageBox box, double height) {
        return box.drawing()
                .map(address -> String.format(Locale.ROOT, "%s?height=%.2f", address, height))
                .flatMap(resources::load)
                .filter(SvgPicture::isSvg)
                .flatMap(drawing -> load(box.drawn(drawing), box.ink().mark()));
    }

    /** Loads a background picture; empty and reported once if that fails. */
    public Optional<PdfImage> load(BackgroundImage.Picture picture) {
        if (uses != null) {
            uses.add(new Use("", Optional.empty()));
        }
        String key = picture.source().stylesheet().orElse("") + '\n' + picture.reference();
        Optional<PdfImage> known = loaded.get(key);
        if (known == null) {
            known = fetch(picture.reference(), picture.source(), "check the path; the box has its colour only");
            loaded.put(key, known);
        }
        return known;
    }

    /** Embeds a raster picture; empty if it is not one. */
    Optional<PdfImage> embed(byte[] data) {
        return document.image(data);
    }

    private Optional<PdfImage> fetch(String reference, Source source, String hint) {
        Optional<byte[]> data = bytes(reference, source);
        if (data.isEmpty()) {
            String cure =
                    isOfNetwork(reference) ? "nothing is fetched from a network: save it beside the document" : hint;
            error("BS-PDF-004", source, "the picture '" + shown(reference) + "' was not found", cure);
            return Optional.empty();
        }
        if (data.get().length > MOST_BYTES) {
            error(
                    "BS-PDF-011",
                    source,
                    "the picture '" + shown(reference) + "' has more than 64 MiB",
                    "save it as JPEG, or with fewer pixels");
            return Optional.empty();
        }
        if (SvgPicture.isSvg(data.get())) {
            return new SvgImage(this, reference, source).embed(data.get(), document);
        }
        Optional<PdfImage> image = embed(data.get());
        if (image.isEmpty()) {
            error(
                    "BS-PDF-005",
                    source,
                    "the picture '" + shown(reference) + "' is not a PNG, JPEG, GIF, WebP or SVG, or it is damaged",
                    "save it anew");
        }
        return image;
    }

    private Optional<byte[]> bytes(String reference, Source source) {
        return DataUrl.is(reference) ? DataUrl.decode(reference) : resources.load(source.stylesheet(), reference);
    }

    private static boolean isOfNetwork(String reference) {
        return reference.regionMatches(true, 0, "http:", 0, 5) || reference.regionMatches(true, 0, "https:", 0, 6);
    }

    /** Shortens a {@code data:} URL for messages. */
    private static String shown(String reference) {
        return DataUrl.is(reference) && reference.length() > LONG ? reference.substring(0, LONG) + "…" : reference;
    }

    private void error(String code, Source source, String message, String hint) {
        problems.add(new TypesetProblem(Severity.ERROR, code, source, message, hint));
    }
}
