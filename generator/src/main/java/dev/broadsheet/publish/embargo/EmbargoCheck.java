package dev.broadsheet.publish.embargo;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * Searches the output for content of withheld articles. The editions do not receive these; this check detects leaks by other
 * ways. It takes time linear in the size of all texts, and none if nothing is withheld.
 */
public final class EmbargoCheck {

    private EmbargoCheck() {}

    /**
     * Reports the first leak in each file.
     *
     * @param open the texts that readers may see: articles, site.yaml, the theme, linked files
     */
    public static void check(
            List<Withheld> withheld, Stream<String> open, List<OutputFile> files, Diagnostics diagnostics) {
        if (withheld.isEmpty()) {
            return;
        }
        Index index = new Index(withheld);
        open.forEach(index::open);
        boolean pictured = withheld.stream().anyMatch(one -> !one.pictures().isEmpty());
        for (OutputFile file : files) {
            withheld.stream()
                    .filter(one -> file.path().startsWith(one.folder()))
                    .forEach(one -> report(one, file, "its page", diagnostics));
            index.find(file.path() + "\n" + ReadableText.of(file))
                    .ifPresent(leak -> report(withheld.get(leak.owner()), file, leak.words(), diagnostics));
            if (pictured) {
                String hash = file.mark().sha256();
                withheld.stream()
                        .filter(one -> one.pictures().contains(hash))
                        .forEach(one -> report(one, file, "a picture", diagnostics));
            }
        }
    }

    private static void report(Withheld article, OutputFile file, String found, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.error(
                "BS-TIME-003",
                article.position(),
                "this article is not published, and a part of it is in '" + file.path() + "': " + found,
                "take it out of what that file is made from; if nothing there has it, that is a defect of ours"));
    }
}
