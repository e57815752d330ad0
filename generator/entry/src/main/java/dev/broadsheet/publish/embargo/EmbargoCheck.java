package dev.broadsheet.publish.embargo;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.work.Parallel;
import java.util.ArrayList;
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
        Parallel.map(files, file -> leaks(file, withheld, index)).stream()
                .flatMap(List::stream)
                .forEach(diagnostics::report);
    }

    private static List<Diagnostic> leaks(OutputFile file, List<Withheld> withheld, Index index) {
        List<Diagnostic> leaks = new ArrayList<>();
        for (Withheld one : withheld) {
            if (file.path().startsWith(one.folder())) {
                leaks.add(leak(one, file, "its page"));
            }
            if (one.has(file)) {
                leaks.add(leak(one, file, "a picture or another file of it"));
            }
        }
        index.find(file.path() + "\n" + ReadableText.of(file))
                .ifPresent(leak -> leaks.add(leak(withheld.get(leak.owner()), file, leak.words())));
        return leaks;
    }

    private static Diagnostic leak(Withheld article, OutputFile file, String found) {
        return Diagnostic.error(
                "BS-TIME-003",
                article.position(),
                "this article is not published, and a part of it is in '" + file.path() + "': " + found,
                "take it out of what that file is made from; if nothing there has it, that is a defect of ours");
    }
}
