package dev.broadsheet.citation.csl;

/** Takes full stops out of output. */
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
