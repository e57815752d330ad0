package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What there is to say of the pages of all PDFs of a run. */
final class Proofs {

    private final List<Proof> all = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    /** @param notice what is said of the file at the end of the run; empty for nothing */
    void add(Proof proof, String notice) {
        all.add(proof);
        if (!notice.isEmpty()) {
            notices.add(notice);
        }
    }

    /** For the report folder: the same for people and for programs. */
    List<OutputFile> files() {
        String text = all.stream().map(Proof::text).collect(Collectors.joining());
        String json = all.stream().map(Proof::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
        return List.of(
                new OutputFile("typesetting.txt", text.getBytes(StandardCharsets.UTF_8)),
                new OutputFile("typesetting.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    /** What was done for authors who asked for a number of pages. */
    List<String> notices() {
        return notices;
    }
}
