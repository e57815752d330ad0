package dev.broadsheet.citation;

import dev.broadsheet.source.WordTable;
import java.util.Map;
import java.util.Set;

/** The types of entries of BibTeX and BibLaTeX, in lower case. */
final class EntryTypes {

    /** Types with their equivalents in CSL. */
    private static final Map<String, String> CSL = WordTable.of("""
            article-journal article
            book book mvbook collection mvcollection reference manual proceedings
            pamphlet booklet
            chapter inbook incollection suppbook
            entry-encyclopedia inreference
            paper-conference inproceedings conference proceedingspaper
            thesis phdthesis mastersthesis thesis
            report techreport report
            manuscript unpublished
            webpage online electronic www
            dataset dataset
            software software
            patent patent
            periodical periodical
            legislation legislation
            legal_case jurisdiction
            motion_picture movie video
            song audio
            graphic artwork
            personal_communication letter
            document misc
            """);

    /** Types of BibLaTeX without an equivalent in CSL. */
    private static final Set<String> OTHERS = Set.of(
            "set",
            "xdata",
            "bibnote",
            "bookinbook",
            "mvproceedings",
            "mvreference",
            "suppperiodical",
            "suppcollection",
            "commentary",
            "image",
            "legal",
            "music",
            "performance",
            "review",
            "standard");

    private EntryTypes() {}

    /** Returns whether a type exists; {@code customa} to {@code customf} do. */
    static boolean contain(String type) {
        return CSL.containsKey(type) || OTHERS.contains(type) || type.matches("custom[a-f]");
    }

    /** Returns the types to choose from. */
    static Set<String> names() {
        return CSL.keySet();
    }

    /** Returns the type in CSL; {@code document} if there is no equivalent. */
    static String csl(String type) {
        return CSL.getOrDefault(type, "document");
    }
}
