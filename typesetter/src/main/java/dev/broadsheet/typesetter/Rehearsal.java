package dev.broadsheet.typesetter;

/** What is set so that the code that sets documents has run once. */
final class Rehearsal {

    /** A document with the commonest constructs, long enough for several lines. */
    static final String XHTML = """
            <html xmlns="http://www.w3.org/1999/xhtml"><body>
            <h1 id="a">Rehearsal</h1>
            <p>Hyphenation of ordinary <em>well-known</em> words, <strong>quickly</strong> and \u201cwithout
            mistakes\u201d, for 1,000 lines or more \u2014 and a <a href="#a">place</a> to go to,
            <code>as it were</code>, before everything begins in earnest (see https://example.org/).</p>
            <ul><li>One thing</li></ul>
            <blockquote><p>Another thing that is said by somebody else.</p></blockquote>
            <table><tr><th>Name</th><th>Number</th></tr><tr><td>Words</td><td>1,234</td></tr></table>
            <pre><code>int x = 1;</code></pre>
            </body></html>
            """;

    private Rehearsal() {}
}
