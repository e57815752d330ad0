package dev.broadsheet.typesetter.css.sheet;

import dev.broadsheet.typesetter.api.DataUrl;
import dev.broadsheet.typesetter.api.Stylesheet;
import dev.broadsheet.typesetter.api.StylesheetLoader;
import dev.broadsheet.typesetter.css.syntax.Excerpt;
import dev.broadsheet.typesetter.css.syntax.ProblemLog;
import dev.broadsheet.typesetter.css.syntax.ProblemSink;
import dev.broadsheet.typesetter.css.syntax.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads imported sheets (CSS Cascade 5, section 2), within limits. */
public final class Imports {

    /** Greatest depth of nested imports. */
    static final int DEPTH = 10;

    /** Greatest number of imports in total. */
    static final int COUNT = 200;

    private final StylesheetLoader loader;
    private final MediaQuery.Sheet paper;
    private final ProblemLog log;
    private final List<String> path = new ArrayList<>();
    private int count;

    /** @param paper sheet size for media queries */
    public Imports(StylesheetLoader loader, MediaQuery.Sheet paper, ProblemLog log) {
        this.loader = loader;
        this.paper = paper;
        this.log = log;
    }

    MediaQuery.Sheet paper() {
        return paper;
    }

    ProblemSink sink(Stylesheet sheet) {
        return ProblemSink.ofSheet(log, sheet.name());
    }

    /** Records that a sheet is being read, until {@link #leave}. */
    void enter(Stylesheet sheet) {
        path.add(sheet.name());
    }

    void leave() {
        path.remove(path.size() - 1);
    }

    /** Returns the sheet; null if it cannot be loaded, which has been reported. */
    @Nullable
    Stylesheet load(Token at, String reference, ProblemSink sink) {
        if (path.size() > DEPTH || ++count > COUNT) {
            sink.report(ProblemLog.Code.LIMIT, at, "too many style sheets import one another", "import fewer");
            return null;
        }
        Optional<StylesheetLoader.Loaded> loaded = DataUrl.is(reference)
                ? DataUrl.decode(reference).map(data -> new StylesheetLoader.Loaded("data:", data))
                : loader.load(path.get(path.size() - 1), reference);
        if (loaded.isEmpty()) {
            String message = "the style sheet '" + Excerpt.of(reference) + "' was not found";
            boolean remote = reference.matches("(?i)(https?:)?//.*");
            String hint =
                    remote ? "nothing is fetched from a network: save it beside the style sheet" : "check the path";
            sink.report(ProblemLog.Code.AT_RULE, at, message, hint);
            return null;
        }
        String name = loaded.get().name();
        if (path.contains(name) && !DataUrl.is(reference)) {
            sink.report(
                    ProblemLog.Code.AT_RULE,
                    at,
                    "the style sheet '" + name + "' imports itself",
                    "delete this @import");
            return null;
        }
        return new Stylesheet(name, new String(loaded.get().data(), StandardCharsets.UTF_8));
    }
}
