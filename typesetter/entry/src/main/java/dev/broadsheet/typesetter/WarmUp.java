package dev.broadsheet.typesetter;

import dev.broadsheet.typesetter.html.Markup;
import dev.broadsheet.typesetter.work.Workers;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jsoup.nodes.Document;

/**
 * Sets a throw-away page. A process that sets one document spends most of its time in code that runs for the first time; an idle
 * thread runs that code here while the document is being read.
 */
final class WarmUp {

    /** A document with the commonest constructs, long enough for several lines. */
    private static final String XHTML = """
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

    private final AtomicBoolean due = new AtomicBoolean(true);

    /** Rehearses on a helper thread, at the first call that has one. */
    void start(Workers workers, Function<Document, Job> jobs) {
        if (!workers.isAlone() && due.getAndSet(false)) {
            workers.start(() -> jobs.apply(Markup.xml(XHTML)).run(OutputStream.nullOutputStream(), Optional::empty));
        }
    }
}
