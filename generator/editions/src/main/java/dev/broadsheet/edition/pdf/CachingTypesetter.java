package dev.broadsheet.edition.pdf;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.cache.CachedResult;
import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.cache.KeptFile;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.template.TemplateFailure;
import dev.broadsheet.template.UserAssets;
import dev.broadsheet.typesetter.TypesetResult;
import dev.broadsheet.typesetter.api.Composition;
import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Pagination;
import dev.broadsheet.typesetter.api.PdfOptions;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A typesetter with a cache: reuses the PDF of an earlier run if document, pictures, options and theme are unchanged. */
final class CachingTypesetter {

    private final DocumentTypesetter typesetter;
    private final Cache cache;
    private final Pictures pictures;
    private final String theme;

    CachingTypesetter(DocumentTypesetter typesetter, EditionInput input) {
        this.typesetter = typesetter;
        this.cache = input.cache();
        this.pictures = new Pictures(input);
        this.theme = input.theme().fingerprint(UserAssets.inPrint(input.theme()));
    }

    /** @param path the path of the PDF in the output folder */
    TypesetResult typeset(String path, String xhtml, DocumentInfo info, PdfOptions options) {
        return made(
                        path,
                        xhtml,
                        info,
                        options,
                        loader -> new Fitting.Fitted(typesetter.typeset(xhtml, info, options, loader), Fit.NATURAL))
                .result();
    }

    /**
     * Typesets a book, reusing the chapters that have not changed.
     *
     * @param path the path of the PDF in the output folder
     */
    DocumentTypesetter.PartlySet book(String path, String xhtml, DocumentInfo info, PdfOptions options) {
        CachedSections sections = CachedSections.of(path, cache);
        List<DocumentTypesetter.PartlySet> made = new ArrayList<>();
        Fitting.Fitted fitted = made(path, xhtml, info, options, loader -> {
            DocumentTypesetter.PartlySet set = typesetter.typeset(xhtml, info, options, loader, sections);
            made.add(set);
            return new Fitting.Fitted(set.result(), Fit.NATURAL);
        });
        if (made.isEmpty()) {
            sections.keepAll();
        }
        return made.isEmpty() ? new DocumentTypesetter.PartlySet(fitted.result(), 0, 0) : made.get(0);
    }

    /**
     * Typesets a brief, fitting it to its number of pages. The cache key contains the brief in the type of the theme with all
     * parts beside its text, which determines the type and the parts that are moved after the text.
     *
     * @param path the path of the PDF in the output folder
     */
    Fitting.Fitted typeset(String path, Brief brief, Fitting.Wish wish, PdfOptions options) throws TemplateFailure {
        DocumentInfo info = brief.info();
        String whole = brief.xhtml(brief.sideMatter(), Fit.NATURAL);
        return made(
                path,
                whole + wish,
                info,
                options,
                loader -> new Fitting(xhtml -> typesetter.lay(xhtml, info, options, loader), brief, whole).fit(wish));
    }

    /** Returns the cached file of a PDF. @param path the path of the PDF in the output folder */
    KeptFile file(String path, TypesetResult set) {
        return KeptFile.of(set.pdf(), cache.mark(name(path)));
    }

    private static String name(String path) {
        return "pdf " + path;
    }

    /** Typesets a document with a loader of pictures. */
    @FunctionalInterface
    private interface Setting<E extends Exception> {
        Fitting.Fitted set(ResourceLoader loader) throws E;
    }

    private <E extends Exception> Fitting.Fitted made(
            String path, String xhtml, DocumentInfo info, PdfOptions options, Setting<E> typeset) throws E {
        Map<String, String> parts = Map.of(
                "theme", theme,
                "text", Fingerprint.of(xhtml),
                "document information", cache.fingerprint(info),
                "attachments", cache.fingerprint(options));
        CachedResult<Printed> made =
                cache.made(CacheKey.of(name(path), parts), Printed.class, pictures::areAsBefore, () -> {
                    Map<String, String> read = new ConcurrentHashMap<>();
                    Fitting.Fitted fitted = typeset.set(reference -> {
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
     * The cached data of a PDF.
     *
     * @param fit the type in which it is set
     * @param pictures the fingerprints of the pictures that the document loaded, by address
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
