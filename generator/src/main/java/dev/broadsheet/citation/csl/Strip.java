package dev.broadsheet.citation.csl;

/** Removes full stops from output, for {@code strip-periods}. */
final class Strip {

    private Strip() {}

    static Out periods(Out out) {
        if (out instanceof Out.Text leaf) {
            return new Out.Text(leaf.text().replace(".", ""), leaf.fixed());
        } else if (out instanceof Out.Box box) {
            return box.with(box.parts().stream().map(Strip::periods).toList());
        }
        return out;
    }
}
