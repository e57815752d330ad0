package dev.broadsheet.edition.pdf;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.cache.CachedResult;
import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.template.HouseFiles;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.typesetter.Composition;
import dev.broadsheet.typesetter.DocumentInfo;
import dev.broadsheet.typesetter.Pagination;
import dev.broadsheet.typesetter.PdfOptions;
import dev.broadsheet.typesetter.ResourceLoader;
import dev.broadsheet.typesetter.TypesetProblem;
import dev.broadsheet.typesetter.TypesetResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Sets only what was not set before: reuses the PDF of the same document with the same pictures in the same theme. */
final class RememberingPress {

    private final Press press;
    private final Cache cache;
    private final Pictures pictures;
    private final String theme;

    RememberingPress(Press press, EditionInput input) {
        this.press = press;
        this.cache = input.cache();
        this.pictures = new Pictures(input);
        this.theme = input.theme().fingerprint(HouseFiles.inPrint(input.theme()));
    }

    /** @param path of the PDF in the output folder */
    TypesetResult typeset(String path, String xhtml, DocumentInfo info, PdfOptions options) {
        return made(
                        path,
                        xhtml,
                        info,
                        options,
                        loader -> new Fitting.Fitted(press.typeset(xhtml, info, options, loader), Fit.NATURAL))
                .result();
    }

    /**
     * A book, whose chapters are set only where they have changed.
     *
     * @param path of the PDF in the output folder
     */
    Press.PartlySet book(String path, String xhtml, DocumentInfo info, PdfOptions options) {
        CachedSections sections = CachedSections.of(path, cache);
        List<Press.PartlySet> made = new ArrayList<>();
        Fitting.Fitted fitted = made(path, xhtml, info, options, loader -> {
            Press.PartlySet set = press.typeset(xhtml, info, options, loader, sections);
            made.add(set);
            return new Fitting.Fitted(set.result(), Fit.NATURAL);
        });
        if (made.isEmpty()) {
            sections.keepAll();
        }
        return made.isEmpty() ? new Press.PartlySet(fitted.result(), 0, 0) : made.get(0);
    }

    /**
     * A document that may be set a little closer or looser, to end well or to have the pages that it is to have.
     *
     * @param path of the PDF in the output folder
     */
    Fitting.Fitted typeset(
            String path, Fitting.Document document, Fitting.Wish wish, DocumentInfo info, PdfOptions options)
            throws TemplateFailure {
        String natural = document.xhtml(Fit.NATURAL);
        return made(
                path,
                natural + wish,
                info,
                options,
                loader ->
                        new Fitting(xhtml -> press.typeset(xhtml, info, options, loader), document, natural).fit(wish));
    }

    private Fitting.Fitted made(
            String path,
            String xhtml,
            DocumentInfo info,
            PdfOptions options,
            Function<ResourceLoader, Fitting.Fitted> typeset) {
        Map<String, String> parts = Map.of(
                "theme", theme,
                "text", Fingerprint.of(xhtml),
                "document information", cache.fingerprint(info),
                "attachments", cache.fingerprint(options));
        CachedResult<Printed> made =
                cache.made(CacheKey.of("pdf " + path, parts), Printed.class, pictures::areAsBefore, () -> {
                    Map<String, String> read = new ConcurrentHashMap<>();
                    Fitting.Fitted fitted = typeset.apply(reference -> {
                        read.put(reference, pictures.fingerprint(reference));
                        return pictures.load(reference);
                    });
                    TypesetResult result = fitted.result();
                    Printed printed = new Printed(
                            result.pagination(), result.composition(), result.problems(), fitted.fit(), read);
                    return CachedResult.of(path, result.pdf(), printed);
                });
        Printed printed = made.value();
        return new Fitting.Fitted(
                new TypesetResult(made.file(), printed.pagination(), printed.composition(), printed.problems()),
                printed.fit());
    }

    /**
     * What has room beside the text of a brief.
     *
     * @param draft the brief with all of it, and hardly any text
     * @param read sees what has room
     */
    SideMatter sideMatter(String path, String draft, DocumentInfo info, Function<TypesetResult, SideMatter> read) {
        Map<String, String> parts = Map.of("theme", theme, "text", Fingerprint.of(draft));
        return cache.value(
                CacheKey.of("side matter of " + path, parts),
                SideMatter.class,
                () -> read.apply(press.typeset(draft, info, PdfOptions.DEFAULT, pictures)));
    }

    /**
     * What is known of a PDF.
     *
     * @param fit the type in which it was set
     * @param pictures fingerprints of the files that the document asked for, by their addresses
     */
    record Printed(
            Pagination pagination,
            Composition composition,
            List<TypesetProblem> problems,
            Fit fit,
            Map<String, String> pictures) {

        Printed {
            problems = List.copyOf(problems);
            pictures = new TreeMap<>(pictures);
        }
    }
}
