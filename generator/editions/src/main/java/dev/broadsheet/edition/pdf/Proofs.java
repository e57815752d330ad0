package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.OutputFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The typographic reports on all PDFs of a run. */
final class Proofs {

    private final List<Proof> all = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    /** @param notice the sentence about the file to print at the end of the run; empty for none */
    void add(Proof proof, String notice) {
        all.add(proof);
        if (!notice.isEmpty()) {
            notices.add(notice);
        }
    }

    /** Returns the files for the report folder, which have the same content as text and as JSON. */
    List<OutputFile> files() {
        String text = all.stream().map(Proof::text).collect(Collectors.joining());
        String json = all.stream().map(Proof::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
        return List.of(
                new OutputFile("typesetting.txt", text.getBytes(StandardCharsets.UTF_8)),
                new OutputFile("typesetting.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the sentences to print at the end of the run. */
    List<String> notices() {
        return notices;
    }
}
