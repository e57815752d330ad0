package dev.broadsheet.publication;

import dev.broadsheet.config.TrustedPath;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Suggestions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reports paths that {@code site.yaml} trusts and that do not exist. */
final class TrustCheck {

    private TrustCheck() {}

    /** @param files the paths of all files within the content folder */
    static void report(List<TrustedPath> trusted, Collection<String> files, Diagnostics diagnostics) {
        if (trusted.isEmpty()) {
            return;
        }
        Suggestions suggestions = new Suggestions();
        Set<String> known = new TreeSet<>(files);
        files.forEach(file -> addFolders(file, known));
        trusted.stream()
                .filter(path -> !path.equals(TrustedPath.EVERYTHING))
                .filter(path -> files.stream().noneMatch(path::covers))
                .forEach(path -> diagnostics.report(Diagnostic.warning(
                        "BS-SITE-003",
                        path.path().position(),
                        "no file is trusted by '" + path.path().value() + "'",
                        suggestions.hint(
                                path.path().value(),
                                () -> known,
                                "take it out of 'trusted', or write it as it is named"))));
    }

    private static void addFolders(String file, Set<String> known) {
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            known.add(file.substring(0, slash + 1));
        }
    }
}
