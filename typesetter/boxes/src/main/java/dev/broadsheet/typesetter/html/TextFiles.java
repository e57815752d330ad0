package dev.broadsheet.typesetter.html;

import dev.broadsheet.typesetter.api.DataUrl;
import dev.broadsheet.typesetter.api.ResourceLoader;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The files of a document that is given as text; references in the document are those at its {@code <base>}. */
final class TextFiles implements ResourceLoader, StylesheetLoader {

    /** Name of the document as that of its {@code style} elements. */
    static final String DOCUMENT = "document";

    private final ResourceLoader loader;
    private final StylesheetLoader others;
    private final Optional<String> base;
    private final Set<String> sheets = new HashSet<>();

    /**
     * @param others loads what style sheets refer to that are not those of the document
     * @param base element with the base address
     */
    TextFiles(ResourceLoader loader, StylesheetLoader others, @Nullable Element base) {
        this.loader = loader;
        this.others = others;
        this.base = Optional.ofNullable(base).map(element -> loader.name(Optional.empty(), element.attr("href")));
        sheets.add(DOCUMENT);
    }

    Optional<Stylesheet> sheet(String reference) {
        if (DataUrl.is(reference)) {
            return DataUrl.decode(reference).map(data -> new Stylesheet("data:", SheetFiles.text(data)));
        }
        return load(DOCUMENT, reference).map(loaded -> new Stylesheet(loaded.name(), SheetFiles.text(loaded.data())));
    }

    @Override
    public Optional<Loaded> load(String stylesheet, String reference) {
        if (!sheets.contains(stylesheet)) {
            return others.load(stylesheet, reference);
        }
        Optional<String> from = from(Optional.of(stylesheet));
        return loader.load(from, reference).map(data -> {
            String name = loader.name(from, reference);
            sheets.add(name);
            return new Loaded(name, data);
        });
    }

    @Override
    public Optional<byte[]> load(String reference) {
        return base.isEmpty() ? loader.load(reference) : loader.load(base, reference);
    }

    @Override
    public Optional<byte[]> load(Optional<String> stylesheet, String reference) {
        return loader.load(from(stylesheet), reference);
    }

    private Optional<String> from(Optional<String> stylesheet) {
        return stylesheet.filter(name -> !name.equals(DOCUMENT)).or(() -> base);
    }
}
