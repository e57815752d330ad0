package dev.broadsheet.publication;

import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.source.LoadedContent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The assemble phase: follows links, orders, and makes the publication. */
public final class Assembler {

    private Assembler() {}

    /**
     * Always gives a publication; what is wrong with it is reported.
     *
     * @param time date of everything; the newest content date when empty
     */
    public static Publication assemble(
            SiteConfig config,
            List<ParsedArticle> parsed,
            LoadedContent content,
            Optional<Instant> time,
            Diagnostics diagnostics) {
        return new Publication(config, List.of(), List.of(), List.of(), time.orElse(Instant.EPOCH));
    }
}
